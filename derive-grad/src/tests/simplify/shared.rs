//! The adjoint sweep uses again what is there; the arithmetic of the user is left alone.

use expect_test::expect;
use quote::quote;

use crate::tests::check_simplify;

#[test]
fn the_adjoint_sweep_uses_a_subexpression_of_the_primal_sweep_again() {
    check_simplify(
        parts_that_the_partials_need(),
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let c = x.cos();
                let t1 = x.sin();
                let t2 = t1 * c;
                let t3 = x / y;
                let t4 = 1.0 / y;
                let t5 = t3 * t4;
                let result = t2 + t5;
                result
                // adjoint, seed 1.0
                let t7 = -t4;
                let t8 = t4 / y;
                let t9 = -t8;
                let t10 = t3 * t8;
                let t11 = -t10;
                let t12 = 1.0 / y;
                let t13 = t4 / y;
                let t14 = -t3;
                let t15 = t3 / y;
                let t16 = -t15;
                let t17 = t13 * t3;
                let t18 = -t17;
                let t19 = t10 + t17;
                let y_bar = -t19;
                let t20 = x.cos();
                let t21 = c * t20;
                let t22 = t13 + t21;
                let t23 = x.sin();
                let t24 = -t23;
                let t25 = t1 * t23;
                let t26 = -t25;
                let x_bar = t22 - t25;
                (x_bar, y_bar)
            }
        "#]],
        &expect![[r#"
            fn(x: f64, y: f64) {
                let c = x.cos();
                let t0 = x.sin();
                let t1 = t0 * c;
                let t2 = x / y;
                let t3 = 1.0 / y;
                let t4 = t2 * t3;
                let result = t1 + t4;
                result
                // adjoint, seed t5
                let t6 = t3 / y;
                let t7 = t2 * t6;
                let t8 = 2.0 * t7;
                let y_bar = -t8;
                let t9 = c * c;
                let t10 = t6 + t9;
                let t11 = t0 * t0;
                let x_bar = t10 - t11;
                (x_bar, y_bar)
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x * x;
                let t2 = x * x;
                let twice = t1 + t2;
                let t3 = twice * 1.0;
                let t4 = t3 + 0.0;
                let t5 = x * x;
                let result = t4 - t5;
                result
                // adjoint, seed 1.0
                let t7 = -1.0;
                let t8 = -x;
                let t9 = -x;
                let t10 = x + x;
                let t11 = -t10;
                let t12 = x - t10;
                let t13 = t12 + x;
                let t14 = t13 + x;
                let x_bar = t14 + x;
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: f64) {
                let t0 = x * x;
                let t1 = x * x;
                let twice = t0 + t1;
                let t2 = twice * 1.0;
                let t3 = t2 + 0.0;
                let t4 = x * x;
                let result = t3 - t4;
                result
                // adjoint, seed t5
                let t6 = 2.0 * x;
                let t7 = x - t6;
                let t8 = 2.0 * x;
                let t9 = t7 + t8;
                let x_bar = t9 + x;
                x_bar
            }
        "#]],
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
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let z = if t1 {
                    let t2 = x.cos();
                    t2
                } else {
                    0.0
                };
                let t3 = x.sin();
                let result = t3 * z;
                result
                // adjoint, seed 1.0
                let t5 = x.cos();
                let t6 = z * t5;
                let x_bar = if t1 {
                    let t7 = x.sin();
                    let t8 = -t7;
                    let t9 = t3 * t7;
                    let t10 = -t9;
                    let t11 = t6 - t9;
                    t11
                } else {
                    t6
                };
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: f64) {
                let t0 = x > 0.0;
                let z = if t0 {
                    let t1 = x.cos();
                    t1
                } else {
                    0.0
                };
                let t2 = x.sin();
                let result = t2 * z;
                result
                // adjoint, seed t3
                let t4 = x.cos();
                let t5 = z * t4;
                let x_bar = if t0 {
                    let t6 = t2 * t2;
                    let t7 = t5 - t6;
                    t7
                } else {
                    t5
                };
                x_bar
            }
        "#]],
    );
}

/// The cosine is the partial of the sine, and the reciprocal that of the quotient.
fn parts_that_the_partials_need() -> proc_macro2::TokenStream {
    quote! {
        fn f(x: f64, y: f64) -> f64 {
            let c = x.cos();
            x.sin() * c + (x / y) * (1.0 / y)
        }
    }
}
