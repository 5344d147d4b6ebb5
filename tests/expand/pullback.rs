//! Several results: the pullback takes an adjoint for each.

use grad_runtime::differentiable;

#[differentiable(vjp)]
pub(crate) fn polar(x: f64, y: f64) -> (f64, f64) {
    let r = x.hypot(y);
    (r, y.atan2(x) * r)
}
