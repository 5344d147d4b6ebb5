//! Exits become else branches and flags: control leaves a region only at its end.

use expect_test::expect;
use quote::quote;

use super::check_lower;

#[test]
fn what_follows_an_early_return_moves_into_the_else_branch() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                if x < 0.0 { return 0.0; }
                let y = x.sqrt();
                y * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x < 0.0;
                let (returned, result_3) = if t1 {
                    let result = 0.0;
                    (true, result)
                } else {
                    let y = x.sqrt();
                    let result_2 = y * x;
                    (false, result_2)
                };
                result_3
            }
        "#]],
    );
}

#[test]
fn two_early_returns_nest() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                if x < 0.0 { return 0.0; }
                if x > 9.0 { return 1.0; }
                x * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x < 0.0;
                let (returned_2, result_5) = if t1 {
                    let result = 0.0;
                    (true, result)
                } else {
                    let t2 = x > 9.0;
                    let (returned, result_4) = if t2 {
                        let result_2 = 1.0;
                        (true, result_2)
                    } else {
                        let result_3 = x * x;
                        (false, result_3)
                    };
                    (returned, result_4)
                };
                result_5
            }
        "#]],
    );
}

#[test]
fn a_return_in_both_branches_leaves_nothing_behind() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                if x > 0.0 { return x; } else { return -x; }
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let (returned, result_2) = if t1 {
                    (true, x)
                } else {
                    let result = -x;
                    (true, result)
                };
                result_2
            }
        "#]],
    );
}

#[test]
fn a_return_in_the_middle_of_a_value() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let y = if x > 0.0 { x } else { return 1.0 };
                y * y
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let (returned, result_3) = if t1 {
                    let result = x * x;
                    (false, result)
                } else {
                    let result_2 = 1.0;
                    (true, result_2)
                };
                result_3
            }
        "#]],
    );
}

#[test]
fn a_flag_is_tested_when_several_branches_go_on() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut y = x;
                match n {
                    0 => return 1.0,
                    1 => y = y * 2.0,
                    _ => y = y * 3.0,
                }
                y + x
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let (returned, result_2, y_3) = match n {
                    0 => {
                        let result = 1.0;
                        (true, result, x)
                    }
                    1 => {
                        let y = x * 2.0;
                        (false, t0, y)
                    }
                    _ => {
                        let y_2 = x * 3.0;
                        (false, t0, y_2)
                    }
                };
                let result_4 = if returned {
                    result_2
                } else {
                    let result_3 = y_3 + x;
                    result_3
                };
                result_4
            }
        "#]],
    );
}

#[test]
fn a_flag_is_tested_when_a_nested_branch_may_return() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let mut z = x;
                if x > 0.0 {
                    if y > 0.0 { return x * y; }
                    z = z + y;
                } else {
                    z = z - y;
                }
                z * z
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let (returned_2, result_3, z_4) = if t1 {
                    let t2 = y > 0.0;
                    let (returned, result_2, z_2) = if t2 {
                        let result = x * y;
                        (true, result, x)
                    } else {
                        let z = x + y;
                        (false, t0, z)
                    };
                    (returned, result_2, z_2)
                } else {
                    let z_3 = x - y;
                    (false, t0, z_3)
                };
                let result_5 = if returned_2 {
                    result_3
                } else {
                    let result_4 = z_4 * z_4;
                    result_4
                };
                result_5
            }
        "#]],
    );
}

#[test]
fn break_stops_a_loop_after_the_iteration() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut s = x;
                for i in 0..n {
                    if s > 10.0 { break; }
                    s = s * 1.5;
                }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_4 = for i in 0..n carrying (s = x) {
                    let t1 = s > 10.0;
                    let (s_3, stop) = if t1 {
                        (s, true)
                    } else {
                        let s_2 = s * 1.5;
                        (s_2, false)
                    };
                    stop if stop;
                    s_3
                };
                s_4
            }
        "#]],
    );
}

