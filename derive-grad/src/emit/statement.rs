//! Operations as statements, or as expressions that wait; changes of roots.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::piece::same;
use super::region::Emitter;
use super::usage::Usage;
use crate::ir::{Edit, Let, Name, Op, Opaque, Place, Primitive, Role, Val};

impl Emitter<'_> {
    pub(super) fn operation(&mut self, node: &Let) {
        let Let { outs, op } = node;
        let operands = op.operands();
        let ordered = self.is_ordered(node, &operands);
        self.settle(&operands, is_statement(node));
        if self.borrows_first(op) {
            self.waiting().into_iter().for_each(|val| self.materialize(val));
        }
        let contains_ordered =
            self.pending.iter().any(|(val, piece)| piece.ordered && operands.contains(val));
        match (op, outs.as_slice()) {
            (Op::Literal(_) | Op::Const(_) | Op::Missing(_) | Op::Absent, [out]) => self.constant(op, *out),
            (Op::Primitive(Primitive::Neg, operands), [out]) if self.is_number(operands[0]) => {
                self.constant(op, *out);
            }
            (Op::Tuple(vals), [out]) if vals.is_empty() => self.bind_to(*out, quote!(())),
            (Op::Root(val), [out]) => self.new_root(*val, *out),
            (Op::Store(place, val), _) => self.change(place, &quote!(=), *val),
            (Op::AddTo(place, val), _) if self.function.kind(*val).is_float() => {
                self.change(place, &quote!(+=), *val);
            }
            (Op::AddTo(place, val), _) => self.accumulate(place, *val),
            (Op::SubFrom(place, val), _) => self.change(place, &quote!(-=), *val),
            (Op::AddFrom(to, from), _) => self.add_from(to, from),
            (Op::Edit(edit, place, vals), outs) => self.edit(*edit, place, vals, outs),
            (Op::Exchange(a, b), _) => self.exchange(a, b),
            (Op::Touch(place), _) => self.touch(place),
            (Op::Call(_), [value, _, ..]) => self.call_that_changes(op, *value),
            (Op::CallVjp(_), [value, pullback, ..]) => self.split_call(op, *value, *pullback),
            (Op::Note(note), [out]) if !note.is_silent() => {
                let tokens = self.expression(op, *out).tokens;
                let binding = self.usages.get(*out).map(|_| self.bind_if_used(*out));
                let binding = binding.map(|node| quote!(let #node =));
                self.out.extend(quote!(#binding #tokens;));
            }
            (Op::Pull(pull), outs) => self.pull(op, outs, &pull.wanted),
            (Op::Opaque(opaque), _) if opaque.role != Role::Value => {
                let opaque = self.with_names(opaque);
                let tokens = self.opaque(&opaque).tokens;
                self.out.extend(quote!(#tokens;));
            }
            (Op::Opaque(opaque), outs) => {
                let opaque = self.with_names(opaque);
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

    /// Whether it matters when an operation is evaluated.
    fn is_ordered(&self, node: &Let, operands: &[Val]) -> bool {
        let Let { outs, op } = node;
        let is_float = outs.first().is_some_and(|out| self.function.kind(*out).is_float());
        // What a variable holds now is not what it holds later, and what is moved is gone.
        let changes = |val: &Val| {
            let info = self.function.info(*val);
            let may_be_moved = match op {
                Op::Load(_) | Op::Clone(_) => outs.iter().any(|out| !self.function.kind(*out).is_copied()),
                Op::ZerosLike(_) | Op::Tuple(_) | Op::Array(_) | Op::Filled(..) => !info.kind.is_copied(),
                _ => info.kind.is_moved(),
            };
            info.root.is_some() || may_be_moved && !self.function.is_lent(*val)
        };
        let reads_root = operands.iter().any(changes);
        match op {
            Op::Load(_) | Op::Clone(_) | Op::Len(_) | Op::Snapshot(..) => reads_root || !op.is_pure(true),
            op => reads_root || !op.is_pure(is_float),
        }
    }

    /// Whether rustc would see a variable borrowed mutably before an operand is read from it.
    fn borrows_first(&self, op: &Op) -> bool {
        let waiting = self.waiting();
        let indexed = |place: &Place| place.indices().any(|index| waiting.contains(&index));
        match op {
            Op::Store(place, _) | Op::AddTo(place, _) | Op::SubFrom(place, _) => indexed(place),
            Op::AddFrom(to, from) | Op::Exchange(to, from) => indexed(to) || indexed(from),
            Op::Edit(edit, place, vals) => {
                let of_vec = matches!(edit, Edit::Push | Edit::Insert | Edit::Remove | Edit::Truncate);
                indexed(place)
                    || (!of_vec || !place.steps.is_empty()) && vals.iter().any(|val| waiting.contains(val))
            }
            _ => false,
        }
    }

    /// The call is a statement: what it was lent has changed after it.
    fn call_that_changes(&mut self, op: &Op, value: Val) {
        let piece = self.expression(op, value);
        if self.usages.get(value).is_some() {
            return self.emit_let(value, &piece);
        }
        let tokens = piece.tokens;
        self.out.extend(quote!(let _ = #tokens;));
    }

    fn split_call(&mut self, op: &Op, value: Val, pullback: Val) {
        let tokens = self.expression(op, value).tokens;
        let [value, pullback] = [value, pullback].map(|out| self.bind_if_used(out));
        self.out.extend(quote!(let (#value, #pullback) = #tokens;));
    }

    fn touch(&mut self, place: &Place) {
        let tokens = self.lent(place, false);
        self.out.extend(quote!(let _ = #tokens;));
    }

    /// Whether a value is a literal that is written wherever it is used.
    fn is_number(&self, val: Val) -> bool {
        let text = self.bound.get(&val).map(|piece| piece.tokens.to_string());
        text.is_some_and(|text| text.starts_with(|first: char| first.is_ascii_digit()))
    }

    /// Constants are written wherever they are used, unless the user gave them a name.
    fn constant(&mut self, op: &Op, out: Val) {
        let piece = self.expression(op, out);
        let info = self.function.info(out);
        let by_user = matches!(info.name, Some(Name::User(_)));
        match self.usages.get(out) {
            None => {}
            Some(Usage::Operand | Usage::Several) if by_user || info.ty.is_some() => {
                self.emit_let(out, &piece);
            }
            Some(Usage::Init) => self.pending.push((out, piece)),
            Some(_) => {
                self.bound.insert(out, piece);
            }
        }
    }

    fn pull(&mut self, op: &Op, outs: &[Val], wanted: &[bool]) {
        let Some(first) = outs.first() else { return };
        let tokens = self.expression(op, *first).tokens;
        if !wanted.contains(&true) {
            return self.out.extend(quote!(#tokens;));
        }
        let mut outs = outs.iter();
        let part = |wanted: &bool| {
            let out = wanted.then(|| outs.next()).flatten();
            out.map_or_else(|| quote!(_), |out| self.bind_if_used(*out))
        };
        let parts: Vec<TokenStream> = wanted.iter().map(part).collect();
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
        let ty = self.type_of(out);
        self.typed.extend(ty.as_ref().map(|_| ident.to_string()));
        self.out.extend(quote!(let #mutable #ident #ty = #piece;));
        self.roots.insert(root, ident);
    }

    /// Opaque tokens change roots under the user's names; where a root has another one, the tokens are renamed.
    fn with_names(&self, opaque: &Opaque) -> Opaque {
        let mut opaque = opaque.clone();
        for (ident, val) in &opaque.writes {
            let root = self.function.info(*val).root.and_then(|root| self.roots.get(&root));
            if let Some(name) = root.filter(|name| *name != ident) {
                opaque.tokens = rename(opaque.tokens.clone(), ident, name);
            }
        }
        opaque
    }
}

/// Whether an operation is written now, and does not wait for its use.
fn is_statement(node: &Let) -> bool {
    match (&node.op, node.outs.as_slice()) {
        (
            Op::Root(_)
            | Op::Store(..)
            | Op::AddTo(..)
            | Op::SubFrom(..)
            | Op::AddFrom(..)
            | Op::Edit(..)
            | Op::Exchange(..)
            | Op::Touch(_)
            | Op::CallVjp(_)
            | Op::Pull(_),
            _,
        ) => true,
        (Op::Call(_), outs) => outs.len() > 1,
        (Op::Opaque(opaque), outs) => opaque.role != Role::Value || outs.len() != 1,
        (Op::Note(note), _) => !note.is_silent(),
        _ => false,
    }
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
                    let mut renamed = Group::new(group.delimiter(), rename(group.stream(), from, to));
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
