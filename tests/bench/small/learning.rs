//! Losses and layers of models that learn.

use grad_runtime::differentiable;
use num_dual::DualNum;

/// The function with a curved valley that optimisers are tried on, in any number of dimensions.
#[differentiable]
pub(crate) fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        sum += 100.0 * (pair[1] - pair[0] * pair[0]).powi(2) + (1.0 - pair[0]).powi(2);
    }
    sum
}

pub(crate) fn rosenbrock_by_hand(x: &[f64], x_bar: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    x_bar.fill(0.0);
    for i in 1..x.len() {
        let (above, ahead) = (x[i] - x[i - 1] * x[i - 1], 1.0 - x[i - 1]);
        sum += 100.0 * above * above + ahead * ahead;
        x_bar[i - 1] -= 400.0 * above * x[i - 1] + 2.0 * ahead;
        x_bar[i] += 200.0 * above;
    }
    sum
}

pub(crate) fn rosenbrock_over<D: DualNum<f64> + Copy>(x: &[D]) -> D {
    let mut sum = D::zero();
    for pair in x.windows(2) {
        sum += (pair[1] - pair[0] * pair[0]).powi(2) * 100.0 + (-pair[0] + 1.0).powi(2);
    }
    sum
}

/// The loss of a logistic regression at one sample, whose label is 1 or -1.
#[differentiable(wrt(weights, bias))]
pub(crate) fn logistic_loss(weights: &[f64; 8], bias: f64, x: &[f64; 8], label: f64) -> f64 {
    let mut score = bias;
    for (w, x) in weights.iter().zip(x) {
        score += w * x;
    }
    let margin = label * score;
    if margin > 0.0 { (-margin).exp().ln_1p() } else { margin.exp().ln_1p() - margin }
}

pub(crate) fn logistic_loss_by_hand(
    weights: &[f64; 8],
    bias: f64,
    x: &[f64; 8],
    label: f64,
    weights_bar: &mut [f64; 8],
) -> (f64, f64) {
    let score = bias + weights.iter().zip(x).map(|(w, x)| w * x).sum::<f64>();
    let margin = label * score;
    let small = (-margin.abs()).exp();
    let slope = (if margin > 0.0 { -small } else { -1.0 }) / (1.0 + small);
    let score_bar = label * slope;
    for (bar, x) in weights_bar.iter_mut().zip(x) {
        *bar = score_bar * x;
    }
    (small.ln_1p() - margin.min(0.0), score_bar)
}

pub(crate) fn logistic_loss_over<D: DualNum<f64> + Copy>(weights: &[D; 9], x: &[f64; 8], label: f64) -> D {
    let mut score = weights[8];
    for (w, x) in weights.iter().zip(x) {
        score += *w * *x;
    }
    let margin = score * label;
    if margin.re() > 0.0 { (-margin).exp().ln_1p() } else { margin.exp().ln_1p() - margin }
}

/// Softmax and cross entropy in one.
#[differentiable]
pub(crate) fn cross_entropy(logits: &[f64], label: usize) -> f64 {
    let mut largest = f64::NEG_INFINITY;
    for logit in logits {
        largest = largest.max(*logit);
    }
    let mut sum = 0.0;
    for logit in logits {
        sum += (logit - largest).exp();
    }
    largest + sum.ln() - logits[label]
}

pub(crate) fn cross_entropy_by_hand(logits: &[f64], label: usize, logits_bar: &mut [f64]) -> f64 {
    let largest = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for (bar, logit) in logits_bar.iter_mut().zip(logits) {
        *bar = (logit - largest).exp();
        sum += *bar;
    }
    for bar in &mut *logits_bar {
        *bar /= sum;
    }
    logits_bar[label] -= 1.0;
    largest + sum.ln() - logits[label]
}

pub(crate) fn cross_entropy_over<D: DualNum<f64> + Copy>(logits: &[D], label: usize) -> D {
    let largest = logits.iter().map(DualNum::re).fold(f64::NEG_INFINITY, f64::max);
    let mut sum = D::zero();
    for logit in logits {
        sum += (*logit - largest).exp();
    }
    sum.ln() + largest - logits[label]
}

