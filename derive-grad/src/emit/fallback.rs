//! What is emitted when there are errors: the messages, and stubs of the right signatures, so that the only errors
//! that a user sees are ours.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Context, item};
use crate::diagnostics::Diagnostic;
use crate::ir::signature::{Param, Signature};
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
    let (result, gradient) = (result(context), context.gradient_type());
    let output = match suffix {
        "graph" => super::graph::output(context),
        "vjp" if context.signature.has_references() => {
            let pullback = super::lending::public_type(context);
            quote!((#result, #pullback))
        }
        "vjp" => {
            let seed = context.result_tangent();
            quote!((#result, fn(#seed) -> #gradient))
        }
        _ if context.signature.returned().next().is_none() => result,
        _ => quote!((#result, #gradient)),
    };
    let params = context.signature.params.iter().map(|param| &param.name);
    let buffers = if suffix.starts_with("grad") { context.buffers() } else { TokenStream::new() };
    let krate = &context.krate;
    let first = if suffix == "grad_in" { quote!(_: &mut #krate::Workspace) } else { quote!() };
    let body = quote!(let _ = (#(#params,)*); ::core::unreachable!());
    item(context, &name, (&first, &buffers, &output), &body, &quote!(#[doc(hidden)]))
}

/// What stands in for the companion, so that annotated functions can call this one.
pub(crate) fn companion(context: &Context<'_>, name: &proc_macro2::Ident) -> TokenStream {
    if context.signature.has_references() {
        return super::lending::lending_stub(context, name);
    }
    let Signature { conditions, visibility, where_clause, params, .. } = context.signature;
    let (generics, result, seed) = (context.generics(), result(context), context.result_tangent());
    let types = super::companion::types(context);
    let args = params.iter().map(|Param { ty, .. }| quote!(_: #ty));
    let args = quote!(#(#args),*);
    quote! {
        #conditions
        #[doc(hidden)]
        #[allow(non_camel_case_types, missing_docs, dead_code, unreachable_pub)]
        #visibility struct #name {}

        #conditions
        #[doc(hidden)]
        #[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
        impl #name {
            pub fn value #generics (#args) -> #result #where_clause {
                ::core::unreachable!()
            }

            pub fn vjp #generics (#args) -> (#result, fn(#seed) -> (#(#types,)*)) #where_clause {
                ::core::unreachable!()
            }
        }
    }
}

fn result(context: &Context<'_>) -> TokenStream {
    let result = &context.signature.result;
    if result.is_empty() { quote!(()) } else { result.clone() }
}
