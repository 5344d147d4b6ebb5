//! Numbers in memory become values.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::print::print;
use crate::ir::verify::verify;
use crate::tests::Stages;

fn check(source: TokenStream, expected: &Expect) {
    let mut function = Stages::with_kinds(source).function;
    crate::simplify::lift_scalars(&mut function);
    verify(&function).expect("the function is sound");
    expected.assert_eq(&print(&function));
}

#[test]
fn a_number_that_is_read_and_written_through_a_reference() {
    check(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = x;
                for i in 0..n {
                    let r = &mut a;
                    *r *= 2.0;
                    *r += x;
                }
                a
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let a_3 = for i in 0..n carrying (a = x) {
                    let t1 = a * 2.0;
                    let a_2 = t1 + x;
                    a_2
                };
                a_3
            }
        "#]],
    );
}

#[test]
fn the_type_that_was_written_is_kept() {
    check(
        quote! {
            fn f(x: f32) -> f32 {
                let mut a: f32 = 1.0;
                let r = &mut a;
                *r *= x;
                a
            }
        },
        &expect![[r#"
            fn(x: f32) {
                let t0 = missing(f32);
                let t1 = 1.0 * x;
                t1
            }
        "#]],
    );
}

#[test]
fn branches_hand_on_a_value() {
    check(
        quote! {
            fn f(x: f64, up: bool) -> f64 {
                let mut a = x;
                let r = &mut a;
                if up {
                    *r += 1.0;
                }
                a
            }
        },
        &expect![[r#"
            fn(x: f64, up: bool) {
                let t0 = missing(f64);
                let a_2 = if up {
                    let a = x + 1.0;
                    a
                } else {
                    x
                };
                a_2
            }
        "#]],
    );
}

#[test]
fn what_is_lent_stays_in_memory() {
    check(
        quote! {
            fn f(x: f64, y: &mut f64) -> f64 {
                let mut a = x;
                let mut b = x;
                let r = &mut a;
                *r += 1.0;
                change(&mut a);
                change(&mut b);
                *y += a;
                a * b
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let mut a = x;
                let mut b = x;
                a += 1.0;
                let t1 = change(&mut a);
                let t2 = change(&mut b);
                let t3 = a;
                y += t3;
                let t4 = a;
                let t5 = b;
                let result = t4 * t5;
                (result, y)
            }
        "#]],
    );
}

#[test]
fn what_is_exchanged_or_part_of_something_stays_in_memory() {
    check(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let mut a = x;
                let mut b = y;
                let mut pair = (x, y);
                std::mem::swap(&mut a, &mut b);
                let r = &mut pair.0;
                *r += a;
                pair.0 * b
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let mut a = x;
                let mut b = y;
                let t1 = (x, y);
                let mut pair = t1;
                swap(a, b);
                let t2 = a;
                pair.0 += t2;
                let t3 = pair.0;
                let t4 = b;
                let result = t3 * t4;
                result
            }
        "#]],
    );
}
