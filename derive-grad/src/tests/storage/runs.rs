//! Runs of inner loops, with and without a note of where they begin.

use expect_test::expect;
use quote::quote;

use crate::tests::{check_runs, check_same_runs};

#[test]
#[expect(clippy::too_many_lines, reason = "both sweeps, twice")]
fn what_loops_keep_comes_to_nothing() {
    check_runs(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut y = x;
                for i in 0..n {
                    for j in 0..i {
                        for _ in 0..j { y = y.sin(); }
                    }
                }
                y
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let (y_7, tape_3) = for i in 0..n carrying (y = x) {
                    let (y_6, tape_2) = for j in 0..i carrying (y_2 = y) {
                        let (y_5, tape) = for t0 in 0..j carrying (y_3 = y_2) {
                            let y_4 = y_3.sin();
                            record (y_3);
                            y_4
                        };
                        record (tape);
                        y_5
                    };
                    record (tape_2);
                    y_6
                };
                y_7
                // adjoint, seed 1.0
                let y_bar_6 = for i_2 in (0..n).rev() carrying (y_bar = 1.0) replaying tape_3 as (tape_4) {
                    let y_bar_5 = for j_2 in (0..i_2).rev() carrying (y_bar_2 = y_bar) replaying tape_4 as (tape_5) {
                        let y_bar_4 = for t2 in (0..j_2).rev() carrying (y_bar_3 = y_bar_2) replaying tape_5 as (y_8) {
                            let t3 = y_8.cos();
                            let t4 = y_bar_3 * t3;
                            t4
                        };
                        y_bar_4
                    };
                    y_bar_5
                };
                y_bar_6
            }
        "#]],
        &expect![[r#"
            fn(x: f64, n: int) {
                let y_7 = for i in 0..n carrying (y = x) {
                    let y_6 = for j in 0..i carrying (y_2 = y) {
                        let y_5 = for t0 in 0..j carrying (y_3 = y_2) {
                            let y_4 = y_3.sin();
                            record (y_3);
                            y_4
                        };
                        y_5
                    };
                    y_6
                };
                y_7
                // adjoint, seed 1.0
                let y_bar_6 = for i_2 in (0..n).rev() carrying (y_bar = 1.0) {
                    let y_bar_5 = for j_2 in (0..i_2).rev() carrying (y_bar_2 = y_bar) {
                        let y_bar_4 = for t2 in (0..j_2).rev() carrying (y_bar_3 = y_bar_2) replaying the last run as (y_8) {
                            let t3 = y_8.cos();
                            let t4 = y_bar_3 * t3;
                            t4
                        };
                        y_bar_4
                    };
                    y_bar_5
                };
                y_bar_6
            }
        "#]],
    );
}

/// The first iteration that goes back must know whether there was a run at all.
#[test]
fn a_run_in_a_branch_says_where_it_begins() {
    check_same_runs(quote! {
        fn f(x: f64, n: usize) -> f64 {
            let mut y = x;
            for i in 0..n {
                if y > 0.5 {
                    for _ in 0..i { y = y.sin(); }
                }
            }
            y
        }
    });
}

/// The number of records is the number of iterations that the outer loop has made.
#[test]
fn a_loop_without_a_range_keeps_its_records() {
    check_same_runs(quote! {
        fn f(x: f64, n: usize) -> f64 {
            let mut y = x;
            while y > 0.5 {
                for _ in 0..n { y = y.sin(); }
            }
            y
        }
    });
}

#[test]
fn a_run_that_may_end_early_says_where_it_begins() {
    check_same_runs(quote! {
        fn f(x: f64, n: usize) -> f64 {
            let mut y = x;
            for _ in 0..n {
                for _ in 0..n {
                    if y < 0.5 { break; }
                    y = y.sin();
                }
            }
            y
        }
    });
}

/// As above, two loops further in: the loop in the middle comes to nothing only if the outer one need not know where
/// its runs begin.
#[test]
fn a_loop_without_a_range_keeps_records_of_what_is_further_in() {
    check_same_runs(quote! {
        fn f(x: f64, n: usize) -> f64 {
            let mut y = x;
            while y > 0.5 {
                for _ in 0..n {
                    for _ in 0..n { y = y.sin(); }
                }
            }
            y
        }
    });
}
