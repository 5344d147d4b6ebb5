//! Where a pattern decides which way control goes.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

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
                        { let v @() =(); };
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
                        { let v @() =(); };
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
