//! The smallest objective.

use grad_runtime::differentiable;

/// The square of `x`.
#[differentiable]
pub(crate) fn square(x: f64) -> f64 {
    x * x
}
