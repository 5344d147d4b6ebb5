//! Reads of one place in one state are one read.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::print::print;
use crate::lower::Helpers;
use crate::tests::lower_for_test;

fn check(source: TokenStream, expected: &Expect) {
    let mut function = lower_for_test(source, TokenStream::new(), &Helpers::default());
    crate::simplify::share_loads(&mut function);
    expected.assert_eq(&print(&function));
}

#[test]
fn the_same_element_is_read_once() {
    check(
        quote! {
            fn f(x: [f64; 3]) -> f64 {
                x[1] * x[1] + x[2]
            }
        },
        &expect![[r#"
            fn(x: [f64; 3]) {
                let t0 = missing(f64);
                let t1 = x[1];
                let t2 = t1 * t1;
                let t3 = x[2];
                let result = t2 + t3;
                result
            }
        "#]],
    );
}

#[test]
fn after_a_change_it_is_read_again() {
    check(
        quote! {
            fn f(mut x: [f64; 3], i: usize) -> f64 {
                let y = x[0] * 2.0;
                x[i] = y;
                x[0] * y
            }
        },
        &expect![[r#"
            fn(x: [f64; 3], i: int) {
                let mut x_2 = x;
                let t0 = missing(f64);
                let t1 = x_2[0];
                let y = t1 * 2.0;
                x_2[i] = y;
                let t2 = x_2[0];
                let result = t2 * y;
                result
            }
        "#]],
    );
}

#[test]
fn what_is_read_before_a_branch_is_known_in_it() {
    check(
        quote! {
            fn f(x: [f64; 3], up: bool) -> f64 {
                let y = x[0] + x[0];
                if up { y * x[0] } else { x[1] }
            }
        },
        &expect![[r#"
            fn(x: [f64; 3], up: bool) {
                let t0 = missing(f64);
                let t1 = x[0];
                let y = t1 + t1;
                let result = if up {
                    let t2 = y * t1;
                    t2
                } else {
                    let t3 = x[1];
                    t3
                };
                result
            }
        "#]],
    );
}
