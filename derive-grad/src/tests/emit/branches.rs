//! Branches, assignments, memory.

use expect_test::expect;
use quote::quote;

use crate::tests::check_emit;

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
                (result, if t0 { 1.0 } else if x > 1.0 { 2.0 * x } else { x.cos() })
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
                        1 => 2.0 * x,
                        _ => x.cos(),
                    },
                )
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
                a_bar[2] = t3;
                a_bar[1] = t4;
                a_bar[0] = 1.0;
                a_bar[1] -= a_bar[2] * t1.sin();
                let t5 = a_bar[k];
                a_bar[k] = 0.0;
                a_bar[0] += t5 * y;
                let t6 = a_bar[0];
                let t7 = a_bar[1];
                (result, (t6 + t7 * y, t5 * t0 + t7 * x))
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
                a_bar[1] = t3;
                a_bar[0] = t4;
                let x_bar = if t0 {
                    let t5 = a_bar[k];
                    a_bar[k] = 0.0;
                    a_bar[k] += t5 * x;
                    t5 * t2
                } else {
                    a_bar[0] = 0.0;
                    0.0
                };
                let mut x_bar_2 = 0.0;
                for i in 0..2 {
                    x_bar_2 += a_bar[i];
                }
                (result, x_bar + x_bar_2)
            }
        "#]],
    );
}