/// A weighted sum of bells around centres.
#[differentiable]
pub(crate) fn bells(x: &[f64; 3], #[no_grad] centres: &[[f64; 3]], weights: &[f64], gamma: f64) -> f64 {
    let mut sum = 0.0;
    for (centre, weight) in centres.iter().zip(weights) {
        let mut square = 0.0;
        for (x, c) in x.iter().zip(centre) {
            square += (x - c) * (x - c);
        }
        sum += weight * (-gamma * square).exp();
    }
    sum
}

pub(crate) fn bells_by_hand(
    x: &[f64; 3],
    centres: &[[f64; 3]],
    weights: &[f64],
    gamma: f64,
    x_bar: &mut [f64; 3],
    weights_bar: &mut [f64],
) -> (f64, f64) {
    let (mut sum, mut gamma_bar) = (0.0, 0.0);
    *x_bar = [0.0; 3];
    for ((centre, weight), weight_bar) in centres.iter().zip(weights).zip(weights_bar) {
        let away: [f64; 3] = std::array::from_fn(|i| x[i] - centre[i]);
        let square = away[0] * away[0] + away[1] * away[1] + away[2] * away[2];
        let bell = (-gamma * square).exp();
        *weight_bar = bell;
        let weighed = weight * bell;
        sum += weighed;
        gamma_bar -= weighed * square;
        for (bar, away) in x_bar.iter_mut().zip(away) {
            *bar -= 2.0 * gamma * weighed * away;
        }
    }
    (sum, gamma_bar)
}

/// The numbers are `x`, the weights and `gamma`, one after the other.
pub(crate) fn bells_over<D: DualNum<f64> + Copy>(numbers: &[D], centres: &[[f64; 3]]) -> D {
    let (x, rest) = numbers.split_at(3);
    let (weights, gamma) = rest.split_at(centres.len());
    let mut sum = D::zero();
    for (centre, weight) in centres.iter().zip(weights) {
        let mut square = D::zero();
        for (x, c) in x.iter().zip(centre) {
            square += (*x - *c) * (*x - *c);
        }
        sum += *weight * (-gamma[0] * square).exp();
    }
    sum
}

/// A layer of a network, and the squares of what it misses.
#[differentiable]
pub(crate) fn layer_loss(
    weights: &[[f64; 8]; 8],
    biases: &[f64; 8],
    #[no_grad] x: &[f64; 8],
    #[no_grad] target: &[f64; 8],
) -> f64 {
    let mut loss = 0.0;
    for i in 0..8 {
        let mut sum = biases[i];
        for j in 0..8 {
            sum += weights[i][j] * x[j];
        }
        loss += (sum.tanh() - target[i]).powi(2);
    }
    loss
}

pub(crate) fn layer_loss_by_hand(
    weights: &[[f64; 8]; 8],
    biases: &[f64; 8],
    x: &[f64; 8],
    target: &[f64; 8],
    weights_bar: &mut [[f64; 8]; 8],
    biases_bar: &mut [f64; 8],
) -> f64 {
    let mut loss = 0.0;
    for i in 0..8 {
        let mut sum = biases[i];
        for (w, x) in weights[i].iter().zip(x) {
            sum += w * x;
        }
        let output = sum.tanh();
        let miss = output - target[i];
        loss += miss * miss;
        let sum_bar = 2.0 * miss * (1.0 - output * output);
        biases_bar[i] = sum_bar;
        for (bar, x) in weights_bar[i].iter_mut().zip(x) {
            *bar = sum_bar * x;
        }
    }
    loss
}

/// The numbers are the rows of weights, and then the biases.
pub(crate) fn layer_loss_over<D: DualNum<f64> + Copy>(
    numbers: &[D; 72],
    x: &[f64; 8],
    target: &[f64; 8],
) -> D {
    let (weights, biases) = numbers.split_at(64);
    let mut loss = D::zero();
    for ((weights, bias), target) in weights.chunks_exact(8).zip(biases).zip(target) {
        let mut sum = *bias;
        for (w, x) in weights.iter().zip(x) {
            sum += *w * *x;
        }
        loss += (sum.tanh() - *target).powi(2);
    }
    loss
}
