//! Indices as they are told apart, and arrays whose elements are all known.

use expect_test::expect;
use quote::quote;

use crate::tests::check_first;

#[test]
fn one_index_written_in_two_ways_is_one_index() {
    check_first(
        quote! {
            fn f(x: &[f64; 3]) -> f64 {
                x[1].sin() + x[1_usize].cos() + x[0x1].exp()
            }
        },
        &expect![[r#"
            fn(x: [f64; 3]) {
                let t0 = x[1];
                let t1 = t0.sin();
                let t2 = x[1_usize];
                let t3 = t2.cos();
                let t4 = t1 + t3;
                let t5 = x[0x1];
                let t6 = t5.exp();
                let result = t4 + t6;
                result
                // adjoint, seed t7
                x_bar[0x1] += t6;
                let t8 = t2.sin();
                let t9 = -t8;
                x_bar[1_usize] += t9;
                let t10 = t0.cos();
                x_bar[1] += t10;
                x_bar
            }
        "#]],
        &expect![[r#"
            fn(x: [f64; 3]) {
                let t0 = x[1];
                let t1 = t0.sin();
                let t2 = x[1_usize];
                let t3 = t2.cos();
                let t4 = t1 + t3;
                let t5 = x[0x1];
                let t6 = t5.exp();
                let result = t4 + t6;
                result
                // adjoint, seed t7
                x_bar[0x1] = t6;
                let t8 = t2.sin();
                x_bar[1_usize] -= t8;
                let t9 = t0.cos();
                x_bar[1] += t9;
                x_bar
            }
        "#]],
    );
}

#[test]
fn an_array_is_written_as_an_array() {
    check_first(
        quote! {
            fn f(m: [[f64; 2]; 2]) -> f64 {
                m[0][0] * m[1][1] - m[0][1] * m[1][0]
            }
        },
        &expect![[r#"
            fn(m: [[f64; 2]; 2]) {
                let t0 = m[0][0];
                let t1 = m[1][1];
                let t2 = t0 * t1;
                let t3 = m[0][1];
                let t4 = m[1][0];
                let t5 = t3 * t4;
                let result = t2 - t5;
                result
                // adjoint, seed t6
                let t7 = -t4;
                let t8 = -t3;
                let t9 = zeros([[f64; 2]; 2]);
                let mut m_bar = t9;
                m_bar[1][0] += t8;
                m_bar[0][1] += t7;
                m_bar[1][1] += t0;
                m_bar[0][0] += t1;
                let m_bar_2 = m_bar;
                m_bar_2
            }
        "#]],
        &expect![[r#"
            fn(m: [[f64; 2]; 2]) {
                let t0 = m[0][0];
                let t1 = m[1][1];
                let t2 = t0 * t1;
                let t3 = m[0][1];
                let t4 = m[1][0];
                let t5 = t3 * t4;
                let result = t2 - t5;
                result
                // adjoint, seed t6
                let t7 = -t4;
                let t8 = -t3;
                let t9 = [t1, t7];
                let t10 = [t8, t0];
                let m_bar = [t9, t10];
                m_bar
            }
        "#]],
    );
}
