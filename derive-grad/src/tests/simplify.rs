//! Simplification: dead code and useless flows go, the adjoint sweep uses again what is there, and the user's own
//! arithmetic stays as it was written.

use expect_test::expect;
use quote::quote;

use super::check_simplify;

#[test]
fn what_nobody_uses_goes_through_both_sweeps() {
    check_simplify(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let unused = y.exp();
                let also = unused * 2.0;
                x * 3.0
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn what_may_panic_stays() {
    check_simplify(
        quote! {
            fn f(x: f64, a: [f64; 2], i: usize) -> f64 {
                let unused = a[i];
                let other = i / 0;
                println!("here");
                x * 3.0
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn the_adjoint_sweep_uses_a_subexpression_of_the_primal_sweep_again() {
    check_simplify(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let c = x.cos();
                x.sin() * c + (x / y) * (1.0 / y)
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn the_arithmetic_of_the_user_is_not_rewritten() {
    check_simplify(
        quote! {
            fn f(x: f64) -> f64 {
                let twice = x * x + x * x;
                (twice * 1.0 + 0.0) - x * x
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn a_variable_that_no_iteration_changes_is_not_carried() {
    check_simplify(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut k = x;
                let mut s = x;
                for i in 0..n { s = s + k; k = k; }
                s * k
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn a_carried_variable_that_only_feeds_itself_goes() {
    check_simplify(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut count = 0.0;
                let mut s = x;
                for i in 0..n { count += 1.0; s = s + x; }
                s
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn a_branch_whose_results_nobody_uses_goes() {
    check_simplify(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = if y > 0.0 { y * 2.0 } else { y };
                x
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn a_result_that_all_branches_share_is_no_result() {
    check_simplify(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let mut z = x;
                let w = if y > 0.0 { z = x; y } else { 2.0 * y };
                z * w
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn flags_that_nobody_tests_go() {
    check_simplify(
        quote! {
            fn f(x: f64) -> f64 {
                if x < 0.0 { return 0.0; }
                x.sqrt()
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}

#[test]
fn an_expression_is_not_shared_out_of_a_branch() {
    check_simplify(
        quote! {
            fn f(x: f64) -> f64 {
                let z = if x > 0.0 { x.cos() } else { 0.0 };
                x.sin() * z
            }
        },
        &expect![[""]],
        &expect![[""]],
    );
}
