//! Tapes as vectors, arrays and slices, and where they come from.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::tests::{check_emit, generated_function};

fn check_in_workspace(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&generated_function(quote!(workspace), source, "_grad_in"));
}

#[test]
fn a_loop_of_literal_length_has_an_array() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let mut y = x;
                for _ in 0..10 { y = y.sin(); }
                y
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut y = x;
                let mut tape = [0.0; 10];
                for record in tape.iter_mut() {
                    *record = y;
                    y = y.sin();
                }
                let mut y_bar = 1.0;
                for y_2 in tape.into_iter().rev() {
                    y_bar *= y_2.cos();
                }
                (y, y_bar)
            }
        "#]],
    );
}

#[test]
fn a_loop_beside_its_mirror_image_uses_its_tape_again() {
    check_emit(
        quote! {
            fn f(x: &[f64], #[no_grad] t: &[f64]) -> f64 {
                let mut sum = 0.0;
                for t in t {
                    let (mut power, mut distance) = (1.0, 0.0);
                    for x in x {
                        distance -= x * power;
                        power *= t;
                    }
                    sum += distance * distance;
                }
                sum
            }
        },
        &expect![[r#"
            fn f_grad(x: &[f64], t: &[f64], x_bar: &mut [f64]) -> f64 {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                ::grad_runtime::__private::prepare("x", x, x_bar);
                let mut tape = ::grad_runtime::__private::Vec::new();
                let mut sum = 0.0;
                for i in 0..t.len() {
                    let t0 = x.len();
                    let t1 = t[i];
                    let mut power = 1.0;
                    let mut distance = 0.0;
                    let run = ::grad_runtime::__private::reuse(&mut tape, &(0..t0), 0.0);
                    for (i_2, record) in (0..t0).zip(run.iter_mut()) {
                        let distance_2 = distance - x[i_2] * power;
                        *record = power;
                        power *= t1;
                        distance = distance_2;
                    }
                    let t2 = 2.0 * distance;
                    for (i_3, power_2) in (0..t0).zip(run.iter().copied()) {
                        x_bar[i_3] -= t2 * power_2;
                    }
                    sum += distance * distance;
                }
                sum
            }
        "#]],
    );
}

#[test]
fn the_runs_of_an_inner_loop_stand_behind_each_other() {
    check_emit(
        quote! {
            fn f(x: f64, n: usize, m: usize) -> f64 {
                let mut y = x;
                for _ in 0..n {
                    for _ in 0..m { y = y.sin(); }
                }
                y
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, n: usize, m: usize) -> (f64, f64) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut tape = ::grad_runtime::__private::Runs::with_room(
                    ::grad_runtime::__private::count(&(0..n))
                        * ::grad_runtime::__private::count(&(0..m)),
                    0.0,
                );
                let mut y = x;
                for _ in 0..n {
                    let run = tape.next(&(0..m));
                    for record in run.iter_mut() {
                        *record = y;
                        y = y.sin();
                    }
                }
                let mut y_bar = 1.0;
                for _ in 0..n {
                    for y_2 in tape.last(&(0..m)).iter().copied().rev() {
                        y_bar *= y_2.cos();
                    }
                }
                (y, y_bar)
            }
        "#]],
    );
}

#[test]
fn tapes_come_from_the_workspace_and_go_back() {
    check_in_workspace(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut y = x;
                for _ in 0..n { y = y.sin(); }
                while y < 10.0 { y = y * y + 1.0; }
                y
            }
        },
        &expect![[r#"
            fn f_grad_in(workspace: &mut ::grad_runtime::Workspace, x: f64, n: usize) -> (f64, f64) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut tape = ::grad_runtime::__private::take(workspace);
                let mut y = x;
                let run = ::grad_runtime::__private::reuse(&mut tape, &(0..n), 0.0);
                for record in run.iter_mut() {
                    *record = y;
                    y = y.sin();
                }
                let mut tape_2 = ::grad_runtime::__private::take_empty(workspace);
                let start = tape_2.len();
                while y < 10.0 {
                    tape_2.push(y);
                    y = y * y + 1.0;
                }
                let mut y_bar = 1.0;
                for y_2 in tape_2.drain(start..).rev() {
                    y_bar = 2.0 * (y_bar * y_2);
                }
                for y_3 in run.iter().copied().rev() {
                    y_bar *= y_3.cos();
                }
                let result = (y, y_bar);
                ::grad_runtime::__private::put(workspace, tape_2);
                ::grad_runtime::__private::put(workspace, tape);
                result
            }
        "#]],
    );
}
