//! Elements of windows and of exact chunks are elements of what the runs are of.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

#[test]
fn an_element_of_a_window_has_an_index_of_its_own() {
    check_lower(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut sum = 0.0;
                for pair in x.windows(2) {
                    sum += pair[1] * pair[0];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let sum = 0.0;
                let t1 = x.len();
                let t2 = t1 + 1;
                let t3 = saturating_sub(t2, 2);
                let sum_4 = for t4 in 0..t3 carrying (sum_2 = sum) {
                    let t5 = t4 + 1;
                    let t6 = x[t5];
                    let t7 = x[t4];
                    let t8 = t6 * t7;
                    let sum_3 = sum_2 + t8;
                    sum_3
                };
                sum_4
            }
        "#]],
    );
}

#[test]
fn an_element_of_an_exact_chunk_can_be_changed() {
    check_lower(
        quote! {
            fn f(x: &mut [f64]) -> f64 {
                for three in x.chunks_exact_mut(3) {
                    three[2] = three[0] * 2.0;
                }
                x[2]
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let t1 = x.len();
                let t2 = t1 / 3;
                for t3 in 0..t2 {
                    let t4 = t3 * 3;
                    let t5 = x[t4];
                    let t6 = t5 * 2.0;
                    let t7 = t4 + 2;
                    x[t7] = t6;
                }
                let result = x[2];
                (result, x)
            }
        "#]],
    );
}

#[test]
fn an_element_that_may_be_missing_is_looked_for_in_its_run() {
    check_lower(
        quote! {
            fn f(x: &[f64], n: usize) -> f64 {
                let mut sum = 0.0;
                for pair in x.windows(2) {
                    sum += pair[n] * pair[2];
                }
                for some in x.chunks(2) {
                    sum += some[1];
                }
                for run in x.windows(n) {
                    sum += run[0];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], n: int) {
                let t0 = missing(f64);
                let sum = 0.0;
                let t1 = x.len();
                let t2 = t1 + 1;
                let t3 = saturating_sub(t2, 2);
                let sum_4 = for t4 in 0..t3 carrying (sum_2 = sum) {
                    let t5 = t4 + 2;
                    let t6 = x[t4..t5][n];
                    let t7 = x[t4..t5][2];
                    let t8 = t6 * t7;
                    let sum_3 = sum_2 + t8;
                    sum_3
                };
                let t9 = x.len();
                let t10 = div_ceil(t9, 2);
                let sum_7 = for t11 in 0..t10 carrying (sum_5 = sum_4) {
                    let t12 = t11 + 1;
                    let t13 = t11 * 2;
                    let t14 = t12 * 2;
                    let t15 = x.len();
                    let t16 = min(t14, t15);
                    let t17 = x[t13..t16][1];
                    let sum_6 = sum_5 + t17;
                    sum_6
                };
                let t18 = x.len();
                let t19 = t18 + 1;
                let t20 = saturating_sub(t19, n);
                let sum_10 = for t21 in 0..t20 carrying (sum_8 = sum_7) {
                    let t22 = t21 + n;
                    let t23 = x[t21..t22][0];
                    let sum_9 = sum_8 + t23;
                    sum_9
                };
                sum_10
            }
        "#]],
    );
}
