//! Carried values that are no extrema, and extrema whose iterations cannot be run again: left alone.

use expect_test::expect;
use quote::quote;

use crate::tests::check_extremum;

#[test]
fn what_is_used_in_the_iterations_is_no_extremum() {
    check_extremum(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut best = f64::NEG_INFINITY;
                let mut sum = 0.0;
                for i in 0..x.len() {
                    best = best.max(x[i]);
                    sum += best;
                }
                best + sum
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let best = f64::NEG_INFINITY;
                let sum = 0.0;
                let t1 = x.len();
                let (best_4, sum_4) = for i in 0..t1 carrying (best_2 = best, sum_2 = sum) {
                    let t2 = x[i];
                    let t3 = float(best_2);
                    let best_3 = t3.max(t2);
                    let sum_3 = sum_2 + best_3;
                    (best_3, sum_3)
                };
                let t4 = float(best_4);
                let result = t4 + sum_4;
                result
            }
        "#]],
    );
}

#[test]
fn a_candidate_that_follows_from_other_iterations_is_none() {
    check_extremum(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut best = f64::NEG_INFINITY;
                let mut y = x;
                for i in 0..n {
                    y = y.sin();
                    best = best.max(y);
                }
                best
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let best = f64::NEG_INFINITY;
                let (best_4, y_3) = for i in 0..n carrying (best_2 = best, y = x) {
                    let y_2 = y.sin();
                    let t1 = float(best_2);
                    let best_3 = t1.max(y_2);
                    (best_3, y_2)
                };
                best_4
            }
        "#]],
    );
}

#[test]
fn what_calls_is_not_run_again() {
    check_extremum(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut best = f64::NEG_INFINITY;
                for i in 0..x.len() {
                    best = best.max(g(x[i]));
                }
                best
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let best = f64::NEG_INFINITY;
                let t1 = x.len();
                let best_4 = for i in 0..t1 carrying (best_2 = best) {
                    let t2 = x[i];
                    let t3 = g(t2);
                    let t4 = float(best_2);
                    let t5 = float(t3);
                    let best_3 = t4.max(t5);
                    best_3
                };
                best_4
            }
        "#]],
    );
}
