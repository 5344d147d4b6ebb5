//! The posterior of a mixture of Gaussians with a Wishart prior, as its logarithm.
//!
//! Matrices are stored row by row. The precision of a component is `Qᵀ Q`, and `Q` is lower triangular: the
//! exponentials of `q` are its diagonal, and `l` is what is below it, column by column.

use grad_runtime::differentiable;

pub(crate) use mixture::*;

/// The functions see each other, so that what one point needs is computed in one go.
#[differentiable]
mod mixture {
    use grad_runtime::differentiable;
    use std::f64::consts::{LN_2, PI, TAU};

    /// `Q x` of one component.
    #[differentiable(vjp)]
    pub(crate) fn multiply(diagonal: &[f64], below: &[f64], x: &[f64], product: &mut [f64]) {
        for ((product, diagonal), x) in product.iter_mut().zip(diagonal).zip(x) {
            *product = diagonal * x;
        }
        let mut start = 0;
        for (i, x) in x.iter().enumerate() {
            let column = &mut product[i + 1..];
            let end = start + column.len();
            for (product, entry) in column.iter_mut().zip(&below[start..end]) {
                *product += entry * x;
            }
            start = end;
        }
    }

    /// The logarithm of the sum of the exponentials of `x`.
    #[differentiable]
    pub(crate) fn log_sum_exp(x: &[f64]) -> f64 {
        let mut largest = f64::NEG_INFINITY;
        for &value in x {
            largest = largest.max(value);
        }
        let mut sum = 0.0;
        for &value in x {
            sum += (value - largest).exp();
        }
        largest + sum.ln()
    }

    /// The sum of the squares.
    #[differentiable]
    pub(crate) fn square_norm(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for value in x {
            sum += value * value;
        }
        sum
    }

    /// The logarithm of the posterior, up to nothing: all constants are in it.
    #[differentiable]
    #[allow(clippy::too_many_arguments, reason = "the parameters of the model")]
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub(crate) fn log_posterior(
        alpha: &[f64],
        mu: &[f64],
        q: &[f64],
        l: &[f64],
        #[no_grad] x: &[f64],
        #[no_grad] gamma: f64,
        m: usize,
    ) -> f64 {
        let (k, d) = (alpha.len(), mu.len() / alpha.len());
        let n = x.len() / d;
        let size = d * (d - 1) / 2;

        let mut diagonals = vec![0.0; k * d];
        let mut log_determinants = vec![0.0; k];
        for ((row, diagonal), sum) in
            q.chunks_exact(d).zip(diagonals.chunks_exact_mut(d)).zip(&mut log_determinants)
        {
            for (q, diagonal) in row.iter().zip(diagonal) {
                *diagonal = q.exp();
                *sum += q;
            }
        }

        let mut centred = vec![0.0; d];
        let mut whitened = vec![0.0; d];
        let mut terms = vec![0.0; k];
        let mut likelihood = 0.0;
        for point in x.chunks_exact(d) {
            for i in 0..k {
                let (mean, diagonal) = (&mu[i * d..(i + 1) * d], &diagonals[i * d..(i + 1) * d]);
                for ((centred, x), mean) in centred.iter_mut().zip(point).zip(mean) {
                    *centred = x - mean;
                }
                multiply(diagonal, &l[i * size..(i + 1) * size], &centred, &mut whitened);
                terms[i] = alpha[i] + log_determinants[i] - 0.5 * square_norm(&whitened);
            }
            likelihood += log_sum_exp(&terms);
        }
        likelihood -= n as f64 * (0.5 * d as f64 * TAU.ln() + log_sum_exp(alpha));

        let mut prior = k as f64 * log_wishart_constant(d, m, gamma);
        for i in 0..k {
            let squares =
                square_norm(&diagonals[i * d..(i + 1) * d]) + square_norm(&l[i * size..(i + 1) * size]);
            prior += m as f64 * log_determinants[i] - 0.5 * gamma * gamma * squares;
        }
        likelihood + prior
    }

    /// The part of the prior that no parameter of the mixture is in.
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub(crate) fn log_wishart_constant(d: usize, m: usize, gamma: f64) -> f64 {
        let n = (d + m + 1) as f64;
        let d = d as f64;
        n * d * (gamma.ln() - 0.5 * LN_2) - log_multigamma(0.5 * n, d)
    }

    /// The logarithm of the multivariate gamma function at half an integer.
    fn log_multigamma(a: f64, d: f64) -> f64 {
        let mut sum = 0.25 * d * (d - 1.0) * PI.ln();
        let mut j = 0.0;
        while j < d {
            sum += log_gamma(a - 0.5 * j);
            j += 1.0;
        }
        sum
    }

    /// The logarithm of the gamma function at a positive multiple of one half: from 1 or 1/2 it is climbed to.
    fn log_gamma(x: f64) -> f64 {
        let (mut at, mut log) = if x.fract() == 0.0 { (1.0, 0.0) } else { (0.5, 0.5 * PI.ln()) };
        while at < x {
            log += f64::ln(at);
            at += 1.0;
        }
        log
    }
}
