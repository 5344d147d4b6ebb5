//! Loops and their tapes.

use expect_test::expect;
use quote::quote;

use crate::tests::{check_emit, check_emit_vjp};

#[test]
fn an_assignment_outside_of_loops_makes_a_new_constant() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let mut y = x;
                y = y * x;
                y += 1.0;
                y
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let y = x * x;
                let y_2 = y + 1.0;
                (y_2, 2.0 * x)
            }
        "#]],
    );
}

#[test]
fn a_for_loop_with_a_product() {
    check_emit(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut y = 1.0;
                for i in 0..n { y *= x; }
                y
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, n: usize) -> (f64, f64) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut y = 1.0;
                let mut tape = ::grad_runtime::__private::records(&(0..n), 0.0);
                for record in tape.iter_mut() {
                    *record = y;
                    y *= x;
                }
                let mut y_bar = 1.0;
                let mut x_bar = 0.0;
                for y_2 in tape.into_iter().rev() {
                    x_bar += y_bar * y_2;
                    y_bar *= x;
                }
                (y, x_bar)
            }
        "#]],
    );
}

#[test]
fn variables_that_are_exchanged_are_assigned_at_once() {
    check_emit(
        quote! {
            fn fibonacci(x: f64, n: usize) -> f64 {
                let (mut a, mut b) = (0.0, x);
                for _ in 0..n { (a, b) = (b, a + b); }
                a
            }
        },
        &expect![[r#"
            fn fibonacci_grad(x: f64, n: usize) -> (f64, f64) {
                let mut a = 0.0;
                let mut b = x;
                for _ in 0..n {
                    (a, b) = (b, a + b);
                }
                let mut a_bar = 1.0;
                let mut b_bar = 0.0;
                for _ in 0..n {
                    (a_bar, b_bar) = (b_bar, a_bar + b_bar);
                }
                (a, b_bar)
            }
        "#]],
    );
}

#[test]
fn a_while_loop_records_and_replays() {
    check_emit(
        quote! {
            fn sqrt(x: f64) -> f64 {
                let mut g = x;
                while (g * g - x).abs() > 1e-12 { g = 0.5 * (g + x / g); }
                g
            }
        },
        &expect![[r#"
            fn sqrt_grad(x: f64) -> (f64, f64) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut g = x;
                let mut tape = ::grad_runtime::__private::Vec::new();
                while (g * g - x).abs() > 1e-12 {
                    let t0 = x / g;
                    tape.push((g, t0));
                    g = 0.5 * (g + t0);
                }
                let mut g_bar = 1.0;
                let mut x_bar = 0.0;
                for (g_2, t1) in tape.into_iter().rev() {
                    let t2 = g_bar * 0.5;
                    let t3 = t2 / g_2;
                    g_bar = t2 - t3 * t1;
                    x_bar += t3;
                }
                (g, x_bar + g_bar)
            }
        "#]],
    );
}

#[test]
fn a_loop_that_is_left_early() {
    check_emit(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut s = x;
                for i in 0..n {
                    if s > 10.0 { return s * 2.0; }
                    if i == 3 { continue; }
                    s = s * 1.5;
                }
                s * s
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, n: i32) -> (f64, f64) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut returned = false;
                let mut result = 0.0;
                let mut s = x;
                let mut tape = ::grad_runtime::__private::tape(&(0..n));
                for i in 0..n {
                    let t0 = s > 10.0;
                    tape.push((i, t0));
                    if t0 {
                        returned = true;
                        result = s * 2.0;
                        break;
                    }
                    if !(i == 3) {
                        s *= 1.5;
                    }
                }
                let result_2 = if returned { result } else { s * s };
                let (result_bar, s_bar) = if returned { (1.0, 0.0) } else { (0.0, 2.0 * s) };
                let mut result_bar_2 = result_bar;
                let mut s_bar_2 = s_bar;
                for (i_2, t1) in tape.into_iter().rev() {
                    if t1 {
                        s_bar_2 += result_bar_2 * 2.0;
                        result_bar_2 = 0.0;
                    } else {
                        if !(i_2 == 3) {
                            s_bar_2 *= 1.5;
                        }
                    }
                }
                (result_2, s_bar_2)
            }
        "#]],
    );
}

#[test]
fn a_pullback_of_a_loop_keeps_its_tape() {
    check_emit_vjp(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s.sin(); }
                s
            }
        },
        &expect![[r#"
            fn f_vjp(
                x: f64,
                n: usize,
            ) -> (f64, impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> f64 + use<>) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut s = x;
                let mut tape = ::grad_runtime::__private::records(&(0..n), 0.0);
                for record in tape.iter_mut() {
                    *record = s;
                    s = s.sin();
                }
                (
                    s,
                    move |seed: f64| -> f64 {
                        let mut s_bar = seed;
                        for s_2 in tape.into_iter().rev() {
                            s_bar *= s_2.cos();
                        }
                        s_bar
                    },
                )
            }
        "#]],
    );
}
