//! Exits out of a function and out of a loop.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn escape(x: f64, c: f64, n: u32) -> f64 {
    if x < 0.0 {
        return c;
    }
    let mut z = x;
    for i in 0..n {
        if z > 4.0 {
            return z + f64::from(i) * c;
        }
        if i % 3 == 1 {
            continue;
        }
        z = z * z + c;
    }
    z * 2.0
}
