//! Loops run backwards.

use expect_test::expect;
use quote::quote;

use crate::tests::check_reverse;

#[test]
fn a_loop_runs_backwards_and_adds_to_what_is_outside() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s * w; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, w: f64, n: int) {
                let t0 = missing(f64);
                let s_3 = for i in 0..n carrying (s = x) {
                    let s_2 = s * w;
                    s_2
                };
                s_3
                // adjoint, seed 1.0
                let (s_bar_2, w_bar_2) = for i_2 in (0..n).rev() carrying (s_bar = 1.0, w_bar = 0.0) {
                    let t2 = s_bar * w;
                    let t3 = s_bar * s;
                    let t4 = w_bar + t3;
                    (t2, t4)
                };
                (s_bar_2, w_bar_2)
            }
        "#]],
    );
}

#[test]
fn a_linear_loop_needs_nothing_of_its_iterations() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64, n: usize) -> f64 {
                let mut s = 0.0;
                for i in 1..=n { s += x * w; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, w: f64, n: int) {
                let t0 = missing(f64);
                let s = 0.0;
                let s_4 = for i in 1..=n carrying (s_2 = s) {
                    let t1 = x * w;
                    let s_3 = s_2 + t1;
                    s_3
                };
                s_4
                // adjoint, seed 1.0
                let (s_bar_2, x_bar_2, w_bar_2) = for i_2 in (1..=n).rev() carrying (s_bar = 1.0, x_bar = 0.0, w_bar = 0.0) {
                    let t3 = s_bar * w;
                    let t4 = x_bar + t3;
                    let t5 = s_bar * x;
                    let t6 = w_bar + t5;
                    (s_bar, t4, t6)
                };
                (x_bar_2, w_bar_2)
            }
        "#]],
    );
}

#[test]
fn a_reversed_range_is_reversed_again() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in (0..n).rev().step_by(2) { s = s * (i as f64); }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_3 = for i in (0..n).rev().step_by(2) carrying (s = x) {
                    let t1 = i as f64;
                    let s_2 = s * t1;
                    s_2
                };
                s_3
                // adjoint, seed 1.0
                let s_bar_2 = for i_2 in (0..n).rev().step_by(2).rev() carrying (s_bar = 1.0) {
                    let t3 = s_bar * t1;
                    t3
                };
                s_bar_2
            }
        "#]],
    );
}

#[test]
fn a_while_loop_replays_what_it_recorded() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let mut g = x;
                while g > 2.0 { g = g.sqrt(); }
                g
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let g_3 = while carrying (g = x) {
                    let t1 = g > 2.0;
                    t1
                } do {
                    let g_2 = g.sqrt();
                    g_2
                };
                g_3
                // adjoint, seed 1.0
                let g_bar_2 = loop carrying (g_bar = 1.0) {
                    let t3 = 0.5 / g_2;
                    let t4 = scale(g_bar, t3);
                    t4
                };
                g_bar_2
            }
        "#]],
    );
}

#[test]
fn a_nested_loop_is_reversed_inside() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { for j in 0..i { s = s * x; } }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_5 = for i in 0..n carrying (s = x) {
                    let s_4 = for j in 0..i carrying (s_2 = s) {
                        let s_3 = s_2 * x;
                        s_3
                    };
                    s_4
                };
                s_5
                // adjoint, seed 1.0
                let (s_bar_4, x_bar_4) = for i_2 in (0..n).rev() carrying (s_bar = 1.0, x_bar = 0.0) {
                    let (s_bar_3, x_bar_3) = for j_2 in (0..i).rev() carrying (s_bar_2 = s_bar, x_bar_2 = x_bar) {
                        let t2 = s_bar_2 * x;
                        let t3 = s_bar_2 * s_2;
                        let t4 = x_bar_2 + t3;
                        (t2, t4)
                    };
                    (s_bar_3, x_bar_3)
                };
                let x_bar_5 = x_bar_4 + s_bar_4;
                x_bar_5
            }
        "#]],
    );
}
