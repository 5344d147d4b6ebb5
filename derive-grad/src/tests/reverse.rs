//! The adjoint sweep as it is first written: one reversed statement after the other, storage still open.

use expect_test::expect;
use quote::quote;

use super::check_reverse;

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
                // adjoint, seed t3
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
                // adjoint, seed t2
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
                // adjoint, seed t4
                let t5 = n == 0;
                let t6 = float_like(n, t1);
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
                // adjoint, seed t1
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
                // adjoint, seed t2
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
                // adjoint, seed t2
                let x_bar = cast_like(result, x);
                x_bar
            }
        "#]],
    );
}

#[test]
fn tuples_and_arrays_hand_on_their_parts() {
    check_reverse(
        quote! {
            fn f(p: (f64, f64)) -> f64 {
                let a = [p.0, p.1 * 2.0];
                let q = (a[1], p.0);
                q.0 * q.1
            }
        },
        &expect![[r#"
            fn(p: (f64, f64)) {
                let t0 = missing(f64);
                let t1 = p.0;
                let t2 = p.1;
                let t3 = t2 * 2.0;
                let a = [t1, t3];
                let t4 = a[1];
                let t5 = p.0;
                let q = (t4, t5);
                let t6 = q.0;
                let t7 = q.1;
                let result = t6 * t7;
                result
                // adjoint, seed t8
                let t9 = zeros((f64, f64));
                let mut q_bar = t9;
                q_bar.1 += t6;
                q_bar.0 += t7;
                let q_bar_2 = q_bar;
                let t10 = q_bar_2.0;
                let t11 = q_bar_2.1;
                let t12 = zeros((f64, f64));
                let mut p_bar = t12;
                p_bar.0 += t11;
                let t13 = zeros([f64; 2]);
                let mut a_bar = t13;
                a_bar[1] += t10;
                let a_bar_2 = a_bar;
                let t14 = a_bar_2[0];
                let t15 = a_bar_2[1];
                let t16 = t15 * 2.0;
                p_bar.1 += t16;
                p_bar.0 += t14;
                let p_bar_2 = p_bar;
                p_bar_2
            }
        "#]],
    );
}

#[test]
fn a_store_takes_the_adjoint_of_its_place_and_clears_it() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64, i: usize) -> f64 {
                let mut a = [x, x];
                a[i] = y;
                a[0] * a[1]
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64, i: int) {
                let t0 = missing(f64);
                let t1 = [x, x];
                let mut a = t1;
                a[i] = y;
                let t2 = a[0];
                let t3 = a[1];
                let result = t2 * t3;
                result
                // adjoint, seed t4
                let t5 = zeros([f64; 2]);
                let mut a_bar = t5;
                a_bar[1] += t2;
                a_bar[0] += t3;
                let y_bar = a_bar[i];
                a_bar[i] = 0.0;
                let a_bar_2 = a_bar;
                let t6 = a_bar_2[0];
                let t7 = a_bar_2[1];
                let x_bar = t6 + t7;
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn a_store_over_the_whole_ends_the_adjoint_of_what_was_there() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let mut a = [x, 1.0];
                a[0] = y;
                a = [y, x];
                a[0] * a[1]
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = [x, 1.0];
                let mut a = t1;
                a[0] = y;
                let t2 = [y, x];
                a = t2;
                let t3 = a[0];
                let t4 = a[1];
                let result = t3 * t4;
                result
                // adjoint, seed t5
                let t6 = zeros([f64; 2]);
                let mut a_bar = t6;
                a_bar[1] += t3;
                a_bar[0] += t4;
                let a_bar_2 = a_bar;
                let y_bar = a_bar_2[0];
                let x_bar = a_bar_2[1];
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn an_inert_value_clears_its_place() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [x, x * x];
                a[0] = 0.0;
                a[0] + a[1]
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x * x;
                let t2 = [x, t1];
                let mut a = t2;
                a[0] = 0.0;
                let t3 = a[0];
                let t4 = a[1];
                let result = t3 + t4;
                result
                // adjoint, seed t5
                let t6 = zeros([f64; 2]);
                let mut a_bar = t6;
                a_bar[1] += 1.0;
                a_bar[0] += 1.0;
                a_bar[0] = 0.0;
                let a_bar_2 = a_bar;
                let t7 = a_bar_2[0];
                let t8 = a_bar_2[1];
                let t9 = t8 * x;
                let t10 = t7 + t9;
                let t11 = t8 * x;
                let x_bar = t10 + t11;
                x_bar
            }
        "#]],
    );
}

