//! Storage: what is kept for the adjoint sweep, and what is computed again.

use expect_test::expect;
use quote::quote;

use super::check_storage;

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
                // adjoint, seed t2
                let (x_bar, y_bar) = if t0 {
                    let t_2 = x * y;
                    let t_bar = t_2 + t_2;
                    let t3 = t_bar * y;
                    let t4 = t_bar * x;
                    (t3, t4)
                } else {
                    (t2, 0.0)
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
                // adjoint, seed t4
                let (x_bar, y_bar) = if t0 {
                    let t5 = t_2 * t_2;
                    let t6 = y * t_2;
                    let t_bar = t6 + t6;
                    let t7 = t_bar * t_2;
                    (t7, t5)
                } else {
                    (t4, 0.0)
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
                    let t_bar = t_2 + t_2;
                    let t5 = t_bar * t_2;
                    (t5, 0.0)
                } else {
                    let t6 = t_2 * t_2;
                    let t7 = t_2 * t_2;
                    let t8 = t6 + t7;
                    let s_bar = t8 + t7;
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
                // adjoint, seed t6
                let (x_bar, y_bar) = if t0 {
                    let t_bar = t_2 + t_2;
                    let t7 = t_bar * t_2;
                    (t7, 0.0)
                } else {
                    let t8 = s_2 * s_2;
                    let t9 = cast_like(t6, t8);
                    let t10 = t9 * s_2;
                    let s_bar = t10 + t10;
                    let t11 = s_2 * s_2;
                    let t12 = 1.0 - t11;
                    let t13 = s_bar * t12;
                    (0.0, t13)
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
                // adjoint, seed t4
                let x_bar = if t0 {
                    let t_pullback_3 = t_pullback_2.unwrap();
                    let (t5) = t_pullback_3(t4);
                    t5
                } else {
                    t4
                };
                x_bar
            }
        "#]],
    );
}

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
                let s_3 = for i in 0..n carrying (s = x) {
                    let t0 = i as f64;
                    let t1 = x * t0;
                    let s_2 = s + t1;
                    s_2
                };
                s_3
                // adjoint, seed t2
                let x_bar_2 = for i_2 in (0..n).rev() carrying (x_bar = 0.0) {
                    let t3 = i_2 as f64;
                    let t4 = t2 * t3;
                    let t5 = x_bar + t4;
                    t5
                };
                let x_bar_3 = x_bar_2 + t2;
                x_bar_3
            }
        "#]],
    );
}

#[test]
fn a_carried_variable_that_a_partial_mentions_is_taped() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s * s; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let (s_3, tape) = for i in 0..n carrying (s = x) {
                    let s_2 = s * s;
                    record (s);
                    s_2
                };
                s_3
                // adjoint, seed t0
                let s_bar_2 = for i_2 in (0..n).rev() carrying (s_bar = t0) replaying tape as (s_4) {
                    let t1 = s_bar * s_4;
                    let t2 = t1 + t1;
                    t2
                };
                s_bar_2
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
                // adjoint, seed t1
                let s_bar_2 = for i_2 in (0..n).rev() carrying (s_bar = t1) {
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
                // adjoint, seed t2
                let s_bar_2 = for _ in 0..iterations_2 carrying (s_bar = t2) {
                    let t3 = s_bar * 0.5;
                    t3
                };
                s_bar_2
            }
        "#]],
    );
}

#[test]
fn a_range_that_is_left_early_tapes_which_way_each_iteration_went() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { if s < 1.0 { break; } s = s * 0.5; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let (s_4, tape) = for i in 0..n carrying (s = x) {
                    let t0 = s < 1.0;
                    let (s_3, stop) = if t0 {
                        (s, true)
                    } else {
                        let s_2 = s * 0.5;
                        (s_2, false)
                    };
                    record (t0);
                    stop if stop;
                    s_3
                };
                s_4
                // adjoint, seed t1
                let s_bar_3 = loop carrying (s_bar = t1) replaying tape as (t2) {
                    let s_bar_2 = if t2 {
                        s_bar
                    } else {
                        let t3 = s_bar * 0.5;
                        t3
                    };
                    s_bar_2
                };
                s_bar_3
            }
        "#]],
    );
}

#[test]
fn one_taped_value_serves_all_that_is_computed_from_it() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                let mut s = x;
                while s < 100.0 { let t = s * x + 1.0; s = t * t * x; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let (s_3, tape) = while carrying (s = x) {
                    let t0 = s < 100.0;
                    t0
                } do {
                    let t1 = s * x;
                    let t = t1 + 1.0;
                    let t2 = t * t;
                    let s_2 = t2 * x;
                    record (s);
                    s_2
                };
                s_3
                // adjoint, seed t3
                let (s_bar_2, x_bar_2) = loop carrying (s_bar = t3, x_bar = 0.0) replaying tape as (s_4) {
                    let t4 = s_4 * x;
                    let t_2 = t4 + 1.0;
                    let t5 = t_2 * t_2;
                    let t6 = s_bar * x;
                    let t7 = s_bar * t5;
                    let t8 = x_bar + t7;
                    let t9 = t6 * t_2;
                    let t_bar = t9 + t9;
                    let t10 = t_bar * x;
                    let t11 = t_bar * s_4;
                    let t12 = t8 + t11;
                    (t10, t12)
                };
                let x_bar_3 = x_bar_2 + s_bar_2;
                x_bar_3
            }
        "#]],
    );
}