#[test]
fn continue_skips_the_rest_of_the_iteration() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut s = x;
                for i in 0..n {
                    if i == 3 { continue; }
                    s = s * 1.5;
                }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_4 = for i in 0..n carrying (s = x) {
                    let t1 = i == 3;
                    let (s_3, skip) = if t1 {
                        (s, true)
                    } else {
                        let s_2 = s * 1.5;
                        (s_2, false)
                    };
                    s_3
                };
                s_4
            }
        "#]],
    );
}

#[test]
fn return_out_of_a_loop_leaves_the_loop_and_the_function() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut s = x;
                for i in 0..n {
                    if s > 10.0 { return s * 2.0; }
                    s = s * 1.5;
                }
                s * s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let (returned_3, result_4, s_4) = for i in 0..n carrying (returned = false, result = t0, s = x) {
                    let t1 = s > 10.0;
                    let (returned_2, result_3, s_3, stop) = if t1 {
                        let result_2 = s * 2.0;
                        (true, result_2, s, true)
                    } else {
                        let s_2 = s * 1.5;
                        (returned, result, s_2, false)
                    };
                    stop if stop;
                    (returned_2, result_3, s_3)
                };
                let result_6 = if returned_3 {
                    result_4
                } else {
                    let result_5 = s_4 * s_4;
                    result_5
                };
                result_6
            }
        "#]],
    );
}

#[test]
fn a_labelled_break_leaves_both_loops() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut s = x;
                'outer: for i in 0..n {
                    for j in 0..i {
                        if s > 10.0 { break 'outer; }
                        s = s * 1.5;
                    }
                    s = s + 1.0;
                }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_8 = for i in 0..n carrying (s = x) {
                    let (s_5, stop_4) = for j in 0..i carrying (s_2 = s, stop = false) {
                        let t1 = s_2 > 10.0;
                        let (s_4, stop_2, stop_3) = if t1 {
                            (s_2, true, true)
                        } else {
                            let s_3 = s_2 * 1.5;
                            (s_3, stop, false)
                        };
                        stop if stop_3;
                        (s_4, stop_2)
                    };
                    let s_7 = if stop_4 {
                        s_5
                    } else {
                        let s_6 = s_5 + 1.0;
                        s_6
                    };
                    stop if stop_4;
                    s_7
                };
                s_8
            }
        "#]],
    );
}

#[test]
fn a_labelled_continue_goes_on_with_the_outer_loop() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut s = x;
                'outer: for i in 0..n {
                    for j in 0..i {
                        if s > 10.0 { continue 'outer; }
                        s = s * 1.5;
                    }
                    s = s + 1.0;
                }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_8 = for i in 0..n carrying (s = x) {
                    let (s_5, skip_3) = for j in 0..i carrying (s_2 = s, skip = false) {
                        let t1 = s_2 > 10.0;
                        let (s_4, skip_2, stop) = if t1 {
                            (s_2, true, true)
                        } else {
                            let s_3 = s_2 * 1.5;
                            (s_3, skip, false)
                        };
                        stop if stop;
                        (s_4, skip_2)
                    };
                    let s_7 = if skip_3 {
                        s_5
                    } else {
                        let s_6 = s_5 + 1.0;
                        s_6
                    };
                    s_7
                };
                s_8
            }
        "#]],
    );
}

#[test]
fn a_labelled_block_is_left_with_a_value() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let y = 'found: {
                    if x > 1.0 { break 'found x * x; }
                    if x > 0.0 { break 'found x; }
                    0.5
                };
                y * 2.0
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 1.0;
                let (left_2, value_4) = if t1 {
                    let value = x * x;
                    (true, value)
                } else {
                    let t2 = x > 0.0;
                    let (left, value_3) = if t2 {
                        (true, x)
                    } else {
                        let value_2 = 0.5;
                        (false, value_2)
                    };
                    (left, value_3)
                };
                let result = value_4 * 2.0;
                result
            }
        "#]],
    );
}

