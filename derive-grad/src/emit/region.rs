//! Regions as statements. A value that is used once is written where it is used; others get a `let`.
//!
//! What is written in place must not change the order in which things happen: expressions that read or change
//! anything but floats are marked as ordered, and stay in order.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::piece::{Binding, Piece, same};
use super::usage::{Usage, Usages};
use crate::ir::{Function, If, Let, Match, Name, Op, Place, Region, Role, Root, Stmt, Val};
use crate::names::{self, Names};

pub(super) struct Emitter<'a> {
    pub(super) function: &'a Function,
    /// `::grad_runtime::__private`
    pub(super) runtime: TokenStream,
    /// Of everything generated.
    pub(super) span: Span,
    pub(super) names: Names,
    /// Where notes are taken.
    pub(super) graph: Ident,
    /// User's names that stand for a value already.
    claimed: BTreeSet<String>,
    bound: BTreeMap<Val, Piece>,
    roots: BTreeMap<Root, Ident>,
    /// Carried values, which are variables that change.
    pub(super) variables: BTreeMap<Val, Ident>,
    /// Roots that are changed after they are made.
    changed: BTreeSet<Root>,
    /// Expressions waiting for their only use, oldest first.
    pending: Vec<(Val, Piece)>,
    pub(super) usages: Usages,
    /// Iterators are called by methods, whose traits a crate without prelude does not have in scope.
    pub(super) iterates: bool,
    /// The size of the expressions that the present operation has taken in.
    taken: usize,
    pub(super) out: TokenStream,
}

/// The most operations in one expression.
const LONGEST: usize = 12;

impl<'a> Emitter<'a> {
    pub(super) fn new(function: &'a Function, runtime: TokenStream, mut names: Names) -> Self {
        let mut changed = BTreeSet::new();
        changed_roots(function, &function.primal, &mut changed);
        if let Some(adjoint) = &function.adjoint {
            changed_roots(function, &adjoint.body, &mut changed);
        }
        Self {
            function,
            runtime,
            span: Span::mixed_site(),
            graph: names.fresh("graph"),
            names,
            claimed: BTreeSet::new(),
            bound: BTreeMap::new(),
            roots: BTreeMap::new(),
            variables: BTreeMap::new(),
            changed,
            pending: Vec::new(),
            usages: Usages::of(function),
            iterates: false,
            taken: 0,
            out: TokenStream::new(),
        }
    }

    // Names.

    /// The identifier of a value: the user's if it is free, else one made from it.
    pub(super) fn ident(&mut self, val: Val) -> Ident {
        match &self.function.info(val).name {
            Some(Name::User(ident)) if self.claimed.insert(names::plain(ident)) => {
                self.names.reserve(ident);
                ident.clone()
            }
            Some(Name::User(ident)) => self.names.fresh(&names::plain(ident)),
            Some(Name::Base(base)) => self.names.fresh(base),
            None => self.names.temporary(),
        }
    }