#[test]
fn the_result_of_an_expensive_operation_is_taped_rather_than_its_operand() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s.tanh(); }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let (s_3, tape) = for i in 0..n carrying (s = x) {
                    let s_2 = s.tanh();
                    record (s_2);
                    s_2
                };
                s_3
                // adjoint, seed t0
                let s_bar_2 = for i_2 in (0..n).rev() carrying (s_bar = t0) replaying tape as (s_4) {
                    let t1 = s_4 * s_4;
                    let t2 = 1.0 - t1;
                    let t3 = s_bar * t2;
                    t3
                };
                s_bar_2
            }
        "#]],
    );
}

#[test]
fn a_branch_in_a_loop_keeps_its_condition_on_the_tape() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { if s > 1.0 { s = s.sin(); } else { s = s * 2.0; } }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let (s_5, tape) = for i in 0..n carrying (s = x) {
                    let t0 = s > 1.0;
                    let s_4 = if t0 {
                        let s_2 = s.sin();
                        s_2
                    } else {
                        let s_3 = s * 2.0;
                        s_3
                    };
                    record (s);
                    s_4
                };
                s_5
                // adjoint, seed t1
                let s_bar_3 = for i_2 in (0..n).rev() carrying (s_bar = t1) replaying tape as (s_6) {
                    let t2 = s_6 > 1.0;
                    let s_bar_2 = if t2 {
                        let t3 = s_6.cos();
                        let t4 = s_bar * t3;
                        t4
                    } else {
                        let t5 = s_bar * 2.0;
                        t5
                    };
                    s_bar_2
                };
                s_bar_3
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
                // adjoint, seed t2
                let (s_bar_3, x_bar_3) = for i_2 in (0..n).rev() carrying (s_bar = t2, x_bar = 0.0) {
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
fn the_tape_of_an_inner_loop_is_a_field_of_the_outer_one() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { for j in 0..i { s = s * x; } s = s.sin(); }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let (s_6, tape_2) = for i in 0..n carrying (s = x) {
                    let (s_4, tape) = for j in 0..i carrying (s_2 = s) {
                        let s_3 = s_2 * x;
                        record (s_2);
                        s_3
                    };
                    let s_5 = s_4.sin();
                    record (s_4, tape);
                    s_5
                };
                s_6
                // adjoint, seed t0
                let (s_bar_4, x_bar_4) = for i_2 in (0..n).rev() carrying (s_bar = t0, x_bar = 0.0) replaying tape_2 as (s_7, tape_3) {
                    let t1 = s_7.cos();
                    let t2 = s_bar * t1;
                    let (s_bar_3, x_bar_3) = for j_2 in (0..i_2).rev() carrying (s_bar_2 = t2, x_bar_2 = x_bar) replaying tape_3 as (s_8) {
                        let t3 = s_bar_2 * x;
                        let t4 = s_bar_2 * s_8;
                        let t5 = x_bar_2 + t4;
                        (t3, t5)
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
fn an_element_that_is_overwritten_is_taped_not_the_array() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = [x; 3];
                for i in 0..n { a[i % 3] = a[0] * a[1]; }
                a[2]
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = [x; 3];
                let mut a = t0;
                let tape = for i in 0..n {
                    let t1 = a[0];
                    let t2 = a[1];
                    let t3 = t1 * t2;
                    let t4 = i % 3;
                    a[t4] = t3;
                    record (t1, t2);
                };
                let result = a[2];
                result
                // adjoint, seed t5
                let t6 = zeros([f64; 3]);
                let mut a_bar = t6;
                a_bar[2] += t5;
                for i_2 in (0..n).rev() replaying tape as (t7, t8) {
                    let t9 = i_2 % 3;
                    let t10 = a_bar[t9];
                    a_bar[t9] = 0.0;
                    let t11 = t10 * t8;
                    let t12 = t10 * t7;
                    a_bar[1] += t12;
                    a_bar[0] += t11;
                }
                let a_bar_2 = a_bar;
                let x_bar_2 = for t13 in 0..3 carrying (x_bar = 0.0) {
                    let t14 = a_bar_2[t13];
                    let t15 = x_bar + t14;
                    t15
                };
                x_bar_2
            }
        "#]],
    );
}

#[test]
fn an_element_of_a_parameter_is_read_again() {
    check_storage(
        quote! {
            fn f(a: [f64; 3], x: f64) -> f64 {
                let mut s = x;
                for i in 0..3 { s = s * a[i]; }
                s
            }
        },
        &expect![[r#"
            fn(a: [f64; 3], x: f64) {
                let (s_3, tape) = for i in 0..3 carrying (s = x) {
                    let t0 = a[i];
                    let s_2 = s * t0;
                    record (s);
                    s_2
                };
                s_3
                // adjoint, seed t1
                let t2 = zeros([f64; 3]);
                let mut a_bar = t2;
                let s_bar_2 = for i_2 in (0..3).rev() carrying (s_bar = t1) replaying tape as (s_4) {
                    let t3 = a[i_2];
                    let t4 = s_bar * t3;
                    let t5 = s_bar * s_4;
                    a_bar[i_2] += t5;
                    t4
                };
                let a_bar_2 = a_bar;
                (a_bar_2, s_bar_2)
            }
        "#]],
    );
}
