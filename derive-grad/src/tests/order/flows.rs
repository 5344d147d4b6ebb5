//! Sums, elements of their own, and chains.

use expect_test::expect;
use quote::quote;

use super::check;

#[test]
fn what_is_only_added_to_is_a_sum() {
    check(
        quote! {
            fn f(x: &[f64], w: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i] * x[0] * w;
                }
                sum
            }
        },
        &expect![[r#"
            loop x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn sums_in_branches_and_in_loops_inside_are_sums() {
    check(
        quote! {
            fn f(x: &[f64], w: f64, v: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    if x[i] > 0.0 {
                        sum += x[i] * w;
                    }
                    for j in 0..i {
                        sum += (x[j] * v).sin();
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop x_bar: Sum, w_bar: Sum, v_bar: Sum
              loop x_bar: Sum, v_bar: Sum
        "#]],
    );
}

#[test]
fn what_the_next_iteration_needs_is_a_chain() {
    check(
        quote! {
            fn f(x: &[f64], w: f64) -> f64 {
                let mut y = w;
                for i in 0..x.len() {
                    y = (y * x[i]).sin();
                }
                y
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum
        "#]],
    );
}

#[test]
fn each_iteration_looks_at_an_element_of_its_own() {
    check(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = vec![0.0; x.len()];
                for i in 0..x.len() {
                    y[i] = x[i] * x[i];
                }
                let mut product = 1.0;
                for i in 0..y.len() {
                    product *= y[i];
                }
                product
            }
        },
        &expect![[r#"
            loop y_bar: Sum, product_bar: Chain
            loop y_bar: Elementwise, x_bar: Sum
        "#]],
    );
}

#[test]
fn the_element_of_another_iteration_makes_a_chain() {
    check(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = x.to_vec();
                for i in 1..x.len() {
                    y[i] = y[i - 1] * x[i];
                }
                for i in 0..x.len() {
                    y[0] = x[i].sin();
                }
                y[0] + y[1]
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum
            loop y_bar: Chain, x_bar: Sum
        "#]],
    );
}

#[test]
fn elements_of_rows_are_of_the_row() {
    check(
        quote! {
            fn f(x: &[f64], n: usize) -> f64 {
                let mut y = vec![vec![0.0; n]; n];
                for i in 0..n {
                    for j in 0..n {
                        y[i][j] = x[i] * x[j];
                    }
                }
                y[0][1]
            }
        },
        &expect![[r#"
            loop y_bar: Elementwise, x_bar: Sum
              loop y_bar: Chain, x_bar: Sum
        "#]],
    );
}
