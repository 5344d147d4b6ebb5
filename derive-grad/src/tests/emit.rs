//! The generated Rust: what a reader of `cargo expand` sees, and what rustc gets.

use expect_test::expect;
use quote::quote;

use super::{check_emit, check_emit_vjp};

#[test]
fn a_straight_line_reads_like_a_formula() {
    check_emit(
        quote! {
            fn neuron(w: f64, x: f64, b: f64) -> f64 {
                w * x + b
            }
        },
        &expect![[r#"
            fn neuron_grad(w: f64, x: f64, b: f64) -> (f64, (f64, f64, f64)) {
                let result = w * x + b;
                (result, (x, w, 1.0))
            }
        "#]],
    );
}

#[test]
fn a_value_that_is_used_twice_has_a_name() {
    check_emit(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = (x * y).sin();
                z * z + y
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
                let t0 = x * y;
                let z = t0.sin();
                let result = z * z + y;
                let t1 = (z + z) * t0.cos();
                (result, (t1 * y, 1.0 + t1 * x))
            }
        "#]],
    );
}

#[test]
fn parentheses_stand_where_they_are_needed_and_nowhere_else() {
    check_emit(
        quote! {
            fn f(a: f64, b: f64, c: f64) -> f64 {
                (a + b) * c - (a - (b - c)) / (a / (b * c)) + -(a * b) + (-a).abs() - (a + b).sin()
            }
        },
        &expect![[r#"
            fn f_grad(a: f64, b: f64, c: f64) -> (f64, (f64, f64, f64)) {
                let t0 = a + b;
                let t1 = b * c;
                let t2 = a / t1;
                let t3 = (a - (b - c)) / t2;
                let t4 = -a;
                let t5 = a + b;
                let result = t0 * c - t3 + -(a * b) + t4.abs() - t5.sin();
                let t6 = -t5.cos();
                let t7 = 1.0 / t2;
                let t8 = t3 / t2 / t1;
                let t9 = t8 * t2;
                (
                    result,
                    (
                        t6 - (if t4 == 0.0 { 0.0 } else { t4.signum() }) - b + t8 - t7 + c,
                        t6 - a - t9 * c + t7 + c,
                        -(t9 * b) - t7 + t0,
                    ),
                )
            }
        "#]],
    );
}

#[test]
fn a_literal_receiver_and_a_cast_keep_their_meaning() {
    check_emit(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                x * 2.0_f64.powi(n) + (n as f64) * x + ((n + 1) as f64) * -x
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, n: i32) -> (f64, f64) {
                let t0 = 2.0_f64.powi(n);
                let t1 = n as f64;
                let t2 = (n + 1) as f64;
                let result = x * t0 + t1 * x + t2 * -x;
                (result, t1 - t2 + t0)
            }
        "#]],
    );
}

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
                (y_2, x + x)
            }
        "#]],
    );
}

#[test]
fn lazy_conditions_are_written_as_the_user_wrote_them() {
    check_emit(
        quote! {
            fn f(x: f64, y: f64, on: bool) -> f64 {
                if x > 0.0 && (y > 0.0 || on) { x * y } else { y }
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, y: f64, on: bool) -> (f64, (f64, f64)) {
                let t0 = x > 0.0 && (y > 0.0 || on);
                let result = if t0 { x * y } else { y };
                let (x_bar, y_bar) = if t0 { (y, x) } else { (0.0, 1.0) };
                (result, (x_bar, y_bar))
            }
        "#]],
    );
}

#[test]
fn an_else_if_chain_stays_a_chain() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                if x > 2.0 { x } else if x > 1.0 { x * x } else { x.sin() }
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let t0 = x > 2.0;
                let result = if t0 { x } else if x > 1.0 { x * x } else { x.sin() };
                (result, if t0 { 1.0 } else if x > 1.0 { x + x } else { x.cos() })
            }
        "#]],
    );
}

#[test]
fn an_early_return_becomes_a_branch() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                if x < 0.0 { return 0.0; }
                x.sqrt()
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let t0 = x < 0.0;
                let (result_2, result_3) = if t0 {
                    (0.0, 0.0)
                } else {
                    let result = x.sqrt();
                    (result, result)
                };
                (result_2, if t0 { 0.0 } else { 0.5 / result_3 })
            }
        "#]],
    );
}

