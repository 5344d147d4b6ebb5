//! What nobody uses, and what never changes.

use expect_test::expect;
use quote::quote;

use crate::tests::check_simplify;

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
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let unused = y.exp();
                let also = unused * 2.0;
                let result = x * 3.0;
                result
                // adjoint, seed 1.0
                (3.0, 0.0)
            }
        "#]],
        &expect![[r#"
            fn(x: f64, y: f64) {
                let result = x * 3.0;
                result
                // adjoint, seed t0
                (3.0, 0.0)
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64, a: [f64; 2], i: int) {
                let t0 = missing(f64);
                let unused = a[i];
                let other = i / 0;
                println!("here");
                let result = x * 3.0;
                result
                // adjoint, seed 1.0
                let t2 = zeros([f64; 2]);
                (3.0, t2)
            }
        "#]],
        &expect![[r#"
            fn(x: f64, a: [f64; 2], i: int) {
                let unused = a[i];
                let other = i / 0;
                println!("here");
                let result = x * 3.0;
                result
                // adjoint, seed t0
                let t1 = zeros([f64; 2]);
                (3.0, t1)
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let (k_2, s_3) = for i in 0..n carrying (k = x, s = x) {
                    let s_2 = s + k;
                    (k, s_2)
                };
                let result = s_3 * k_2;
                result
                // adjoint, seed 1.0
                let (k_bar_2, s_bar_2) = for i_2 in (0..n).rev() carrying (k_bar = s_3, s_bar = k_2) {
                    let t2 = k_bar + s_bar;
                    (t2, s_bar)
                };
                let x_bar = k_bar_2 + s_bar_2;
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: f64, n: int) {
                let s_3 = for i in 0..n carrying (s = x) {
                    let s_2 = s + x;
                    s_2
                };
                let result = s_3 * x;
                result
                // adjoint, seed t0
                let k_bar_2 = for i_2 in (0..n).rev() carrying (k_bar = s_3) {
                    let t1 = k_bar + x;
                    t1
                };
                let x_bar = k_bar_2 + x;
                x_bar
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let count = 0.0;
                let (count_4, s_3) = for i in 0..n carrying (count_2 = count, s = x) {
                    let count_3 = count_2 + 1.0;
                    let s_2 = s + x;
                    (count_3, s_2)
                };
                s_3
                // adjoint, seed 1.0
                let (s_bar_2, x_bar_2) = for i_2 in (0..n).rev() carrying (s_bar = 1.0, x_bar = 0.0) {
                    let t2 = x_bar + s_bar;
                    (s_bar, t2)
                };
                let x_bar_3 = x_bar_2 + s_bar_2;
                x_bar_3
            }
        "#]],
        &expect![[r#"
            fn(x: f64, n: int) {
                let s_3 = for i in 0..n carrying (s = x) {
                    let s_2 = s + x;
                    s_2
                };
                s_3
                // adjoint, seed 1.0
                let x_bar_2 = for i_2 in (0..n).rev() carrying (x_bar = 0.0) {
                    let t1 = x_bar + 1.0;
                    t1
                };
                let x_bar_3 = x_bar_2 + 1.0;
                x_bar_3
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = y > 0.0;
                let z = if t1 {
                    let t2 = y * 2.0;
                    t2
                } else {
                    y
                };
                x
                // adjoint, seed 1.0
                (1.0, 0.0)
            }
        "#]],
        &expect![[r#"
            fn(x: f64, y: f64) {
                x
                // adjoint, seed 1.0
                (1.0, 0.0)
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = y > 0.0;
                let w = if t1 {
                    y
                } else {
                    let t2 = 2.0 * y;
                    t2
                };
                let result = x * w;
                result
                // adjoint, seed 1.0
                let y_bar = if t1 {
                    x
                } else {
                    let t4 = x * 2.0;
                    t4
                };
                (w, y_bar)
            }
        "#]],
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = y > 0.0;
                let w = if t0 {
                    y
                } else {
                    let t1 = 2.0 * y;
                    t1
                };
                let result = x * w;
                result
                // adjoint, seed t2
                let y_bar = if t0 {
                    x
                } else {
                    let t3 = x * 2.0;
                    t3
                };
                (w, y_bar)
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x < 0.0;
                let (returned, result_3) = if t1 {
                    let result = 0.0;
                    (true, result)
                } else {
                    let result_2 = x.sqrt();
                    (false, result_2)
                };
                result_3
                // adjoint, seed 1.0
                let x_bar = if t1 {
                    0.0
                } else {
                    let t3 = 0.5 / result_2;
                    t3
                };
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: f64) {
                let t0 = x < 0.0;
                let result_3 = if t0 {
                    let result = 0.0;
                    result
                } else {
                    let result_2 = x.sqrt();
                    result_2
                };
                result_3
                // adjoint, seed t1
                let x_bar = if t0 {
                    0.0
                } else {
                    let t2 = 0.5 / result_2;
                    t2
                };
                x_bar
            }
        "#]],
    );
}
