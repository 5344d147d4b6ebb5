//! Integers that an image carries as its loop does.

use expect_test::expect;
use quote::quote;

use crate::tests::check_storage;

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
                    let t12 = saturating_sub(b_len, t11);
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
