//! Early returns, labelled blocks and panics.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

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
