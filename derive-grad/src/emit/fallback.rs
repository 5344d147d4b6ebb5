//! What is emitted when there are errors: the messages, and stubs of the right signatures, so that the only errors
//! that a user sees are ours.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Context, item};
use crate::diagnostics::Diagnostic;
use crate::names;

/// `compile_error!` at the tokens of the mistake.
pub(crate) fn message(diagnostic: &Diagnostic) -> TokenStream {
    let Diagnostic { start, end, message } = diagnostic;
    let path = quote_spanned!(*start=> ::core::compile_error!);
    let arguments = quote_spanned!(*end=> { #message });
    quote!(#path #arguments)
}

/// A function that can be called but not run.
pub(crate) fn stub(context: &Context<'_>, suffix: &str) -> TokenStream {
    let name = names::derivative(&context.signature.name, suffix);
    let (result, gradient) = (&context.signature.result, context.gradient_type());
    let result = if result.is_empty() {
        quote!(())
    } else {
        result.clone()
    };
    let output = match suffix {
        "graph" => super::graph::output(context),
        "vjp" => {
            let seed = context.result_tangent();
            quote!((#result, fn(#seed) -> #gradient))
        }
        _ if context.signature.differentiated().next().is_none() => result,
        _ => quote!((#result, #gradient)),
    };
    let params = context.signature.params.iter().map(|param| &param.name);
    let body = quote!(let _ = (#(#params,)*); ::core::unreachable!());
    item(context, &name, &output, &body, &quote!(#[doc(hidden)]))
}
