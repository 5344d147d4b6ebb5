//! Loops that take in their mirror images with one in the place of a factor that is known later.

use expect_test::expect;
use quote::quote;

use super::check_storage;

#[test]
fn what_is_added_up_is_multiplied_when_the_factor_is_known() {
    check_storage(
        quote! {
            fn f(x: &[f64], w: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += (w * x[i]).exp();
                }
                sum.ln()
            }
        },
        &expect![[r#"
            fn(x: [f64], w: f64) {
                let sum = 0.0;
                let t0 = x.len();
                let (sum_4, w_bar_2) = for i in 0..t0 carrying (sum_2 = sum, w_bar = 0.0) {
                    let t1 = x[i];
                    let t2 = w * t1;
                    let t3 = t2.exp();
                    let sum_3 = sum_2 + t3;
                    let t4 = t3 * t1;
                    let t5 = w_bar + t4;
                    let t6 = t3 * w;
                    x_bar[i] += t6;
                    (sum_3, t5)
                };
                let result = sum_4.ln();
                result
                // adjoint, seed t7
                let t8 = 1.0 / sum_4;
                let t9 = t8 == 0.0;
                let t10 = x_bar.len();
                for t11 in 0..t10 {
                    let t12 = x_bar[t11];
                    let t13 = scale(t12, t8);
                    let t14 = select(t9, 0.0, t13);
                    x_bar[t11] = t14;
                }
                let t15 = scale(w_bar_2, t8);
                let w_bar_3 = select(t9, 0.0, t15);
                (w_bar_3, x_bar)
            }
        "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn branches_and_loops_inside_hand_multiples_on() {
    check_storage(
        quote! {
            fn f(x: &[f64], w: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    let mut inner = 0.0;
                    for j in 0..3 {
                        inner += (x[i] * w).sin();
                    }
                    if inner > 0.5 {
                        sum += inner.exp();
                    }
                }
                sum.sqrt()
            }
        },
        &expect![[r#"
            fn(x: [f64], w: f64) {
                let sum = 0.0;
                let t0 = x.len();
                let (sum_5, w_bar_4) = for i in 0..t0 carrying (sum_2 = sum, w_bar = 0.0) {
                    let inner = 0.0;
                    let inner_4 = for j in 0..3 carrying (inner_2 = inner) {
                        let t1 = x[i];
                        let t2 = t1 * w;
                        let t3 = t2.sin();
                        let inner_3 = inner_2 + t3;
                        inner_3
                    };
                    let t4 = inner_4 > 0.5;
                    let (sum_4, t7) = if t4 {
                        let t5 = inner_4.exp();
                        let sum_3 = sum_2 + t5;
                        (sum_3, t5)
                    } else {
                        let t6 = missing(f64);
                        (sum_2, t6)
                    };
                    let inner_bar = if t4 {
                        t7
                    } else {
                        0.0
                    };
                    let w_bar_3 = for j_2 in 0..3 carrying (w_bar_2 = w_bar) {
                        let t8 = x[i];
                        let t9 = t8 * w;
                        let t10 = t9.cos();
                        let t11 = inner_bar * t10;
                        let t12 = t11 * w;
                        let t13 = t11 * t8;
                        let t14 = w_bar_2 + t13;
                        x_bar[i] += t12;
                        t14
                    };
                    (sum_4, w_bar_3)
                };
                let result = sum_5.sqrt();
                result
                // adjoint, seed t15
                let t16 = 0.5 / result;
                let t17 = t16 == 0.0;
                let t18 = x_bar.len();
                for t19 in 0..t18 {
                    let t20 = x_bar[t19];
                    let t21 = scale(t20, t16);
                    let t22 = select(t17, 0.0, t21);
                    x_bar[t19] = t22;
                }
                let t23 = scale(w_bar_4, t16);
                let w_bar_5 = select(t17, 0.0, t23);
                (w_bar_5, x_bar)
            }
        "#]],
    );
}

#[test]
fn what_is_cheap_waits_for_the_factor() {
    check_storage(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i] * x[i];
                }
                sum.sqrt()
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let t2 = x[i];
                    let t3 = t1 * t2;
                    let sum_3 = sum_2 + t3;
                    sum_3
                };
                let result = sum_4.sqrt();
                result
                // adjoint, seed t4
                let t5 = 0.5 / result;
                for i_2 in 0..t0 {
                    let t6 = x[i_2];
                    let t7 = t5 * t6;
                    let t8 = 2.0 * t7;
                    x_bar[i_2] += t8;
                }
                x_bar
            }
        "#]],
    );
}

#[test]
fn what_something_has_been_added_to_waits() {
    check_storage(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i].exp();
                }
                sum.ln() + x[0]
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let t2 = t1.exp();
                    let sum_3 = sum_2 + t2;
                    x_bar[i] += t2;
                    sum_3
                };
                let t3 = sum_4.ln();
                let t4 = x[0];
                let result = t3 + t4;
                result
                // adjoint, seed t5
                let t6 = 1.0 / sum_4;
                let t7 = t6 == 0.0;
                let t8 = x_bar.len();
                for t9 in 0..t8 {
                    let t10 = x_bar[t9];
                    let t11 = scale(t10, t6);
                    let t12 = select(t7, 0.0, t11);
                    x_bar[t9] = t12;
                }
                x_bar[0] += 1.0;
                x_bar
            }
        "#]],
    );
}
