//! Integers of the primal that are there already are used again; its panics and the names in it stay.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::print::print;
use crate::ir::verify::verify;
use crate::tests::Stages;

fn check(source: TokenStream, expected: &Expect) {
    let mut function = Stages::with_kinds(source).function;
    crate::simplify::share_lengths(&mut function);
    verify(&function).expect("the function is sound");
    expected.assert_eq(&print(&function));
}

#[test]
fn a_length_is_taken_once() {
    check(
        quote! {
            fn f(x: &[f64], y: &[f64]) -> f64 {
                let mut sum = 0.0;
                for i in 0..x.len() {
                    sum += x[i];
                }
                for i in 0..x.len() {
                    sum += y[i] * x[x.len() - 1 - i];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], y: [f64]) {
                let t0 = missing(f64);
                let sum = 0.0;
                let t1 = x.len();
                let sum_4 = for i in 0..t1 carrying (sum_2 = sum) {
                    let t2 = x[i];
                    let sum_3 = sum_2 + t2;
                    sum_3
                };
                let sum_7 = for i_2 in 0..t1 carrying (sum_5 = sum_4) {
                    let t3 = y[i_2];
                    let t4 = t1 - 1;
                    let t5 = t4 - i_2;
                    let t6 = x[t5];
                    let t7 = t3 * t6;
                    let sum_6 = sum_5 + t7;
                    sum_6
                };
                sum_7
            }
        "#]],
    );
}

#[test]
fn what_was_made_with_a_length_has_it() {
    check(
        quote! {
            fn f(x: &[f64], n: usize) -> f64 {
                let mut y = vec![0.0; n];
                for i in 0..y.len() {
                    y[i] = x[i];
                }
                y[0]
            }
        },
        &expect![[r#"
            fn(x: [f64], n: int) {
                let t0 = missing(f64);
                let t1 = vec[0.0; n];
                let mut y = t1;
                for i in 0..n {
                    let t2 = x[i];
                    y[i] = t2;
                }
                let result = y[0];
                result
            }
        "#]],
    );
}

#[test]
fn the_smaller_of_equal_lengths_is_one_of_them() {
    check(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut y = vec![0.0; x.len()];
                for (a, b) in y.iter_mut().zip(x) {
                    *a = b * b;
                }
                y[0]
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let t1 = x.len();
                let t2 = vec[0.0; t1];
                let mut y = t2;
                for t3 in 0..t1 {
                    let t4 = x[t3];
                    let t5 = x[t3];
                    let t6 = t4 * t5;
                    y[t3] = t6;
                }
                let result = y[0];
                result
            }
        "#]],
    );
}

#[test]
fn the_length_of_a_part_is_a_difference_and_the_part_is_looked_at_once() {
    check(
        quote! {
            fn f(x: &[f64], lo: usize, hi: usize) -> f64 {
                let mut sum = 0.0;
                for v in &x[lo..hi] {
                    sum += v;
                }
                for v in &x[lo..hi] {
                    sum += v * v;
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64], lo: int, hi: int) {
                let t0 = missing(f64);
                let sum = 0.0;
                &x[lo..hi];
                let t1 = hi - lo;
                let sum_4 = for t2 in 0..t1 carrying (sum_2 = sum) {
                    let t3 = x[lo..hi][t2];
                    let sum_3 = sum_2 + t3;
                    sum_3
                };
                let sum_7 = for t4 in 0..t1 carrying (sum_5 = sum_4) {
                    let t5 = x[lo..hi][t4];
                    let t6 = x[lo..hi][t4];
                    let t7 = t5 * t6;
                    let sum_6 = sum_5 + t7;
                    sum_6
                };
                sum_7
            }
        "#]],
    );
}

#[test]
fn what_is_only_looked_at_in_a_branch_is_looked_at_again() {
    check(
        quote! {
            fn f(x: &[f64], lo: usize, hi: usize, some: bool) -> f64 {
                let mut n = 0;
                if some {
                    n = x[lo..hi].len();
                }
                x[n + x[lo..hi].len()]
            }
        },
        &expect![[r#"
            fn(x: [f64], lo: int, hi: int, some: bool) {
                let t0 = missing(f64);
                let n = 0;
                let n_3 = if some {
                    &x[lo..hi];
                    let n_2 = hi - lo;
                    n_2
                } else {
                    n
                };
                &x[lo..hi];
                let t1 = hi - lo;
                let t2 = n_3 + t1;
                let result = x[t2];
                result
            }
        "#]],
    );
}

#[test]
fn a_part_of_what_may_have_been_cut_is_looked_at_again() {
    check(
        quote! {
            fn f(x: &[f64], r: usize, lo: usize, hi: usize) -> f64 {
                let mut rows = vec![x.to_vec(), x.to_vec()];
                let mut cut = x.to_vec();
                let mut n = rows[r][lo..hi].len() + cut[lo..hi].len();
                rows[r].truncate(2);
                cut.truncate(2);
                n += rows[r][lo..hi].len() + cut[lo..hi].len();
                rows[0][0] * cut[0] * n as f64
            }
        },
        &expect![[r#"
            fn(x: [f64], r: int, lo: int, hi: int) {
                let t0 = missing(f64);
                let t1 = x[..];
                let t2 = x[..];
                let t3 = [t1, t2];
                let mut rows = t3;
                let t4 = x[..];
                let mut cut = t4;
                &rows[r][lo..hi];
                let t5 = hi - lo;
                &cut[lo..hi];
                let n = t5 + t5;
                rows[r].truncate(2);
                cut.truncate(2);
                &rows[r][lo..hi];
                &cut[lo..hi];
                let n_2 = n + n;
                let t6 = rows[0][0];
                let t7 = cut[0];
                let t8 = t6 * t7;
                let t9 = n_2 as f64;
                let result = t8 * t9;
                result
            }
        "#]],
    );
}

#[test]
fn names_stay_and_are_used() {
    check(
        quote! {
            fn f(x: &[f64], n: usize) -> f64 {
                let len = x.len();
                let other = x.len();
                let next = n + 1;
                x[n + 1] * x[next] * x[other - 1] * x[x.len() - 2]
            }
        },
        &expect![[r#"
            fn(x: [f64], n: int) {
                let t0 = missing(f64);
                let len = x.len();
                let other = x.len();
                let next = n + 1;
                let t1 = x[next];
                let t2 = x[next];
                let t3 = t1 * t2;
                let t4 = other - 1;
                let t5 = x[t4];
                let t6 = t3 * t5;
                let t7 = len - 2;
                let t8 = x[t7];
                let result = t6 * t8;
                result
            }
        "#]],
    );
}

#[test]
fn equal_numbers_may_be_of_several_types() {
    check(
        quote! {
            fn f(x: [f64; 3], y: f64) -> f64 {
                let k: i32 = 3;
                let mut sum = x[1 + 1] * y.powi(1 + 1) + x[5 - 3] * y.powi(k);
                for i in 0..x.len() {
                    sum += x[i];
                }
                for i in 0..x.len() {
                    sum += x[i];
                }
                sum
            }
        },
        &expect![[r#"
            fn(x: [f64; 3], y: f64) {
                let t0 = missing(f64);
                let k = 3;
                let t1 = 1 + 1;
                let t2 = x[t1];
                let t3 = 1 + 1;
                let t4 = y.powi(t3);
                let t5 = t2 * t4;
                let t6 = 5 - 3;
                let t7 = x[t6];
                let t8 = y.powi(k);
                let t9 = t7 * t8;
                let sum = t5 + t9;
                let sum_4 = for i in 0..3 carrying (sum_2 = sum) {
                    let t10 = x[i];
                    let sum_3 = sum_2 + t10;
                    sum_3
                };
                let sum_7 = for i_2 in 0..3 carrying (sum_5 = sum_4) {
                    let t11 = x[i_2];
                    let sum_6 = sum_5 + t11;
                    sum_6
                };
                sum_7
            }
        "#]],
    );
}

#[test]
fn lengths_that_change_are_taken_again() {
    check(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut grown = x.to_vec();
                let mut lent = x.to_vec();
                let mut n = grown.len() + lent.len();
                grown.push(x[0]);
                change(&mut lent);
                n += grown.len() + lent.len();
                let mut other = vec![0.0];
                n += other.len();
                std::mem::swap(&mut grown, &mut other);
                n += other.len() + grown.len();
                other[n]
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let t1 = x[..];
                let mut grown = t1;
                let t2 = x[..];
                let mut lent = t2;
                let t3 = grown.len();
                let t4 = lent.len();
                let n = t3 + t4;
                let t5 = x[0];
                grown.push(t5);
                let t6 = change(&mut lent);
                let t7 = grown.len();
                let t8 = lent.len();
                let t9 = t7 + t8;
                let n_2 = n + t9;
                let t10 = [0.0];
                let mut other = t10;
                let t11 = other.len();
                let n_3 = n_2 + t11;
                swap(grown, other);
                let t12 = other.len();
                let t13 = grown.len();
                let t14 = t12 + t13;
                let n_4 = n_3 + t14;
                let result = other[n_4];
                result
            }
        "#]],
    );
}

#[test]
fn a_length_that_is_computed_twice_is_the_first() {
    check(
        quote! {
            fn f(depth: usize, x: f64) -> f64 {
                let mut y = x;
                for _ in (0_usize..(depth % 4)).rev() {
                    y = y * x;
                }
                let v = vec![y; depth % 4];
                v.last().copied().unwrap_or(x)
            }
        },
        &expect![[r#"
            fn(depth: int, x: f64) {
                let t0 = missing(f64);
                let t1 = depth % 4;
                let y_3 = for t2 in (0_usize..t1).rev() carrying (y = x) {
                    let y_2 = y * x;
                    y_2
                };
                let t3 = vec[y_3; t1];
                let mut v = t3;
                let t4 = 0 < t1;
                let result = if t4 {
                    let t5 = t1 - 1;
                    let t6 = v[t5];
                    t6
                } else {
                    x
                };
                result
            }
        "#]],
    );
}
