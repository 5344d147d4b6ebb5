//! Values that the loop which computes them stores for good.

use expect_test::expect;
use quote::quote;

use crate::tests::check_storage;

#[test]
fn what_is_stored_for_good_is_read() {
    check_storage(
        quote! {
            fn f(x: &[f64], s: f64) -> f64 {
                let n = x.len();
                let mut a = vec![0.0; n];
                let mut y = 1.0;
                for i in 0..n { a[i] = (s * x[i]).exp(); }
                for j in 0..n { y = y * a[j]; }
                y
            }
        },
        &expect![[r#"
            fn(x: [f64], s: f64) {
                let n = x.len();
                let t0 = vec[0.0; n];
                let mut a = t0;
                let y = 1.0;
                for i in 0..n {
                    let t1 = x[i];
                    let t2 = s * t1;
                    let t3 = t2.exp();
                    a[i] = t3;
                }
                let (y_4, tape) = for j in 0..n carrying (y_2 = y) {
                    let t4 = a[j];
                    let y_3 = y_2 * t4;
                    record (y_2);
                    y_3
                };
                y_4
                // adjoint, seed 1.0
                let t6 = zeros_like(a);
                let mut a_bar = t6;
                let y_bar_2 = for j_2 in (0..n).rev() carrying (y_bar = 1.0) replaying tape as (y_5) {
                    let t7 = a[j_2];
                    let t8 = y_bar * t7;
                    let t9 = y_bar * y_5;
                    a_bar[j_2] += t9;
                    t8
                };
                let s_bar_2 = for i_2 in 0..n carrying (s_bar = 0.0) {
                    let t10 = x[i_2];
                    let t11 = a[i_2];
                    let t12 = a_bar[i_2];
                    a_bar[i_2] = 0.0;
                    let t13 = t12 * t11;
                    let t14 = t13 * t10;
                    let t15 = s_bar + t14;
                    let t16 = t13 * s;
                    x_bar[i_2] += t16;
                    t15
                };
                (s_bar_2, x_bar)
            }
        "#]],
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn what_is_overwritten_later_is_kept() {
    check_storage(
        quote! {
            fn f(x: &[f64; 3], s: f64) -> f64 {
                let mut a = [0.0; 3];
                let t = s.exp();
                for i in 0..3 { a[i] = t; }
                for i in 0..3 { a[i] = (a[i] * x[i]).exp(); }
                a[1] = s;
                a[0] * a[1] * a[2]
            }
        },
        &expect![[r#"
            fn(x: [f64; 3], s: f64) {
                let t0 = [0.0; 3];
                let mut a = t0;
                let t = s.exp();
                for i in 0..3 {
                    a[i] = t;
                }
                let tape = for i_2 in 0..3 {
                    let t1 = a[i_2];
                    let t2 = x[i_2];
                    let t3 = t1 * t2;
                    let t4 = t3.exp();
                    a[i_2] = t4;
                    record (t1, t4);
                };
                a[1] = s;
                let t5 = a[0];
                let t6 = a[1];
                let t7 = t5 * t6;
                let t8 = a[2];
                let result = t7 * t8;
                result
                // adjoint, seed t9
                let t10 = zeros([f64; 3]);
                let mut a_bar = t10;
                a_bar[2] += t7;
                let t11 = t8 * t6;
                let t12 = t8 * t5;
                a_bar[1] += t12;
                a_bar[0] += t11;
                let t13 = a_bar[1];
                a_bar[1] = 0.0;
                for i_3 in 0..3 replaying tape as (t14, t15) {
                    let t16 = x[i_3];
                    let t17 = a_bar[i_3];
                    a_bar[i_3] = 0.0;
                    let t18 = t17 * t15;
                    let t19 = t18 * t16;
                    let t20 = t18 * t14;
                    x_bar[i_3] += t20;
                    a_bar[i_3] += t19;
                }
                let t_bar_2 = for i_4 in 0..3 carrying (t_bar = 0.0) {
                    let t21 = a_bar[i_4];
                    a_bar[i_4] = 0.0;
                    let t22 = t_bar + t21;
                    t22
                };
                let t23 = t_bar_2 * t;
                let s_bar = t13 + t23;
                (s_bar, x_bar)
            }
        "#]],
    );
}
