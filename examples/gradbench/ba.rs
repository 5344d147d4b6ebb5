//! Bundle adjustment: how far points are, on the pictures that cameras took, from where they should be.

use grad_runtime::differentiable;

#[differentiable(vjp)]
pub(crate) fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// A point, turned around an axis by an angle that is the axis' length.
#[differentiable(vjp)]
pub(crate) fn turned(axis: [f64; 3], x: [f64; 3]) -> [f64; 3] {
    let square = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
    if square == 0.0 {
        let moved = cross(axis, x);
        return [x[0] + moved[0], x[1] + moved[1], x[2] + moved[2]];
    }
    let angle = square.sqrt();
    let (sin, cos) = angle.sin_cos();
    let unit = [axis[0] / angle, axis[1] / angle, axis[2] / angle];
    let moved = cross(unit, x);
    let along = (unit[0] * x[0] + unit[1] * x[1] + unit[2] * x[2]) * (1.0 - cos);
    [
        x[0] * cos + moved[0] * sin + unit[0] * along,
        x[1] * cos + moved[1] * sin + unit[1] * along,
        x[2] * cos + moved[2] * sin + unit[2] * along,
    ]
}

/// How far a point is on a picture from where it should be, times a weight.
///
/// Of a camera there are the axis around which it is turned, by an angle that is the axis' length; its centre; its focal
/// length; the middle of its pictures; and two numbers that tell how much it distorts.
#[differentiable(vjp)]
pub(crate) fn miss(camera: [f64; 11], x: [f64; 3], weight: f64, #[no_grad] feature: [f64; 2]) -> [f64; 2] {
    let [r1, r2, r3, c1, c2, c3, focus, middle_x, middle_y, k1, k2] = camera;
    let from = turned([r1, r2, r3], [x[0] - c1, x[1] - c2, x[2] - c3]);
    let (flat_x, flat_y) = (from[0] / from[2], from[1] / from[2]);
    let square = flat_x * flat_x + flat_y * flat_y;
    let distortion = 1.0 + k1 * square + k2 * square * square;
    [
        weight * (flat_x * distortion * focus + middle_x - feature[0]),
        weight * (flat_y * distortion * focus + middle_y - feature[1]),
    ]
}

/// What keeps a weight near 1.
#[differentiable]
pub(crate) fn weight_miss(weight: f64) -> f64 {
    1.0 - weight * weight
}
