//! `stop_gradient(…)`, where derivatives end.
//!
//! It is known by its name. That it is ours and not another function of that name is checked by the Rust compiler: what
//! is emitted calls `stop_gradient::constant`, and no other companion has that.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

const NAME: &str = "stop_gradient";

pub(super) fn is_stop(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == NAME)
}

/// What is called in its place.
pub(super) fn constant(callee: &TokenStream) -> TokenStream {
    let span = crate::diagnostics::ends(callee).1;
    quote_spanned!(Span::mixed_site().located_at(span)=> #callee::constant)
}

/// The tokens with every call replaced.
pub(super) fn with_constants(tokens: &TokenStream) -> TokenStream {
    each_call(tokens, &|name, group| {
        let arguments = rebuilt(&group, with_constants(&group.stream()));
        let span = Span::mixed_site().located_at(name.span());
        quote_spanned!(span=> #name::constant #arguments)
    })
}

/// The tokens without the arguments of such calls.
pub(super) fn outside(tokens: &TokenStream) -> TokenStream {
    each_call(tokens, &|name, _| quote!(#name()))
}

fn each_call(tokens: &TokenStream, replace: &dyn Fn(TokenTree, Group) -> TokenStream) -> TokenStream {
    let mut result = TokenStream::new();
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let named = matches!(&token, TokenTree::Ident(ident) if ident == NAME);
        match (token, tokens.peek()) {
            (token, Some(TokenTree::Group(group))) if named => {
                result.extend(replace(token, group.clone()));
                tokens.next();
            }
            (TokenTree::Group(group), _) => {
                let inner = each_call(&group.stream(), replace);
                result.extend([TokenTree::Group(rebuilt(&group, inner))]);
            }
            (token, _) => result.extend([token]),
        }
    }
    result
}

fn rebuilt(group: &Group, stream: TokenStream) -> Group {
    let mut rebuilt = Group::new(group.delimiter(), stream);
    rebuilt.set_span(group.span());
    rebuilt
}
