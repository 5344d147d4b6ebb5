//! A loop whose iterations leave a record.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn logistic(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y);
    }
    y
}
