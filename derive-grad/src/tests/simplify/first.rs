//! The first contribution to a place is assigned, and arrays whose elements are all known are written as arrays.

use expect_test::expect;
use quote::quote;

use crate::tests::check_first;

#[test]
fn a_loop_over_all_elements_assigns_them() {
    check_first(
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
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 0..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let t2 = t1.exp();
                    let sum_3 = sum_2 + t2;
                    x_bar[i] = t2;
                    sum_3
                };
                sum_4
                // adjoint, seed t3
                x_bar
            }
            // all of the buffer of x is assigned
        "#]],
    );
}

#[test]
fn loops_over_all_elements_of_rows_assign_them() {
    check_first(
        quote! {
            fn f(x: &[[f64; 2]; 3]) -> f64 {
                let mut sum = 0.0;
                for i in 0..3 {
                    for j in 0..2 {
                        sum += x[i][j] * x[i][j];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [[f64; 2]; 3]) {
                let sum = 0.0;
                let sum_6 = for i in 0..3 carrying (sum_2 = sum) {
                    let sum_5 = for j in 0..2 carrying (sum_3 = sum_2) {
                        let t0 = x[i][j];
                        let t1 = x[i][j];
                        let t2 = t0 * t1;
                        let sum_4 = sum_3 + t2;
                        let t3 = 2.0 * t0;
                        x_bar[i][j] += t3;
                        sum_4
                    };
                    sum_5
                };
                sum_6
                // adjoint, seed t4
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [[f64; 2]; 3]) {
                let sum = 0.0;
                let sum_6 = for i in 0..3 carrying (sum_2 = sum) {
                    let sum_5 = for j in 0..2 carrying (sum_3 = sum_2) {
                        let t0 = x[i][j];
                        let t1 = x[i][j];
                        let t2 = t0 * t1;
                        let sum_4 = sum_3 + t2;
                        let t3 = 2.0 * t0;
                        x_bar[i][j] = t3;
                        sum_4
                    };
                    sum_5
                };
                sum_6
                // adjoint, seed t4
                x_bar
            }
            // all of the buffer of x is assigned
        "#]],
    );
}

#[test]
fn another_index_may_come_to_the_same_element() {
    check_first(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 1..x.len() {
                    sum += x[i] * x[i - 1];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 1..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let t2 = i - 1;
                    let t3 = x[t2];
                    let t4 = t1 * t3;
                    let sum_3 = sum_2 + t4;
                    x_bar[t2] += t1;
                    x_bar[i] += t3;
                    sum_3
                };
                sum_4
                // adjoint, seed t5
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 1..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let t2 = i - 1;
                    let t3 = x[t2];
                    let t4 = t1 * t3;
                    let sum_3 = sum_2 + t4;
                    x_bar[t2] += t1;
                    x_bar[i] += t3;
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
fn another_iteration_may_come_to_the_same_element() {
    check_first(
        quote! {
            fn f(x: &[f64; 4]) -> f64 {
                let mut sum = 0.0;
                for i in 0..4 {
                    for j in 0..4 {
                        sum += x[i] * x[j];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64; 4]) {
                let sum = 0.0;
                let sum_6 = for i in 0..4 carrying (sum_2 = sum) {
                    let sum_5 = for j in 0..4 carrying (sum_3 = sum_2) {
                        let t0 = x[i];
                        let t1 = x[j];
                        let t2 = t0 * t1;
                        let sum_4 = sum_3 + t2;
                        x_bar[j] += t0;
                        x_bar[i] += t1;
                        sum_4
                    };
                    sum_5
                };
                sum_6
                // adjoint, seed t3
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64; 4]) {
                let sum = 0.0;
                let sum_6 = for i in 0..4 carrying (sum_2 = sum) {
                    let sum_5 = for j in 0..4 carrying (sum_3 = sum_2) {
                        let t0 = x[i];
                        let t1 = x[j];
                        let t2 = t0 * t1;
                        let sum_4 = sum_3 + t2;
                        x_bar[j] += t0;
                        x_bar[i] += t1;
                        sum_4
                    };
                    sum_5
                };
                sum_6
                // adjoint, seed t3
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_buffer_that_is_assigned_in_part_is_cleared() {
    check_first(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 1..x.len() {
                    sum += x[i];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 1..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let sum_3 = sum_2 + t1;
                    x_bar[i] += 1.0;
                    sum_3
                };
                sum_4
                // adjoint, seed 1.0
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64]) {
                let sum = 0.0;
                let t0 = x.len();
                let sum_4 = for i in 1..t0 carrying (sum_2 = sum) {
                    let t1 = x[i];
                    let sum_3 = sum_2 + t1;
                    x_bar[i] = 1.0;
                    sum_3
                };
                sum_4
                // adjoint, seed 1.0
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_buffer_that_is_assigned_now_and_then_is_cleared() {
    check_first(
        quote! {
            fn f(x: &[f64; 4], last: bool) -> f64 {
                let mut sum = 0.0;
                for i in 0..4 {
                    if last {
                        sum += x[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64; 4], last: bool) {
                let sum = 0.0;
                let sum_5 = for i in 0..4 carrying (sum_2 = sum) {
                    let sum_4 = if last {
                        let t0 = x[i];
                        let sum_3 = sum_2 + t0;
                        sum_3
                    } else {
                        sum_2
                    };
                    if last {
                        x_bar[i] += 1.0;
                    }
                    sum_4
                };
                sum_5
                // adjoint, seed 1.0
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64; 4], last: bool) {
                let sum = 0.0;
                let sum_5 = for i in 0..4 carrying (sum_2 = sum) {
                    let sum_4 = if last {
                        let t0 = x[i];
                        let sum_3 = sum_2 + t0;
                        sum_3
                    } else {
                        sum_2
                    };
                    if last {
                        x_bar[i] = 1.0;
                    }
                    sum_4
                };
                sum_5
                // adjoint, seed 1.0
                x_bar
            }
        "#]],
    );
}

#[test]
fn one_index_written_in_two_ways_is_one_index() {
    check_first(
        quote! {
            fn f(x: &[f64; 3]) -> f64 {
                x[1].sin() + x[1_usize].cos() + x[0x1].exp()
            }
        },
        &expect![[r#"
            fn(x: [f64; 3]) {
                let t0 = x[1];
                let t1 = t0.sin();
                let t2 = x[1_usize];
                let t3 = t2.cos();
                let t4 = t1 + t3;
                let t5 = x[0x1];
                let t6 = t5.exp();
                let result = t4 + t6;
                result
                // adjoint, seed t7
                x_bar[0x1] += t6;
                let t8 = t2.sin();
                let t9 = -t8;
                x_bar[1_usize] += t9;
                let t10 = t0.cos();
                x_bar[1] += t10;
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64; 3]) {
                let t0 = x[1];
                let t1 = t0.sin();
                let t2 = x[1_usize];
                let t3 = t2.cos();
                let t4 = t1 + t3;
                let t5 = x[0x1];
                let t6 = t5.exp();
                let result = t4 + t6;
                result
                // adjoint, seed t7
                x_bar[0x1] = t6;
                let t8 = t2.sin();
                x_bar[1_usize] -= t8;
                let t9 = t0.cos();
                x_bar[1] += t9;
                x_bar
            }
        "#]],
    );
}

#[test]
fn an_array_is_written_as_an_array() {
    check_first(
        quote! {
            fn f(m: [[f64; 2]; 2]) -> f64 {
                m[0][0] * m[1][1] - m[0][1] * m[1][0]
            }
        },
        &expect![[r#"
            fn(m: [[f64; 2]; 2]) {
                let t0 = m[0][0];
                let t1 = m[1][1];
                let t2 = t0 * t1;
                let t3 = m[0][1];
                let t4 = m[1][0];
                let t5 = t3 * t4;
                let result = t2 - t5;
                result
                // adjoint, seed t6
                let t7 = -t4;
                let t8 = -t3;
                let t9 = zeros([[f64; 2]; 2]);
                let mut m_bar = t9;
                m_bar[1][0] += t8;
                m_bar[0][1] += t7;
                m_bar[1][1] += t0;
                m_bar[0][0] += t1;
                let m_bar_2 = m_bar;
                m_bar_2
            }
        "#]],
        &expect![[r#"
            fn(m: [[f64; 2]; 2]) {
                let t0 = m[0][0];
                let t1 = m[1][1];
                let t2 = t0 * t1;
                let t3 = m[0][1];
                let t4 = m[1][0];
                let t5 = t3 * t4;
                let result = t2 - t5;
                result
                // adjoint, seed t6
                let t7 = -t4;
                let t8 = -t3;
                let t9 = [t1, t7];
                let t10 = [t8, t0];
                let m_bar = [t9, t10];
                m_bar
            }
        "#]],
    );
}
