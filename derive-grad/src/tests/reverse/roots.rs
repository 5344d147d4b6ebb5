//! Arrays and tuples that trade places: an adjoint is read before its root becomes that of another.

use expect_test::expect;
use quote::quote;

use crate::tests::check_reverse;

#[test]
fn a_carried_variable_takes_the_value_of_one_from_outside() {
    check_reverse(
        quote! {
            fn f(p: (f64, f64), n: usize) -> f64 {
                let mut q = (1.0, 2.0);
                for _ in 0..n {
                    q = p;
                }
                q.0 * q.1
            }
        },
        &expect![[r#"
            fn(p: (f64, f64), n: int) {
                let t0 = missing(f64);
                let q = (1.0, 2.0);
                let q_3 = for t1 in 0..n carrying (q_2 = q) {
                    p
                };
                let t2 = q_3.0;
                let t3 = q_3.1;
                let result = t2 * t3;
                result
                // adjoint, seed 1.0
                let t5 = zeros((f64, f64));
                let mut q_bar = t5;
                q_bar.1 += t2;
                q_bar.0 += t3;
                let t6 = zeros((f64, f64));
                let mut p_bar = t6;
                for t7 in (0..n).rev() {
                    let t8 = q_bar;
                    p_bar += t8;
                    let t9 = zeros((f64, f64));
                    q_bar = t9;
                }
                let p_bar_2 = p_bar;
                p_bar_2
            }
        "#]],
    );
}

#[test]
fn two_arrays_trade_places_in_every_iteration() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = [x, 2.0];
                let mut b = [3.0, x];
                for _ in 0..n {
                    let old = a;
                    a = b;
                    b = old;
                }
                a[0] * b[1]
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let a = [x, 2.0];
                let b = [3.0, x];
                let (a_3, b_3) = for t1 in 0..n carrying (a_2 = a, b_2 = b) {
                    (b_2, a_2)
                };
                let t2 = a_3[0];
                let t3 = b_3[1];
                let result = t2 * t3;
                result
                // adjoint, seed 1.0
                let t5 = zeros([f64; 2]);
                let mut b_bar = t5;
                b_bar[1] += t2;
                let t6 = zeros([f64; 2]);
                let mut a_bar = t6;
                a_bar[0] += t3;
                for t7 in (0..n).rev() {
                    let t8 = b_bar;
                    let t9 = a_bar;
                    a_bar = t8;
                    b_bar = t9;
                }
                let t10 = b_bar[1];
                let t11 = a_bar[0];
                let x_bar = t10 + t11;
                x_bar
            }
        "#]],
    );
}

#[test]
fn two_arrays_trade_places_in_a_branch() {
    check_reverse(
        quote! {
            fn f(x: f64, swap: bool) -> f64 {
                let mut a = [x, 2.0];
                let mut b = [3.0, x];
                if swap {
                    let old = a;
                    a = b;
                    b = old;
                }
                a[0] * b[1]
            }
        },
        &expect![[r#"
            fn(x: f64, swap: bool) {
                let t0 = missing(f64);
                let a = [x, 2.0];
                let b = [3.0, x];
                let (a_2, b_2) = if swap {
                    (b, a)
                } else {
                    (a, b)
                };
                let t1 = a_2[0];
                let t2 = b_2[1];
                let result = t1 * t2;
                result
                // adjoint, seed 1.0
                let t4 = zeros([f64; 2]);
                let mut b_bar = t4;
                b_bar[1] += t1;
                let t5 = zeros([f64; 2]);
                let mut a_bar = t5;
                a_bar[0] += t2;
                let t6 = zeros([f64; 2]);
                let mut b_bar_2 = t6;
                let t7 = zeros([f64; 2]);
                let mut a_bar_2 = t7;
                if swap {
                    let t8 = a_bar;
                    b_bar_2 += t8;
                    let t9 = b_bar;
                    a_bar_2 += t9;
                } else {
                    let t10 = a_bar;
                    a_bar_2 += t10;
                    let t11 = b_bar;
                    b_bar_2 += t11;
                }
                let t12 = b_bar_2[1];
                let t13 = a_bar_2[0];
                let x_bar = t12 + t13;
                x_bar
            }
        "#]],
    );
}