#[test]
fn adding_in_place_clears_nothing() {
    check_reverse(
        quote! {
            fn f(x: f64, i: usize) -> f64 {
                let mut a = [x, 1.0];
                a[i] += x * x;
                a[0] -= x;
                a[0] + a[1]
            }
        },
        &expect![[r#"
            fn(x: f64, i: int) {
                let t0 = missing(f64);
                let t1 = [x, 1.0];
                let mut a = t1;
                let t2 = x * x;
                a[i] += t2;
                a[0] -= x;
                let t3 = a[0];
                let t4 = a[1];
                let result = t3 + t4;
                result
                // adjoint, seed t5
                let t6 = zeros([f64; 2]);
                let mut a_bar = t6;
                a_bar[1] += 1.0;
                a_bar[0] += 1.0;
                let t7 = a_bar[0];
                let t8 = -t7;
                let t9 = a_bar[i];
                let t10 = t9 * x;
                let t11 = t10 - t7;
                let t12 = t9 * x;
                let t13 = t11 + t12;
                let a_bar_2 = a_bar;
                let t14 = a_bar_2[0];
                let x_bar = t13 + t14;
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_branch_is_reversed_in_its_own_branch() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = if x > y { x * y } else { y.sin() };
                z * z
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x > y;
                let z = if t1 {
                    let t2 = x * y;
                    t2
                } else {
                    let t3 = y.sin();
                    t3
                };
                let result = z * z;
                result
                // adjoint, seed t4
                let z_bar = z + z;
                let (x_bar, y_bar) = if t1 {
                    let t5 = z_bar * y;
                    let t6 = z_bar * x;
                    (t5, t6)
                } else {
                    let t7 = y.cos();
                    let t8 = z_bar * t7;
                    (0.0, t8)
                };
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn a_branch_that_changes_memory_gives_back_its_adjoint() {
    check_reverse(
        quote! {
            fn f(x: f64, k: usize) -> f64 {
                let mut a = [x, x];
                if x > 1.0 { a[k] = x * x; }
                a[0] + a[1]
            }
        },
        &expect![[r#"
            fn(x: f64, k: int) {
                let t0 = missing(f64);
                let t1 = [x, x];
                let mut a = t1;
                let t2 = x > 1.0;
                if t2 {
                    let t3 = x * x;
                    a[k] = t3;
                }
                let t4 = a[0];
                let t5 = a[1];
                let result = t4 + t5;
                result
                // adjoint, seed t6
                let t7 = zeros([f64; 2]);
                let mut a_bar = t7;
                a_bar[1] += 1.0;
                a_bar[0] += 1.0;
                let x_bar = if t2 {
                    let t8 = a_bar[k];
                    a_bar[k] = 0.0;
                    let t9 = t8 * x;
                    let t10 = t8 * x;
                    let t11 = t9 + t10;
                    t11
                } else {
                    0.0
                };
                let a_bar_2 = a_bar;
                let t12 = a_bar_2[0];
                let t13 = x_bar + t12;
                let t14 = a_bar_2[1];
                let x_bar_2 = t13 + t14;
                x_bar_2
            }
        "#]],
    );
}

#[test]
fn a_branch_that_panics_has_an_empty_image() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let y = if x > 0.0 { x.ln() } else { panic!("no") };
                y * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let y = if t1 {
                    let t2 = x.ln();
                    t2
                } else {
                    panic!("no");
                };
                let result = y * x;
                result
                // adjoint, seed t3
                let x_bar = if t1 {
                    let t4 = 1.0 / x;
                    let t5 = x / x;
                    let t6 = y + t5;
                    t6
                };
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_match_remembers_its_arm() {
    check_reverse(
        quote! {
            fn f(x: f64, k: i32) -> f64 {
                match k { 0 => x * x, n if n > 5 => x, _ => 1.0 }
            }
        },
        &expect![[r#"
            fn(x: f64, k: int) {
                let t0 = missing(f64);
                let (result, arm) = match k {
                    0 => {
                        let t1 = x * x;
                        (t1, 0_usize)
                    }
                    n if {
                        let t2 = n > 5;
                        t2
                    } => {
                        (x, 1_usize)
                    }
                    _ => {
                        (1.0, 2_usize)
                    }
                };
                result
                // adjoint, seed t3
                let x_bar = match arm {
                    0 => {
                        let t4 = x + x;
                        t4
                    }
                    1 => {
                        t3
                    }
                    _ => {
                        0.0
                    }
                };
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_loop_runs_backwards_and_adds_to_what_is_outside() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s * w; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, w: f64, n: int) {
                let t0 = missing(f64);
                let s_3 = for i in 0..n carrying (s = x) {
                    let s_2 = s * w;
                    s_2
                };
                s_3
                // adjoint, seed t1
                let (s_bar_2, w_bar_2) = for i_2 in (0..n).rev() carrying (s_bar = t1, w_bar = 0.0) {
                    let t2 = s_bar * w;
                    let t3 = s_bar * s;
                    let t4 = w_bar + t3;
                    (t2, t4)
                };
                (s_bar_2, w_bar_2)
            }
        "#]],
    );
}

#[test]
fn a_linear_loop_needs_nothing_of_its_iterations() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64, n: usize) -> f64 {
                let mut s = 0.0;
                for i in 1..=n { s += x * w; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, w: f64, n: int) {
                let t0 = missing(f64);
                let s = 0.0;
                let s_4 = for i in 1..=n carrying (s_2 = s) {
                    let t1 = x * w;
                    let s_3 = s_2 + t1;
                    s_3
                };
                s_4
                // adjoint, seed t2
                let (s_bar_2, x_bar_2, w_bar_2) = for i_2 in (1..=n).rev() carrying (s_bar = t2, x_bar = 0.0, w_bar = 0.0) {
                    let t3 = s_bar * w;
                    let t4 = x_bar + t3;
                    let t5 = s_bar * x;
                    let t6 = w_bar + t5;
                    (s_bar, t4, t6)
                };
                (x_bar_2, w_bar_2)
            }
        "#]],
    );
}

#[test]
fn a_reversed_range_is_reversed_again() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in (0..n).rev().step_by(2) { s = s * (i as f64); }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_3 = for i in (0..n).rev().step_by(2) carrying (s = x) {
                    let t1 = i as f64;
                    let s_2 = s * t1;
                    s_2
                };
                s_3
                // adjoint, seed t2
                let s_bar_2 = for i_2 in (0..n).rev().step_by(2).rev() carrying (s_bar = t2) {
                    let t3 = s_bar * t1;
                    t3
                };
                s_bar_2
            }
        "#]],
    );
}

#[test]
fn a_while_loop_replays_what_it_recorded() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let mut g = x;
                while g > 2.0 { g = g.sqrt(); }
                g
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let g_3 = while carrying (g = x) {
                    let t1 = g > 2.0;
                    t1
                } do {
                    let g_2 = g.sqrt();
                    g_2
                };
                g_3
                // adjoint, seed t2
                let g_bar_2 = loop carrying (g_bar = t2) {
                    let t3 = 0.5 / g_2;
                    let t4 = scale(g_bar, t3);
                    t4
                };
                g_bar_2
            }
        "#]],
    );
}

#[test]
fn iterations_that_change_memory_hand_its_adjoint_from_one_to_the_other() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = [x; 3];
                for i in 0..n { a[i] = a[i] * x; }
                a[2]
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = [x; 3];
                let mut a = t1;
                for i in 0..n {
                    let t2 = a[i];
                    let t3 = t2 * x;
                    a[i] = t3;
                }
                let result = a[2];
                result
                // adjoint, seed t4
                let t5 = zeros([f64; 3]);
                let mut a_bar = t5;
                a_bar[2] += t4;
                let x_bar_2 = for i_2 in (0..n).rev() carrying (x_bar = 0.0) {
                    let t6 = a_bar[i];
                    a_bar[i] = 0.0;
                    let t7 = t6 * x;
                    let t8 = t6 * t2;
                    let t9 = x_bar + t8;
                    a_bar[i] += t7;
                    t9
                };
                let a_bar_2 = a_bar;
                let x_bar_4 = for t10 in 0..3 carrying (x_bar_3 = 0.0) {
                    let t11 = a_bar_2[t10];
                    let t12 = x_bar_3 + t11;
                    t12
                };
                let x_bar_5 = x_bar_2 + x_bar_4;
                x_bar_5
            }
        "#]],
    );
}

