//! What a loop adds to one place again and again is added up in a local variable.

use expect_test::expect;
use quote::quote;

use super::check;

#[test]
fn a_place_that_every_iteration_adds_to() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut product = 1.0;
                for i in 0..x.len() {
                    for j in 0..w.len() {
                        product *= (x[i] + w[j]).sin();
                    }
                }
                product
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64]) {
                let product = 1.0;
                let t0 = x.len();
                let (product_6, tape_2) = for i in 0..t0 carrying (product_2 = product) {
                    let t1 = w.len();
                    let (product_5, tape) = for j in 0..t1 carrying (product_3 = product_2) {
                        let t2 = x[i];
                        let t3 = w[j];
                        let t4 = t2 + t3;
                        let t5 = t4.sin();
                        let product_4 = product_3 * t5;
                        record (product_3, t5);
                        product_4
                    };
                    record (tape);
                    product_5
                };
                product_6
                // adjoint, seed 1.0
                let product_bar_4 = for i_2 in (0..t0).rev() carrying (product_bar = 1.0) replaying tape_2 as (tape_3) {
                    let t7 = w.len();
                    let (product_bar_3, x_bar_3) = for j_2 in (0..t7).rev() carrying (product_bar_2 = product_bar, x_bar_2 = 0.0) replaying tape_3 as (product_7, t8) {
                        let t9 = x[i_2];
                        let t10 = w[j_2];
                        let t11 = t9 + t10;
                        let t12 = product_bar_2 * t8;
                        let t13 = product_bar_2 * product_7;
                        let t14 = t11.cos();
                        let t15 = t13 * t14;
                        w_bar[j_2] += t15;
                        let t16 = x_bar_2 + t15;
                        (t12, t16)
                    };
                    x_bar[i_2] += x_bar_3;
                    product_bar_3
                };
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
fn a_place_that_may_not_exist_is_added_to_if_the_loop_has_run() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64], k: usize) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += (x[i] * w[k]).sin();
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64], k: int) {
                let sum = 0.0;
                let t0 = x.len();
                let (sum_4, w_bar_3) = for i in 0..t0 carrying (sum_2 = sum, w_bar_2 = 0.0) {
                    let t1 = x[i];
                    let t2 = w[k];
                    let t3 = t1 * t2;
                    let t4 = t3.sin();
                    let sum_3 = sum_2 + t4;
                    let t5 = t3.cos();
                    let t6 = t5 * t2;
                    let t7 = t5 * t1;
                    let t8 = w_bar_2 + t7;
                    x_bar[i] += t6;
                    (sum_3, t8)
                };
                let t9 = 0 < t0;
                if t9 {
                    w_bar[k] += w_bar_3;
                }
                sum_4
                // adjoint, seed t10
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
fn the_bounds_of_the_loop_tell_whether_it_has_run() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64], lo: usize, hi: usize) -> f64 {
                let mut sum = 0.0;
                for i in lo..=hi {
                    sum += (x[i] * w[hi]).sin();
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64], lo: int, hi: int) {
                let sum = 0.0;
                let (sum_4, w_bar_3) = for i in lo..=hi carrying (sum_2 = sum, w_bar_2 = 0.0) {
                    let t0 = x[i];
                    let t1 = w[hi];
                    let t2 = t0 * t1;
                    let t3 = t2.sin();
                    let sum_3 = sum_2 + t3;
                    let t4 = t2.cos();
                    let t5 = t4 * t1;
                    let t6 = t4 * t0;
                    let t7 = w_bar_2 + t6;
                    x_bar[i] += t5;
                    (sum_3, t7)
                };
                let t8 = lo <= hi;
                if t8 {
                    w_bar[hi] += w_bar_3;
                }
                sum_4
                // adjoint, seed t9
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
fn a_tape_does_not_tell_whether_the_loop_has_run() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64], k: usize) -> f64 {
                let mut product = 1.0;
                for i in 0..x.len() {
                    product *= (x[i] * w[k]).sin();
                }
                product
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64], k: int) {
                let product = 1.0;
                let t0 = x.len();
                let (product_4, tape) = for i in 0..t0 carrying (product_2 = product) {
                    let t1 = x[i];
                    let t2 = w[k];
                    let t3 = t1 * t2;
                    let t4 = t3.sin();
                    let product_3 = product_2 * t4;
                    record (product_2, t4);
                    product_3
                };
                product_4
                // adjoint, seed 1.0
                let product_bar_2 = for i_2 in (0..t0).rev() carrying (product_bar = 1.0) replaying tape as (product_5, t6) {
                    let t7 = x[i_2];
                    let t8 = w[k];
                    let t9 = t7 * t8;
                    let t10 = product_bar * t6;
                    let t11 = product_bar * product_5;
                    let t12 = t9.cos();
                    let t13 = t11 * t12;
                    let t14 = t13 * t8;
                    let t15 = t13 * t7;
                    w_bar[k] += t15;
                    x_bar[i_2] += t14;
                    t10
                };
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
fn sums_of_the_user_stay_in_memory() {
    check(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = vec![0.0; 2];
                for i in 0..x.len() {
                    y[1] += x[i] * x[i];
                }
                y[1]
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = vec[0.0; 2];
                let mut y = t0;
                let t1 = x.len();
                for i in 0..t1 {
                    let t2 = x[i];
                    let t3 = x[i];
                    let t4 = t2 * t3;
                    y[1] += t4;
                }
                let result = y[1];
                result
                // adjoint, seed 1.0
                let t6 = zeros_like(y);
                let mut y_bar = t6;
                y_bar[1] += 1.0;
                for i_2 in 0..t1 {
                    let t7 = x[i_2];
                    let t8 = y_bar[1];
                    let t9 = t8 * t7;
                    let t10 = 2.0 * t9;
                    x_bar[i_2] += t10;
                }
                x_bar
            }
        "#]],
    );
}

