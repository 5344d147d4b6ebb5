//! Calls, side effects, signatures, pullbacks, documentation.

use expect_test::expect;
use quote::quote;

use crate::tests::{check_emit, check_emit_vjp};

#[test]
fn the_gradient_of_an_array_parameter_is_an_array() {
    check_emit(
        quote! {
            fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
                let mut s = 0.0;
                for i in 0..3 { s += a[i] * b[i]; }
                s
            }
        },
        &expect![[r#"
            fn dot_grad(a: [f64; 3], b: [f64; 3]) -> (f64, ([f64; 3], [f64; 3])) {
                let mut a_bar = [0.0; 3];
                let mut b_bar = [0.0; 3];
                let mut s = 0.0;
                for i in 0..3 {
                    let t0 = a[i];
                    let t1 = b[i];
                    b_bar[i] = t0;
                    a_bar[i] = t1;
                    s += t0 * t1;
                }
                (s, (a_bar, b_bar))
            }
        "#]],
    );
}

#[test]
fn side_effects_stay_in_their_order() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let a = first(x);
                let b = second(x);
                println!("{a}");
                third(b) - a
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let (a, a_pullback) = first::vjp(x);
                let (b, b_pullback) = second::vjp(x);
                println!("{a}");
                let (t0, t_pullback) = third::vjp(b);
                let result = ::grad_runtime::__private::float(t0)
                    - ::grad_runtime::__private::float(a);
                let (b_bar,) = t_pullback(1.0);
                let (t1,) = b_pullback(b_bar);
                let (t2,) = a_pullback(-1.0);
                (result, t1 + t2)
            }
        "#]],
    );
}

#[test]
fn a_call_with_a_pullback() {
    check_emit(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                neuron(x, y, x) * y
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
                let (t0, t_pullback) = neuron::vjp(x, y, x);
                let t1 = ::grad_runtime::__private::float(t0);
                let result = t1 * y;
                let (t2, t3, t4) = t_pullback(y);
                (result, (t2 + t4, t1 + t3))
            }
        "#]],
    );
}

#[test]
fn a_function_that_calls_itself() {
    check_emit(
        quote! {
            fn power(x: f64, n: u32) -> f64 {
                if n == 0 { 1.0 } else { x * power(x, n - 1) }
            }
        },
        &expect![[r#"
            fn power_grad(x: f64, n: u32) -> (f64, f64) {
                let t0 = n == 0;
                let (result, t3, t_pullback_2) = if t0 {
                    (1.0, 0.0, ::grad_runtime::__private::core::option::Option::None)
                } else {
                    let (t1, t_pullback) = power::vjp(x, n - 1);
                    let t2 = ::grad_runtime::__private::float(t1);
                    (x * t2, t2, ::grad_runtime::__private::core::option::Option::Some(t_pullback))
                };
                (
                    result,
                    if t0 {
                        0.0
                    } else {
                        let (t4, _) = ::grad_runtime::__private::kept(t_pullback_2)(x);
                        t3 + t4
                    },
                )
            }
        "#]],
    );
}

#[test]
fn items_of_the_body_come_along() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                const K: f64 = 2.0;
                fn twice(k: usize) -> usize { k * 2 }
                x * K
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                const K: f64 = 2.0;
                fn twice(k: usize) -> usize {
                    k * 2
                }
                let t0 = ::grad_runtime::__private::float(K);
                let result = x * t0;
                (result, t0)
            }
        "#]],
    );
}

#[test]
fn generics_and_visibility_come_along() {
    check_emit(
        quote! {
            pub(crate) fn f<const N: usize>(a: [f64; N], x: f64) -> f64 {
                let mut s = x;
                for i in 0..N { s *= a[i]; }
                s
            }
        },
        &expect![[r#"
            pub(crate) fn f_grad<const N: usize>(a: [f64; N], x: f64) -> (f64, ([f64; N], f64)) {
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut s = x;
                let mut tape = ::grad_runtime::__private::records(&(0..N), 0.0);
                for (i, record) in (0..N).zip(tape.iter_mut()) {
                    let s_2 = s * a[i];
                    *record = s;
                    s = s_2;
                }
                let mut a_bar = [0.0; N];
                let mut s_bar = 1.0;
                for (i_2, s_3) in (0..N).rev().zip(tape.into_iter().rev()) {
                    let t0 = s_bar * a[i_2];
                    a_bar[i_2] = s_bar * s_3;
                    s_bar = t0;
                }
                (s, (a_bar, s_bar))
            }
        "#]],
    );
}

#[test]
fn a_pullback_scales_by_its_seed() {
    check_emit_vjp(
        quote! {
            fn f(x: f64, y: f64) -> (f64, f64) {
                let z = x.exp();
                (z * y, z)
            }
        },
        &expect![[r#"
            fn f_vjp(
                x: f64,
                y: f64,
            ) -> (
                (f64, f64),
                impl ::grad_runtime::__private::core::ops::FnOnce((f64, f64)) -> (f64, f64) + use<>,
            ) {
                let z = x.exp();
                let result = (z * y, z);
                (
                    result,
                    move |seed: (f64, f64)| -> (f64, f64) {
                        let t0 = seed.0;
                        ((seed.1 + t0 * y) * z, t0 * z)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn the_corner_of_an_absolute_value_is_at_zero() {
    check_emit(
        quote! {
            fn f(p: ((f64, f64), f64)) -> f64 {
                g(p.0.1).abs()
            }
        },
        &expect![[r#"
            fn f_grad(p: ((f64, f64), f64)) -> (f64, ((f64, f64), f64)) {
                let (t0, t_pullback) = g::vjp(p.0.1);
                let t1 = ::grad_runtime::__private::float(t0);
                let result = t1.abs();
                let (t2,) = t_pullback(if t1 < 0.0 { -1.0 } else if t1 > 0.0 { 1.0 } else { 0.0 });
                let mut p_bar = ((0.0, 0.0), 0.0);
                p_bar.0.1 = t2;
                (result, p_bar)
            }
        "#]],
    );
}
