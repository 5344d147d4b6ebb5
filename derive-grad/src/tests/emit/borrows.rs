//! What rustc asks of generated code: parentheses after casts, what is read before it is borrowed, what is moved.

use expect_test::expect;
use quote::quote;

use crate::tests::check_emit;

#[test]
fn a_comparison_after_a_cast_has_parentheses() {
    check_emit(
        quote! {
            fn f(x: f64, n: usize, k: usize) -> f64 {
                if x + (n as f64) < x * (k as f64) { x } else { 2.0 * x }
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, n: usize, k: usize) -> (f64, f64) {
                let t0 = (x + n as f64) < x * k as f64;
                let result = if t0 { x } else { 2.0 * x };
                (result, if t0 { 1.0 } else { 2.0 })
            }
        "#]],
    );
}

#[test]
fn an_index_is_computed_before_the_place_is_borrowed() {
    check_emit(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = x.to_vec();
                let s = &mut y[..];
                s[s.len() - 1] *= 2.0;
                s.swap(0, s.len() - 1);
                y[0]
            }
        },
        &expect![[r#"
            fn f_grad(x: &[f64], x_bar: &mut [f64]) -> f64 {
                ::grad_runtime::__private::prepare("x", x, x_bar);
                let mut y = x[..].to_vec();
                let t0 = y[..].len() - 1;
                y[..][t0] = y[..][t0] * 2.0;
                y[..].swap(0, t0);
                let result = y[0];
                let mut y_bar = ::grad_runtime::__private::zero(&y);
                y_bar[0] = 1.0;
                y_bar[..].swap(0, t0);
                let t1 = y_bar[..][t0];
                y_bar[..][t0] = 0.0;
                y_bar[..][t0] += t1 * 2.0;
                ::grad_runtime::__private::add_from(&mut x_bar[..], &y_bar[..]);
                result
            }
        "#]],
    );
}

#[test]
fn a_vector_that_is_moved_in_a_branch_leaves_an_empty_one() {
    check_emit(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let v = x.to_vec();
                let w = if x[0] > 1.0 { v } else { vec![x[0]; 2] };
                w[0] * w[1]
            }
        },
        &expect![[r#"
            fn f_grad(x: &[f64], x_bar: &mut [f64]) -> f64 {
                ::grad_runtime::__private::prepare("x", x, x_bar);
                let mut v = x[..].to_vec();
                let t0 = ::grad_runtime::__private::zero(&v);
                let t1 = x[0];
                let t2 = t1 > 1.0;
                let (t5, t6) = if t2 {
                    let mut value = ::grad_runtime::__private::Vec::new();
                    ::grad_runtime::__private::core::mem::swap(&mut v, &mut value);
                    let t3 = ::grad_runtime::__private::zero(&v);
                    let t4 = value;
                    (t4, t3)
                } else {
                    (::grad_runtime::__private::filled(t1, 2), ::grad_runtime::__private::Vec::new())
                };
                let w = t5;
                let t7 = w[0];
                let t8 = w[1];
                let result = t7 * t8;
                let mut w_bar = ::grad_runtime::__private::zero(&w);
                w_bar[1] = t7;
                w_bar[0] = t8;
                let mut v_bar = t0;
                let t11 = if t2 {
                    let mut v_bar_2 = t6;
                    ::grad_runtime::__private::core::mem::swap(&mut v_bar_2, &mut w_bar);
                    ::grad_runtime::__private::add_from(&mut v_bar[..], &v_bar_2.clone()[..]);
                    0.0
                } else {
                    let t9 = w_bar.len();
                    ::grad_runtime::__private::sum_over(&w_bar[..t9], |t10| t10)
                };
                x_bar[0] = t11;
                ::grad_runtime::__private::add_from(&mut x_bar[..], &v_bar[..]);
                result
            }
        "#]],
    );
}

#[test]
fn a_vector_that_is_moved_where_it_was_declared_is_only_moved() {
    check_emit(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let v = x.to_vec();
                let mut w = v;
                w[0] *= 2.0;
                w[0] * w[1]
            }
        },
        &expect![[r#"
            fn f_grad(x: &[f64], x_bar: &mut [f64]) -> f64 {
                ::grad_runtime::__private::prepare("x", x, x_bar);
                let v = x[..].to_vec();
                let mut w = v;
                w[0] = w[0] * 2.0;
                let t0 = w[0];
                let t1 = w[1];
                let result = t0 * t1;
                let mut w_bar = ::grad_runtime::__private::zero(&w);
                w_bar[1] = t0;
                w_bar[0] = t1;
                let t2 = w_bar[0];
                w_bar[0] = 0.0;
                w_bar[0] += t2 * 2.0;
                ::grad_runtime::__private::add_from(&mut x_bar[..], &w_bar[..]);
                result
            }
        "#]],
    );
}

#[test]
fn parts_of_a_tuple_from_a_call_are_moved_out_of_it() {
    check_emit(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let (v, a) = two(x);
                v[0] * a
            }
        },
        &expect![[r#"
            fn f_grad(x: &[f64], x_bar: &mut [f64]) -> f64 {
                ::grad_runtime::__private::prepare("x", x, x_bar);
                let (t0, t_pullback) = two::vjp(x);
                let t1 = ::grad_runtime::__private::zero(&t0);
                let v = t0.0;
                let a = t0.1;
                let t2 = ::grad_runtime::__private::float(v[0]);
                let t3 = ::grad_runtime::__private::float(a);
                let result = t2 * t3;
                let mut v_bar = ::grad_runtime::__private::zero(&v);
                v_bar[0] = t3;
                let mut t_bar = t1;
                t_bar.1 = t2;
                ::grad_runtime::__private::add_from(&mut t_bar.0, &v_bar);
                t_pullback(x, t_bar, x_bar);
                result
            }
        "#]],
    );
}