    pub(super) fn bind(&mut self, val: Val, ident: &Ident) {
        self.bound.insert(val, Piece::atom(quote!(#ident)));
    }

    pub(super) fn bind_to(&mut self, val: Val, tokens: TokenStream) {
        self.bound.insert(val, Piece::atom(tokens));
    }

    pub(super) fn bind_piece(&mut self, val: Val, piece: Piece) {
        self.bound.insert(val, piece);
    }

    pub(super) fn claim(&mut self, ident: &Ident) {
        self.claimed.insert(names::plain(ident));
    }

    // Values.

    /// The expression for a value, at one of its uses.
    pub(super) fn take(&mut self, val: Val) -> Piece {
        if let Some(ident) = self.function.info(val).root.and_then(|root| self.roots.get(&root)) {
            return Piece::atom(quote!(#ident));
        }
        if let Some(position) = self.pending.iter().position(|(pending, _)| *pending == val) {
            let piece = self.pending.remove(position).1;
            self.taken += piece.size;
            return piece;
        }
        match self.bound.get(&val) {
            Some(piece) => piece.clone(),
            None => unreachable!("{val:?} is used before it is defined"),
        }
    }

    /// Keeps the order of evaluation before something that uses `operands`: a statement, which is written now, or an
    /// expression, which waits behind all others.
    pub(super) fn settle(&mut self, operands: &[Val], statement: bool) {
        let waiting: Vec<Val> =
            self.pending.iter().filter(|(_, piece)| piece.ordered).map(|(val, _)| *val).collect();
        let position = |val: &Val| waiting.iter().position(|waiting| waiting == val);
        let used: Vec<usize> = operands.iter().filter_map(position).collect();
        if used.is_empty() && !statement {
            return;
        }
        // What is used must be the last that waits, in the order in which it waits.
        let first = waiting.len() - used.len();
        let in_order = used.iter().copied().eq(first..waiting.len());
        let flushed = match (in_order, statement) {
            (true, true) => &waiting[..first],
            (true, false) => &[],
            (false, _) => &waiting[..],
        };
        for val in flushed {
            self.materialize(*val);
        }
    }

    /// A `let` for an expression that has not waited: after all that has.
    fn emit_now(&mut self, val: Val, piece: &Piece) {
        if piece.ordered {
            self.settle(&[], true);
        }
        self.emit_let(val, piece);
    }

    /// Gives a waiting expression its `let`.
    fn materialize(&mut self, val: Val) {
        if let Some(position) = self.pending.iter().position(|(pending, _)| *pending == val) {
            let (val, piece) = self.pending.remove(position);
            self.emit_let(val, &piece);
        }
    }

    fn emit_let(&mut self, val: Val, piece: &Piece) {
        let ident = self.ident(val);
        let tokens = &piece.tokens;
        let ty = self.function.info(val).ty.as_ref().filter(|_| !piece.shows_type()).map(|ty| quote!(: #ty));
        self.out.extend(quote!(let #ident #ty = #tokens;));
        self.bind(val, &ident);
    }

    /// A value has become known: keep it for its only use, or bind it.
    fn define(&mut self, val: Val, piece: Piece) {
        let info = self.function.info(val);
        let by_user = matches!(info.name, Some(Name::User(_)));
        match self.usages.get(val) {
            None if piece.ordered => {
                self.settle(&[], true);
                let tokens = &piece.tokens;
                self.out.extend(quote!(let _ = #tokens;));
            }
            None => {}
            Some(Usage::Init) => self.pending.push((val, piece)),
            Some(Usage::Tail) if info.ty.is_none() => self.pending.push((val, piece)),
            Some(Usage::Operand) if info.ty.is_none() && !by_user && piece.size <= LONGEST => {
                self.pending.push((val, piece));
            }
            Some(_) => self.emit_now(val, &piece),
        }
    }

    /// Everything whose order matters and that waits, oldest first.
    pub(super) fn waiting(&self) -> Vec<Val> {
        self.pending.iter().filter(|(_, piece)| piece.ordered).map(|(val, _)| *val).collect()
    }

    pub(super) fn settle_operands(&mut self, operands: &[Val]) {
        self.settle(operands, true);
    }

    pub(super) fn settle_value(&mut self, val: Val) {
        self.materialize(val);
    }

    pub(super) fn out_extend(&mut self, tokens: TokenStream) {
        self.out.extend(tokens);
    }

    /// Statements of an inner block.
    pub(super) fn nested(&mut self, emit: impl FnOnce(&mut Self)) -> TokenStream {
        let outer = (std::mem::take(&mut self.out), std::mem::take(&mut self.pending));
        emit(self);
        let stmts = std::mem::replace(&mut self.out, outer.0);
        self.pending = outer.1;
        stmts
    }

    // Statements.

    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Let(node) => self.operation(node),
                Stmt::If(node) => self.branch(node),
                Stmt::Match(node) => self.choice(node),
                Stmt::Loop(node) => self.repeat(node),
            }
        }
    }

    fn operation(&mut self, node: &Let) {
        let Let { outs, op } = node;
        let is_float = outs.first().is_some_and(|out| self.function.kind(*out).is_float());
        let ordered = match op {
            Op::Load(place) => self.function.info(place.base).root.is_some() || !op.is_pure(true),
            op => !op.is_pure(is_float),
        };
        let operands = op.operands();
        self.settle(&operands, self.is_statement(node));
        let contains_ordered =
            self.pending.iter().any(|(val, piece)| piece.ordered && operands.contains(val));
        match (op, outs.as_slice()) {
            (Op::Literal(_) | Op::Const(_) | Op::Missing(_) | Op::Absent, [out]) => self.constant(op, *out),
            (Op::Root(val), [out]) => self.new_root(*val, *out),
            (Op::Store(place, val), _) => self.change(place, &quote!(=), *val),
            (Op::AddTo(place, val), _) if self.function.kind(*val).is_float() => {
                self.change(place, &quote!(+=), *val)
            }
            (Op::AddTo(place, val), _) => self.accumulate(place, *val),
            (Op::SubFrom(place, val), _) => self.change(place, &quote!(-=), *val),
            (Op::CallVjp(_), [value, pullback]) => {
                let tokens = self.expression(op, *value).tokens;
                let [value, pullback] = [*value, *pullback].map(|out| self.bind_if_used(out));
                self.out.extend(quote!(let (#value, #pullback) = #tokens;));
            }
            (Op::Note(note), [out]) if !note.is_silent() => {
                let tokens = self.expression(op, *out).tokens;
                let binding = self.usages.get(*out).map(|_| self.bind_if_used(*out));
                let binding = binding.map(|node| quote!(let #node =));
                self.out.extend(quote!(#binding #tokens;));
            }
            (Op::Pull { wanted, .. }, outs) => self.pull(op, outs, wanted),
            (Op::Opaque(opaque), outs) if opaque.role != Role::Value => {
                let opaque = self.with_names(opaque, outs);
                let tokens = self.opaque(&opaque).tokens;
                self.out.extend(quote!(#tokens;));
            }
            (Op::Opaque(opaque), outs) => {
                let opaque = self.with_names(opaque, outs);
                let mut piece = self.opaque(&opaque);
                piece.ordered = true;
                self.define(outs[0], piece);
            }
            (op, [out]) => {
                self.taken = 0;
                let mut piece = self.expression(op, *out);
                piece.ordered |= ordered || contains_ordered;
                piece.size = 1 + self.taken;
                self.define(*out, piece);
            }
            _ => unreachable!("one value each"),
        }
    }

    /// Whether an operation is written now, and does not wait for its use.
    fn is_statement(&self, node: &Let) -> bool {
        match (&node.op, node.outs.as_slice()) {
            (
                Op::Root(_)
                | Op::Store(..)
                | Op::AddTo(..)
                | Op::SubFrom(..)
                | Op::CallVjp(_)
                | Op::Pull { .. },
                _,
            ) => true,
            (Op::Opaque(opaque), outs) => opaque.role != Role::Value || outs.len() != 1,
            (Op::Note(note), _) => !note.is_silent(),
            _ => false,
        }
    }

    /// Constants are written wherever they are used, unless the user gave them a name.
    fn constant(&mut self, op: &Op, out: Val) {
        let piece = self.expression(op, out);
        let info = self.function.info(out);
        let by_user = matches!(info.name, Some(Name::User(_)));
        match self.usages.get(out) {
            None => {}
            Some(Usage::Operand | Usage::Several) if by_user || info.ty.is_some() => {
                self.emit_let(out, &piece)
            }
            Some(Usage::Init) => self.pending.push((out, piece)),
            Some(_) => {
                self.bound.insert(out, piece);
            }
        }
    }

    fn bind_if_used(&mut self, out: Val) -> TokenStream {
        if self.usages.get(out).is_none() {
            return quote!(_);
        }
        let ident = self.ident(out);
        self.bind(out, &ident);
        quote!(#ident)
    }

    fn pull(&mut self, op: &Op, outs: &[Val], wanted: &[bool]) {
        let Some(first) = outs.first() else { return };
        let tokens = self.expression(op, *first).tokens;
        let mut outs = outs.iter();
        let parts: Vec<TokenStream> = wanted
            .iter()
            .map(|wanted| match (wanted, outs.next_if_wanted(*wanted)) {
                (true, Some(out)) => self.bind_if_used(*out),
                _ => quote!(_),
            })
            .collect();
        self.out.extend(quote!(let (#(#parts,)*) = #tokens;));
    }

    fn new_root(&mut self, val: Val, out: Val) {
        let Some(root) = self.function.info(out).root else {
            return;
        };
        let piece = self.take(val).tokens;
        // A parameter that is not needed any more gives its name away.
        let own = match &self.function.info(out).name {
            Some(Name::User(ident))
                if self.usages.get(val) == Some(Usage::Operand) && same(&piece, &quote!(#ident)) =>
            {
                Some(ident.clone())
            }
            _ => None,
        };
        let ident = own.unwrap_or_else(|| self.ident(out));
        let mutable = self.changed.contains(&root).then(|| quote!(mut));
        let ty = self.function.info(out).ty.as_ref().map(|ty| quote!(: #ty));
        self.out.extend(quote!(let #mutable #ident #ty = #piece;));
        self.roots.insert(root, ident);
    }

    fn change(&mut self, place: &Place, operator: &TokenStream, val: Val) {
        let value = self.take(val).tokens;
        let place = self.place(place);
        self.out.extend(quote!(#place #operator #value;));
    }

    fn accumulate(&mut self, place: &Place, val: Val) {
        let value = self.take(val).tokens;
        let place = self.place(place);
        let rt = &self.runtime;
        self.out.extend(quote!(#rt::Tangent::accumulate(&mut #place, #value);));
    }

    /// Opaque tokens change roots under the user's names; where a root has another one, the tokens are renamed.
    fn with_names(&mut self, opaque: &crate::ir::Opaque, outs: &[Val]) -> crate::ir::Opaque {
        let _ = outs;
        let mut opaque = opaque.clone();
        for (ident, val) in &opaque.writes {
            let root = self.function.info(*val).root.and_then(|root| self.roots.get(&root));
            if let Some(name) = root.filter(|name| *name != ident) {
                opaque.tokens = rename(opaque.tokens.clone(), ident, name);
            }
        }
        opaque
    }

    // Branches.

    /// A region with its own pending expressions: its statements, and the expressions of its tail.
    pub(super) fn region(&mut self, region: &Region) -> (TokenStream, Vec<Piece>) {
        let mut tails = Vec::new();
        let stmts = self.nested(|this| {
            this.stmts(&region.stmts);
            tails = this.tails(&region.tail);
        });
        (stmts, tails)
    }

    fn tails(&mut self, tail: &[Val]) -> Vec<Piece> {
        let tail: Vec<Val> =
            tail.iter().copied().filter(|val| self.function.info(*val).root.is_none()).collect();
        self.settle(&tail, true);
        tail.iter().map(|val| self.take(*val)).collect()
    }

    /// The values that a function ends with.
    pub(super) fn finish_each(&mut self, tail: &[Val]) -> Vec<TokenStream> {
        self.settle(tail, true);
        tail.iter().map(|val| self.take(*val).tokens).collect()
    }

    pub(super) fn finish(&mut self, tail: &[Val]) -> TokenStream {
        let pieces = self.finish_each(tail);
        if let [only] = pieces.as_slice() { only.clone() } else { quote!((#(#pieces),*)) }
    }

    fn branch(&mut self, node: &If) {
        if let Some(taken) = only_live([&node.then, &node.els]) {
            return self.inline(taken, &node.outs);
        }
        self.settle(&[node.cond], true);
        let cond = self.take(node.cond);
        let (then, then_tail) = self.region(&node.then);
        let (els, els_tail) = self.region(&node.els);
        let outs = self.plain_outs(&node.outs);
        if let ([out], [a], [b], true) =
            (outs.as_slice(), then_tail.as_slice(), els_tail.as_slice(), then.is_empty() && els.is_empty())
        {
            if let Some(piece) = lazy(&cond, a, b) {
                return self.define(*out, piece);
            }
        }
        let reads = |tail: &[Piece]| tail.iter().any(|piece| piece.ordered);
        let ordered = node.then.diverges
            || node.els.diverges
            || !(then.is_empty() && els.is_empty())
            || cond.ordered
            || reads(&then_tail)
            || reads(&els_tail);
        let (a, b) = (tuple(&then_tail), tuple(&els_tail));
        let condition = &cond.tokens;
        let els = if els.is_empty() && b.is_empty() { quote!() } else { quote!(else { #els #b }) };
        let els = chained(els);
        let tokens = quote!(if #condition { #then #a } #els);
        self.bind_outs(&outs, tokens, ordered);
    }

    /// The other branch cannot be taken: its statements stand in place.
    fn inline(&mut self, region: &Region, outs: &[Val]) {
        self.stmts(&region.stmts);
        for (out, tail) in outs.iter().zip(&region.tail) {
            if self.function.info(*out).root.is_none() {
                self.settle(&[*tail], false);
                let piece = self.take(*tail);
                self.define(*out, piece);
            }
        }
    }

    fn choice(&mut self, node: &Match) {
        if let Some(taken) = only_live(node.arms.iter().map(|arm| &arm.body)) {
            return self.inline(taken, &node.outs);
        }
        self.settle(&[node.scrutinee], true);
        let scrutinee = self.take(node.scrutinee).tokens;
        let mut arms = TokenStream::new();
        for arm in node.arms.iter().filter(|arm| !is_dead(&arm.body)) {
            for (ident, val) in &arm.binds {
                self.bind(*val, ident);
            }
            let pattern = &arm.pattern;
            let guard = arm.guard.as_ref().map(|guard| {
                let (stmts, cond) = self.region(guard);
                let cond = tuple(&cond);
                if stmts.is_empty() { quote!(if #cond) } else { quote!(if { #stmts #cond }) }
            });
            let (stmts, tail) = self.region(&arm.body);
            let tail = tuple(&tail);
            arms.extend(if stmts.is_empty() && !tail.is_empty() {
                quote!(#pattern #guard => #tail,)
            } else {
                quote!(#pattern #guard => { #stmts #tail })
            });
        }
        let outs = self.plain_outs(&node.outs);
        self.bind_outs(&outs, quote!(match #scrutinee { #arms }), true);
    }

    /// Results that are not versions of roots.
    fn plain_outs(&self, outs: &[Val]) -> Vec<Val> {
        outs.iter().copied().filter(|out| self.function.info(*out).root.is_none()).collect()
    }

    fn bind_outs(&mut self, outs: &[Val], tokens: TokenStream, ordered: bool) {
        match outs {
            [] => self.out.extend(tokens),
            [out] => {
                let mut piece = Piece::new(tokens, Binding::Statement);
                piece.ordered = ordered || !self.function.kind(*out).is_float();
                if ordered && self.usages.get(*out) == Some(Usage::Operand) {
                    // Statements inside an operand are hard to read.
                    return self.emit_now(*out, &piece);
                }
                self.define(*out, piece);
            }
            outs => {
                let names: Vec<TokenStream> = outs.iter().map(|out| self.bind_if_used(*out)).collect();
                let types: Vec<TokenStream> = outs
                    .iter()
                    .map(|out| self.function.info(*out).ty.clone().unwrap_or_else(|| quote!(_)))
                    .collect();
                let typed = outs.iter().any(|out| self.function.info(*out).ty.is_some());
                let ty = typed.then(|| quote!(: (#(#types),*)));
                self.out.extend(quote!(let (#(#names),*) #ty = #tokens;));
            }
        }
    }
}

trait NextIfWanted<'v> {
    fn next_if_wanted(&mut self, wanted: bool) -> Option<&'v Val>;
}

impl<'v> NextIfWanted<'v> for std::slice::Iter<'v, Val> {
    fn next_if_wanted(&mut self, wanted: bool) -> Option<&'v Val> {
        if wanted { self.next() } else { None }
    }
}

fn changed_roots(function: &Function, region: &Region, changed: &mut BTreeSet<Root>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op }) = stmt {
            let is_change = matches!(op, Op::Store(..) | Op::AddTo(..) | Op::SubFrom(..) | Op::Opaque(_));
            changed.extend(outs.iter().filter(|_| is_change).filter_map(|out| function.info(*out).root));
        }
        stmt.regions().into_iter().for_each(|region| changed_roots(function, region, changed));
    }
}

/// A region of the adjoint sweep whose original diverges.
fn is_dead(region: &Region) -> bool {
    region.diverges && region.stmts.is_empty()
}

/// The only branch that can be taken, if the others are dead.
fn only_live<'r>(regions: impl IntoIterator<Item = &'r Region>) -> Option<&'r Region> {
    let regions: Vec<&Region> = regions.into_iter().collect();
    let live: Vec<&&Region> = regions.iter().filter(|region| !is_dead(region)).collect();
    match live.as_slice() {
        [only] if live.len() < regions.len() => Some(only),
        _ => None,
    }
}

pub(super) fn tuple(pieces: &[Piece]) -> TokenStream {
    match pieces {
        [piece] => piece.tokens.clone(),
        [] => TokenStream::new(),
        pieces => {
            let parts = pieces.iter().map(|piece| &piece.tokens);
            quote!((#(#parts),*))
        }
    }
}

/// `if a { b } else { false }` is `a && b`.
fn lazy(cond: &Piece, a: &Piece, b: &Piece) -> Option<Piece> {
    let (mut piece, other) = match (a.tokens.to_string().as_str(), b.tokens.to_string().as_str()) {
        (_, "false") => (Piece::binary(cond, &quote!(&&), a, Binding::LazyAnd), a),
        ("true", _) => (Piece::binary(cond, &quote!(||), b, Binding::LazyOr), b),
        _ => return None,
    };
    piece.sides = None;
    piece.ordered = cond.ordered || other.ordered;
    Some(piece)
}

/// `else { if … }` is `else if …`.
fn chained(els: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = els.clone().into_iter().collect();
    let Some(TokenTree::Group(group)) = tokens.last() else {
        return els;
    };
    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
    let starts = matches!(inner.first(), Some(TokenTree::Ident(ident)) if *ident == "if");
    // One `if` expression: every brace group but the last is followed by `else`, or belongs to the condition.
    let mut depth = 0_usize;
    for (position, token) in inner.iter().enumerate() {
        match token {
            TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace => {
                let next_is_else =
                    matches!(inner.get(position + 1), Some(TokenTree::Ident(ident)) if *ident == "else");
                if !next_is_else && position + 1 != inner.len() {
                    return els;
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => return els,
            _ => depth += 1,
        }
    }
    let _ = depth;
    let inner = group.stream();
    if starts { quote!(else #inner) } else { els }
}

/// Renames a variable in tokens. Fields and methods of the same name are other names.
fn rename(tokens: TokenStream, from: &Ident, to: &Ident) -> TokenStream {
    let mut after_dot = false;
    tokens
        .into_iter()
        .map(|token| {
            let token = match token {
                TokenTree::Ident(ident) if ident == *from && !after_dot => TokenTree::Ident(to.clone()),
                TokenTree::Group(group) => {
                    let mut renamed =
                        proc_macro2::Group::new(group.delimiter(), rename(group.stream(), from, to));
                    renamed.set_span(group.span());
                    TokenTree::Group(renamed)
                }
                token => token,
            };
            after_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
            token
        })
        .collect()
}
