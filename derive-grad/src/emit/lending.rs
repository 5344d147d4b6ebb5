//! Companions and pullbacks of functions with parameters by reference.
//!
//! The pullback keeps what it needs and borrows nothing, so that the caller may change what it has lent in between:
//! it is lent the same things again, and after the seed a receiver for each of their adjoints. Receivers are generic
//! where the adjoint is only added to, so a call that does not want one hands in `Inactive`, and what would compute it
//! is not even compiled.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{Context, Split, split};
use crate::ir::signature::{Param, Passing, Signature};
use crate::ir::{Function, Kind};
use crate::names;

impl Context<'_> {
    /// What the receiver of a parameter's adjoint must be able to do; `None` if it is a type of its own.
    fn receives(&self, kind: &Kind) -> Option<TokenStream> {
        let rt = self.runtime();
        if let Kind::Float(_) = kind {
            let float = self.tangent_of(kind);
            return Some(quote!(#rt::core::ops::AddAssign<#float> + #rt::AddFrom<#float>));
        }
        let element = kind.element()?;
        let (part, inner) =
            (self.tangent_of(&Kind::Slice(Box::new(element.clone()))), self.receives(element)?);
        Some(quote!(#rt::Adjoints<Element: #inner, Part: #rt::AddFrom<#part>>))
    }

    /// How the receiver of a parameter by reference is declared.
    fn receiver(&self, param: &Param, position: usize) -> Receiver {
        let rt = self.runtime();
        if !param.differentiated && !param.kind.may_carry_float() {
            return Receiver { ty: quote!(#rt::Inactive), generic: None, conversion: None };
        }
        if !param.differentiated {
            // A bound, and not the type itself, so that what is wrong with an active argument is said in our words.
            let generic = format_ident!("Adjoint{position}", span = proc_macro2::Span::mixed_site());
            let declared = quote!(#generic: ?Sized + #rt::NotAsked + 'static);
            return Receiver { ty: quote!(#generic), generic: Some(declared), conversion: None };
        }
        let buffer = self.buffer_type(param);
        if param.passing == Passing::Mutable {
            return Receiver { ty: buffer, generic: None, conversion: None };
        }
        let generic = format_ident!("Adjoint{position}", span = proc_macro2::Span::mixed_site());
        let receiver = |bound: TokenStream, conversion| Receiver {
            ty: quote!(#generic),
            generic: Some(quote!(#generic: ?Sized + #bound + 'static)),
            conversion,
        };
        if let Some(bound) = self.receives(&param.kind) {
            return receiver(bound, None);
        }
        let (name, lent) = (self.buffer(param), &param.name);
        let scratch = names::local("scratch");
        let conversion = quote! {
            let mut #scratch = #rt::core::option::Option::None;
            let #name = #rt::receive::<#buffer, _, _>(#name, &mut #scratch, || #rt::zero(#lent));
        };
        receiver(quote!(#rt::Receives<#buffer>), Some(conversion))
    }

    fn references(&self) -> impl Iterator<Item = (usize, &Param)> {
        let params = self.signature.params.iter().enumerate();
        params.filter(|(_, param)| param.passing != Passing::Value)
    }

    /// What pullbacks are lent again.
    fn again(&self, public: bool) -> Vec<(Ident, TokenStream)> {
        let rt = self.runtime();
        let mut again = Vec::new();
        for (_, param) in self.references() {
            let content = &param.content;
            match param.passing {
                Passing::Shared => again.push((param.name.clone(), quote!(&#content))),
                _ if !public => again.push((names::local("_"), quote!(#rt::NotLent))),
                _ => {}
            }
        }
        again
    }
}

struct Receiver {
    ty: TokenStream,
    generic: Option<TokenStream>,
    /// Before the sweep: makes the buffer that it needs of whatever was handed in.
    conversion: Option<TokenStream>,
}

/// The pieces of a companion.
struct Parts {
    value: TokenStream,
    generics: TokenStream,
    output: TokenStream,
    body: TokenStream,
}

/// The struct and its `vjp`, which is the split form itself.
pub(crate) fn lending_companion(context: &Context<'_>, function: &Function, name: &Ident) -> TokenStream {
    let rt = context.runtime();
    let Split { primal, value, seed, adjoint, adjoints } = split(context, function);
    let receivers = receivers(context);
    let (again_names, again_types): (Vec<_>, Vec<_>) = context.again(false).into_iter().unzip();
    let seed_type = context.result_tangent();
    let buffers = receivers
        .iter()
        .map(|(param, _)| if param.differentiated { context.buffer(param) } else { names::local("_") });
    let types: Vec<&TokenStream> = receivers.iter().map(|(_, receiver)| &receiver.ty).collect();
    let conversions = receivers.iter().filter_map(|(_, receiver)| receiver.conversion.as_ref());
    let (outs, out_types) = outs(context, &adjoints);
    let diverges = function.primal.diverges || function.adjoint.is_none();
    let outs = if diverges { quote!() } else { quote!((#(#outs,)*)) };
    let closure = quote! {
        move |#(#again_names: #again_types,)* #seed: #seed_type, #(#buffers: &mut #types),*| -> (#(#out_types,)*) {
            #(#conversions)*
            #adjoint
            #outs
        }
    };
    let pullback = quote!(FnOnce(#(#again_types,)* #seed_type, #(&mut #types),*) -> (#(#out_types,)*));
    let (output, closure) = if context.recursive {
        (quote!(#rt::Box<dyn #rt::core::ops::#pullback>), quote!(#rt::Box::new(#closure)))
    } else {
        let generic = receivers.iter().filter(|(_, receiver)| receiver.generic.is_some());
        let generic = generic.map(|(_, receiver)| &receiver.ty);
        let names = &context.signature.generic_names;
        (quote!(impl #rt::core::ops::#pullback + use<#(#names,)* #(#generic),*>), closure)
    };
    let end = if function.primal.diverges { quote!() } else { quote!((#value, #closure)) };
    let args = context.signature.params.iter().map(|param| &param.name);
    let user = &context.signature.name;
    let parts = Parts {
        value: quote!(#user(#(#args),*)),
        generics: generics(context, &receivers),
        output,
        body: quote!(#primal #end),
    };
    assembled(context, name, &parts)
}

/// The same signature without a body, where there are errors.
pub(super) fn lending_stub(context: &Context<'_>, name: &Ident) -> TokenStream {
    let receivers = receivers(context);
    let again = context.again(false).into_iter().map(|(_, ty)| ty);
    let seed = context.result_tangent();
    let types = receivers.iter().map(|(_, receiver)| &receiver.ty);
    let (_, outs) = outs(context, &[]);
    let output = quote!(fn(#(#again,)* #seed, #(&mut #types),*) -> (#(#outs,)*));
    let unreachable = quote!(::core::unreachable!());
    let parts = Parts {
        value: unreachable.clone(),
        generics: generics(context, &receivers),
        output,
        body: unreachable,
    };
    assembled(context, name, &parts)
}

fn receivers<'c>(context: &'c Context<'_>) -> Vec<(&'c Param, Receiver)> {
    context.references().map(|(position, param)| (param, context.receiver(param, position))).collect()
}

fn generics(context: &Context<'_>, receivers: &[(&Param, Receiver)]) -> TokenStream {
    let generic = receivers.iter().filter_map(|(_, receiver)| receiver.generic.as_ref());
    let user = &context.signature.generics;
    let comma = (!user.is_empty() && !user.to_string().ends_with(',')).then(|| quote!(,));
    quote!(<#user #comma #(#generic),*>)
}

fn assembled(context: &Context<'_>, name: &Ident, parts: &Parts) -> TokenStream {
    let Signature { conditions, visibility, where_clause, params, result, .. } = context.signature;
    let rt = context.runtime();
    let lent_again = params.iter().map(|param| param.passing == Passing::Shared);
    let count = proc_macro2::Literal::usize_unsuffixed(params.len());
    let allow: TokenStream = super::ALLOW.parse().unwrap_or_default();
    let (declared, plain) = (context.params(), context.generics());
    let result = if result.is_empty() { quote!(()) } else { result.clone() };
    let Parts { value, generics, output, body } = parts;
    quote! {
        #conditions
        #[doc(hidden)]
        #[allow(non_camel_case_types, missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
        #visibility struct #name {}

        #conditions
        #[doc(hidden)]
        #[allow(missing_docs, dead_code, unreachable_pub)]
        #allow
        impl #name {
            pub const LENT_AGAIN: [#rt::core::primitive::bool; #count] = [#(#lent_again),*];

            #[inline]
            pub fn value #plain (#declared) -> #result #where_clause {
                #value
            }

            #[inline]
            pub fn vjp #generics (#declared) -> (#result, #output) #where_clause {
                #body
            }
        }
    }
}

/// For each parameter, what the pullback returns for it, and the type of that.
fn outs(context: &Context<'_>, adjoints: &[TokenStream]) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let rt = context.runtime();
    let mut adjoints = adjoints.iter();
    let mut outs = Vec::new();
    let mut types = Vec::new();
    for param in &context.signature.params {
        if param.passing != Passing::Value {
            outs.push(quote!(()));
            types.push(quote!(()));
        } else if param.differentiated {
            outs.extend(adjoints.next().cloned());
            types.push(context.tangent_type(param));
        } else {
            outs.push(quote!(#rt::NotDifferentiated));
            types.push(quote!(#rt::NotDifferentiated));
        }
    }
    (outs, types)
}

/// The type of the pullback of a stub.
pub(super) fn public_type(context: &Context<'_>) -> TokenStream {
    let again = context.again(true).into_iter().map(|(_, ty)| ty);
    let seed = (!context.signature.result.is_empty()).then(|| context.result_tangent()).into_iter();
    let buffers = context.signature.buffered().map(|param| context.buffer_type(param));
    let gradient = context.gradient_type();
    quote!(fn(#(#again,)* #(#seed,)* #(&mut #buffers),*) -> #gradient)
}

/// `f_vjp`: the companion's, with buffers of plain types.
pub(crate) fn lending_pullback(context: &Context<'_>, companion: &Ident, docs: &TokenStream) -> TokenStream {
    let signature = context.signature;
    let rt = context.runtime();
    let name = names::derivative(&signature.name, "vjp");
    let args = signature.params.iter().map(|param| &param.name);
    let (value, pullback, seed) = (names::local("value"), names::local("pullback"), names::local("seed"));
    let (again_names, again_types): (Vec<_>, Vec<_>) = context.again(true).into_iter().unzip();
    let has_result = !signature.result.is_empty();
    let seed_type = context.result_tangent();
    let (seed_param, seed_given) =
        if has_result { (Some(quote!(#seed)), quote!(#seed)) } else { (None, quote!(())) };
    let seed_types = has_result.then(|| quote!(#seed_type)).into_iter();
    let seed_types: Vec<TokenStream> = seed_types.collect();
    let seed_params: Vec<TokenStream> = seed_param.into_iter().collect();
    let buffer_names: Vec<Ident> = signature.buffered().map(|param| context.buffer(param)).collect();
    let buffer_types: Vec<TokenStream> =
        signature.buffered().map(|param| context.buffer_type(param)).collect();
    let checks = signature.buffered().filter(|param| param.passing == Passing::Shared).map(|param| {
        let (text, lent, buffer) = (names::plain(&param.name), &param.name, context.buffer(param));
        quote!(#rt::check(#text, #lent, #buffer);)
    });
    let lent_again = context.references().map(|(_, param)| match param.passing {
        Passing::Shared => param.name.to_token_stream(),
        Passing::Mutable | Passing::Value => quote!(#rt::NotLent),
    });
    let lent_again: Vec<TokenStream> = lent_again.collect();
    let receivers = context.references().map(|(_, param)| {
        if param.differentiated {
            context.buffer(param).to_token_stream()
        } else {
            quote!(&mut #rt::Inactive)
        }
    });
    let (patterns, wanted) = parts(context);
    let gradient = context.gradient_type();
    let result = if has_result { signature.result.clone() } else { quote!(()) };
    let wanted = if let [only] = wanted.as_slice() { quote!(#only) } else { quote!((#(#wanted),*)) };
    let types = quote!(#(#again_types,)* #(#seed_types,)* #(&mut #buffer_types),*);
    let captures = context.captures();
    let output = quote!((#result, impl #rt::core::ops::FnOnce(#types) -> #gradient #captures));
    let body = quote! {
        let (#value, #pullback) = #companion::vjp(#(#args),*);
        (#value, move |#(#again_names: #again_types,)* #(#seed_params: #seed_types,)* #(#buffer_names: &mut #buffer_types),*| {
            #(#checks)*
            let (#(#patterns,)*) = #pullback(#(#lent_again,)* #seed_given, #(#receivers),*);
            #wanted
        })
    };
    super::item(context, &name, (&quote!(), &quote!(), &output), &body, docs)
}

/// How the results of a companion's pullback are taken apart, and the names of those that are returned.
fn parts(context: &Context<'_>) -> (Vec<TokenStream>, Vec<Ident>) {
    let signature = context.signature;
    let mut wanted = Vec::new();
    let patterns: Vec<TokenStream> = signature
        .params
        .iter()
        .map(|param| {
            if param.differentiated && !param.is_buffered() {
                let part = names::local(&names::adjoint(&names::plain(&param.name)));
                wanted.push(part.clone());
                quote!(#part)
            } else {
                quote!(_)
            }
        })
        .collect();
    (patterns, wanted)
}