#[test]
fn a_nested_loop_is_reversed_inside() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { for j in 0..i { s = s * x; } }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_5 = for i in 0..n carrying (s = x) {
                    let s_4 = for j in 0..i carrying (s_2 = s) {
                        let s_3 = s_2 * x;
                        s_3
                    };
                    s_4
                };
                s_5
                // adjoint, seed t1
                let (s_bar_4, x_bar_4) = for i_2 in (0..n).rev() carrying (s_bar = t1, x_bar = 0.0) {
                    let (s_bar_3, x_bar_3) = for j_2 in (0..i).rev() carrying (s_bar_2 = s_bar, x_bar_2 = x_bar) {
                        let t2 = s_bar_2 * x;
                        let t3 = s_bar_2 * s_2;
                        let t4 = x_bar_2 + t3;
                        (t2, t4)
                    };
                    (s_bar_3, x_bar_3)
                };
                let x_bar_5 = x_bar_4 + s_bar_4;
                x_bar_5
            }
        "#]],
    );
}

#[test]
fn an_array_of_equal_elements_sums_their_adjoints() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let a = [x; 4];
                a[0] * a[3]
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let a = [x; 4];
                let t1 = a[0];
                let t2 = a[3];
                let result = t1 * t2;
                result
                // adjoint, seed t3
                let t4 = zeros([f64; 4]);
                let mut a_bar = t4;
                a_bar[3] += t1;
                a_bar[0] += t2;
                let a_bar_2 = a_bar;
                let x_bar_2 = for t5 in 0..4 carrying (x_bar = 0.0) {
                    let t6 = a_bar_2[t5];
                    let t7 = x_bar + t6;
                    t7
                };
                x_bar_2
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
                // adjoint, seed t3
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
                // adjoint, seed t3
                t2
            }
        "#]],
    );
}

#[test]
fn an_early_return_is_reversed_on_the_path_that_was_taken() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                if x < 0.0 { return x * 3.0; }
                x.sqrt()
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x < 0.0;
                let (returned, result_3) = if t1 {
                    let result = x * 3.0;
                    (true, result)
                } else {
                    let result_2 = x.sqrt();
                    (false, result_2)
                };
                result_3
                // adjoint, seed t2
                let x_bar = if t1 {
                    3.0
                } else {
                    let t3 = 0.5 / result_2;
                    t3
                };
                x_bar
            }
        "#]],
    );
}
