//! Memory that is declared once, and that each iteration of a loop overwrites before it reads it.

use crate::oracle::{SIZES, agree, alike, closed, holds, positive, samples, twice};

/// Examines programs of two slices of all lengths.
macro_rules! at_all_sizes {
    ($($f_grad:ident = $f:ident),+ $(,)?) => {$(
        for k in SIZES {
            for m in [0, 1, 4] {
                let (x, w) = (samples(k, 2), samples(m, 3));
                holds!($f_grad = $f(&x, &w));
            }
        }
    )+};
}

twice! {
    /// The squares of `w[t] * a * x`, all added up.
    #[differentiable]
    fn products_in_a_variable(a: &[f64], x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                let mut product = 0.0;
                for j in 0..k {
                    product += a[i * k + j] * x[j] * w[t];
                }
                y[i] = product;
            }
            for i in 0..k {
                sum += y[i] * y[i];
            }
        }
        sum
    }

    #[differentiable]
    fn products_in_memory(a: &[f64], x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in (0..k).rev() {
                y[i] = 0.0;
                for j in 0..k {
                    y[i] += a[i * k + j] * x[j] * w[t];
                }
            }
            for i in 0..k {
                sum += y[i] * y[i];
            }
        }
        sum
    }

    #[differentiable]
    fn products_over_rows(a: &[f64], x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut sum = 0.0;
        for &factor in w {
            for (i, y) in y.iter_mut().enumerate() {
                *y = 0.0;
                for (a, x) in a[i * k..(i + 1) * k].iter().zip(x) {
                    *y += a * x * factor;
                }
            }
            for y in &y {
                sum += y * y;
            }
        }
        sum
    }

    #[test]
    fn a_product_of_a_matrix_and_a_vector() {
        for k in [0, 1, 2, 5, 17] {
            for m in [0, 1, 3] {
                let (a, x, w) = (samples(k * k.min(5), 1), samples(k, 2), samples(m, 3));
                let a: Vec<f64> = (0..k * k).map(|i| a[i % a.len()]).collect();
                let gradient = alike!(
                    (&a, &x, &w),
                    products_in_a_variable_grad = products_in_a_variable,
                    products_in_memory_grad = products_in_memory,
                    products_over_rows_grad = products_over_rows
                );
                let product: Vec<f64> = (0..k).map(|i| (0..k).map(|j| a[i * k + j] * x[j]).sum()).collect();
                let squares: f64 = product.iter().map(|y| y * y).sum();
                let factor = 2.0 * w.iter().map(|w| w * w).sum::<f64>();
                let a_bar: Vec<f64> = (0..k * k).map(|at| factor * product[at / k] * x[at % k]).collect();
                let x_bar: Vec<f64> =
                    (0..k).map(|j| factor * (0..k).map(|i| a[i * k + j] * product[i]).sum::<f64>()).collect();
                let w_bar: Vec<f64> = w.iter().map(|w| 2.0 * w * squares).collect();
                closed(&gradient, &(a_bar, x_bar, w_bar), 1e-12);
            }
        }
    }

    /// The logarithm of the likelihood of `x` under a mixture, up to constants.
    #[differentiable]
    fn mixture_with_terms(x: &[f64], centres: &[f64], weights: &[f64]) -> f64 {
        let k = centres.len();
        let mut terms = vec![0.0; k];
        let mut total = 0.0;
        for i in 0..x.len() {
            for j in 0..k {
                let d = x[i] - centres[j];
                terms[j] = weights[j] - 0.5 * d * d;
            }
            let mut largest = f64::NEG_INFINITY;
            for j in 0..k {
                largest = largest.max(terms[j]);
            }
            let mut sum = 0.0;
            for j in 0..k {
                sum += (terms[j] - largest).exp();
            }
            total += largest + sum.ln();
        }
        total
    }

    #[differentiable]
    fn mixture(x: &[f64], centres: &[f64], weights: &[f64]) -> f64 {
        let mut total = 0.0;
        for v in x {
            let mut sum = 0.0;
            for (c, w) in centres.iter().zip(weights) {
                sum += (w - 0.5 * (v - c) * (v - c)).exp();
            }
            total += sum.ln();
        }
        total
    }

    #[test]
    fn a_mixture() {
        for n in SIZES {
            for k in [1, 2, 7] {
                let (x, centres, weights) = (samples(n, 1), samples(k, 2), samples(k, 3));
                let gradient = holds!(mixture_with_terms_grad = mixture_with_terms(&x, &centres, &weights));
                agree(&holds!(mixture_grad = mixture(&x, &centres, &weights)), &gradient);
            }
        }
    }

    /// Steps of a diffusion from one buffer into the other and back.
    #[differentiable]
    fn two_buffers(x: &[f64], rates: &[f64]) -> f64 {
        let n = x.len();
        let mut now = x.to_vec();
        let mut next = vec![0.0; n];
        for t in 0..rates.len() {
            for i in 0..n {
                next[i] = now[i] + rates[t] * (now[(i + 1) % n] - 2.0 * now[i] + now[(i + n - 1) % n]);
            }
            for i in 0..n {
                now[i] = next[i] * next[i];
            }
        }
        let mut sum = 0.0;
        for i in 0..n {
            sum += now[i] * x[i];
        }
        sum
    }

    #[differentiable]
    fn exchanged_buffers(x: &[f64], rates: &[f64]) -> f64 {
        let n = x.len();
        let mut now = x.to_vec();
        let mut next = vec![0.0; n];
        for &rate in rates {
            for i in 0..n {
                let moved = now[i] + rate * (now[(i + 1) % n] - 2.0 * now[i] + now[(i + n - 1) % n]);
                next[i] = moved * moved;
            }
            std::mem::swap(&mut now, &mut next);
        }
        let mut sum = 0.0;
        for (a, b) in now.iter().zip(x) {
            sum += a * b;
        }
        sum
    }

    #[test]
    fn a_diffusion_in_two_buffers() {
        for n in SIZES {
            for m in [0, 1, 3] {
                let (x, rates) = (positive(n, 1), samples(m, 2));
                alike!(
                    (&x, &rates),
                    two_buffers_grad = two_buffers,
                    exchanged_buffers_grad = exchanged_buffers
                );
            }
        }
    }

    #[differentiable]
    fn used_twice(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += (y[i] * y[i]).sin();
            }
            for i in 0..k {
                y[i] = x[i] * x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i] * y[k - 1 - i];
            }
        }
        sum
    }

    #[differentiable]
    fn changed_again(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                y[i] = (y[i] * y[i] + x[i]).sin();
            }
            for i in 1..k {
                y[i] += y[i - 1] * y[i];
            }
            for i in 0..k {
                sum += y[i] * y[k - 1 - i];
            }
        }
        sum
    }

    #[differentiable]
    fn one_out_of_another(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let (mut y, mut z) = (vec![0.2; k], vec![0.0; k]);
        let mut sum = 0.0;
        for t in 0..w.len() {
            for s in 0..w.len() {
                for i in 0..k {
                    y[i] = x[i] * w[t] + w[s];
                }
                for i in 0..k {
                    z[i] = y[i] * y[k - 1 - i];
                }
                for i in 0..k {
                    sum += z[i] * z[i];
                }
            }
            for i in 0..k {
                sum += z[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn rows(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![vec![0.2; k]; 2];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for r in 0..2 {
                for i in 0..k {
                    y[r][i] = x[i] * w[t];
                }
            }
            for i in 0..k {
                sum += y[0][i] * y[1][k - 1 - i];
            }
        }
        sum
    }

    #[differentiable]
    fn pairs(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![[0.2, 0.1]; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = [x[i] * w[t], x[i] + w[t]];
            }
            for i in 0..k {
                sum += y[i][0] * y[k - 1 - i][1];
                y[i][1] = sum * 0.1;
            }
        }
        sum
    }

    #[test]
    fn overwritten_more_than_once() {
        at_all_sizes!(
            used_twice_grad = used_twice,
            changed_again_grad = changed_again,
            one_out_of_another_grad = one_out_of_another,
            rows_grad = rows,
            pairs_grad = pairs
        );
    }

    #[differentiable]
    fn of_the_caller(x: &[f64], w: &[f64], y: &mut [f64]) -> f64 {
        let k = y.len();
        let mut sum = 0.0;
        for i in 0..k {
            sum += y[i] * y[k - 1 - i];
        }
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i] * y[k - 1 - i];
            }
        }
        sum
    }

    #[test]
    fn memory_of_the_caller() {
        for k in SIZES {
            for m in [0, 1, 4] {
                let (x, w, y) = (samples(k, 2), samples(m, 3), samples(k, 4));
                holds!(of_the_caller_grad = of_the_caller(&x, &w, &mut y));
            }
        }
    }
}
