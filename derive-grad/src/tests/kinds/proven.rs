//! A kind that was only inferred is proven where a derivative depends on it.

use expect_test::expect;
use quote::quote;

use crate::tests::check_kinds;

#[test]
fn a_const_that_a_derivative_depends_on_is_proven_to_be_a_float() {
    check_kinds(
        quote! {
            fn f(x: f64) -> f64 {
                let k = RATE;
                x * k + SHIFT
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 is f64
                let k = RATE; // k is f64
                let t1 = float(k); // t1 is f64
                let t2 = x * t1; // t2 is f64
                let t3 = SHIFT; // t3 is f64
                let t4 = float(t3); // t4 is f64
                let result = t2 + t4; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn a_const_beside_the_derivative_is_not_proven() {
    check_kinds(
        quote! {
            fn f(x: f64) -> f64 {
                let k = RATE * 2.0;
                if k > SHIFT { x } else { x * 2.0 }
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 is f64
                let t1 = RATE; // t1 is float
                let k = t1 * 2.0; // k is float
                let t2 = SHIFT; // t2 is float
                let t3 = k > t2; // t3 is bool
                let result = if t3 { // result is f64
                    x
                } else {
                    let t4 = x * 2.0; // t4 is f64
                    t4
                };
                result
            }
        "#]],
    );
}

#[test]
fn the_result_of_a_call_is_proven_where_arithmetic_uses_it() {
    check_kinds(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let a = g(x);
                a * y + h(y)
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64); // t0 is f64
                let a = g(x); // a is f64
                let t1 = float(a); // t1 is f64
                let t2 = t1 * y; // t2 is f64
                let t3 = h(y); // t3 is f64
                let t4 = float(t3); // t4 is f64
                let result = t2 + t4; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn the_result_of_a_call_that_only_goes_on_to_a_call_is_not_proven() {
    check_kinds(
        quote! {
            fn f(x: f64) -> f64 {
                h(g(x))
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 is f64
                let t1 = g(x); // t1 is _
                let result = h(t1); // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn an_element_of_a_const_array_is_proven_not_the_array() {
    check_kinds(
        quote! {
            fn f(x: f64, i: usize) -> f64 {
                TABLE[i] * x
            }
        },
        &expect![[r#"
            fn(x: f64, i: int) {
                let t0 = missing(f64); // t0 is f64
                let t1 = TABLE; // t1 is _
                let t2 = t1[i]; // t2 is f64
                let t3 = float(t2); // t3 is f64
                let result = t3 * x; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn a_bound_part_of_a_match_is_proven() {
    check_kinds(
        quote! {
            fn f(x: f64, #[no_grad] rate: Option<f64>) -> f64 {
                match rate { Some(r) => x * r, None => x }
            }
        },
        &expect![[r#"
            fn(x: f64, rate: _) {
                let t0 = missing(f64); // t0 is f64
                let result = match rate { // result is f64
                    Some(r) => { // r is f64
                        let t1 = float(r); // t1 is f64
                        let t2 = x * t1; // t2 is f64
                        t2
                    }
                    None => {
                        x
                    }
                };
                result
            }
        "#]],
    );
}

#[test]
fn a_const_that_comes_through_a_branch_is_proven() {
    check_kinds(
        quote! {
            fn f(x: f64, on: bool) -> f64 {
                let k = if on { LOW } else { HIGH };
                x + k
            }
        },
        &expect![[r#"
            fn(x: f64, on: bool) {
                let t0 = missing(f64); // t0 is f64
                let k = if on { // k is f64
                    let t1 = LOW; // t1 is f64
                    t1
                } else {
                    let t2 = HIGH; // t2 is f64
                    t2
                };
                let t3 = float(k); // t3 is f64
                let result = x + t3; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn one_branch_with_a_float_speaks_for_all() {
    check_kinds(
        quote! {
            fn f(x: f64, on: bool) -> f64 {
                let k = if on { LOW } else { 2.0 };
                x + k
            }
        },
        &expect![[r#"
            fn(x: f64, on: bool) {
                let t0 = missing(f64); // t0 is f64
                let k = if on { // k is f64
                    let t1 = LOW; // t1 is f64
                    t1
                } else {
                    2.0
                };
                let result = x + k; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn what_is_computed_from_a_const_is_proven_where_it_meets_the_derivative() {
    check_kinds(
        quote! {
            fn f(x: f64) -> f64 {
                let k = LOW * 2.0 + 1.0;
                x + k
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 is f64
                let t1 = LOW; // t1 is f64
                let t2 = t1 * 2.0; // t2 is f64
                let k = t2 + 1.0; // k is f64
                let t3 = float(k); // t3 is f64
                let result = x + t3; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn an_element_of_an_array_of_consts_is_proven() {
    check_kinds(
        quote! {
            fn f(x: f64, i: usize) -> f64 {
                let mut a = [LOW, HIGH];
                a[0] *= 2.0;
                x + a[i]
            }
        },
        &expect![[r#"
            fn(x: f64, i: int) {
                let t0 = missing(f64); // t0 is f64
                let t1 = LOW; // t1 is f64
                let t2 = HIGH; // t2 is f64
                let t3 = [t1, t2]; // t3 is [f64; 2]
                let mut a = t3; // a is [f64; 2]
                let t4 = a[0]; // t4 is f64
                let t5 = t4 * 2.0; // t5 is f64
                a[0] = t5; // a is [f64; 2]
                let t6 = a[i]; // t6 is f64
                let t7 = float(t6); // t7 is f64
                let result = x + t7; // result is f64
                result
            }
        "#]],
    );
}

#[test]
fn a_carried_const_is_proven() {
    check_kinds(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut k = LOW;
                let mut s = x;
                for i in 0..n { s += k; k = k + k; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64); // t0 is f64
                let k = LOW; // k is f64
                let (k_4, s_3) = for i in 0..n carrying (k_2 = k, s = x) { // k_2 is f64, s is f64, k_4 is f64, s_3 is f64
                    let t1 = float(k_2); // t1 is f64
                    let s_2 = s + t1; // s_2 is f64
                    let k_3 = k_2 + k_2; // k_3 is f64
                    (k_3, s_2)
                };
                s_3
            }
        "#]],
    );
}
