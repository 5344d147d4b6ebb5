//! Loops that take in their mirror images: both sweeps of an iteration in one body, nothing kept.

mod scratch;

use expect_test::expect;
use quote::quote;

use super::check_storage;

#[test]
fn a_sum_over_elements_needs_one_loop() {
    check_storage(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i].exp();
                }
                sum
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
                sum_4
                // adjoint, seed t3
                x_bar
            }
        "#]],
    );
}

#[test]
fn what_is_written_after_the_loop_may_be_known_before_it() {
    check_storage(
        quote! {
            fn f(x: &[f64], n: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i].exp();
                }
                sum / (2.0 * n)
            }
        },
        &expect![[r#"
            fn(x: [f64], n: f64) {
                let sum = 0.0;
                let t0 = x.len();
                let t1 = 2.0 * n;
                let t2 = 1.0 / t1;
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t3 = x[i];
                    let t4 = t3.exp();
                    let sum_3 = sum_2 + t4;
                    let t5 = t2 * t4;
                    x_bar[i] += t5;
                    sum_3
                };
                let result = sum_4 / t1;
                result
                // adjoint, seed t6
                let t7 = result / t1;
                let t8 = t7 * 2.0;
                let n_bar = -t8;
                (n_bar, x_bar)
            }
        "#]],
    );
}

#[test]
fn loops_inside_are_both_sweeps_of_one_iteration() {
    check_storage(
        quote! {
            fn f(x: &[f64], t: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 0..t.len() {
                    let mut p = 0.0;
                    let mut q = 1.0;
                    for j in 0..x.len() {
                        p += x[j] * q;
                        q *= t[i];
                    }
                    sum += p * p;
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], t: [f64]) {
                let sum = 0.0;
                let t0 = t.len();
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let p = 0.0;
                    let q = 1.0;
                    let t1 = x.len();
                    let (p_4, q_4, tape) = for j in 0..t1 carrying (p_2 = p, q_2 = q) {
                        let t2 = x[j];
                        let t3 = t2 * q_2;
                        let p_3 = p_2 + t3;
                        let t4 = t[i];
                        let q_3 = q_2 * t4;
                        record (q_2);
                        (p_3, q_3)
                    };
                    let t5 = p_4 * p_4;
                    let sum_3 = sum_2 + t5;
                    let t6 = 2.0 * p_4;
                    let q_bar_2 = for j_2 in (0..t1).rev() carrying (q_bar = 0.0) replaying tape as (q_5) {
                        let t7 = x[j_2];
                        let t8 = t[i];
                        let t9 = q_bar * t8;
                        let t10 = q_bar * q_5;
                        t_bar[i] += t10;
                        let t11 = t6 * q_5;
                        let t12 = t6 * t7;
                        let t13 = t9 + t12;
                        x_bar[j_2] += t11;
                        t13
                    };
                    sum_3
                };
                sum_4
                // adjoint, seed t14
                (x_bar, t_bar)
            }
        "#]],
    );
}

#[test]
fn an_adjoint_that_needs_the_end_of_the_loop_waits_for_it() {
    check_storage(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut sum = 0.0;
                let mut other = 0.0;
                for i in 0..x.len() {
                    sum += x[i].exp();
                    other += x[i].sin();
                }
                sum / other
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let other = 0.0;
                let t0 = x.len();
                let (sum_4, other_4, tape) = for i in 0..t0 carrying (sum_2 = sum, other_2 = other) {
                    let t1 = x[i];
                    let t2 = t1.exp();
                    let sum_3 = sum_2 + t2;
                    let t3 = x[i];
                    let t4 = t3.sin();
                    let other_3 = other_2 + t4;
                    record (t2);
                    (sum_3, other_3)
                };
                let result = sum_4 / other_4;
                result
                // adjoint, seed t5
                let t6 = 1.0 / other_4;
                let t7 = result / other_4;
                let t8 = -t7;
                for i_2 in 0..t0 replaying tape as (t9) {
                    let t10 = x[i_2];
                    let t11 = t10.cos();
                    let t12 = t8 * t11;
                    let t13 = t6 * t9;
                    let t14 = t12 + t13;
                    x_bar[i_2] += t14;
                }
                x_bar
            }
        "#]],
    );
}

#[test]
fn what_an_iteration_hands_to_the_next_runs_backwards() {
    check_storage(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = 1.0;
                for i in 0..x.len() {
                    y = (y * x[i]).sin();
                }
                y
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let y = 1.0;
                let t0 = x.len();
                let (y_4, tape) = for i in 0..t0 carrying (y_2 = y) {
                    let t1 = x[i];
                    let t2 = y_2 * t1;
                    let y_3 = t2.sin();
                    record (y_2);
                    y_3
                };
                y_4
                // adjoint, seed 1.0
                let y_bar_2 = for i_2 in (0..t0).rev() carrying (y_bar = 1.0) replaying tape as (y_5) {
                    let t4 = x[i_2];
                    let t5 = y_5 * t4;
                    let t6 = t5.cos();
                    let t7 = y_bar * t6;
                    let t8 = t7 * t4;
                    let t9 = t7 * y_5;
                    x_bar[i_2] += t9;
                    t8
                };
                x_bar
            }
        "#]],
    );
}

#[test]
fn memory_that_is_overwritten_in_between_keeps_its_loop_where_it_was() {
    check_storage(
        quote! {
            fn f(x: f64, k: f64) -> f64 {
                let mut a = [x, k];
                let mut sum = 0.0;
                for i in 0..2 {
                    sum += a[i] * a[i];
                }
                a[0] = k;
                sum + a[0] * a[1]
            }
        },
        &expect![[r#"
            fn(x: f64, k: f64) {
                let t0 = [x, k];
                let mut a = t0;
                let sum = 0.0;
                let (sum_4, tape) = for i in 0..2 carrying (sum_2 = sum) {
                    let t1 = a[i];
                    let t2 = a[i];
                    let t3 = t1 * t2;
                    let sum_3 = sum_2 + t3;
                    record (t1, t2);
                    sum_3
                };
                a[0] = k;
                let t4 = a[0];
                let t5 = a[1];
                let t6 = t4 * t5;
                let result = sum_4 + t6;
                result
                // adjoint, seed t7
                let t8 = zeros([f64; 2]);
                let mut a_bar = t8;
                a_bar[1] += t4;
                a_bar[0] += t5;
                let t9 = a_bar[0];
                a_bar[0] = 0.0;
                for i_2 in 0..2 replaying tape as (t10, t11) {
                    let t12 = t10 + t11;
                    a_bar[i_2] += t12;
                }
                let x_bar = a_bar[0];
                let t13 = a_bar[1];
                let k_bar = t9 + t13;
                (x_bar, k_bar)
            }
        "#]],
    );
}
