//! Elements that are computed again as the loop did that has stored them.

use expect_test::expect;
use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::Helpers;
use crate::reverse::Seed;
use crate::tests::{check_storage, derivative_for_test, text};

#[test]
#[expect(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn what_a_loop_has_stored_is_computed_again() {
    check_storage(
        quote! {
            fn f(x: &[f64], m: &[f64], n: usize, d: usize) -> f64 {
                let mut centred = vec![0.0; d];
                let mut y = 1.0;
                for k in 0..n {
                    for i in 0..d { centred[i] = x[k * d + i] - m[i]; }
                    for j in 0..d { y *= centred[j].sin(); }
                }
                y
            }
        },
        &expect![[r#"
            fn(x: [f64], m: [f64], n: int, d: int) {
                let t0 = vec[0.0; d];
                let mut centred = t0;
                let y = 1.0;
                let (y_6, tape_2) = for k in 0..n carrying (y_2 = y) {
                    for i in 0..d {
                        let t1 = k * d;
                        let t2 = t1 + i;
                        let t3 = x[t2];
                        let t4 = m[i];
                        let t5 = t3 - t4;
                        centred[i] = t5;
                    }
                    let (y_5, tape) = for j in 0..d carrying (y_3 = y_2) {
                        let t6 = centred[j];
                        let t7 = t6.sin();
                        let y_4 = y_3 * t7;
                        record (y_3, t7);
                        y_4
                    };
                    record (tape);
                    y_5
                };
                y_6
                // adjoint, seed 1.0
                let t9 = zeros_like(centred);
                let mut centred_bar = t9;
                let y_bar_4 = for k_2 in (0..n).rev() carrying (y_bar = 1.0) replaying tape_2 as (tape_3) {
                    let y_bar_3 = for j_2 in (0..d).rev() carrying (y_bar_2 = y_bar) replaying tape_3 as (y_7, t10) {
                        let t11 = k_2 * d;
                        let t12 = t11 + j_2;
                        let t13 = x[t12];
                        let t14 = m[j_2];
                        let t15 = t13 - t14;
                        let t16 = y_bar_2 * t10;
                        let t17 = y_bar_2 * y_7;
                        let t18 = t15.cos();
                        let t19 = t17 * t18;
                        centred_bar[j_2] += t19;
                        t16
                    };
                    for i_2 in 0..d {
                        let t20 = k_2 * d;
                        let t21 = t20 + i_2;
                        let t22 = centred_bar[i_2];
                        centred_bar[i_2] = 0.0;
                        let t23 = -t22;
                        m_bar[i_2] += t23;
                        x_bar[t21] += t22;
                    }
                    y_bar_3
                };
                (x_bar, m_bar)
            }
        "#]],
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn what_is_stored_again_from_there_goes_back_to_the_first() {
    check_storage(
        quote! {
            fn f(x: &[f64; 3], s: f64) -> f64 {
                let mut a = [0.0; 3];
                let mut b = [0.0; 3];
                let mut y = s;
                for k in 0..5 {
                    for i in 0..3 { a[i] = x[i] * s; }
                    for i in (0..3).rev() { b[i] = 1.0 - a[i]; }
                    y = y * b[0] + y.sin() * b[k % 3];
                }
                y
            }
        },
        &expect![[r#"
            fn(x: [f64; 3], s: f64) {
                let t0 = [0.0; 3];
                let mut a = t0;
                let t1 = [0.0; 3];
                let mut b = t1;
                let (y_3, tape) = for k in 0..5 carrying (y = s) {
                    for i in 0..3 {
                        let t2 = x[i];
                        let t3 = t2 * s;
                        a[i] = t3;
                    }
                    for i_2 in (0..3).rev() {
                        let t4 = a[i_2];
                        let t5 = 1.0 - t4;
                        b[i_2] = t5;
                    }
                    let t6 = b[0];
                    let t7 = y * t6;
                    let t8 = y.sin();
                    let t9 = k % 3;
                    let t10 = b[t9];
                    let t11 = t8 * t10;
                    let y_2 = t7 + t11;
                    record (y, t8);
                    y_2
                };
                y_3
                // adjoint, seed 1.0
                let t13 = zeros([f64; 3]);
                let mut a_bar = t13;
                let t14 = zeros([f64; 3]);
                let mut b_bar = t14;
                let (y_bar_2, s_bar_4) = for k_2 in (0..5).rev() carrying (y_bar = 1.0, s_bar = 0.0) replaying tape as (y_4, t15) {
                    let t16 = x[0];
                    let t17 = t16 * s;
                    let t18 = 1.0 - t17;
                    let t19 = k_2 % 3;
                    let t20 = x[t19];
                    let t21 = t20 * s;
                    let t22 = 1.0 - t21;
                    let t23 = y_bar * t22;
                    let t24 = y_bar * t15;
                    b_bar[t19] += t24;
                    let t25 = y_4.cos();
                    let t26 = t23 * t25;
                    let t27 = y_bar * t18;
                    let t28 = t26 + t27;
                    let t29 = y_bar * y_4;
                    b_bar[0] += t29;
                    for i_3 in (0..3).rev() {
                        let t30 = b_bar[i_3];
                        b_bar[i_3] = 0.0;
                        let t31 = -t30;
                        a_bar[i_3] += t31;
                    }
                    let s_bar_3 = for i_4 in 0..3 carrying (s_bar_2 = s_bar) {
                        let t32 = x[i_4];
                        let t33 = a_bar[i_4];
                        a_bar[i_4] = 0.0;
                        let t34 = t33 * s;
                        let t35 = t33 * t32;
                        let t36 = s_bar_2 + t35;
                        x_bar[i_4] += t34;
                        t36
                    };
                    (t28, s_bar_3)
                };
                let s_bar_5 = s_bar_4 + y_bar_2;
                (s_bar_5, x_bar)
            }
        "#]],
    );
}

#[test]
fn a_range_of_the_same_length_reads_what_is_stored() {
    check_storage(
        quote! {
            fn f(x: &[f64], a: &mut [f64], n: usize) -> f64 {
                let mut y = 1.0;
                for k in 0..4 {
                    for i in 0..n { a[i] = x[i] * x[k]; }
                    for j in 1..n { y = y * a[j]; }
                }
                y
            }
        },
        &expect![[r#"
            fn(x: [f64], a: [f64], n: int) {
                let y = 1.0;
                let (y_6, tape_2) = for k in 0..4 carrying (y_2 = y) {
                    for i in 0..n {
                        let t0 = x[i];
                        let t1 = x[k];
                        let t2 = t0 * t1;
                        a[i] = t2;
                    }
                    let (y_5, tape) = for j in 1..n carrying (y_3 = y_2) {
                        let t3 = a[j];
                        let y_4 = y_3 * t3;
                        record (y_3);
                        y_4
                    };
                    record (tape);
                    y_5
                };
                (y_6, a)
                // adjoint, seed 1.0
                let y_bar_4 = for k_2 in (0..4).rev() carrying (y_bar = 1.0) replaying tape_2 as (tape_3) {
                    let y_bar_3 = for j_2 in (1..n).rev() carrying (y_bar_2 = y_bar) replaying tape_3 as (y_7) {
                        let t5 = x[j_2];
                        let t6 = x[k_2];
                        let t7 = t5 * t6;
                        let t8 = y_bar_2 * t7;
                        let t9 = y_bar_2 * y_7;
                        a_bar[j_2] += t9;
                        t8
                    };
                    for i_2 in 0..n {
                        let t10 = x[i_2];
                        let t11 = x[k_2];
                        let t12 = a_bar[i_2];
                        a_bar[i_2] = 0.0;
                        let t13 = t12 * t11;
                        let t14 = t12 * t10;
                        x_bar[k_2] += t14;
                        x_bar[i_2] += t13;
                    }
                    y_bar_3
                };
                (x_bar, a_bar)
            }
        "#]],
    );
}

#[test]
fn a_row_is_read_as_a_row_is_stored() {
    check_storage(
        quote! {
            fn f(x: &[f64; 4]) -> f64 {
                let mut rows = [[0.0; 4]; 2];
                let mut y = 1.0;
                for k in 0..2 {
                    for i in 0..4 { rows[k][i] = 2.0 * x[i]; }
                    for j in 0..4 { y = y * rows[k][j]; }
                }
                y
            }
        },
        &expect![[r#"
            fn(x: [f64; 4]) {
                let t0 = [0.0; 4];
                let t1 = [t0; 2];
                let mut rows = t1;
                let y = 1.0;
                let (y_6, tape_2) = for k in 0..2 carrying (y_2 = y) {
                    for i in 0..4 {
                        let t2 = x[i];
                        let t3 = 2.0 * t2;
                        rows[k][i] = t3;
                    }
                    let (y_5, tape) = for j in 0..4 carrying (y_3 = y_2) {
                        let t4 = rows[k][j];
                        let y_4 = y_3 * t4;
                        record (y_3);
                        y_4
                    };
                    record (tape);
                    y_5
                };
                y_6
                // adjoint, seed 1.0
                let t6 = zeros([[f64; 4]; 2]);
                let mut rows_bar = t6;
                let y_bar_4 = for k_2 in (0..2).rev() carrying (y_bar = 1.0) replaying tape_2 as (tape_3) {
                    let y_bar_3 = for j_2 in (0..4).rev() carrying (y_bar_2 = y_bar) replaying tape_3 as (y_7) {
                        let t7 = x[j_2];
                        let t8 = 2.0 * t7;
                        let t9 = y_bar_2 * t8;
                        let t10 = y_bar_2 * y_7;
                        rows_bar[k_2][j_2] += t10;
                        t9
                    };
                    for i_2 in (0..4).rev() {
                        let t11 = rows_bar[k_2][i_2];
                        rows_bar[k_2][i_2] = 0.0;
                        let t12 = t11 * 2.0;
                        x_bar[i_2] += t12;
                    }
                    y_bar_3
                };
                x_bar
            }
        "#]],
    );
}

/// Whether the loop at the end keeps one value of each iteration, `y`, and not what it reads as well.
fn is_forwarded(source: TokenStream, options: &str) -> bool {
    let options = options.parse().unwrap();
    let function = derivative_for_test(source, options, &Helpers::default(), Seed::One);
    let text = text(&function);
    let record = text.split("record (").find(|rest| rest.starts_with('y'));
    let fields = record.and_then(|rest| rest.split(')').next());
    !fields.unwrap_or_else(|| panic!("nothing is kept in\n{text}")).contains(',')
}

/// A loop over `a` after some statements that store in it.
fn after(stores: &TokenStream) -> TokenStream {
    quote! {
        fn f(x: &mut [f64; 4], w: &[f64; 4], c: usize) -> f64 {
            let mut a = [0.0; 4];
            let mut y = w[0];
            for k in 0..3 {
                #stores
                for j in 0..4 { y = y + a[j] * y * y; }
            }
            x[c] = 1.0;
            y
        }
    }
}

#[test]
fn only_what_is_stored_in_every_iteration_is_computed_again() {
    let stored = |stores| is_forwarded(after(&stores), "");
    assert!(stored(quote! { for i in 0..4 { a[i] = w[i] * w[k]; } }));
    assert!(stored(quote! { for i in (0..4).rev() { a[i] = w[i] * w[k]; } }));
    assert!(stored(quote! { for i in 0..4 { a[i] = w[3 - i] * w[k]; } }));
    // Something has changed since: an element, all of them, what they were computed from.
    assert!(!stored(quote! { for i in 0..4 { a[i] = w[i]; } a[c] = w[k]; }));
    assert!(!stored(quote! { for i in 0..4 { a[i] = w[i]; } a.reverse(); }));
    assert!(!stored(quote! { for i in 0..4 { a[i] = x[i] * w[k]; } }));
    // Not every element, not in every iteration, not there.
    assert!(!stored(quote! { for i in 0..3 { a[i] = w[i]; } }));
    assert!(!stored(quote! { for i in 1..4 { a[i] = w[i]; } }));
    assert!(!stored(quote! { for i in (0..4).step_by(2) { a[i] = w[i]; } }));
    assert!(!stored(quote! { for i in 0..4 { if w[i] > 0.0 { a[i] = w[i]; } } }));
    assert!(!stored(quote! { for i in 0..4 { if w[i] > 0.0 { break; } a[i] = w[i]; } }));
    assert!(!stored(quote! { for i in 0..4 { if w[i] > 0.0 { continue; } a[i] = w[i]; } }));
    assert!(!stored(quote! { for i in 0..4 { a[3 - i] = w[i]; } }));
    assert!(!stored(quote! { for i in 0..4 { a[c] = w[i]; } }));
    // Twice, or in terms of what is not there any more.
    assert!(!stored(quote! { for i in 0..4 { a[i] = w[i]; a[c] = w[k]; } }));
    assert!(!stored(quote! { for i in 0..4 { a[i] += w[i]; } }));
    assert!(!stored(quote! { for i in 0..4 { a[i] = a[i] * w[i]; } }));
    assert!(!stored(quote! { let mut s = w[0]; for i in 0..4 { s = s * w[i]; a[i] = s; } }));
    assert!(!stored(quote! { for i in 0..4 { a[i] = w[i].exp(); } }));
    // Too much of it.
    assert!(stored(quote! { for i in 0..4 { a[i] = w[i] * w[i] - w[0] * w[i]; } }));
    assert!(!stored(quote! { for i in 0..4 { a[i] = w[i] * w[1] - w[0] * w[k] + w[i] * w[2] * w[3]; } }));
}

#[test]
fn a_number_without_a_type_is_kept() {
    let stored = |stores| is_forwarded(after(&stores), "");
    assert!(!stored(quote! { for i in 0..4 { a[i] = 0.5 * 3.0; } }));
    assert!(stored(quote! { for i in 0..4 { a[i] = 0.5 * i as f64; } }));
}

#[test]
fn without_optimisations_everything_is_kept() {
    let store = quote! { for i in 0..4 { a[i] = w[i] * w[k]; } };
    assert!(!is_forwarded(after(&store), "__plain"));
}
