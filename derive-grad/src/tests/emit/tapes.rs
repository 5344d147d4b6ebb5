//! Tapes as vectors, arrays and slices, and where they come from.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::tests::{check_emit, generated_function};

fn check_in_workspace(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&generated_function(quote!(workspace), source, "_grad_in"));
}

#[test]
fn a_loop_of_literal_length_has_an_array() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let mut y = x;
                for _ in 0..10 { y = y.sin(); }
                y
            }
        },
        &expect![[r#""#]],
    );
}

#[test]
fn a_loop_beside_its_mirror_image_uses_its_tape_again() {
    check_emit(
        quote! {
            fn f(x: &[f64], #[no_grad] t: &[f64]) -> f64 {
                let mut sum = 0.0;
                for t in t {
                    let mut power = 1.0;
                    for x in x { sum += x * power; power *= t; }
                }
                sum
            }
        },
        &expect![[r#""#]],
    );
}

#[test]
fn the_runs_of_an_inner_loop_stand_behind_each_other() {
    check_emit(
        quote! {
            fn f(x: f64, n: usize, m: usize) -> f64 {
                let mut y = x;
                for _ in 0..n {
                    for _ in 0..m { y = y.sin(); }
                }
                y
            }
        },
        &expect![[r#""#]],
    );
}

#[test]
fn tapes_come_from_the_workspace_and_go_back() {
    check_in_workspace(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut y = x;
                for _ in 0..n { y = y.sin(); }
                while y < 10.0 { y = y * y + 1.0; }
                y
            }
        },
        &expect![[r#""#]],
    );
}
