//! What the attribute is on, as tokens: a function, or something that is refused by its name.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::ItemFn;

use crate::diagnostics::{self, Errors};

/// The function that the attribute is on.
pub(crate) fn function(item: &TokenStream, errors: &mut Errors) -> Option<ItemFn> {
    if let Ok(function) = syn::parse2::<ItemFn>(item.clone()) {
        return Some(function);
    }
    let declared = || {
        syn::parse2::<syn::TraitItemFn>(item.clone()).is_ok()
            || matches!(syn::parse2::<syn::ForeignItem>(item.clone()), Ok(syn::ForeignItem::Fn(_)))
    };
    let (what, message) = match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Verbatim(_)) | Err(_) if declared() => ("a declaration", Some(diagnostics::no_body())),
        Ok(syn::Item::Struct(_)) => ("a struct", None),
        Ok(syn::Item::Enum(_)) => ("an enum", None),
        Ok(syn::Item::Trait(_)) => ("a trait", None),
        Ok(syn::Item::Const(_)) => ("a const", None),
        Ok(syn::Item::Static(_)) => ("a static", None),
        Ok(syn::Item::Impl(_)) => ("an impl block", Some(diagnostics::method_later())),
        Ok(syn::Item::Macro(_)) => ("a macro call", None),
        Ok(syn::Item::Type(_)) => ("a type alias", None),
        Ok(syn::Item::Union(_)) => ("a union", None),
        Ok(_) => ("this item", None),
        Err(error) => {
            errors.push(error.span(), error.to_string());
            return None;
        }
    };
    errors.push_over(item, message.unwrap_or_else(|| diagnostics::not_a_function(what)));
    None
}

/// The user's item, token by token as it was written, without the `#[no_grad]` that only this attribute knows.
pub(crate) fn without_markers(item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    if let Some(TokenTree::Group(group)) = params_of(&tokens).and_then(|position| tokens.get_mut(position)) {
        let mut params = Group::new(group.delimiter(), strip(group.stream()));
        params.set_span(group.span());
        *group = params;
    }
    tokens.into_iter().collect()
}

/// Where the parameters of a function stand: the first parentheses after `fn` that are not among its generics.
fn params_of(tokens: &[TokenTree]) -> Option<usize> {
    let start = tokens.iter().position(|token| matches!(token, TokenTree::Ident(ident) if *ident == "fn"))?;
    let mut depth = 0_usize;
    let mut arrow = false;
    for (position, token) in tokens.iter().enumerate().skip(start) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !arrow => depth = depth.saturating_sub(1),
            TokenTree::Group(group) if depth == 0 && group.delimiter() == Delimiter::Parenthesis => {
                return Some(position);
            }
            _ => {}
        }
        arrow = matches!(token, TokenTree::Punct(punct) if punct.as_char() == '-');
    }
    None
}

fn strip(params: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = params.into_iter().collect();
    let is_marker = |position: usize| match (tokens.get(position), tokens.get(position + 1)) {
        (Some(TokenTree::Punct(punct)), Some(TokenTree::Group(group))) => {
            punct.as_char() == '#' && group.stream().to_string() == "no_grad"
        }
        _ => false,
    };
    let keep = |position: &usize| !(is_marker(*position) || *position > 0 && is_marker(position - 1));
    (0..tokens.len()).filter(keep).map(|position| tokens[position].clone()).collect()
}
