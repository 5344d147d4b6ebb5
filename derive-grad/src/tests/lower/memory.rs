//! Variables that are changed in part live in memory, and stay one variable.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

#[test]
fn the_right_side_of_a_compound_assignment_comes_before_its_place() {
    check_lower(
        quote! {
            fn f(x: f64, k: usize) -> f64 {
                let mut a = [x, 1.0];
                let mut i = 0;
                a[{ i += 1; i }] += x * 2.0;
                a[k] += a[0].sin();
                a[i]
            }
        },
        &expect![[r#"
            fn(x: f64, k: int) {
                let t0 = missing(f64);
                let t1 = [x, 1.0];
                let mut a = t1;
                let i = 0;
                let t2 = x * 2.0;
                let i_2 = i + 1;
                a[i_2] += t2;
                let t3 = a[0];
                let t4 = t3.sin();
                a[k] += t4;
                let result = a[i_2];
                result
            }
        "#]],
    );
}

#[test]
fn the_place_of_a_compound_assignment_to_something_unknown_is_kept_in_order_too() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [0.0; 2];
                a[1] -= x;
                a[0] *= x;
                a[0] = a[1] / x;
                a[0]
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = [0.0; 2];
                let mut a = t1;
                a[1] -= x;
                let t2 = a[0];
                let t3 = t2 * x;
                a[0] = t3;
                let t4 = a[1];
                let t5 = t4 / x;
                a[0] = t5;
                let result = a[0];
                result
            }
        "#]],
    );
}

#[test]
fn a_variable_that_is_changed_in_part_is_memory() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut p = (x, [x * x, 1.0]);
                p.0 = 3.0;
                p.1[1] = p.1[0];
                let q = p;
                p.0 += q.0;
                p.0
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x * x;
                let t2 = [t1, 1.0];
                let t3 = (x, t2);
                let mut p = t3;
                p.0 = 3.0;
                let t4 = p.1[0];
                p.1[1] = t4;
                let q = p;
                let t5 = q.0;
                p.0 += t5;
                let result = p.0;
                result
            }
        "#]],
    );
}

#[test]
fn memory_stays_one_variable_through_branches_and_loops() {
    check_lower(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = [x; 3];
                for i in 0..n {
                    if i > 1 { a[0] = x; } else { a[i] *= 2.0; }
                }
                a[0]
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = [x; 3];
                let mut a = t1;
                for i in 0..n {
                    let t2 = i > 1;
                    if t2 {
                        a[0] = x;
                    } else {
                        let t3 = a[i];
                        let t4 = t3 * 2.0;
                        a[i] = t4;
                    }
                }
                let result = a[0];
                result
            }
        "#]],
    );
}

#[test]
fn a_swap_reads_both_variables_before_it_changes_one() {
    check_lower(
        quote! {
            fn f(mut a: f64, mut b: f64) -> f64 {
                (a, b) = (b, a + b);
                a * b
            }
        },
        &expect![[r#"
            fn(a: f64, b: f64) {
                let t0 = missing(f64);
                let b_2 = a + b;
                let result = b * b_2;
                result
            }
        "#]],
    );
}

#[test]
fn a_swap_of_elements_reads_both_before_it_changes_one() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [x, 2.0];
                (a[0], a[1]) = (a[1], a[0]);
                a[0]
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = [x, 2.0];
                let mut a = t1;
                let t2 = a[1];
                let t3 = a[0];
                a[0] = t2;
                a[1] = t3;
                let result = a[0];
                result
            }
        "#]],
    );
}

#[test]
fn an_array_repeated_and_its_length() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let a = [x; 4];
                a[3] * (a.len() as f64)
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let a = [x; 4];
                let t1 = a[3];
                let t2 = 4 as f64;
                let result = t1 * t2;
                result
            }
        "#]],
    );
}
