//! Tokens as text.

use proc_macro2::TokenStream;

/// Tokens with the spaces that a person would write; for reading only.
pub(crate) fn tidy(tokens: &TokenStream) -> String {
    let rules = [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" (", "("),
        (" ,", ","),
        (" ;", ";"),
        (" !", "!"),
        (" . ", "."),
        ("& ", "&"),
        (" ..= ", "..="),
        (" .. ", ".."),
    ];
    rules.iter().fold(tokens.to_string(), |text, (from, to)| text.replace(from, to))
}
