//! The same in `f32`, and the way from one precision to the other.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn mixed(x: f32, y: f64) -> f64 {
    let z = (x * 3.0).exp() / 2.0;
    (z as f64) * y + (y as f32 * x) as f64
}
