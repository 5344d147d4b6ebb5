//! Adjoints of what is stored, overwritten, added to.

use expect_test::expect;
use quote::quote;

use crate::tests::check_reverse;

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
                // adjoint, seed 1.0
                let t9 = zeros((f64, f64));
                let mut q_bar = t9;
                q_bar.1 += t6;
                q_bar.0 += t7;
                let t10 = q_bar.0;
                let t11 = q_bar.1;
                let t12 = zeros((f64, f64));
                let mut p_bar = t12;
                p_bar.0 += t11;
                let t13 = zeros([f64; 2]);
                let mut a_bar = t13;
                a_bar[1] += t10;
                let t14 = a_bar[0];
                let t15 = a_bar[1];
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
                // adjoint, seed 1.0
                let t5 = zeros([f64; 2]);
                let mut a_bar = t5;
                a_bar[1] += t2;
                a_bar[0] += t3;
                let y_bar = a_bar[i];
                a_bar[i] = 0.0;
                let t6 = a_bar[0];
                let t7 = a_bar[1];
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
                // adjoint, seed 1.0
                let t6 = zeros([f64; 2]);
                let mut a_bar = t6;
                a_bar[1] += t3;
                a_bar[0] += t4;
                let y_bar = a_bar[0];
                let x_bar = a_bar[1];
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
                // adjoint, seed 1.0
                let t6 = zeros([f64; 2]);
                let mut a_bar = t6;
                a_bar[1] += 1.0;
                a_bar[0] += 1.0;
                a_bar[0] = 0.0;
                let t7 = a_bar[0];
                let t8 = a_bar[1];
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
                // adjoint, seed 1.0
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
                let t14 = a_bar[0];
                let x_bar = t13 + t14;
                x_bar
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
                // adjoint, seed 1.0
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
                let t12 = a_bar[0];
                let t13 = x_bar + t12;
                let t14 = a_bar[1];
                let x_bar_2 = t13 + t14;
                x_bar_2
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
                // adjoint, seed 1.0
                let t5 = zeros([f64; 3]);
                let mut a_bar = t5;
                a_bar[2] += 1.0;
                let x_bar_2 = for i_2 in (0..n).rev() carrying (x_bar = 0.0) {
                    let t6 = a_bar[i];
                    a_bar[i] = 0.0;
                    let t7 = t6 * x;
                    let t8 = t6 * t2;
                    let t9 = x_bar + t8;
                    a_bar[i] += t7;
                    t9
                };
                let x_bar_4 = for t10 in 0..3 carrying (x_bar_3 = 0.0) {
                    let t11 = a_bar[t10];
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
                // adjoint, seed 1.0
                let t4 = zeros([f64; 4]);
                let mut a_bar = t4;
                a_bar[3] += t1;
                a_bar[0] += t2;
                let x_bar_2 = for t5 in 0..4 carrying (x_bar = 0.0) {
                    let t6 = a_bar[t5];
                    let t7 = x_bar + t6;
                    t7
                };
                x_bar_2
            }
        "#]],
    );
}
