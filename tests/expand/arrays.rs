//! Arrays: a parameter, and a variable that is changed in place.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) fn horner(a: [f64; 4], x: f64) -> f64 {
    let mut b = [0.0; 4];
    b[3] = a[3];
    for i in (0..3).rev() {
        b[i] = b[i + 1] * x + a[i];
    }
    b[0] * b[2]
}