#[test]
fn loop_gives_the_value_of_its_break() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut s = x;
                let found = loop {
                    s = s * 2.0;
                    if s > 10.0 { break s - 10.0; }
                };
                found * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = missing(_);
                let (s_3, value_4) = loop carrying (s = x, value = t1) {
                    let s_2 = s * 2.0;
                    let t2 = s_2 > 10.0;
                    let (value_3, stop) = if t2 {
                        let value_2 = s_2 - 10.0;
                        (value_2, true)
                    } else {
                        (value, false)
                    };
                    stop if stop;
                    (s_2, value_3)
                };
                let result = value_4 * x;
                result
            }
        "#]],
    );
}

#[test]
fn while_tests_its_condition_before_each_iteration() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut g = x;
                while (g * g - x).abs() > 1e-12 { g = 0.5 * (g + x / g); }
                g
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let g_3 = while carrying (g = x) {
                    let t1 = g * g;
                    let t2 = t1 - x;
                    let t3 = t2.abs();
                    let t4 = t3 > 1e-12;
                    t4
                } do {
                    let t5 = x / g;
                    let t6 = g + t5;
                    let g_2 = 0.5 * t6;
                    g_2
                };
                g_3
            }
        "#]],
    );
}

#[test]
fn a_while_whose_condition_changes_something_is_a_loop_with_a_break() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut n = 0;
                let mut s = x;
                while { n += 1; n < 4 } { s = s * x; }
                s
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let n = 0;
                let (n_4, s_4) = loop carrying (n_2 = n, s = x) {
                    let n_3 = n_2 + 1;
                    let t1 = n_3 < 4;
                    let (s_3, stop) = if t1 {
                        let s_2 = s * x;
                        (s_2, false)
                    } else {
                        (s, true)
                    };
                    stop if stop;
                    (n_3, s_3)
                };
                s_4
            }
        "#]],
    );
}

