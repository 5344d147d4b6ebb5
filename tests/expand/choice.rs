//! A `match` with guards and bindings.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn activation(kind: u32, x: f64) -> f64 {
    match kind {
        0 => x,
        1 if x < 0.0 => 0.0,
        1 => x,
        n @ (2 | 3) => x.powi(n as i32),
        _ => x / (1.0 + x.abs()),
    }
}
