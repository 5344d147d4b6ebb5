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
    /// Without the reference, if it is one.
    pub(crate) content: TokenStream,
    /// The type of the buffer for its derivative, if all of it is floats.
    pub(crate) buffer: TokenStream,
    pub(crate) passing: Passing,
    /// Of the value, or of what the reference refers to.
    pub(crate) kind: Kind,
    /// The generated functions give a derivative for it.
    pub(crate) differentiated: bool,
}

/// How a parameter travels; its derivative travels the same way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Passing {
    Value,
    Shared,
    Mutable,
}

impl Param {
    /// The derivative is written to a buffer that the caller lends.
    pub(crate) fn is_buffered(&self) -> bool {
        self.differentiated && self.passing != Passing::Value
    }
}

impl Signature {
    pub(crate) fn differentiated(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.differentiated)
    }

    /// The parameters whose derivatives are returned.
    pub(crate) fn returned(&self) -> impl Iterator<Item = &Param> {
        self.differentiated().filter(|param| !param.is_buffered())
    }

    /// The parameters whose derivatives are written to buffers.
    pub(crate) fn buffered(&self) -> impl Iterator<Item = &Param> {
        self.differentiated().filter(|param| param.is_buffered())
    }

    /// Whether any parameter is a reference.
    pub(crate) fn has_references(&self) -> bool {
        self.params.iter().any(|param| param.passing != Passing::Value)
    }
}
