//! Branches give the variables that they assign.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

#[test]
fn a_branch_gives_the_variables_that_it_assigns() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let mut z = x;
                let w = if x > y { z = y; 1.0 } else { 2.0 };
                z * w
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x > y;
                let (z, w) = if t1 {
                    (y, 1.0)
                } else {
                    (x, 2.0)
                };
                let result = z * w;
                result
            }
        "#]],
    );
}

#[test]
fn an_if_without_else_passes_variables_through() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut z = x;
                if x > 0.0 { z = z * z; }
                z
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let z_2 = if t1 {
                    let z = x * x;
                    z
                } else {
                    x
                };
                z_2
            }
        "#]],
    );
}

#[test]
fn a_variable_declared_without_a_value_is_initialised_by_branches() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let z;
                if x > 0.0 { z = x; } else { z = -x; }
                z
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let z_2 = if t1 {
                    x
                } else {
                    let z = -x;
                    z
                };
                z_2
            }
        "#]],
    );
}

#[test]
fn lazy_conditions_are_branches() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64, a: bool) -> f64 {
                if x > 0.0 && (y > 0.0 || !a) { x } else { y }
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64, a: bool) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let t5 = if t1 {
                    let t2 = y > 0.0;
                    let t4 = if t2 {
                        true
                    } else {
                        let t3 = !a;
                        t3
                    };
                    t4
                } else {
                    false
                };
                let result = if t5 {
                    x
                } else {
                    y
                };
                result
            }
        "#]],
    );
}

#[test]
fn an_else_if_chain_nests() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                if x > 2.0 { x } else if x > 1.0 { x * x } else { 0.0 }
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 2.0;
                let result = if t1 {
                    x
                } else {
                    let t2 = x > 1.0;
                    let t4 = if t2 {
                        let t3 = x * x;
                        t3
                    } else {
                        0.0
                    };
                    t4
                };
                result
            }
        "#]],
    );
}
