//! A loop of which nobody knows beforehand how often it runs.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn newton(x: f64) -> f64 {
    let mut g = x;
    while (g * g - x).abs() > 1e-12 {
        g = 0.5 * (g + x / g);
    }
    g
}
