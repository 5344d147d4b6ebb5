//! What a body may not contain, whatever flows through it.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Errors;
use crate::lower::Helpers;
use crate::options::Options;

/// The messages of lowering.
fn check(source: TokenStream, expected: &Expect) {
    let item = syn::parse2(source).expect("the source is a function");
    let mut errors = Errors::default();
    let options = Options::read(TokenStream::new(), &mut errors);
    let signature = crate::lower::signature(&item, &options, &mut errors);
    crate::lower::lower(&item, &signature, &Helpers::default(), &mut errors);
    let messages: Vec<String> = errors.verdict().into_iter().map(|found| found.message).collect();
    expected.assert_eq(&messages.join("\n"));
}

#[test]
fn code_under_a_condition_of_compilation() {
    check(
        quote! {
            fn f(x: f64) -> f64 {
                #[cfg(feature = "fast")]
                let x = x * 2.0;
                x
            }
        },
        &expect![[r#"
            `#[cfg]` inside a differentiable function: it is decided after the derivative has been written
            help: write `if cfg!(…) { … }`, or two functions with `#[cfg]` on each"#]],
    );
    check(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                match n {
                    #[cfg(unix)]
                    1 => x * 2.0,
                    _ => x,
                }
            }
        },
        &expect![[r#"
            `#[cfg]` inside a differentiable function: it is decided after the derivative has been written
            help: write `if cfg!(…) { … }`, or two functions with `#[cfg]` on each"#]],
    );
}

#[test]
fn lints_and_items_under_a_condition_are_fine() {
    check(
        quote! {
            fn f(x: f64) -> f64 {
                #[cfg(unix)]
                const K: f64 = 2.0;
                #[cfg(not(unix))]
                const K: f64 = 3.0;
                #[allow(unused_variables)]
                let y = x;
                x * K
            }
        },
        &expect![""],
    );
}

#[test]
fn items_that_must_exist_once() {
    check(
        quote! {
            fn f(x: f64) -> f64 {
                static COUNT: AtomicUsize = AtomicUsize::new(0);
                impl Outer {
                    fn twice(&self) -> f64 { 2.0 }
                }
                impl core::fmt::Debug for Outer {}
                x
            }
        },
        &expect![[r#"
            a function with a `static` inside cannot be differentiated: its derivative would have a `static` of its own
            help: move it out of the function, or make it a `const`
            a function with an `impl` for an outer type inside cannot be differentiated: its derivative would implement it a second time
            help: move it out of the function
            a function with an `impl` for an outer type inside cannot be differentiated: its derivative would implement it a second time
            help: move it out of the function"#]],
    );
}

#[test]
fn exits_in_a_chain_of_conditions_are_fine() {
    check(
        quote! {
            fn f(x: f64, n: usize, limit: usize) -> f64 {
                for i in 0..n {
                    if let 1..=5 = limit && i > 2 {
                        if i > limit { break; }
                        return x;
                    }
                }
                x * x
            }
        },
        &expect![""],
    );
}

#[test]
fn implementations_for_types_and_traits_of_the_body_are_fine() {
    check(
        quote! {
            fn f(x: f64) -> f64 {
                struct Inner;
                trait Twice {}
                impl Inner {}
                impl Clone for Inner {}
                impl Twice for f64 {}
                x
            }
        },
        &expect![""],
    );
}
