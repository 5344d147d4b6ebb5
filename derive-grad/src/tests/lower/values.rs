//! Variables that are assigned as a whole are values; operands are evaluated from left to right.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

#[test]
fn operands_are_evaluated_from_left_to_right() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = (x * y).sin() + y / (x - 1.0);
                z.powi(2) * -z
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x * y;
                let t2 = t1.sin();
                let t3 = x - 1.0;
                let t4 = y / t3;
                let z = t2 + t4;
                let t5 = z.powi(2);
                let t6 = -z;
                let result = t5 * t6;
                result
            }
        "#]],
    );
}

#[test]
fn a_variable_assigned_as_a_whole_is_a_value_each_time() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut y = x;
                y = y * x;
                y += 1.0;
                y -= x;
                y *= 2.0;
                y
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let y = x * x;
                let y_2 = y + 1.0;
                let y_3 = y_2 - x;
                let y_4 = y_3 * 2.0;
                y_4
            }
        "#]],
    );
}

#[test]
fn a_shadowed_name_is_another_value() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let x = x * x;
                let x = { let x = x + 1.0; x * 2.0 };
                x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let x_2 = x * x;
                let x_3 = x_2 + 1.0;
                let x_4 = x_3 * 2.0;
                x_4
            }
        "#]],
    );
}

#[test]
fn a_new_name_for_a_value_is_no_new_value() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let y = x;
                let (a, b) = (y, 2.0);
                a * b
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let b = 2.0;
                let result = x * b;
                result
            }
        "#]],
    );
}

#[test]
fn sin_cos_gives_both() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let (s, c) = x.sin_cos();
                s * c
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let s = x.sin();
                let c = x.cos();
                let result = s * c;
                result
            }
        "#]],
    );
}

#[test]
fn integers_that_are_only_ever_used_as_integers_stay_what_they_are() {
    check_lower(
        quote! {
            fn f(x: f64, n: u32) -> f64 {
                let parity = n % 2 == 0;
                let m = n.min(3);
                if parity { x } else { x * (m as f64) }
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = n % 2;
                let parity = t1 == 0;
                let m = n.min(3);
                let result = if parity {
                    x
                } else {
                    let t2 = m as f64;
                    let t3 = x * t2;
                    t3
                };
                result
            }
        "#]],
    );
}