#[test]
fn what_the_loop_reads_stays_in_memory() {
    check(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = x.to_vec();
                for i in 1..x.len() {
                    y[i] = y[i - 1] * y[0] + y[i] * y[0];
                }
                y[x.len() - 1]
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = x[..];
                let mut y = t0;
                let t1 = x.len();
                let tape = for i in 1..t1 {
                    let t2 = i - 1;
                    let t3 = y[t2];
                    let t4 = y[0];
                    let t5 = t3 * t4;
                    let t6 = y[i];
                    let t7 = y[0];
                    let t8 = t6 * t7;
                    let t9 = t5 + t8;
                    y[i] = t9;
                    record (t3, t4, t6, t7);
                };
                let t10 = x.len();
                let t11 = t10 - 1;
                let result = y[t11];
                result
                // adjoint, seed 1.0
                let t13 = zeros_like(y);
                let mut y_bar = t13;
                y_bar[t11] += 1.0;
                for i_2 in (1..t1).rev() replaying tape as (t14, t15, t16, t17) {
                    let t18 = i_2 - 1;
                    let t19 = y_bar[i_2];
                    y_bar[i_2] = 0.0;
                    let t20 = t19 * t17;
                    let t21 = t19 * t16;
                    y_bar[i_2] += t20;
                    let t22 = t19 * t15;
                    let t23 = t19 * t14;
                    let t24 = t21 + t23;
                    y_bar[0] += t24;
                    y_bar[t18] += t22;
                }
                x_bar[..] += y_bar;
                x_bar
            }
        "#]],
    );
}

#[test]
fn an_index_of_the_iteration_is_no_place_of_the_loop() {
    check(
        quote! {
            fn f(x: &[f64], at: &[usize]) -> f64 {
                let mut sum = 0.0;
                for i in 0..at.len() {
                    sum += x[at[i]].sin();
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], at: [int]) {
                let sum = 0.0;
                let t0 = at.len();
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = at[i];
                    let t2 = x[t1];
                    let t3 = t2.sin();
                    let sum_3 = sum_2 + t3;
                    let t4 = t2.cos();
                    x_bar[t1] += t4;
                    sum_3
                };
                sum_4
                // adjoint, seed t5
                x_bar
            }
        "#]],
    );
}

#[test]
fn an_addition_in_a_branch_stays_there() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64], k: usize) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    if x[i] > 0.0 {
                        sum += (x[i] * w[k]).sin();
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64], k: int) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_5 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let t2 = t1 > 0.0;
                    let sum_4 = if t2 {
                        let t3 = x[i];
                        let t4 = w[k];
                        let t5 = t3 * t4;
                        let t6 = t5.sin();
                        let sum_3 = sum_2 + t6;
                        sum_3
                    } else {
                        sum_2
                    };
                    if t2 {
                        let t7 = x[i];
                        let t8 = w[k];
                        let t9 = t7 * t8;
                        let t10 = t9.cos();
                        let t11 = t10 * t8;
                        let t12 = t10 * t1;
                        w_bar[k] += t12;
                        x_bar[i] += t11;
                    }
                    sum_4
                };
                sum_5
                // adjoint, seed t13
                (x_bar, w_bar)
            }
        "#]],
    );
}
