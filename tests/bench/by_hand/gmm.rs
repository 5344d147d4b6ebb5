//! The adjoint of each point follows its value, and both products with a matrix are made in one walk over it.

use std::f64::consts::TAU;

use crate::objectives::gmm::log_wishart_constant;

/// Where the gradient goes.
pub(crate) struct Bars<'a> {
    pub(crate) alpha: &'a mut [f64],
    pub(crate) mu: &'a mut [f64],
    pub(crate) q: &'a mut [f64],
    pub(crate) l: &'a mut [f64],
}

/// What is the same for all points.
struct Mixture<'a> {
    d: usize,
    mu: &'a [f64],
    l: &'a [f64],
    diagonals: Vec<f64>,
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
#[allow(clippy::too_many_arguments, reason = "the parameters of the model")]
pub(crate) fn log_posterior_grad(
    alpha: &[f64],
    mu: &[f64],
    q: &[f64],
    l: &[f64],
    x: &[f64],
    gamma: f64,
    m: usize,
    bars: &mut Bars<'_>,
) -> f64 {
    let (k, d) = (alpha.len(), mu.len() / alpha.len());
    let (n, size) = ((x.len() / d) as f64, d * (d - 1) / 2);
    let mixture = Mixture { d, mu, l, diagonals: q.iter().map(|q| q.exp()).collect() };
    let log_determinants: Vec<f64> = q.chunks_exact(d).map(|q| q.iter().sum()).collect();
    bars.alpha.fill(0.0);
    bars.mu.fill(0.0);
    bars.q.fill(0.0);
    bars.l.fill(0.0);

    let mut centred = vec![0.0; k * d];
    let mut whitened = vec![0.0; k * d];
    let mut terms = vec![0.0; k];
    let mut value = k as f64 * log_wishart_constant(d, m, gamma) - n * 0.5 * d as f64 * TAU.ln();
    for point in x.chunks_exact(d) {
        for i in 0..k {
            let own = i * d..(i + 1) * d;
            let square = mixture.whiten(i, point, &mut centred[own.clone()], &mut whitened[own]);
            terms[i] = alpha[i] + log_determinants[i] - 0.5 * square;
        }
        value += softmax(&mut terms);
        for (i, share) in terms.iter().enumerate() {
            let own = i * d..(i + 1) * d;
            bars.alpha[i] += share;
            mixture.back(i, *share, &centred[own.clone()], &whitened[own], bars);
        }
    }

    terms.copy_from_slice(alpha);
    value -= n * softmax(&mut terms);
    for i in 0..k {
        let weight = bars.alpha[i];
        bars.alpha[i] -= n * terms[i];
        let mut squares = 0.0;
        for (bar, diagonal) in bars.q[i * d..(i + 1) * d].iter_mut().zip(&mixture.diagonals[i * d..]) {
            *bar = (*bar - gamma * gamma * diagonal) * diagonal + weight + m as f64;
            squares += diagonal * diagonal;
        }
        for (bar, entry) in bars.l[i * size..(i + 1) * size].iter_mut().zip(&l[i * size..]) {
            *bar -= gamma * gamma * entry;
            squares += entry * entry;
        }
        value += m as f64 * log_determinants[i] - 0.5 * gamma * gamma * squares;
    }
    value
}

impl Mixture<'_> {
    /// How far a point is from the mean of a component, in its own measure: squared.
    fn whiten(&self, i: usize, point: &[f64], centred: &mut [f64], whitened: &mut [f64]) -> f64 {
        let own = i * self.d..(i + 1) * self.d;
        let entries = point.iter().zip(&self.mu[own.clone()]).zip(&self.diagonals[own]);
        for ((centred, whitened), ((x, mean), diagonal)) in
            centred.iter_mut().zip(&mut *whitened).zip(entries)
        {
            *centred = x - mean;
            *whitened = diagonal * *centred;
        }
        let mut start = i * self.d * (self.d - 1) / 2;
        for (j, centred) in centred.iter().enumerate() {
            let column = &mut whitened[j + 1..];
            let end = start + column.len();
            for (sum, entry) in column.iter_mut().zip(&self.l[start..end]) {
                *sum += entry * centred;
            }
            start = end;
        }
        whitened.iter().map(|x| x * x).sum()
    }

    /// The adjoint of `whiten`, where `weight` is the share of the component in the point.
    fn back(&self, i: usize, weight: f64, centred: &[f64], whitened: &[f64], bars: &mut Bars<'_>) {
        let own = i * self.d..(i + 1) * self.d;
        let diagonals = &self.diagonals[own.clone()];
        let outputs = bars.mu[own.clone()].iter_mut().zip(&mut bars.q[own]);
        let mut start = i * self.d * (self.d - 1) / 2;
        for (j, (mu_bar, q_bar)) in outputs.enumerate() {
            let scaled = weight * centred[j];
            *q_bar -= scaled * whitened[j];
            let column = &whitened[j + 1..];
            let end = start + column.len();
            let sum = diagonals[j] * whitened[j]
                + column_back(scaled, column, &self.l[start..end], &mut bars.l[start..end]);
            *mu_bar += weight * sum;
            start = end;
        }
    }
}

/// Takes a multiple of `whitened` from the adjoint of a column, and gives the product of `whitened` with the column. Four
/// sums do not wait for each other.
fn column_back(scaled: f64, whitened: &[f64], column: &[f64], column_bar: &mut [f64]) -> f64 {
    let mut sums = [0.0; 4];
    let (mut bars, mut entries, mut factors) =
        (column_bar.chunks_exact_mut(4), column.chunks_exact(4), whitened.chunks_exact(4));
    for ((bars, entries), factors) in (&mut bars).zip(&mut entries).zip(&mut factors) {
        for i in 0..4 {
            bars[i] -= scaled * factors[i];
            sums[i] += entries[i] * factors[i];
        }
    }
    let mut sum = sums[0] + sums[1] + sums[2] + sums[3];
    let rest = bars.into_remainder().iter_mut().zip(entries.remainder()).zip(factors.remainder());
    for ((bar, entry), factor) in rest {
        *bar -= scaled * factor;
        sum += entry * factor;
    }
    sum
}

/// Replaces numbers by their softmax; gives the logarithm of the sum of their exponentials.
fn softmax(x: &mut [f64]) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for x in &mut *x {
        *x = (*x - largest).exp();
        sum += *x;
    }
    let scale = 1.0 / sum;
    for x in x {
        *x *= scale;
    }
    largest + sum.ln()
}
