//! The verdict beside each value.

use expect_test::expect;
use quote::quote;

use crate::tests::check_activity;

#[test]
fn a_value_between_parameter_and_result_is_active() {
    check_activity(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = x * y;
                z.sin()
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64); // t0 inert
                let z = x * y; // z active
                let result = z.sin(); // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_value_that_the_result_ignores_is_only_varied() {
    check_activity(
        quote! {
            fn f(x: f64) -> f64 {
                let unused = x * x;
                x.cos()
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 inert
                let unused = x * x; // unused varied
                let result = x.cos(); // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_value_without_parameters_is_only_useful() {
    check_activity(
        quote! {
            fn f(x: f64) -> f64 {
                let k = LIMIT * 2.0;
                k * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 inert
                let t1 = LIMIT; // t1 useful
                let k = t1 * 2.0; // k useful
                let result = k * x; // result active
                result
            }
        "#]],
    );
}

#[test]
fn activity_ends_at_comparisons() {
    check_activity(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let above = x * x > 2.0;
                if above { y } else { 0.0 }
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64); // t0 inert
                let t1 = x * x; // t1 varied
                let above = t1 > 2.0; // above inert
                let result = if above { // result active
                    y
                } else {
                    0.0
                };
                result
            }
        "#]],
    );
}

#[test]
fn activity_ends_at_indices() {
    check_activity(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let a = [1.0, 2.0, 3.0];
                let i = n % 3;
                a[i] * x
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64); // t0 inert
                let a = [1.0, 2.0, 3.0]; // a useful
                let i = n % 3; // i inert
                let t1 = a[i]; // t1 useful
                let result = t1 * x; // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_cast_between_floats_keeps_it() {
    check_activity(
        quote! {
            fn f(x: f32) -> f64 {
                let y = x as f64;
                y * 2.0
            }
        },
        &expect![[r#"
            fn(x: f32) {
                let t0 = missing(f64); // t0 inert
                let y = x as f64; // y active
                let result = y * 2.0; // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_cast_to_an_integer_that_only_chooses_ends_it() {
    check_activity(
        quote! {
            fn f(x: f64, a: f64) -> f64 {
                let steps = x as usize;
                let mut s = a;
                for i in 0..steps { s = s * 2.0; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, a: f64) {
                let t0 = missing(f64); // t0 inert
                let steps = x as usize; // steps varied
                let s_3 = for i in 0..steps carrying (s = a) { // s active, s_3 active
                    let s_2 = s * 2.0; // s_2 active
                    s_2
                };
                s_3
            }
        "#]],
    );
}

#[test]
fn the_exponent_of_powi_is_inert() {
    check_activity(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let m = n + 1;
                x.powi(m)
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64); // t0 inert
                let m = n + 1; // m inert
                let result = x.powi(m); // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_parameter_that_is_not_differentiated_starts_nothing() {
    check_activity(
        quote! {
            fn f(x: f64, #[no_grad] k: f64) -> f64 {
                let scaled = k * 2.0;
                x * scaled
            }
        },
        &expect![[r#"
            fn(x: f64, k: f64) {
                let t0 = missing(f64); // t0 inert
                let scaled = k * 2.0; // scaled useful
                let result = x * scaled; // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_carried_variable_is_active_as_soon_as_one_iteration_makes_it_so() {
    check_activity(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = 1.0;
                let mut b = 1.0;
                let mut c = 1.0;
                for i in 0..n {
                    c = b * 2.0;
                    b = a;
                    a = x;
                }
                c
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64); // t0 inert
                let a = 1.0; // a useful
                let b = 1.0; // b useful
                let c = 1.0; // c useful
                let (a_3, b_3, c_4) = for i in 0..n carrying (a_2 = a, b_2 = b, c_2 = c) { // a_2 active, b_2 active, c_2 varied, a_3 varied, b_3 varied, c_4 active
                    let c_3 = b_2 * 2.0; // c_3 active
                    (x, a_2, c_3)
                };
                c_4
            }
        "#]],
    );
}

#[test]
fn an_element_makes_its_array_active() {
    check_activity(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [0.0; 3];
                a[1] = x;
                let b = a[0];
                b * 2.0
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 inert
                let t1 = [0.0; 3]; // t1 useful
                let mut a = t1; // a useful
                a[1] = x; // a active
                let b = a[0]; // b active
                let result = b * 2.0; // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_new_value_for_the_whole_ends_what_was_before() {
    check_activity(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [x, 1.0];
                a[0] = x;
                a = [0.0, 2.0];
                a[1] * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 inert
                let t1 = [x, 1.0]; // t1 varied
                let mut a = t1; // a varied
                a[0] = x; // a varied
                let t2 = [0.0, 2.0]; // t2 useful
                a = t2; // a useful
                let t3 = a[1]; // t3 useful
                let result = t3 * x; // result active
                result
            }
        "#]],
    );
}

#[test]
fn branches_join() {
    check_activity(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = if x > 0.0 { y } else { 1.0 };
                let k = if x > 0.0 { 2.0 } else { 1.0 };
                z * k
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64); // t0 inert
                let t1 = x > 0.0; // t1 inert
                let z = if t1 { // z active
                    y
                } else {
                    1.0
                };
                let t2 = x > 0.0; // t2 inert
                let k = if t2 { // k useful
                    2.0
                } else {
                    1.0
                };
                let result = z * k; // result active
                result
            }
        "#]],
    );
}

#[test]
fn a_call_is_active_if_an_argument_is() {
    check_activity(
        quote! {
            fn f(x: f64) -> f64 {
                let a = g(x, 1.0);
                let b = g(1.0, 2.0);
                a * b
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64); // t0 inert
                let a = g(x, 1.0); // a active
                let b = g(1.0, 2.0); // b useful
                let result = a * b; // result active
                result
            }
        "#]],
    );
}
