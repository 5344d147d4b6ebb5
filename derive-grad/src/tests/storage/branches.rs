//! What branches keep as further results.

use expect_test::expect;
use quote::quote;

use crate::tests::check_storage;

#[test]
fn values_of_the_outermost_region_are_simply_there() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                let y = x.sin();
                y * y.exp()
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let y = x.sin();
                let t0 = y.exp();
                let result = y * t0;
                result
                // adjoint, seed t1
                let y_bar = t0 + result;
                let t2 = x.cos();
                let x_bar = y_bar * t2;
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_cheap_operation_in_a_branch_is_computed_again() {
    check_storage(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                if x > y { let t = x * y; t * t } else { x }
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = x > y;
                let result = if t0 {
                    let t = x * y;
                    let t1 = t * t;
                    t1
                } else {
                    x
                };
                result
                // adjoint, seed 1.0
                let (x_bar, y_bar) = if t0 {
                    let t_2 = x * y;
                    let t_bar = 2.0 * t_2;
                    let t3 = t_bar * y;
                    let t4 = t_bar * x;
                    (t3, t4)
                } else {
                    (1.0, 0.0)
                };
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn an_expensive_operation_in_a_branch_is_kept_as_a_further_result() {
    check_storage(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                if x > y { let t = x.exp(); t * t * y } else { x }
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = x > y;
                let (result, t_2) = if t0 {
                    let t = x.exp();
                    let t1 = t * t;
                    let t2 = t1 * y;
                    (t2, t)
                } else {
                    let t3 = missing(f64);
                    (x, t3)
                };
                result
                // adjoint, seed 1.0
                let (x_bar, y_bar) = if t0 {
                    let t5 = t_2 * t_2;
                    let t6 = y * t_2;
                    let t_bar = 2.0 * t6;
                    let t7 = t_bar * t_2;
                    (t7, t5)
                } else {
                    (1.0, 0.0)
                };
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn branches_share_a_slot_of_the_same_type() {
    check_storage(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                if x > y { let t = x.exp(); t * t } else { let s = y.tanh(); s * s * s }
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = x > y;
                let (result, t_2) = if t0 {
                    let t = x.exp();
                    let t1 = t * t;
                    (t1, t)
                } else {
                    let s = y.tanh();
                    let t2 = s * s;
                    let t3 = t2 * s;
                    (t3, s)
                };
                result
                // adjoint, seed t4
                let (x_bar, y_bar) = if t0 {
                    let t_bar = 2.0 * t_2;
                    let t5 = t_bar * t_2;
                    (t5, 0.0)
                } else {
                    let t6 = t_2 * t_2;
                    let t7 = t_2 * t_2;
                    let t8 = 2.0 * t7;
                    let s_bar = t6 + t8;
                    let t9 = 1.0 - t7;
                    let t10 = s_bar * t9;
                    (0.0, t10)
                };
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn values_of_different_widths_do_not_share_a_slot() {
    check_storage(
        quote! {
            fn f(x: f64, y: f32) -> f64 {
                if x > 0.0 { let t = x.exp(); t * t } else { let s = y.tanh(); (s * s) as f64 }
            }
        },
        &expect![[r#"
            fn(x: f64, y: f32) {
                let t0 = x > 0.0;
                let (result, t_2, s_2) = if t0 {
                    let t = x.exp();
                    let t1 = t * t;
                    let t2 = missing(f32);
                    (t1, t, t2)
                } else {
                    let s = y.tanh();
                    let t3 = s * s;
                    let t4 = t3 as f64;
                    let t5 = missing(f64);
                    (t4, t5, s)
                };
                result
                // adjoint, seed 1.0
                let (x_bar, y_bar) = if t0 {
                    let t_bar = 2.0 * t_2;
                    let t7 = t_bar * t_2;
                    (t7, 0.0)
                } else {
                    let t8 = cast_like(1.0, 0.0_f32);
                    let t9 = t8 * s_2;
                    let s_bar = 2.0 * t9;
                    let t10 = s_2 * s_2;
                    let t11 = 1.0 - t10;
                    let t12 = s_bar * t11;
                    (0.0, t12)
                };
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn a_pullback_in_a_branch_is_wrapped() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                if x > 0.0 { g(x) } else { x }
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = x > 0.0;
                let (result, t_pullback_2) = if t0 {
                    let (t1, t_pullback) = g::vjp(x);
                    let t2 = Some(t_pullback);
                    (t1, t2)
                } else {
                    let t3 = None;
                    (x, t3)
                };
                result
                // adjoint, seed 1.0
                let x_bar = if t0 {
                    let t_pullback_3 = t_pullback_2.unwrap();
                    let (t5) = t_pullback_3(1.0);
                    t5
                } else {
                    1.0
                };
                x_bar
            }
        "#]],
    );
}
