//! Loops over memory that each iteration overwrites, and adjoints to which several loops add.

use expect_test::expect;
use quote::quote;

use crate::tests::check_storage;

#[test]
fn scratch_memory_keeps_nothing() {
    check_storage(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.0; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64]) {
                let t0 = x.len();
                let t1 = vec[0.0; t0];
                let mut y = t1;
                let sum = 0.0;
                let t2 = w.len();
                let t3 = zeros_like(y);
                let mut y_bar = t3;
                let sum_6 = for t in 0..t2 carrying (sum_2 = sum) {
                    let t4 = x.len();
                    for i in 0..t4 {
                        let t5 = x[i];
                        let t6 = w[t];
                        let t7 = t5 * t6;
                        y[i] = t7;
                    }
                    let t8 = x.len();
                    let sum_5 = for i_2 in 0..t8 carrying (sum_3 = sum_2) {
                        let t9 = y[i_2];
                        let t10 = y[i_2];
                        let t11 = t9 * t10;
                        let sum_4 = sum_3 + t11;
                        let t12 = t9 + t10;
                        y_bar[i_2] += t12;
                        sum_4
                    };
                    for i_3 in 0..t4 {
                        let t13 = x[i_3];
                        let t14 = w[t];
                        let t15 = y_bar[i_3];
                        y_bar[i_3] = 0.0;
                        let t16 = t15 * t14;
                        let t17 = t15 * t13;
                        w_bar[t] += t17;
                        x_bar[i_3] += t16;
                    }
                    sum_5
                };
                sum_6
                // adjoint, seed t18
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn memory_of_which_an_element_survives_is_no_scratch() {
    check_storage(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 1..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                    y[0] = x[0];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64]) {
                let t0 = x.len();
                let t1 = vec[0.5; t0];
                let mut y = t1;
                let sum = 0.0;
                let t2 = w.len();
                let (sum_6, tape_2) = for t in 0..t2 carrying (sum_2 = sum) {
                    let t3 = x.len();
                    for i in 1..t3 {
                        let t4 = x[i];
                        let t5 = w[t];
                        let t6 = t4 * t5;
                        y[i] = t6;
                    }
                    let t7 = x.len();
                    let (sum_5, tape) = for i_2 in 0..t7 carrying (sum_3 = sum_2) {
                        let t8 = y[i_2];
                        let t9 = y[i_2];
                        let t10 = t8 * t9;
                        let sum_4 = sum_3 + t10;
                        record (t8, t9);
                        sum_4
                    };
                    let t11 = x[0];
                    y[0] = t11;
                    record (tape);
                    sum_5
                };
                sum_6
                // adjoint, seed t12
                let t13 = zeros_like(y);
                let mut y_bar = t13;
                for t_2 in (0..t2).rev() replaying tape_2 as (tape_3) {
                    let t14 = x.len();
                    let t15 = x.len();
                    let t16 = y_bar[0];
                    y_bar[0] = 0.0;
                    x_bar[0] += t16;
                    for i_3 in 0..t15 replaying tape_3 as (t17, t18) {
                        let t19 = t17 + t18;
                        y_bar[i_3] += t19;
                    }
                    for i_4 in 1..t14 {
                        let t20 = x[i_4];
                        let t21 = w[t_2];
                        let t22 = y_bar[i_4];
                        y_bar[i_4] = 0.0;
                        let t23 = t22 * t21;
                        let t24 = t22 * t20;
                        w_bar[t_2] += t24;
                        x_bar[i_4] += t23;
                    }
                }
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn scratch_memory_that_is_read_afterwards_is_none() {
    check_storage(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.0; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i].sin();
                    }
                }
                sum + y[0]
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64]) {
                let t0 = x.len();
                let t1 = vec[0.0; t0];
                let mut y = t1;
                let sum = 0.0;
                let t2 = w.len();
                let sum_6 = for t in 0..t2 carrying (sum_2 = sum) {
                    let t3 = x.len();
                    for i in 0..t3 {
                        let t4 = x[i];
                        let t5 = w[t];
                        let t6 = t4 * t5;
                        y[i] = t6;
                    }
                    let t7 = x.len();
                    let sum_5 = for i_2 in 0..t7 carrying (sum_3 = sum_2) {
                        let t8 = y[i_2];
                        let t9 = t8.sin();
                        let sum_4 = sum_3 + t9;
                        sum_4
                    };
                    sum_5
                };
                let t10 = y[0];
                let result = sum_6 + t10;
                result
                // adjoint, seed t11
                let t12 = zeros_like(y);
                let mut y_bar = t12;
                y_bar[0] += 1.0;
                for t_2 in (0..t2).rev() {
                    let t13 = x.len();
                    let t14 = x.len();
                    for i_3 in 0..t14 {
                        let t15 = x[i_3];
                        let t16 = w[t_2];
                        let t17 = t15 * t16;
                        let t18 = t17.cos();
                        y_bar[i_3] += t18;
                    }
                    for i_4 in 0..t13 {
                        let t19 = x[i_4];
                        let t20 = w[t_2];
                        let t21 = y_bar[i_4];
                        y_bar[i_4] = 0.0;
                        let t22 = t21 * t20;
                        let t23 = t21 * t19;
                        w_bar[t_2] += t23;
                        x_bar[i_4] += t22;
                    }
                }
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
fn two_loops_add_to_an_adjoint_that_begins_before_both() {
    check_storage(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let y = vec![x[0] * x[1]; 8];
                let mut a = 0.0;
                for i in 0..8 {
                    a += y[i].sin();
                }
                let mut b = 0.0;
                for i in 0..8 {
                    b += y[i].cos();
                }
                a + b
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = x[0];
                let t1 = x[1];
                let t2 = t0 * t1;
                let t3 = vec[t2; 8];
                let mut y = t3;
                let a = 0.0;
                let t4 = zeros_like(y);
                let mut y_bar = t4;
                let a_4 = for i in 0..8 carrying (a_2 = a) {
                    let t5 = y[i];
                    let t6 = t5.sin();
                    let a_3 = a_2 + t6;
                    let t7 = t5.cos();
                    y_bar[i] += t7;
                    a_3
                };
                let b = 0.0;
                let b_4 = for i_2 in 0..8 carrying (b_2 = b) {
                    let t8 = y[i_2];
                    let t9 = t8.cos();
                    let b_3 = b_2 + t9;
                    let t10 = t8.sin();
                    let t11 = -t10;
                    y_bar[i_2] += t11;
                    b_3
                };
                let result = a_4 + b_4;
                result
                // adjoint, seed t12
                let t13 = y_bar.len();
                let t18 = for t15 in 0..t13 carrying (t14 = 0.0) {
                    let t16 = y_bar[t15];
                    let t17 = t14 + t16;
                    t17
                };
                let t19 = t18 * t1;
                let t20 = t18 * t0;
                x_bar[1] += t20;
                x_bar[0] += t19;
                x_bar
            }
        "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn an_adjoint_that_is_changed_in_between_keeps_the_earlier_loop_where_it_was() {
    check_storage(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = x.to_vec();
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += y[i].sin();
                }
                for i in 0..x.len() {
                    y[i] = x[i] * x[i];
                }
                for i in 0..x.len() {
                    sum += y[i].cos();
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = x[..];
                let mut y = t0;
                let sum = 0.0;
                let t1 = x.len();
                let (sum_4, tape) = for i in 0..t1 carrying (sum_2 = sum) {
                    let t2 = y[i];
                    let t3 = t2.sin();
                    let sum_3 = sum_2 + t3;
                    record (t2);
                    sum_3
                };
                let t4 = x.len();
                for i_2 in 0..t4 {
                    let t5 = x[i_2];
                    let t6 = x[i_2];
                    let t7 = t5 * t6;
                    y[i_2] = t7;
                }
                let t8 = x.len();
                let t9 = zeros_like(y);
                let mut y_bar = t9;
                let sum_7 = for i_3 in 0..t8 carrying (sum_5 = sum_4) {
                    let t10 = y[i_3];
                    let t11 = t10.cos();
                    let sum_6 = sum_5 + t11;
                    let t12 = t10.sin();
                    let t13 = -t12;
                    y_bar[i_3] += t13;
                    sum_6
                };
                sum_7
                // adjoint, seed t14
                for i_4 in 0..t4 {
                    let t15 = x[i_4];
                    let t16 = y_bar[i_4];
                    y_bar[i_4] = 0.0;
                    let t17 = t16 * t15;
                    let t18 = 2.0 * t17;
                    x_bar[i_4] += t18;
                }
                for i_5 in 0..t1 replaying tape as (t19) {
                    let t20 = t19.cos();
                    y_bar[i_5] += t20;
                }
                x_bar[..] += y_bar;
                x_bar
            }
        "#]],
    );
}
