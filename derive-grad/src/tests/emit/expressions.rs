//! Expressions: parentheses, names, constants, casts.

use expect_test::expect;
use quote::quote;

use crate::tests::check_emit;

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
                let t1 = 2.0 * z * t0.cos();
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
                let result = t0 * c - t3 + -(a * b) + t4.abs() - (a + b).sin();
                let t5 = t0.cos();
                let t6 = 1.0 / t2;
                let t7 = t3 / t2 / t1;
                let t8 = t7 * t2;
                (
                    result,
                    (
                        t7 - (t5 + (if t4 < 0.0 { -1.0 } else if t4 > 0.0 { 1.0 } else { 0.0 }) + b)
                            - t6 + c,
                        t6 - (t5 + a + t8 * c) + c,
                        t0 - (t8 * b + t6),
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
                let t0_bar = tape + 2.0 * (t0 * s) * t0.cos();
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
                let x_bar = 2.0 * x_3;
                (result, 2.0 * ((x_bar + x_bar * x_2.cos()) * x))
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
                let third = 1.0;
                let third: f32 = third / 3.0;
                y * y * third
            }
        },
        &expect![[r#"
            fn f_grad(x: f32) -> (f32, f32) {
                let k: f32 = 2.0_f32;
                let y = x * k;
                let third = 1.0;
                let third_2: f32 = third / 3.0;
                let result = y * y * third_2;
                (result, 4.0 * (third_2 * y))
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
                (result, 2.0 * r#loop)
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
                let result = x / 3.0 + (y / 3.0) as f64;
                (result, (1.0 / 3.0, 1.0 as ::grad_runtime::__private::core::primitive::f32 / 3.0))
            }
        "#]],
    );
}

#[test]
fn two_partials_with_one_divisor_share_the_division() {
    check_emit(
        quote! {
            fn f(a: f32, b: f32, c: f32) -> f32 {
                a.hypot(b) * c
            }
        },
        &expect![[r#"
            fn f_grad(a: f32, b: f32, c: f32) -> (f32, (f32, f32, f32)) {
                let t0 = a.hypot(b);
                let result = t0 * c;
                let t1 = t0 == 0.0;
                (
                    result,
                    (if t1 { 0.0 } else { c * (a / t0) }, if t1 { 0.0 } else { c * (b / t0) }, t0),
                )
            }
        "#]],
    );
}

#[test]
fn names_in_texts_are_given_all_at_once() {
    check_emit(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let (x, y) = (y, x);
                println!("{x} {y}");
                x / y
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
                {
                    let (x, y) = (y, x);
                    println!("{x} {y}");
                };
                let result = y / x;
                (result, (-(result / x), 1.0 / x))
            }
        "#]],
    );
}
