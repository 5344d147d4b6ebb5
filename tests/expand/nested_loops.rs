//! A loop in a loop: a tape of tapes.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn smooth(x: f64, k: f64, n: usize) -> f64 {
    let mut total = 0.0;
    let mut y = x;
    for i in 0..n {
        for j in 0..=i {
            y = (y * k).sin() + j as f64;
        }
        total += y * y;
    }
    total
}
