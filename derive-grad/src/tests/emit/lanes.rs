//! Sums in lanes as calls.

use expect_test::expect;
use quote::quote;

use crate::tests::check_emit;

#[test]
fn one_sequence_and_two() {
    check_emit(
        quote! {
            fn f(x: &[f64], y: &[f64], w: f64, v: f64) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i] * y[i] * w - y[i] * v;
                }
                sum * sum
            }
        },
        &expect![[r#"
            fn f_grad(
                x: &[f64],
                y: &[f64],
                w: f64,
                v: f64,
                x_bar: &mut [f64],
                y_bar: &mut [f64],
            ) -> (f64, (f64, f64)) {
                ::grad_runtime::__private::check("x", x, x_bar);
                ::grad_runtime::__private::prepare("y", y, y_bar);
                let t0 = x.len();
                let mut sum = 0.0;
                for i in 0..t0 {
                    let t1 = x[i];
                    let t2 = y[i];
                    sum += t1 * t2 * w - t2 * v;
                }
                let result = sum * sum;
                let t3 = 2.0 * sum;
                for i_2 in 0..t0 {
                    let t4 = t3 * w;
                    let t5 = x[i_2];
                    let t6 = t4 * y[i_2];
                    y_bar[i_2] = t4 * t5 - t3 * v;
                    x_bar[i_2] = t6;
                }
                let w_bar = ::grad_runtime::__private::sum_over_two(
                    &x[..t0],
                    &y[..t0],
                    |t7, t8| t3 * (t7 * t8),
                );
                (result, (w_bar, ::grad_runtime::__private::sum_over(&y[..t0], |t9| -(t3 * t9))))
            }
        "#]],
    );
}

#[test]
fn a_row_may_not_be_there_if_it_has_no_elements() {
    check_emit(
        quote! {
            fn f(rows: &[Vec<f64>], x: &[f64], w: f64, r: usize) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += rows[r][i] * x[i] * w;
                }
                sum * sum
            }
        },
        &expect![[r#"
            fn f_grad(
                rows: &[Vec<f64>],
                x: &[f64],
                w: f64,
                r: usize,
                rows_bar: &mut [Vec<f64>],
                x_bar: &mut [f64],
            ) -> (f64, f64) {
                ::grad_runtime::__private::prepare("rows", rows, rows_bar);
                ::grad_runtime::__private::check("x", x, x_bar);
                let t0 = x.len();
                let mut sum = 0.0;
                for i in 0..t0 {
                    sum += rows[r][i] * x[i] * w;
                }
                let result = sum * sum;
                let t1 = 2.0 * sum;
                for i_2 in 0..t0 {
                    let t2 = t1 * w;
                    let t3 = rows[r][i_2];
                    let t4 = t2 * x[i_2];
                    x_bar[i_2] = t2 * t3;
                    rows_bar[r][i_2] = t4;
                }
                (
                    result,
                    if t0 > 0 {
                        ::grad_runtime::__private::sum_over_two(
                            &rows[r][..t0],
                            &x[..t0],
                            |t5, t6| t1 * (t5 * t6),
                        )
                    } else {
                        0.0
                    },
                )
            }
        "#]],
    );
}
