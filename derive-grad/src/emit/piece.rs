//! Expressions as tokens that know how tightly they bind.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

/// How tightly the outermost operator of an expression binds; Rust's own order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Binding {
    /// `if`, `match`, blocks, assignments: need parentheses wherever an operand stands.
    Statement,
    LazyOr,
    LazyAnd,
    Comparison,
    Or,
    Sum,
    Product,
    Cast,
    Prefix,
    Atom,
}

#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) tokens: TokenStream,
    pub(super) binding: Binding,
    /// Contains something whose place in the order of evaluation matters.
    pub(super) ordered: bool,
    /// The last tokens are the type of a cast.
    pub(super) ends_in_type: bool,
    /// How many operations it shows; long expressions get a `let`, for the reader and to stay linear.
    pub(super) size: usize,
    /// For `left op right`: the operator and its sides, so that `x = x + y` can become `x += y`.
    pub(super) sides: Option<(TokenStream, TokenStream, TokenStream)>,
}

impl Piece {
    pub(super) fn new(tokens: TokenStream, binding: Binding) -> Self {
        let ends_in_type = binding == Binding::Cast;
        Self { tokens, binding, ordered: false, ends_in_type, size: 1, sides: None }
    }

    pub(super) fn atom(tokens: TokenStream) -> Self {
        Self::new(tokens, Binding::Atom)
    }

    /// The variable that it is.
    pub(super) fn name(&self) -> Option<Ident> {
        let mut tokens = self.tokens.clone().into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Ident(ident)), None) => Some(ident),
            _ => None,
        }
    }

    /// The tokens, in parentheses unless they bind at least this tightly.
    pub(super) fn within(&self, binding: Binding) -> TokenStream {
        let tokens = &self.tokens;
        if self.binding >= binding { tokens.clone() } else { quote!((#tokens)) }
    }

    /// Whether it is an `if`, which can follow an `else` as it is.
    pub(super) fn is_choice(&self) -> bool {
        let first = self.tokens.clone().into_iter().next();
        let is_if = matches!(first, Some(TokenTree::Ident(ident)) if ident == "if");
        is_if && self.binding == Binding::Statement
    }

    pub(super) fn in_braces(&self) -> TokenStream {
        let tokens = &self.tokens;
        quote!({ #tokens })
    }

    /// Arithmetic with a variable of a type that is written has that type, and needs no annotation.
    pub(super) fn shows_type(&self, typed: &BTreeSet<String>) -> bool {
        let arithmetic = matches!(self.binding, Binding::Sum | Binding::Product) && self.sides.is_some();
        let tokens: Vec<TokenTree> = self.tokens.clone().into_iter().collect();
        let dot = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '.');
        let shows = |at: usize| match &tokens[at] {
            TokenTree::Ident(ident) => {
                (at == 0 || !dot(&tokens[at - 1])) && typed.contains(&ident.to_string())
            }
            _ => false,
        };
        arithmetic && (0..tokens.len()).any(shows)
    }

    /// `left op right`, which groups from the left.
    pub(super) fn binary(left: &Self, op: &TokenStream, right: &Self, binding: Binding) -> Self {
        let tighter = match binding {
            Binding::Sum => Binding::Product,
            Binding::Product => Binding::Cast,
            Binding::Comparison => Binding::Or,
            Binding::LazyAnd => Binding::Comparison,
            Binding::LazyOr => Binding::LazyAnd,
            _ => Binding::Prefix,
        };
        let mut left_side = left.within(if binding == Binding::Comparison { tighter } else { binding });
        // `a as usize < b` would be read as the start of generic arguments.
        if binding == Binding::Comparison && left.ends_in_type && left.binding >= tighter {
            left_side = quote!((#left_side));
        }
        let right_side = right.within(tighter);
        let mut piece = Self::new(quote!(#left_side #op #right_side), binding);
        piece.ends_in_type = right.ends_in_type && right.binding >= tighter;
        piece.sides = Some((left.tokens.clone(), op.clone(), right.tokens.clone()));
        piece
    }
}

/// Whether two token streams are the same text.
pub(super) fn same(a: &TokenStream, b: &TokenStream) -> bool {
    a.to_string() == b.to_string()
}

/// Whether a name occurs.
pub(super) fn mentions(tokens: &TokenStream, var: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *var,
        TokenTree::Group(group) => mentions(&group.stream(), var),
        _ => false,
    })
}