#[test]
fn a_match_keeps_its_patterns_and_remembers_its_arm() {
    check_emit(
        quote! {
            fn f(x: f64, k: i32) -> f64 {
                match k { 0 => x, 1 | 2 if x > 0.0 => x * x, 3..=5 => x.sin(), _ => panic!("no such case") }
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, k: i32) -> (f64, f64) {
                let (result, arm) = match k {
                    0 => (x, 0_usize),
                    1 | 2 if x > 0.0 => (x * x, 1_usize),
                    3..=5 => (x.sin(), 2_usize),
                    _ => {
                        panic!("no such case");
                    }
                };
                (
                    result,
                    match arm {
                        0 => 1.0,
                        1 => x + x,
                        _ => x.cos(),
                    },
                )
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
                let mut tape = ::grad_runtime::__private::tape(&(0..n));
                for _ in 0..n {
                    tape.push(y);
                    y *= x;
                }
                let mut y_bar = 1.0;
                let mut x_bar = 0.0;
                for (_, y_2) in (0..n).rev().zip(tape.into_iter().rev()) {
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
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut a = 0.0;
                let mut b = x;
                for _ in 0..n {
                    (a, b) = (b, a + b);
                }
                let mut a_bar = 1.0;
                let mut b_bar = 0.0;
                for _ in (0..n).rev() {
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
                let (result_bar, s_bar) = if returned { (1.0, 0.0) } else { (0.0, s + s) };
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
fn arrays_are_changed_in_place() {
    check_emit(
        quote! {
            fn f(x: f64, y: f64, k: usize) -> f64 {
                let mut a = [x, x * y, 1.0];
                a[k] = a[0] * y;
                a[2] += a[1].cos();
                a[0] + a[1] * a[2]
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, y: f64, k: usize) -> (f64, (f64, f64)) {
                let mut a = [x, x * y, 1.0];
                let t0 = a[0];
                a[k] = t0 * y;
                let t1 = a[1];
                a[2] += t1.cos();
                let t2 = a[0];
                let t3 = a[1];
                let t4 = a[2];
                let result = t2 + t3 * t4;
                let mut a_bar = [0.0; 3];
                a_bar[2] += t3;
                a_bar[1] += t4;
                a_bar[0] += 1.0;
                a_bar[1] += -(a_bar[2] * t1.sin());
                let t5 = a_bar[k];
                a_bar[k] = 0.0;
                a_bar[0] += t5 * y;
                let a_bar_2 = a_bar;
                let t6 = a_bar_2[0];
                let t7 = a_bar_2[1];
                (result, (t6 + t7 * y, t5 * t0 + t7 * x))
            }
        "#]],
    );
}

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
                #[allow(unused_imports)]
                use ::grad_runtime::__private::core::iter::{
                    DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
                };
                let mut s = 0.0;
                for i in 0..3 {
                    let t0 = a[i];
                    s += t0 * b[i];
                }
                let mut a_bar = [0.0; 3];
                let mut b_bar = [0.0; 3];
                for i_2 in (0..3).rev() {
                    let t1 = a[i_2];
                    let t2 = 1.0 * b[i_2];
                    b_bar[i_2] += 1.0 * t1;
                    a_bar[i_2] += t2;
                }
                let a_bar_2 = a_bar;
                (s, (a_bar_2, b_bar))
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
fn a_const_is_proven_to_be_a_float_where_the_derivative_depends_on_it() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                x * RATE + RATE
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let t0 = ::grad_runtime::__private::float(RATE);
                let result = x * t0 + ::grad_runtime::__private::float(RATE);
                (result, t0)
            }
        "#]],
    );
}

#[test]
fn names_of_the_user_are_kept_and_generated_names_keep_out_of_their_way() {
    check_emit(
        quote! {
            fn f(x: f64, x_bar: f64) -> f64 {
                let t0 = x * x_bar;
                let s = t0.sin();
                let tape = s * s;
                tape * t0
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, x_bar: f64) -> (f64, (f64, f64)) {
                let t0 = x * x_bar;
                let s = t0.sin();
                let tape = s * s;
                let result = tape * t0;
                let t1 = t0 * s;
                let t0_bar = tape + (t1 + t1) * t0.cos();
                (result, (t0_bar * x_bar, t0_bar * x))
            }
        "#]],
    );
}

#[test]
fn a_shadowed_variable_gets_a_name_of_its_own() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let x = x * x;
                let x = x.sin() + x;
                x * x
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let x_2 = x * x;
                let x_3 = x_2.sin() + x_2;
                let result = x_3 * x_3;
                let x_bar = x_3 + x_3;
                let t0 = (x_bar + x_bar * x_2.cos()) * x;
                (result, t0 + t0)
            }
        "#]],
    );
}

#[test]
fn a_type_that_the_user_wrote_stays() {
    check_emit(
        quote! {
            fn f(x: f32) -> f32 {
                let k: f32 = 2.0;
                let y: f32 = x * k;
                y * y
            }
        },
        &expect![[r#"
            fn f_grad(x: f32) -> (f32, f32) {
                let k: f32 = 2.0_f32;
                let y: f32 = x * k;
                let result = y * y;
                (result, (y + y) * k)
            }
        "#]],
    );
}

#[test]
fn a_raw_identifier() {
    check_emit(
        quote! {
            fn f(r#in: f64) -> f64 {
                let r#loop = r#in * 2.0;
                r#loop * r#in
            }
        },
        &expect![[r#"
            fn f_grad(r#in: f64) -> (f64, f64) {
                let r#loop = r#in * 2.0;
                let result = r#loop * r#in;
                (result, r#loop + r#loop)
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
fn a_memory_variable_in_a_branch() {
    check_emit(
        quote! {
            fn f(x: f64, k: usize) -> f64 {
                let mut a = [x; 2];
                if x > 1.0 { a[k] *= x; } else { a[0] = 2.0; }
                a[0] * a[1]
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, k: usize) -> (f64, f64) {
                let mut a = [x; 2];
                let t0 = x > 1.0;
                let t2 = if t0 {
                    let t1 = a[k];
                    a[k] = t1 * x;
                    t1
                } else {
                    a[0] = 2.0;
                    0.0
                };
                let t3 = a[0];
                let t4 = a[1];
                let result = t3 * t4;
                let mut a_bar = [0.0; 2];
                a_bar[1] += t3;
                a_bar[0] += t4;
                let x_bar = if t0 {
                    let t5 = a_bar[k];
                    a_bar[k] = 0.0;
                    a_bar[k] += t5 * x;
                    t5 * t2
                } else {
                    a_bar[0] = 0.0;
                    0.0
                };
                let a_bar_2 = a_bar;
                let mut x_bar_2 = 0.0;
                for i in 0..2 {
                    x_bar_2 += a_bar_2[i];
                }
                (result, x_bar + x_bar_2)
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
                let mut tape = ::grad_runtime::__private::tape(&(0..N));
                for i in 0..N {
                    let s_2 = s * a[i];
                    tape.push(s);
                    s = s_2;
                }
                let mut a_bar = [0.0; N];
                let mut s_bar = 1.0;
                for (i_2, s_3) in (0..N).rev().zip(tape.into_iter().rev()) {
                    let t0 = s_bar * a[i_2];
                    a_bar[i_2] += s_bar * s_3;
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
                let mut tape = ::grad_runtime::__private::tape(&(0..n));
                for _ in 0..n {
                    tape.push(s);
                    s = s.sin();
                }
                (
                    s,
                    move |seed: f64| -> f64 {
                        let mut s_bar = seed;
                        for (_, s_2) in (0..n).rev().zip(tape.into_iter().rev()) {
                            s_bar *= s_2.cos();
                        }
                        s_bar
                    },
                )
            }
        "#]],
    );
}

#[test]
fn equal_literals_of_different_widths_are_not_shared() {
    check_emit(
        quote! {
            fn f(x: f64, y: f32) -> f64 {
                x / 3.0 + ((y / 3.0) as f64)
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, y: f32) -> (f64, (f64, f32)) {
                let t0 = y / 3.0;
                let result = x / 3.0 + t0 as f64;
                (result, (1.0 / 3.0, 1.0 as ::grad_runtime::__private::core::primitive::f32 / 3.0))
            }
        "#]],
    );
}
