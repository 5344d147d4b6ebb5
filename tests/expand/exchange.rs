//! Variables that change places in every iteration.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn fibonacci(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..n {
        (a, b) = (b, a + b * b.cos());
    }
    a
}
