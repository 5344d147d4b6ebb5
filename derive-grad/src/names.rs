//! Every generated name: of functions, of adjoints, of temporaries.
//!
//! Temporaries carry `Span::mixed_site()`, so they can never capture or be captured by a name of the user, and they
//! also differ from the user's names in their text, so that a reader of the generated code is not misled.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// `f_grad`, `f_vjp`, …: a function generated beside `f`.
pub(crate) fn derivative(function: &Ident, suffix: &str) -> Ident {
    Ident::new(&format!("{}_{suffix}", plain(function)), function.span())
}

/// The adjoint of a value called `base`.
pub(crate) fn adjoint(base: &str) -> String {
    format!("{base}_bar")
}

/// The text of an identifier, without `r#`.
pub(crate) fn plain(ident: &Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").unwrap_or(&text).to_owned()
}

/// Which expansion wrote an identifier, as far as the compiler tells: equal text from two expansions is two names.
pub(crate) fn expansion(ident: &Ident) -> String {
    let span = format!("{:?}", ident.span());
    let context = span.split(' ').next().filter(|context| context.starts_with('#'));
    context.unwrap_or_default().to_owned()
}

/// Whether a name is among the tokens.
pub(crate) fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => plain(&ident) == plain(name),
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Hands out names that are not taken: neither by the user's text nor by an earlier call.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
    next: BTreeMap<String, u32>,
}

impl Names {
    /// Takes every identifier of the user's text.
    pub(crate) fn beside(tokens: &TokenStream) -> Self {
        let mut names = Self::default();
        names.take(tokens);
        names
    }

    /// Every identifier that is taken.
    pub(crate) fn into_taken(self) -> BTreeSet<String> {
        self.taken
    }

    /// Takes a name that somebody else has given.
    pub(crate) fn reserve(&mut self, ident: &Ident) {
        self.taken.insert(plain(ident));
    }

    fn take(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            match token {
                TokenTree::Ident(ident) => {
                    self.taken.insert(plain(&ident));
                }
                TokenTree::Group(group) => self.take(&group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// `base` itself if it is free, else `base_2`, `base_3`, …
    pub(crate) fn fresh(&mut self, base: &str) -> Ident {
        if self.taken.insert(base.to_owned()) {
            return local(base);
        }
        let next = self.next.entry(base.to_owned()).or_insert(2);
        loop {
            let name = format!("{base}_{next}");
            *next += 1;
            if self.taken.insert(name.clone()) {
                return local(&name);
            }
        }
    }

    /// `t0`, `t1`, …
    pub(crate) fn temporary(&mut self) -> Ident {
        let next = self.next.entry("t".to_owned()).or_insert(0);
        loop {
            let name = format!("t{next}");
            *next += 1;
            if self.taken.insert(name.clone()) {
                return local(&name);
            }
        }
    }
}

/// An identifier that only generated code can mean.
pub(crate) fn local(text: &str) -> Ident {
    Ident::new(text, Span::mixed_site())
}

/// The same name, for generated code only.
pub(crate) fn hidden(ident: &Ident) -> Ident {
    let mut hidden = ident.clone();
    hidden.set_span(Span::mixed_site());
    hidden
}
