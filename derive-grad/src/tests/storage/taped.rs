//! What iterations leave on a tape.

use expect_test::expect;
use quote::quote;

use crate::tests::check_storage;

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
                // adjoint, seed 1.0
                let s_bar_2 = for i_2 in (0..n).rev() carrying (s_bar = 1.0) replaying tape as (s_4) {
                    let t1 = s_bar * s_4;
                    let t2 = 2.0 * t1;
                    t2
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
                // adjoint, seed 1.0
                let s_bar_3 = loop carrying (s_bar = 1.0) replaying tape as (t2) {
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
                // adjoint, seed 1.0
                let (s_bar_2, x_bar_2) = loop carrying (s_bar = 1.0, x_bar = 0.0) replaying tape as (s_4) {
                    let t4 = s_4 * x;
                    let t_2 = t4 + 1.0;
                    let t5 = t_2 * t_2;
                    let t6 = s_bar * x;
                    let t7 = s_bar * t5;
                    let t8 = x_bar + t7;
                    let t9 = t6 * t_2;
                    let t_bar = 2.0 * t9;
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
                // adjoint, seed 1.0
                let s_bar_2 = for i_2 in (0..n).rev() carrying (s_bar = 1.0) replaying tape as (s_4) {
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
                // adjoint, seed 1.0
                let s_bar_3 = for i_2 in (0..n).rev() carrying (s_bar = 1.0) replaying tape as (s_6) {
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
                // adjoint, seed 1.0
                let (s_bar_4, x_bar_4) = for i_2 in (0..n).rev() carrying (s_bar = 1.0, x_bar = 0.0) replaying tape_2 as (s_7, tape_3) {
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
                // adjoint, seed 1.0
                let t6 = zeros([f64; 3]);
                let mut a_bar = t6;
                a_bar[2] += 1.0;
                for i_2 in (0..n).rev() replaying tape as (t7, t8) {
                    let t9 = i_2 % 3;
                    let t10 = a_bar[t9];
                    a_bar[t9] = 0.0;
                    let t11 = t10 * t8;
                    let t12 = t10 * t7;
                    a_bar[1] += t12;
                    a_bar[0] += t11;
                }
                let x_bar_2 = for t13 in 0..3 carrying (x_bar = 0.0) {
                    let t14 = a_bar[t13];
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
                // adjoint, seed 1.0
                let t2 = zeros([f64; 3]);
                let mut a_bar = t2;
                let s_bar_2 = for i_2 in (0..3).rev() carrying (s_bar = 1.0) replaying tape as (s_4) {
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
