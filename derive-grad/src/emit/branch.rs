//! `if` and `match`: regions as branches, and their results as one value or a tuple.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::piece::{Binding, Piece};
use super::region::{Emitter, tuple};
use super::usage::Usage;
use crate::ir::{If, Match, Region, Val};

impl Emitter<'_> {
    pub(super) fn branch(&mut self, node: &If) {
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

    pub(super) fn choice(&mut self, node: &Match) {
        if let Some(taken) = only_live(node.arms.iter().map(|arm| &arm.body)) {
            return self.inline(taken, &node.outs);
        }
        self.settle(&[node.scrutinee], true);
        let scrutinee = self.take(node.scrutinee).tokens;
        let mut arms = TokenStream::new();
        for arm in node.arms.iter().filter(|arm| !is_dead(&arm.body)) {
            for (ident, val) in &arm.binds {
                self.claim(ident);
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
    for (position, token) in inner.iter().enumerate() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let next_is_else =
                    matches!(inner.get(position + 1), Some(TokenTree::Ident(ident)) if *ident == "else");
                if !next_is_else && position + 1 != inner.len() {
                    return els;
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => return els,
            _ => {}
        }
    }
    let inner = group.stream();
    if starts { quote!(else #inner) } else { els }
}
