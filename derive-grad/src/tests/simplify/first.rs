//! The first contribution to a place is assigned.

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
