//! A determinant.

use grad_runtime::differentiable;
use num_dual::DualNum;

pub(crate) type Matrix = [[f64; 3]; 3];

#[differentiable]
pub(crate) fn determinant(m: [[f64; 3]; 3]) -> f64 {
    m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        + m[0][1] * (m[1][2] * m[2][0] - m[1][0] * m[2][2])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
}

/// The gradient is the matrix of cofactors, which the value is made of.
pub(crate) fn determinant_by_hand(m: Matrix) -> (f64, Matrix) {
    let [[a, b, c], [d, e, f], [g, h, i]] = m;
    let first = [e * i - f * h, f * g - d * i, d * h - e * g];
    let second = [c * h - b * i, a * i - c * g, b * g - a * h];
    let third = [b * f - c * e, c * d - a * f, a * e - b * d];
    (a * first[0] + b * first[1] + c * first[2], [first, second, third])
}

pub(crate) fn determinant_over<D: DualNum<f64> + Copy>([a, b, c, d, e, f, g, h, i]: [D; 9]) -> D {
    a * (e * i - f * h) + b * (f * g - d * i) + c * (d * h - e * g)
}
