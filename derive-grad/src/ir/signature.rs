//! What is seen of a function from outside: everything that the generated functions repeat.

use proc_macro2::{Ident, TokenStream};

use super::Kind;

#[derive(Clone, Debug)]
pub(crate) struct Signature {
    /// `#[cfg(…)]`: holds for everything generated.
    pub(crate) conditions: TokenStream,
    /// `#[allow(…)]`, `#[inline]`, …: attributes that hold for the generated functions, too.
    pub(crate) attributes: TokenStream,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    /// As declared, without the angle brackets.
    pub(crate) generics: TokenStream,
    /// The names only, without lifetimes, for `use<…>`.
    pub(crate) generic_names: Vec<TokenStream>,
    pub(crate) where_clause: TokenStream,
    pub(crate) params: Vec<Param>,
    pub(crate) result: TokenStream,
    pub(crate) result_kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) name: Ident,
    pub(crate) ty: TokenStream,
    pub(crate) kind: Kind,
    /// The generated functions give a derivative for it.
    pub(crate) differentiated: bool,
}

impl Signature {
    pub(crate) fn differentiated(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.differentiated)
    }
}