#[test]
fn while_let_is_a_loop_with_a_match() {
    check_lower(
        quote! {
            fn f(x: f64, n: Option<u32>) -> f64 {
                let mut left = n;
                let mut s = x;
                while let Some(k) = left {
                    s = s * x;
                    left = k.checked_sub(1);
                }
                s
            }
        },
        &expect![[r#"
            fn(x: f64, n: _) {
                let t0 = missing(f64);
                let (left_4, s_4) = loop carrying (left = n, s = x) {
                    let (left_3, s_3, stop) = match left {
                        Some(k) => {
                            let s_2 = s * x;
                            let left_2 = k.checked_sub(1);
                            (left_2, s_2, false)
                        }
                        _ => {
                            (left, s, true)
                        }
                    };
                    stop if stop;
                    (left_3, s_3)
                };
                s_4
            }
        "#]],
    );
}

#[test]
fn match_arms_keep_their_guards_and_bindings() {
    check_lower(
        quote! {
            fn f(x: f64, k: i32) -> f64 {
                match k {
                    0 => x,
                    1 | 2 if x > 0.0 => x * x,
                    n if n < 0 => x * (n as f64),
                    _ => panic!("no such case"),
                }
            }
        },
        &expect![[r#"
            fn(x: f64, k: int) {
                let t0 = missing(f64);
                let result = match k {
                    0 => {
                        x
                    }
                    1 | 2 if {
                        let t1 = x > 0.0;
                        t1
                    } => {
                        let t2 = x * x;
                        t2
                    }
                    n if {
                        let t3 = n < 0;
                        t3
                    } => {
                        let t4 = n as f64;
                        let t5 = x * t4;
                        t5
                    }
                    _ => {
                        panic!("no such case");
                    }
                };
                result
            }
        "#]],
    );
}

#[test]
fn a_match_on_a_tuple_binds_its_floats_as_they_are() {
    check_lower(
        quote! {
            fn f(x: f64, k: i32) -> f64 {
                match (k, x * x) {
                    (0, v) => v * 2.0,
                    (1, _) => x,
                    (_, v) if v > 3.0 => v,
                    _ => 0.0,
                }
            }
        },
        &expect![[r#"
            fn(x: f64, k: int) {
                let t0 = missing(f64);
                let v = x * x;
                let t1 = (k, v);
                let result = match t1 {
                    (0, _) => {
                        let t2 = v * 2.0;
                        t2
                    }
                    (1, _) => {
                        x
                    }
                    (_, _) if {
                        let t3 = v > 3.0;
                        t3
                    } => {
                        v
                    }
                    _ => {
                        0.0
                    }
                };
                result
            }
        "#]],
    );
}

#[test]
fn if_let_is_a_match() {
    check_lower(
        quote! {
            fn f(x: f64, n: Option<i32>) -> f64 {
                if let Some(k) = n { x * (k as f64) } else { x }
            }
        },
        &expect![[r#"
            fn(x: f64, n: _) {
                let t0 = missing(f64);
                let result = match n {
                    Some(k) => {
                        let t1 = k as f64;
                        let t2 = x * t1;
                        t2
                    }
                    _ => {
                        x
                    }
                };
                result
            }
        "#]],
    );
}

#[test]
fn let_else_goes_on_inside_the_arm_that_matched() {
    check_lower(
        quote! {
            fn f(x: f64, n: Option<i32>) -> f64 {
                let Some(k) = n else { return 0.0 };
                x * (k as f64)
            }
        },
        &expect![[r#"
            fn(x: f64, n: _) {
                let t0 = missing(f64);
                let (returned, result_3) = match n {
                    Some(k) => {
                        let t1 = k as f64;
                        let result = x * t1;
                        (false, result)
                    }
                    _ => {
                        let result_2 = 0.0;
                        (true, result_2)
                    }
                };
                result_3
            }
        "#]],
    );
}

#[test]
fn a_let_chain_tests_one_condition_after_the_other() {
    check_lower(
        quote! {
            fn f(x: f64, n: Option<i32>) -> f64 {
                if let Some(k) = n && k > 2 && x > 0.0 { x * (k as f64) } else { x }
            }
        },
        &expect![[r#"
            fn(x: f64, n: _) {
                let t0 = missing(f64);
                let (left_3, value_10, value_11) = match n {
                    Some(k) => {
                        let t1 = k > 2;
                        let (left_2, value_6, value_7) = if t1 {
                            let t2 = x > 0.0;
                            let (left, value_3, value_4) = if t2 {
                                let t3 = k as f64;
                                let value = x * t3;
                                let t4 = missing(());
                                (true, value, t4)
                            } else {
                                let value_2 = ();
                                let t5 = missing(f64);
                                (false, t5, value_2)
                            };
                            (left, value_3, value_4)
                        } else {
                            let value_5 = ();
                            let t6 = missing(f64);
                            (false, t6, value_5)
                        };
                        let value_8 = if left_2 {
                            let t7 = missing(());
                            t7
                        } else {
                            value_7
                        };
                        (left_2, value_6, value_8)
                    }
                    _ => {
                        let value_9 = ();
                        let t8 = missing(f64);
                        (false, t8, value_9)
                    }
                };
                let value_12 = if left_3 {
                    value_10
                } else {
                    x
                };
                value_12
            }
        "#]],
    );
}

#[test]
fn a_branch_that_panics_has_no_value() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let y = if x > 0.0 { x.ln() } else { panic!("not positive: {x}") };
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
                    panic!("not positive: {x}");
                };
                let result = y * x;
                result
            }
        "#]],
    );
}

#[test]
fn a_function_that_always_panics_has_no_result() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let y = x * 2.0;
                unreachable!("{y}")
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let y = x * 2.0;
                unreachable!("{y}");
            }
        "#]],
    );
}

#[test]
fn code_after_an_exit_that_is_always_taken_is_gone() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let mut s = x;
                for i in 0..n {
                    s = s * x;
                    break;
                }
                return s;
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let s_3 = for i in 0..n carrying (s = x) {
                    let s_2 = s * x;
                    stop if true;
                    s_2
                };
                s_3
            }
        "#]],
    );
}
