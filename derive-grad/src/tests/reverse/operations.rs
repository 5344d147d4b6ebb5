//! One rule for each operation.

use expect_test::expect;
use quote::quote;

use crate::tests::check_reverse;

#[test]
fn adjoints_flow_from_the_result_to_the_parameters() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64) -> f64 {
                let z = (x * w).sin();
                z + 2.0 * x
            }
        },
        &expect![[r#"
            fn(x: f64, w: f64) {
                let t0 = missing(f64);
                let t1 = x * w;
                let z = t1.sin();
                let t2 = 2.0 * x;
                let result = z + t2;
                result
                // adjoint, seed 1.0
                let t4 = t1.cos();
                let t5 = t4 * w;
                let x_bar = 2.0 + t5;
                let w_bar = t4 * x;
                (x_bar, w_bar)
            }
        "#]],
    );
}

#[test]
fn several_uses_are_added_up() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                x * x + x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x * x;
                let result = t1 + x;
                result
                // adjoint, seed 1.0
                let t3 = 1.0 + x;
                let x_bar = t3 + x;
                x_bar
            }
        "#]],
    );
}

#[test]
fn inert_operands_get_no_adjoint() {
    check_reverse(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                x.powi(n) * RATE
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = x.powi(n);
                let t2 = RATE;
                let t3 = float(t2);
                let result = t1 * t3;
                result
                // adjoint, seed 1.0
                let t5 = n == 0;
                let t6 = float_like(n, 0.0_f64);
                let t7 = wrapping_sub(n, 1);
                let t8 = x.powi(t7);
                let t9 = t6 * t8;
                let t10 = select(t5, 0.0, t9);
                let t11 = t3 * t9;
                let x_bar = select(t5, 0.0, t11);
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_parameter_that_nothing_flows_from_gets_a_zero() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64, a: [f64; 2]) -> f64 {
                x * 2.0
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64, a: [f64; 2]) {
                let t0 = missing(f64);
                let result = x * 2.0;
                result
                // adjoint, seed 1.0
                let t2 = zeros([f64; 2]);
                (2.0, 0.0, t2)
            }
        "#]],
    );
}

#[test]
fn a_partial_that_can_be_infinite_is_scaled_so_that_a_zero_adjoint_stays_zero() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                y * x.sqrt()
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x.sqrt();
                let result = y * t1;
                result
                // adjoint, seed 1.0
                let t3 = 0.5 / t1;
                let x_bar = scale(y, t3);
                (x_bar, t1)
            }
        "#]],
    );
}

#[test]
fn a_cast_hands_the_adjoint_back_in_the_width_of_its_operand() {
    check_reverse(
        quote! {
            fn f(x: f32) -> f64 {
                (x as f64).exp()
            }
        },
        &expect![[r#"
            fn(x: f32) {
                let t0 = missing(f64);
                let t1 = x as f64;
                let result = t1.exp();
                result
                // adjoint, seed 1.0
                let x_bar = cast_like(result, 0.0_f32);
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_call_returns_its_pullback_and_the_adjoint_sweep_calls_it() {
    check_reverse(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                g(x, n, 2.0) * x
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let (t1, t_pullback) = g::vjp(x, n, 2.0);
                let t2 = float(t1);
                let result = t2 * x;
                result
                // adjoint, seed 1.0
                let (t4, _, _) = t_pullback(x);
                let x_bar = t2 + t4;
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_call_on_inert_values_stays_a_call() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                x * g(2.0)
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = g(2.0);
                let t2 = float(t1);
                let result = x * t2;
                result
                // adjoint, seed 1.0
                t2
            }
        "#]],
    );
}
