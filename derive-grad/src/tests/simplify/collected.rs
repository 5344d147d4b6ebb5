//! Contributions to one place are added up before they are added to it, and multiples of one value become one.

use expect_test::expect;
use quote::quote;

use crate::tests::check_simplify;

#[test]
fn what_goes_to_one_place_goes_there_once() {
    check_simplify(
        quote! {
            fn f(x: &[f64], i: usize) -> f64 {
                let a = x[i];
                let b = x[i + 1];
                let c: f64 = x[i];
                a.sin() * b - c.exp()
            }
        },
        &expect![[r#"
            fn(x: [f64], i: int) {
                let t0 = missing(f64);
                let a = x[i];
                let t1 = i + 1;
                let b = x[t1];
                let c = x[i];
                let t2 = a.sin();
                let t3 = t2 * b;
                let t4 = c.exp();
                let result = t3 - t4;
                result
                // adjoint, seed 1.0
                let t6 = -1.0;
                let c_bar = -t4;
                let t7 = a.cos();
                let a_bar = b * t7;
                x_bar[i] += c_bar;
                x_bar[t1] += t2;
                x_bar[i] += a_bar;
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64], i: int) {
                let a = x[i];
                let t0 = i + 1;
                let b = x[t0];
                let c = x[i];
                let t1 = a.sin();
                let t2 = t1 * b;
                let t3 = c.exp();
                let result = t2 - t3;
                result
                // adjoint, seed t4
                let t5 = a.cos();
                let a_bar = b * t5;
                x_bar[t0] += t1;
                let t6 = a_bar - t3;
                x_bar[i] += t6;
                x_bar
            }
        "#]],
    );
}

#[test]
fn what_is_looked_at_in_between_is_not_held_back() {
    check_simplify(
        quote! {
            fn f(x: &mut [f64], i: usize) -> f64 {
                let a: f64 = x[i];
                x[0] = a * a;
                let b: f64 = x[i];
                a.sin() + b
            }
        },
        &expect![[r#"
            fn(x: [f64], i: int) {
                let t0 = missing(f64);
                let a = x[i];
                let t1 = a * a;
                x[0] = t1;
                let b = x[i];
                let t2 = a.sin();
                let result = t2 + b;
                (result, x)
                // adjoint, seed 1.0
                let t4 = a.cos();
                x_bar[i] += 1.0;
                let t5 = x_bar[0];
                x_bar[0] = 0.0;
                let t6 = t5 * a;
                let t7 = t4 + t6;
                let t8 = t5 * a;
                let a_bar = t7 + t8;
                x_bar[i] += a_bar;
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64], i: int) {
                let a = x[i];
                let t0 = a * a;
                x[0] = t0;
                let b = x[i];
                let t1 = a.sin();
                let result = t1 + b;
                (result, x)
                // adjoint, seed t2
                let t3 = a.cos();
                x_bar[i] += 1.0;
                let t4 = x_bar[0];
                x_bar[0] = 0.0;
                let t5 = t4 * a;
                let t6 = 2.0 * t5;
                let a_bar = t3 + t6;
                x_bar[i] += a_bar;
                x_bar
            }
        "#]],
    );
}

#[test]
fn multiples_of_one_value_are_one() {
    check_simplify(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                100.0 * (y - x * x).powi(2) + x * y * x
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x * x;
                let t2 = y - t1;
                let t3 = t2.powi(2);
                let t4 = 100.0 * t3;
                let t5 = x * y;
                let t6 = t5 * x;
                let result = t4 + t6;
                result
                // adjoint, seed 1.0
                let t8 = x * y;
                let t9 = t5 + t8;
                let t10 = x * x;
                let t11 = 2.0 * t2;
                let t12 = 100.0 * t11;
                let y_bar = t10 + t12;
                let t13 = -1.0;
                let t14 = -t12;
                let t15 = t12 * x;
                let t16 = -t15;
                let t17 = t9 - t15;
                let t18 = t12 * x;
                let t19 = -t18;
                let x_bar = t17 - t18;
                (x_bar, y_bar)
            }
        "#]],
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = x * x;
                let t1 = y - t0;
                let t2 = t1.powi(2);
                let t3 = 100.0 * t2;
                let t4 = x * y;
                let t5 = t4 * x;
                let result = t3 + t5;
                result
                // adjoint, seed t6
                let t7 = 2.0 * t4;
                let t8 = 200.0 * t1;
                let y_bar = t0 + t8;
                let t9 = t8 * x;
                let t10 = 2.0 * t9;
                let x_bar = t7 - t10;
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn numbers_that_would_be_rounded_stay_apart() {
    check_simplify(
        quote! {
            fn f(x: f64) -> f64 {
                0.1 * (0.3 * x.sin()) + 0.1 * (0.3 * x.sqrt()).powi(2)
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x.sin();
                let t2 = 0.3 * t1;
                let t3 = 0.1 * t2;
                let t4 = x.sqrt();
                let t5 = 0.3 * t4;
                let t6 = t5.powi(2);
                let t7 = 0.1 * t6;
                let result = t3 + t7;
                result
                // adjoint, seed 1.0
                let t9 = 2.0 * t5;
                let t10 = 0.1 * t9;
                let t11 = t10 * 0.3;
                let t12 = 0.5 / t4;
                let t13 = scale(t11, t12);
                let t14 = 0.1 * 0.3;
                let t15 = x.cos();
                let t16 = t14 * t15;
                let x_bar = t13 + t16;
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: f64) {
                let t0 = x.sin();
                let t1 = 0.3 * t0;
                let t2 = 0.1 * t1;
                let t3 = x.sqrt();
                let t4 = 0.3 * t3;
                let t5 = t4.powi(2);
                let t6 = 0.1 * t5;
                let result = t2 + t6;
                result
                // adjoint, seed t7
                let t8 = 0.2 * t4;
                let t9 = t8 * 0.3;
                let t10 = 0.5 / t3;
                let t11 = scale(t9, t10);
                let t12 = 0.1 * 0.3;
                let t13 = x.cos();
                let t14 = t12 * t13;
                let x_bar = t11 + t14;
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_value_over_its_square_root_is_the_root() {
    check_simplify(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let cube = x * x.sqrt();
                1.0 / cube + y * (2.0 * y.sqrt())
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x.sqrt();
                let cube = x * t1;
                let t2 = 1.0 / cube;
                let t3 = y.sqrt();
                let t4 = 2.0 * t3;
                let t5 = y * t4;
                let result = t2 + t5;
                result
                // adjoint, seed 1.0
                let t7 = y * 2.0;
                let t8 = 0.5 / t3;
                let t9 = 2.0 * t3;
                let t10 = 0.5 * t9;
                let y_bar = t4 + t10;
                let t11 = -t2;
                let t12 = t2 / cube;
                let cube_bar = -t12;
                let t13 = t12 * t1;
                let t14 = -t13;
                let t15 = t12 * x;
                let t16 = -t15;
                let t17 = 0.5 / t1;
                let t18 = t12 * t1;
                let t19 = 0.5 * t18;
                let t20 = -t19;
                let t21 = t13 + t19;
                let x_bar = -t21;
                (x_bar, y_bar)
            }
        "#]],
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = x.sqrt();
                let cube = x * t0;
                let t1 = 1.0 / cube;
                let t2 = y.sqrt();
                let t3 = 2.0 * t2;
                let t4 = y * t3;
                let result = t1 + t4;
                result
                // adjoint, seed t5
                let y_bar = 1.5 * t3;
                let t6 = t1 / cube;
                let t7 = t6 * t0;
                let t8 = 1.5 * t7;
                let x_bar = -t8;
                (x_bar, y_bar)
            }
        "#]],
    );
}
