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
                    b[0] *= x;
                }
                a[0] * b[1]
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let a = [x, 2.0];
                let t1 = [3.0, x];
                let mut b = t1;
                let a_4 = for t2 in 0..n carrying (a_2 = a) {
                    let a_3 = b;
                    b = a_2;
                    let t3 = b[0];
                    let t4 = t3 * x;
                    b[0] = t4;
                    a_3
                };
                let t5 = a_4[0];
                let t6 = b[1];
                let result = t5 * t6;
                result
                // adjoint, seed 1.0
                let t8 = zeros([f64; 2]);
                let mut b_bar = t8;
                b_bar[1] += t5;
                let t9 = zeros([f64; 2]);
                let mut a_bar = t9;
                a_bar[0] += t6;
                let x_bar_2 = for t10 in (0..n).rev() carrying (x_bar = 0.0) {
                    let t11 = b_bar[0];
                    b_bar[0] = 0.0;
                    let t12 = t11 * x;
                    let t13 = t11 * t3;
                    let t14 = x_bar + t13;
                    b_bar[0] += t12;
                    let b_bar_2 = b_bar;
                    let a_bar_2 = a_bar;
                    a_bar = b_bar_2;
                    b_bar = a_bar_2;
                    t14
                };
                let b_bar_3 = b_bar;
                let t15 = b_bar_3[1];
                let t16 = x_bar_2 + t15;
                let a_bar_3 = a_bar;
                let t17 = a_bar_3[0];
                let x_bar_3 = t16 + t17;
                x_bar_3
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
                a[0] *= x;
                a[0] * b[1]
            }
        },
        &expect![[r#"
            fn(x: f64, swap: bool) {
                let t0 = missing(f64);
                let t1 = [x, 2.0];
                let mut a = t1;
                let b = [3.0, x];
                let b_2 = if swap {
                    let old = a;
                    a = b;
                    old
                } else {
                    b
                };
                let t2 = a[0];
                let t3 = t2 * x;
                a[0] = t3;
                let t4 = a[0];
                let t5 = b_2[1];
                let result = t4 * t5;
                result
                // adjoint, seed 1.0
                let t7 = zeros([f64; 2]);
                let mut b_bar = t7;
                b_bar[1] += t4;
                let t8 = zeros([f64; 2]);
                let mut a_bar = t8;
                a_bar[0] += t5;
                let t9 = a_bar[0];
                a_bar[0] = 0.0;
                let t10 = t9 * x;
                let t11 = t9 * t2;
                a_bar[0] += t10;
                let t12 = zeros([f64; 2]);
                let mut b_bar_2 = t12;
                if swap {
                    let a_bar_2 = a_bar;
                    b_bar_2 += a_bar_2;
                    let old_bar = b_bar;
                    a_bar = old_bar;
                } else {
                    let t13 = b_bar;
                    b_bar_2 += t13;
                }
                let b_bar_3 = b_bar_2;
                let t14 = b_bar_3[1];
                let t15 = t11 + t14;
                let a_bar_3 = a_bar;
                let t16 = a_bar_3[0];
                let x_bar = t15 + t16;
                x_bar
            }
        "#]],
    );
}
