//! Lengths that are used again, and lengths that only seem to be the same.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::oracle::{SIZES, holds, samples, twice};

fn panics<T>(run: impl FnOnce() -> T) -> bool {
    catch_unwind(AssertUnwindSafe(run)).is_err()
}

/// Examines programs of two slices of all lengths.
macro_rules! at_all_sizes {
    ($($f_grad:ident = $f:ident),+ $(,)?) => {$(
        for k in SIZES {
            for m in [0, 1, 3, 6] {
                let (x, w) = (samples(k, 2), samples(m, 3));
                holds!($f_grad = $f(&x, &w));
            }
        }
    )+};
}

twice! {
    #[differentiable]
    fn a_length_shrinks(x: &[f64], w: &[f64]) -> f64 {
        let mut k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t] + sum * 0.1;
            }
            for i in 0..y.len() {
                sum += y[i] * y[i];
            }
            if k > 1 {
                k -= 1;
            }
        }
        sum
    }

    #[differentiable]
    fn it_grows(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t] + sum * 0.1;
            }
            for i in 0..y.len() {
                sum += y[i] * y[i];
            }
            y.push(sum);
        }
        sum
    }

    #[differentiable]
    fn it_is_replaced(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k.min(y.len()) {
                y[i] = x[i] * w[t] + sum * 0.1;
            }
            for i in 0..y.len() {
                sum += y[i] * y[i];
            }
            y = vec![sum * 0.01; t + 1];
        }
        sum
    }

    #[test]
    fn lengths_change() {
        at_all_sizes!(
            a_length_shrinks_grad = a_length_shrinks,
            it_grows_grad = it_grows,
            it_is_replaced_grad = it_is_replaced
        );
    }

    #[differentiable]
    fn equal_by_chance(x: &[f64], w: &[f64], k: usize, n: usize) -> f64 {
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..n {
                y[i] = x[i] * w[t] + sum * 0.1;
            }
            for i in 0..k {
                sum += y[i] * y[i];
            }
        }
        sum
    }

    #[test]
    fn lengths_are_equal_only_sometimes() {
        for k in SIZES {
            for n in [0, k / 2, k] {
                for m in [0, 1, 3] {
                    let (x, w) = (samples(k, 2), samples(m, 3));
                    holds!(equal_by_chance_grad = equal_by_chance(&x, &w, inert(k), inert(n)));
                }
            }
        }
    }

    #[differentiable]
    fn numbers_of_two_types(x: &[f64], y: f64) -> f64 {
        let mut s = y;
        s += x[1 + 1] * y.powi(1 + 1);
        s
    }
    #[differentiable]
    fn a_length_and_a_number(x: [f64; 3], y: f64) -> f64 {
        let k: i32 = 3;
        let mut s = 0.0;
        for i in 0..x.len() {
            s += x[i] * y.powi(k);
        }
        s
    }
    #[differentiable]
    fn a_difference_and_a_number(x: &[f64], y: f64) -> f64 {
        let k: i32 = 3;
        y.powi(k) * x[5 - 2]
    }

    #[test]
    fn equal_numbers_of_several_types() {
        let (x, array, y) = (samples(4, 1), [0.3, 0.4, 0.5], 0.7);
        holds!(numbers_of_two_types_grad = numbers_of_two_types(&x, y));
        holds!(a_length_and_a_number_grad = a_length_and_a_number(array, y));
        holds!(a_difference_and_a_number_grad = a_difference_and_a_number(&x, y));
    }

    #[differentiable]
    fn a_row_is_cut(x: &[f64], r: usize, lo: usize, hi: usize) -> f64 {
        let mut m = vec![x.to_vec(), x.to_vec()];
        let a = m[r][lo..hi].len();
        m[r].truncate(2);
        let b = m[r][lo..hi].len();
        x[0] * (a + b) as f64
    }
    #[differentiable]
    fn rows_are_exchanged(x: &[f64], r: usize, lo: usize, hi: usize) -> f64 {
        let mut m = vec![x.to_vec(), vec![0.5]];
        let a = m[r][lo..hi].len();
        m.swap(0, 1);
        let b = m[r][lo..hi].len();
        x[0] * (a + b) as f64
    }
    #[differentiable]
    fn a_vector_is_cut(x: &[f64]) -> f64 {
        let mut m = x.to_vec();
        let a = m[1..3].len();
        m.truncate(2);
        let b = m[1..3].len();
        x[0] * (a + b) as f64
    }

    #[test]
    fn a_part_that_is_gone_panics() {
        let x = samples(4, 1);
        let mut x_bar = x.clone();
        assert!(panics(|| a_row_is_cut(&x, 0, 1, 3)));
        assert!(panics(|| a_row_is_cut_grad(&x, 0, 1, 3, &mut x_bar)));
        assert!(panics(|| rows_are_exchanged(&x, 0, 1, 3)));
        assert!(panics(|| rows_are_exchanged_grad(&x, 0, 1, 3, &mut x_bar)));
        assert!(panics(|| a_vector_is_cut(&x)));
        assert!(panics(|| a_vector_is_cut_grad(&x, &mut x_bar)));
    }

    #[differentiable]
    fn lengths_of_parts(x: &[f64], lo: usize, hi: usize) -> f64 {
        let a = x[lo..hi].len();
        let b = x[..hi].len();
        let c = x[lo..].len();
        let d = x[lo..=hi].len();
        x[0] * (a + 2 * b + 3 * c + 5 * d) as f64
    }
    #[differentiable]
    fn parts_in_a_loop(x: &[f64], n: usize, lo: usize, hi: usize) -> f64 {
        let mut s = 0.0;
        for _ in 0..n {
            let r = &x[lo..hi];
            s += r.len() as f64 * x[0];
            for v in r {
                s += v;
            }
        }
        for v in &x[lo..hi] {
            s += v;
        }
        s
    }
    #[differentiable]
    fn differences(x: &[f64], n: usize, m: usize) -> f64 {
        let c = 2 * n;
        let mut s = x[0] * c as f64;
        if n > 0 {
            s *= ((n - m) + n - (n - m) + 0) as f64;
            s *= (3 * n - m - (n - m)) as f64;
        }
        s
    }

    #[test]
    fn panics_are_those_of_the_function() {
        let x = samples(4, 1);
        let mut x_bar = x.clone();
        for lo in 0..6 {
            for hi in 0..6 {
                let fails = panics(|| lengths_of_parts(&x, lo, hi));
                assert_eq!(fails, panics(|| lengths_of_parts_grad(&x, lo, hi, &mut x_bar)), "{lo} {hi}");
                if !fails {
                    holds!(lengths_of_parts_grad = lengths_of_parts(&x, inert(lo), inert(hi)));
                }
                for n in 0..2 {
                    let fails = panics(|| parts_in_a_loop(&x, n, lo, hi));
                    assert_eq!(
                        fails,
                        panics(|| parts_in_a_loop_grad(&x, n, lo, hi, &mut x_bar)),
                        "{n} {lo} {hi}"
                    );
                    if !fails {
                        holds!(parts_in_a_loop_grad = parts_in_a_loop(&x, inert(n), inert(lo), inert(hi)));
                    }
                }
                let fails = panics(|| differences(&x, lo, hi));
                assert_eq!(fails, panics(|| differences_grad(&x, lo, hi, &mut x_bar)), "{lo} {hi}");
                if !fails {
                    holds!(differences_grad = differences(&x, inert(lo), inert(hi)));
                }
            }
        }
    }
}
