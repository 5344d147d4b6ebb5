//! The companion: a type beside each function, with the same name, through which annotated functions call it.
//!
//! It lives in the type namespace, so `use m::f` brings the function and its companion. Its pullback takes the
//! adjoint of the result and gives one adjoint per parameter, in order; in the place of a parameter that has none
//! stands `NotDifferentiated`, so that an active argument for it is a type error instead of a silent zero.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::ir::signature::Signature;
use crate::names;

/// The struct and its `vjp`. `by_gradient`: partials are computed with the value and scaled by the seed; otherwise
/// the split form is called.
pub(crate) fn companion(context: &Context<'_>, name: &proc_macro2::Ident, by_gradient: bool) -> TokenStream {
    let Signature { conditions, visibility, where_clause, params, result, .. } = context.signature;
    let rt = context.runtime();
    let generics = context.generics();
    let (types, parts, adjoints) = positions(context, by_gradient);
    // A parameter may be called like the function itself.
    let args: Vec<_> = params.iter().map(|param| names::hidden(&param.name)).collect();
    let types_of_args = params.iter().map(|param| &param.ty);
    let declared = quote!(#(#args: #types_of_args),*);
    let seed_type = context.result_tangent();
    let seed = names::local("seed");
    let value = names::local("value");
    let pullback = names::local("pullback");
    let tuple = quote!((#(#adjoints,)*));
    let (call, inner) = if by_gradient {
        let gradient = names::derivative(&context.signature.name, "grad");
        let pattern = if parts.is_empty() { quote!(#value) } else { pattern(&value, &parts) };
        (quote!(let #pattern = #gradient(#(#args),*);), tuple)
    } else {
        let vjp = names::derivative(&context.signature.name, "vjp");
        let gradient = if let [part] = parts.as_slice() { quote!(#part) } else { quote!((#(#parts),*)) };
        (
            quote!(let (#value, #pullback) = #vjp(#(#args),*);),
            quote!({ let #gradient = #pullback(#seed); #tuple }),
        )
    };
    let seed_name = if by_gradient && parts.is_empty() { quote!(_) } else { quote!(#seed) };
    let closure = quote!(move |#seed_name: #seed_type| #inner);
    let closure = if context.recursive && !by_gradient { quote!(#rt::Box::new(#closure)) } else { closure };
    let output = if by_gradient {
        let captures = context.captures();
        quote!(impl #rt::core::ops::FnOnce(#seed_type) -> (#(#types,)*) #captures)
    } else {
        context.pullback_type(&seed_type, &quote!((#(#types,)*)))
    };
    // A function that is used for its derivative is used.
    let primal = &context.signature.name;
    quote! {
        #conditions
        #[doc(hidden)]
        #[allow(non_camel_case_types, missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
        #visibility struct #name {}

        #conditions
        #[doc(hidden)]
        #[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
        impl #name {
            #[inline]
            pub fn value #generics (#declared) -> #result #where_clause {
                #primal(#(#args),*)
            }

            #[inline]
            pub fn vjp #generics (#declared) -> (#result, #output) #where_clause {
                #call
                (#value, #closure)
            }
        }
    }
}

fn pattern(value: &proc_macro2::Ident, parts: &[proc_macro2::Ident]) -> TokenStream {
    if let [part] = parts { quote!((#value, #part)) } else { quote!((#value, (#(#parts),*))) }
}

/// For each parameter: the type of its adjoint and the expression for it; and the names that the gradient's parts
/// are bound to.
fn positions(
    context: &Context<'_>,
    by_gradient: bool,
) -> (Vec<TokenStream>, Vec<proc_macro2::Ident>, Vec<TokenStream>) {
    let rt = context.runtime();
    let seed = names::local("seed");
    let (mut types, mut parts, mut adjoints) = (Vec::new(), Vec::new(), Vec::new());
    for param in &context.signature.params {
        if !param.differentiated {
            types.push(quote!(#rt::NotDifferentiated));
            adjoints.push(quote!(#rt::NotDifferentiated));
            continue;
        }
        let part = names::local(&names::adjoint(&names::plain(&param.name)));
        types.push(context.tangent_type(param));
        adjoints.push(if by_gradient { quote!(#rt::scale(#seed, #part)) } else { quote!(#part) });
        parts.push(part);
    }
    (types, parts, adjoints)
}

/// The type of each parameter's adjoint.
pub(super) fn types(context: &Context<'_>) -> Vec<TokenStream> {
    positions(context, true).0
}
