//! Loops that leave nothing on a tape.

use expect_test::expect;
use quote::quote;

use crate::tests::check_storage;

#[test]
fn the_index_of_a_range_is_not_taped() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s += x * (i as f64); }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let (s_3, x_bar_2) = for i in 0..n carrying (s = x, x_bar = 0.0) {
                    let t0 = i as f64;
                    let t1 = x * t0;
                    let s_2 = s + t1;
                    let t2 = x_bar + t0;
                    (s_2, t2)
                };
                s_3
                // adjoint, seed 1.0
                let x_bar_3 = x_bar_2 + 1.0;
                x_bar_3
            }
        "#]],
    );
}

#[test]
fn a_linear_recurrence_tapes_nothing() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s * 0.5 + 1.0; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let s_3 = for i in 0..n carrying (s = x) {
                    let t0 = s * 0.5;
                    let s_2 = t0 + 1.0;
                    s_2
                };
                s_3
                // adjoint, seed 1.0
                let s_bar_2 = for i_2 in (0..n).rev() carrying (s_bar = 1.0) {
                    let t2 = s_bar * 0.5;
                    t2
                };
                s_bar_2
            }
        "#]],
    );
}

#[test]
fn a_while_loop_that_tapes_nothing_counts_its_iterations() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                let mut s = x;
                while s > 1.0 { s = s * 0.5; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let (s_3, iterations_2) = while carrying (s = x, iterations = 0_usize) {
                    let t0 = s > 1.0;
                    t0
                } do {
                    let s_2 = s * 0.5;
                    let t1 = iterations + 1;
                    (s_2, t1)
                };
                s_3
                // adjoint, seed 1.0
                let s_bar_2 = for _ in 0..iterations_2 carrying (s_bar = 1.0) {
                    let t3 = s_bar * 0.5;
                    t3
                };
                s_bar_2
            }
        "#]],
    );
}

#[test]
fn a_branch_on_the_index_needs_no_tape() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { if i % 2 == 0 { s = s * 2.0; } else { s = s + x; } }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let s_5 = for i in 0..n carrying (s = x) {
                    let t0 = i % 2;
                    let t1 = t0 == 0;
                    let s_4 = if t1 {
                        let s_2 = s * 2.0;
                        s_2
                    } else {
                        let s_3 = s + x;
                        s_3
                    };
                    s_4
                };
                s_5
                // adjoint, seed 1.0
                let (s_bar_3, x_bar_3) = for i_2 in (0..n).rev() carrying (s_bar = 1.0, x_bar = 0.0) {
                    let t3 = i_2 % 2;
                    let t4 = t3 == 0;
                    let (s_bar_2, x_bar_2) = if t4 {
                        let t5 = s_bar * 2.0;
                        (t5, x_bar)
                    } else {
                        let t6 = x_bar + s_bar;
                        (s_bar, t6)
                    };
                    (s_bar_2, x_bar_2)
                };
                let x_bar_4 = x_bar_3 + s_bar_3;
                x_bar_4
            }
        "#]],
    );
}

#[test]
fn the_type_of_a_partial_is_no_reason_to_keep_a_value() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = 0.0;
                for i in 0..n { s += x.powi(i as i32); }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let s = 0.0;
                let (s_4, x_bar_2) = for i in 0..n carrying (s_2 = s, x_bar = 0.0) {
                    let t0 = i as i32;
                    let t1 = x.powi(t0);
                    let s_3 = s_2 + t1;
                    let t2 = t0 == 0;
                    let t3 = float_like(t0, 0.0_f64);
                    let t4 = wrapping_sub(t0, 1);
                    let t5 = x.powi(t4);
                    let t6 = t3 * t5;
                    let t7 = select(t2, 0.0, t6);
                    let t8 = x_bar + t7;
                    (s_3, t8)
                };
                s_4
                // adjoint, seed t9
                x_bar_2
            }
        "#]],
    );
}

#[test]
fn the_width_of_a_cast_is_no_reason_to_keep_a_value() {
    check_storage(
        quote! {
            fn f(x: f32, n: usize) -> f64 {
                let mut s = 0.0;
                for i in 0..n { s += (x.sin() * 2.0) as f64; }
                s
            }
        },
        &expect![[r#"
            fn(x: f32, n: int) {
                let s = 0.0;
                let (s_4, x_bar_2) = for i in 0..n carrying (s_2 = s, x_bar = 0.0) {
                    let t0 = x.sin();
                    let t1 = t0 * 2.0;
                    let t2 = t1 as f64;
                    let s_3 = s_2 + t2;
                    let t3 = cast_like(1.0, 0.0_f32);
                    let t4 = t3 * 2.0;
                    let t5 = x.cos();
                    let t6 = t4 * t5;
                    let t7 = x_bar + t6;
                    (s_3, t7)
                };
                s_4
                // adjoint, seed 1.0
                x_bar_2
            }
        "#]],
    );
}
