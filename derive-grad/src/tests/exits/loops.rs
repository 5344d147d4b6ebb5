//! Exits from loops, and loops that are exits in disguise.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

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
