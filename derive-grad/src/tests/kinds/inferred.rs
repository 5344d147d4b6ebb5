//! What is learnt from parameters, results, literals and operations.

use expect_test::expect;
use quote::quote;

use crate::tests::check_kinds;

#[test]
fn kinds_flow_from_parameters_to_results() {
    check_kinds(
        quote! {
            fn f(x: f32, n: usize, on: bool) -> f32 {
                let y = x * 2.0;
                let m = n + 1;
                let off = !on;
                if off { y } else { y.powi(3) }
            }
        },
        &expect![[r#"
            fn(x: f32, n: int, on: bool) {
                let t0 = missing(f32); // t0 is f32
                let y = x * 2.0; // y is f32
                let m = n + 1; // m is int
                let off = !on; // off is bool
                let result = if off { // result is f32
                    y
                } else {
                    let t1 = y.powi(3); // t1 is f32
                    t1
                };
                result
            }
        "#]],
    );
}

#[test]
fn the_kind_of_the_result_reaches_back_to_literals() {
    check_kinds(
        quote! {
            fn f(x: f32) -> f32 {
                let mut s = 0.0;
                for i in 0..3 { s += 1.5; }
                s
            }
        },
        &expect![[r#"
            fn(x: f32) {
                let t0 = missing(f32); // t0 is f32
                let s = 0.0; // s is f32
                let s_4 = for i in 0..3 carrying (s_2 = s) { // s_2 is f32, s_4 is f32
                    let s_3 = s_2 + 1.5; // s_3 is f32
                    s_3
                };
                s_4
            }
        "#]],
    );
}

#[test]
fn an_operand_of_float_arithmetic_is_a_float() {
    check_kinds(
        quote! {
            fn f(x: f64) -> f64 {
                let k = LIMIT;
                let a = [0.0, 1.0];
                a[1] * k * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 is f64
                let k = LIMIT; // k is f64
                let a = [0.0, 1.0]; // a is [f64; 2]
                let t1 = a[1]; // t1 is f64
                let t2 = t1 * k; // t2 is f64
                let t3 = float(t2); // t3 is f64
                let result = t3 * x; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn arrays_and_tuples_know_their_parts() {
    check_kinds(
        quote! {
            fn f(p: (f64, i32), a: [f32; 3]) -> f64 {
                let (x, n) = p;
                let b = a[0];
                x * (b as f64)
            }
        },
        &expect![[r#"
            fn(p: (f64, int), a: [f32; 3]) {
                let t0 = missing(f64); // t0 is f64
                let x = p.0; // x is f64
                let n = p.1; // n is int
                let b = a[0]; // b is f32
                let t1 = b as f64; // t1 is f64
                let result = x * t1; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn a_type_that_the_user_wrote_counts() {
    check_kinds(
        quote! {
            fn f(x: f64) -> f64 {
                let k: f64 = Default::default();
                let i: usize = "3".len();
                x * k
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 is f64
                let k = Default::default(); // k is f64
                let i = "3".len(); // i is int
                let result = x * k; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn exponents_of_powi_are_integers() {
    check_kinds(
        quote! {
            fn f(x: f64) -> f64 {
                let n = EXPONENT;
                x.powi(n)
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 is f64
                let n = EXPONENT; // n is int
                let result = x.powi(n); // result is f64
                result
            }
        "#]],
    );
}
