//! The logarithm of a sum of exponentials, taken relative to the largest of them so that none overflows.

use grad_runtime::differentiable;

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
