//! `vec![…]`, whose tokens are expressions like others. To whoever walks over syntax they are only tokens, so each walk
//! asks here.

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit::Visit;
use syn::{Expr, Macro};

/// The elements of `vec![a, b]` or `vec![a; n]`, as the array that they would be without the macro.
pub(super) fn of(mac: &Macro) -> Option<Expr> {
    let tokens: &TokenStream = &mac.tokens;
    let array = is_vec(mac).then(|| quote!([#tokens]))?;
    syn::parse2(array).ok().filter(|expr| matches!(expr, Expr::Array(_) | Expr::Repeat(_)))
}

/// Walks over the elements, if a macro has some.
pub(super) fn visit(mac: &Macro, visitor: &mut impl for<'ast> Visit<'ast>) {
    if let Some(elements) = of(mac) {
        visitor.visit_expr(&elements);
    }
}

pub(super) fn is_vec(mac: &Macro) -> bool {
    mac.path.segments.last().is_some_and(|last| last.ident == "vec")
}
