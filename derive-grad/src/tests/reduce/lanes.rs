//! Sums of the adjoint whose terms are split over lanes.

use expect_test::expect;
use quote::quote;

use super::check;

#[test]
fn a_sum_of_products_is_split_off() {
    check(
        quote! {
            fn f(x: &[f64], y: &[f64], w: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i] * y[i] * w;
                }
                sum * sum
            }
        },
        &expect![[r#"
            fn(x: [f64], y: [f64], w: f64) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let t2 = y[i];
                    let t3 = t1 * t2;
                    let t4 = t3 * w;
                    let sum_3 = sum_2 + t4;
                    sum_3
                };
                let result = sum_4 * sum_4;
                result
                // adjoint, seed t5
                let t6 = 2.0 * sum_4;
                for i_2 in 0..t0 {
                    let t7 = x[i_2];
                    let t8 = y[i_2];
                    let t9 = t6 * w;
                    let t10 = t9 * t8;
                    let t11 = t9 * t7;
                    y_bar[i_2] += t11;
                    x_bar[i_2] += t10;
                }
                let w_bar_2 = for i_3 in 0..t0 carrying (w_bar = 0.0) {
                    let t12 = x[i_3];
                    let t13 = y[i_3];
                    let t14 = t12 * t13;
                    let t15 = t6 * t14;
                    let t16 = w_bar + t15;
                    t16
                };
                (w_bar_2, x_bar, y_bar)
            }
            // lanes: 2
        "#]],
    );
}

#[test]
fn beside_a_sum_of_the_user_there_is_nothing_to_win() {
    check(
        quote! {
            fn f(x: &[f64], w: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i] * w;
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: f64) {
                let sum = 0.0;
                let t0 = x.len();
                let (sum_4, w_bar_2) = for i in 0..t0 carrying (sum_2 = sum, w_bar = 0.0) {
                    let t1 = x[i];
                    let t2 = t1 * w;
                    let sum_3 = sum_2 + t2;
                    let t3 = w_bar + t1;
                    x_bar[i] += w;
                    (sum_3, t3)
                };
                sum_4
                // adjoint, seed t4
                (w_bar_2, x_bar)
            }
        "#]],
    );
}

#[test]
fn few_terms_and_other_starts_are_left_to_the_compiler() {
    check(
        quote! {
            fn f(x: &[f64], w: f64, v: f64) -> f64 {
                let mut sum = 0.0;
                let mut other = 0.0;
                for i in 0..15 {
                    sum += x[i] * w;
                }
                for i in 1..x.len() {
                    other += x[i] * v;
                }
                sum * sum + other * other
            }
        },
        &expect![[r#"
            fn(x: [f64], w: f64, v: f64) {
                let sum = 0.0;
                let other = 0.0;
                let sum_4 = for i in 0..15 carrying (sum_2 = sum) {
                    let t0 = x[i];
                    let t1 = t0 * w;
                    let sum_3 = sum_2 + t1;
                    sum_3
                };
                let t2 = x.len();
                let other_4 = for i_2 in 1..t2 carrying (other_2 = other) {
                    let t3 = x[i_2];
                    let t4 = t3 * v;
                    let other_3 = other_2 + t4;
                    other_3
                };
                let t5 = sum_4 * sum_4;
                let t6 = other_4 * other_4;
                let result = t5 + t6;
                result
                // adjoint, seed t7
                let t8 = 2.0 * other_4;
                let t9 = 2.0 * sum_4;
                let v_bar_2 = for i_3 in 1..t2 carrying (v_bar = 0.0) {
                    let t10 = x[i_3];
                    let t11 = t8 * v;
                    let t12 = t8 * t10;
                    let t13 = v_bar + t12;
                    x_bar[i_3] += t11;
                    t13
                };
                let w_bar_2 = for i_4 in 0..15 carrying (w_bar = 0.0) {
                    let t14 = x[i_4];
                    let t15 = t9 * w;
                    let t16 = t9 * t14;
                    let t17 = w_bar + t16;
                    x_bar[i_4] += t15;
                    t17
                };
                (w_bar_2, v_bar_2, x_bar)
            }
        "#]],
    );
}

#[test]
fn other_elements_than_those_at_the_index_are_no_slices() {
    check(
        quote! {
            fn f(x: &[f64], w: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[x.len() - 1 - i] * w;
                }
                sum * sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: f64) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = x.len();
                    let t2 = t1 - 1;
                    let t3 = t2 - i;
                    let t4 = x[t3];
                    let t5 = t4 * w;
                    let sum_3 = sum_2 + t5;
                    sum_3
                };
                let result = sum_4 * sum_4;
                result
                // adjoint, seed t6
                let t7 = 2.0 * sum_4;
                let w_bar_2 = for i_2 in 0..t0 carrying (w_bar = 0.0) {
                    let t8 = x.len();
                    let t9 = t8 - 1;
                    let t10 = t9 - i_2;
                    let t11 = x[t10];
                    let t12 = t7 * w;
                    let t13 = t7 * t11;
                    let t14 = w_bar + t13;
                    x_bar[t10] += t12;
                    t14
                };
                (w_bar_2, x_bar)
            }
        "#]],
    );
}

#[test]
fn a_type_with_an_index_of_its_own_has_no_slices() {
    check(
        quote! {
            fn f(#[no_grad] w: &Weights, x: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..w.len() {
                    sum += w[i] * x;
                }
                sum * sum
            }
        },
        &expect![[r#"
            fn(w: _, x: f64) {
                let sum = 0.0;
                let t0 = w.len(); /* w is &w */
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = w[i];
                    let t2 = t1 * x;
                    let sum_3 = sum_2 + t2;
                    sum_3
                };
                let result = sum_4 * sum_4;
                result
                // adjoint, seed t3
                let t4 = 2.0 * sum_4;
                let x_bar_2 = for i_2 in 0..t0 carrying (x_bar = 0.0) {
                    let t5 = w[i_2];
                    let t6 = t4 * t5;
                    let t7 = x_bar + t6;
                    t7
                };
                x_bar_2
            }
        "#]],
    );
}
