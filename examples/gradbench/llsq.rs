//! How far a polynomial is from a step, by the squares of the distances at points between -1 and 1.

use grad_runtime::differentiable;

/// Half the sum of the squared distances, at `n` points, of the polynomial with the coefficients `x` from the step.
#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "points are few")]
pub(crate) fn half_squares(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let t = -1.0 + i as f64 * 2.0 / (n as f64 - 1.0);
        let mut distance = step(t);
        let mut power = 1.0;
        for &coefficient in x {
            distance -= coefficient * power;
            power *= t;
        }
        sum += distance * distance;
    }
    sum / 2.0
}

/// -1 below 0, 1 above, and 0 between.
fn step(t: f64) -> f64 {
    if t == 0.0 { 0.0 } else { t.signum() }
}
