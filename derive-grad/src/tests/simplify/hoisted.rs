//! Reads that are the same in every iteration are made once before the loop.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::print::print;
use crate::ir::verify::verify;
use crate::tests::Stages;

fn check(source: TokenStream, expected: &Expect) {
    let mut function = Stages::with_kinds(source).function;
    crate::simplify::remove_invariants(&mut function);
    crate::simplify::lift_scalars(&mut function);
    crate::simplify::share_lengths(&mut function);
    crate::simplify::share_loads(&mut function);
    verify(&function).expect("the function is sound");
    expected.assert_eq(&print(&function));
}

#[test]
fn an_element_of_the_outer_loop_is_read_once_for_the_inner_one() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    for j in 0..w.len() {
                        sum += x[i] * w[j];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], w: [f64]) {
                let t0 = missing(f64);
                let sum = 0.0;
                let t1 = x.len();
                let sum_6 = for i in 0..t1 carrying (sum_2 = sum) {
                    let t2 = w.len();
                    let t3 = x[i];
                    let sum_5 = for j in 0..t2 carrying (sum_3 = sum_2) {
                        let t4 = w[j];
                        let t5 = t3 * t4;
                        let sum_4 = sum_3 + t5;
                        sum_4
                    };
                    sum_5
                };
                sum_6
            }
        "#]],
    );
}

#[test]
fn an_index_that_may_be_out_of_bounds_stays_where_it_is() {
    check(
        quote! {
            fn f(x: &[f64], n: usize, k: usize) -> f64 {
                let mut sum = 0.0;
                for i in 0..n {
                    for j in 0..k {
                        sum += x[i];
                    }
                }
                for i in 0..=x.len() {
                    for j in 0..k {
                        sum += x[i];
                    }
                }
                for j in 0..k {
                    sum += x[n];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], n: int, k: int) {
                let t0 = missing(f64);
                let sum = 0.0;
                let sum_6 = for i in 0..n carrying (sum_2 = sum) {
                    let sum_5 = for j in 0..k carrying (sum_3 = sum_2) {
                        let t1 = x[i];
                        let sum_4 = sum_3 + t1;
                        sum_4
                    };
                    sum_5
                };
                let t2 = x.len();
                let sum_11 = for i_2 in 0..=t2 carrying (sum_7 = sum_6) {
                    let sum_10 = for j_2 in 0..k carrying (sum_8 = sum_7) {
                        let t3 = x[i_2];
                        let sum_9 = sum_8 + t3;
                        sum_9
                    };
                    sum_10
                };
                let sum_14 = for j_3 in 0..k carrying (sum_12 = sum_11) {
                    let t4 = x[n];
                    let sum_13 = sum_12 + t4;
                    sum_13
                };
                sum_14
            }
        "#]],
    );
}

#[test]
fn what_the_loop_changes_is_read_in_each_iteration() {
    check(
        quote! {
            fn f(x: &[f64], k: usize) -> f64 {
                let mut y = x.to_vec();
                for i in 0..y.len() {
                    for j in 0..k {
                        y[j] = y[i] * 2.0;
                    }
                }
                y[0]
            }
        },
        &expect![[r#"
            fn(x: [f64], k: int) {
                let t0 = missing(f64);
                let t1 = x[..];
                let mut y = t1;
                let t2 = y.len();
                for i in 0..t2 {
                    for j in 0..k {
                        let t3 = y[i];
                        let t4 = t3 * 2.0;
                        y[j] = t4;
                    }
                }
                let result = y[0];
                result
            }
        "#]],
    );
}

#[test]
fn what_has_a_name_stays_where_it_was_written() {
    check(
        quote! {
            fn f(x: &[f64], k: usize) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    for j in 0..k {
                        let element = x[i];
                        sum += element;
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], k: int) {
                let t0 = missing(f64);
                let sum = 0.0;
                let t1 = x.len();
                let sum_6 = for i in 0..t1 carrying (sum_2 = sum) {
                    let sum_5 = for j in 0..k carrying (sum_3 = sum_2) {
                        let element = x[i];
                        let sum_4 = sum_3 + element;
                        sum_4
                    };
                    sum_5
                };
                sum_6
            }
        "#]],
    );
}

#[test]
fn an_index_of_a_type_of_its_own_is_called_where_it_was() {
    check(
        quote! {
            fn f(#[no_grad] w: &Weights, k: usize, x: f64) -> f64 {
                let mut sum = x;
                for i in 0..w.len() {
                    for j in 0..k {
                        sum += w[i] * x;
                    }
                }
                sum
            }
        },
        &expect![[r#"
            fn(w: _, k: int, x: f64) {
                let t0 = missing(f64);
                let t1 = w.len(); /* w is &w */
                let sum_5 = for i in 0..t1 carrying (sum = x) {
                    let sum_4 = for j in 0..k carrying (sum_2 = sum) {
                        let t2 = w[i];
                        let t3 = t2 * x;
                        let sum_3 = sum_2 + t3;
                        sum_3
                    };
                    sum_4
                };
                sum_5
            }
        "#]],
    );
}
