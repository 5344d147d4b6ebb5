//! Calls of other annotated functions, and of itself.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
pub(crate) fn power(x: f64, n: u32) -> f64 {
    if n == 0 {
        return 1.0;
    }
    let half = square(power(x, n / 2));
    if n % 2 == 0 { half } else { half * x }
}
