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

#[test]
fn an_integer_that_grows_by_what_is_known_is_run_back() {
    check_storage(
        quote! {
            fn f(x: f64, w: &[f64], n: usize) -> f64 {
                let mut y = x;
                let mut at = 0;
                for i in 0..n {
                    y = y * w[at];
                    let end = at + i;
                    at = end - 1;
                }
                y
            }
        },
        &expect![[r#"
            fn(x: f64, w: [f64], n: int) {
                let at = 0;
                let (y_3, at_4, tape) = for i in 0..n carrying (y = x, at_2 = at) {
                    let t0 = w[at_2];
                    let y_2 = y * t0;
                    let end = at_2 + i;
                    let at_3 = end - 1;
                    record (y);
                    (y_2, at_3)
                };
                y_3
                // adjoint, seed 1.0
                let (y_bar_2, at_7) = for i_2 in (0..n).rev() carrying (y_bar = 1.0, at_5 = at_4) replaying tape as (y_4) {
                    let end_2 = at_5 + 1;
                    let at_6 = end_2 - i_2;
                    let t2 = w[at_6];
                    let t3 = y_bar * t2;
                    let t4 = y_bar * y_4;
                    w_bar[at_6] += t4;
                    (t3, at_6)
                };
                (y_bar_2, w_bar)
            }
        "#]],
    );
}

#[test]
fn a_forward_image_runs_integers_again() {
    check_storage(
        quote! {
            fn f(x: &[f64], #[no_grad] scale: f64, n: usize) -> f64 {
                let mut y = 0.0;
                let mut at = 0;
                for i in 0..n {
                    y += x[at].sin();
                    at = (at * 5 + 1) % 16;
                }
                y * y * scale
            }
        },
        &expect![[r#"
            fn(x: [f64], scale: f64, n: int) {
                let y = 0.0;
                let at = 0;
                let (y_4, at_4) = for i in 0..n carrying (y_2 = y, at_2 = at) {
                    let t0 = x[at_2];
                    let t1 = t0.sin();
                    let y_3 = y_2 + t1;
                    let t2 = at_2 * 5;
                    let t3 = t2 + 1;
                    let at_3 = t3 % 16;
                    let t4 = t0.cos();
                    x_bar[at_2] += t4;
                    (y_3, at_3)
                };
                let t5 = y_4 * y_4;
                let result = t5 * scale;
                result
                // adjoint, seed t6
                let t7 = scale * y_4;
                let t8 = 2.0 * t7;
                let t9 = t8 == 0.0;
                let t10 = x_bar.len();
                for t11 in 0..t10 {
                    let t12 = x_bar[t11];
                    let t13 = scale(t12, t8);
                    let t14 = select(t9, 0.0, t13);
                    x_bar[t11] = t14;
                }
                x_bar
            }
        "#]],
    );
}

#[test]
fn the_length_of_a_part_of_a_lent_slice_is_known() {
    check_storage(
        quote! {
            fn f(a: &[f64], b: &mut [f64], x: f64) -> f64 {
                let mut start = 0;
                for i in 0..a.len() {
                    b[i] = a[start] * x * b[i];
                    start += b[i + 1..].len();
                }
                b[0]
            }
        },
        &expect![[r#"
            fn(a: [f64], b: [f64], x: f64) {
                let b_len = b.len();
                let start = 0;
                let t0 = a.len();
                let (start_4, tape) = for i in 0..t0 carrying (start_2 = start) {
                    let t1 = a[start_2];
                    let t2 = t1 * x;
                    let t3 = b[i];
                    let t4 = t2 * t3;
                    b[i] = t4;
                    let t5 = i + 1;
                    let t6 = b[t5..].len();
                    let start_3 = start_2 + t6;
                    record (t3);
                    start_3
                };
                let result = b[0];
                (result, b)
                // adjoint, seed 1.0
                b_bar[0] += 1.0;
                let (x_bar_2, start_7) = for i_2 in 0..t0 carrying (x_bar = 0.0, start_5 = start) replaying tape as (t8) {
                    let t9 = a[start_5];
                    let t10 = t9 * x;
                    let t11 = i_2 + 1;
                    let t12 = wrapping_sub(b_len, t11);
                    let start_6 = start_5 + t12;
                    let t13 = b_bar[i_2];
                    b_bar[i_2] = 0.0;
                    let t14 = t13 * t8;
                    let t15 = t13 * t10;
                    b_bar[i_2] += t15;
                    let t16 = t14 * x;
                    let t17 = t14 * t9;
                    let t18 = x_bar + t17;
                    a_bar[start_5] += t16;
                    (t18, start_6)
                };
                (x_bar_2, a_bar, b_bar)
            }
        "#]],
    );
}

#[test]
fn a_while_loop_runs_its_counter_back() {
    check_storage(
        quote! {
            fn f(x: f64, w: &[f64]) -> f64 {
                let mut y = x;
                let mut i = 0;
                while i < w.len() {
                    y = y * w[i];
                    i += 2;
                }
                y * 2.0
            }
        },
        &expect![[r#"
            fn(x: f64, w: [f64]) {
                let i = 0;
                let (y_3, i_4, tape) = while carrying (y = x, i_2 = i) {
                    let t0 = w.len();
                    let t1 = i_2 < t0;
                    t1
                } do {
                    let t2 = w[i_2];
                    let y_2 = y * t2;
                    let i_3 = i_2 + 2;
                    record (y);
                    (y_2, i_3)
                };
                let result = y_3 * 2.0;
                result
                // adjoint, seed t3
                let (y_bar_2, i_7) = loop carrying (y_bar = 2.0, i_5 = i_4) replaying tape as (y_4) {
                    let i_6 = i_5 - 2;
                    let t4 = w[i_6];
                    let t5 = y_bar * t4;
                    let t6 = y_bar * y_4;
                    w_bar[i_6] += t6;
                    (t5, i_6)
                };
                (y_bar_2, w_bar)
            }
        "#]],
    );
}

#[test]
fn a_range_that_is_left_early_tells_how_far_it_came() {
    check_storage(
        quote! {
            fn f(x: f64, #[no_grad] w: &[f64], limit: f64) -> f64 {
                let mut y = x;
                for i in (0..w.len()).rev() {
                    y = y * w[i];
                    if w[i] > 3.0 { break; }
                }
                y
            }
        },
        &expect![[r#"
            fn(x: f64, w: [f64], limit: f64) {
                let t0 = w.len();
                let (y_3, reached_2) = for i in (0..t0).rev() carrying (y = x, reached = t0) {
                    let t1 = w[i];
                    let y_2 = y * t1;
                    let t2 = w[i];
                    let t3 = t2 > 3.0;
                    let stop = if t3 {
                        true
                    } else {
                        false
                    };
                    stop if stop;
                    (y_2, i)
                };
                y_3
                // adjoint, seed 1.0
                let y_bar_2 = for i_2 in reached_2..t0 carrying (y_bar = 1.0) {
                    let t5 = w[i_2];
                    let t6 = y_bar * t5;
                    t6
                };
                (y_bar_2, 0.0)
            }
        "#]],
    );
}
