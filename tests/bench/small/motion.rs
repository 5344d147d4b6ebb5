//! A rotation, an arm of two links, and a step along an orbit.

use grad_runtime::differentiable;
use num_dual::DualNum;

#[differentiable(vjp)]
pub(crate) fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// How far a vector, turned by a quaternion `[w, x, y, z]` of length 1, is from where it should be: squared.
#[differentiable(wrt(q))]
pub(crate) fn misfit(q: [f64; 4], v: [f64; 3], target: [f64; 3]) -> f64 {
    let axis = [q[1], q[2], q[3]];
    let once = cross(axis, v);
    let twice = cross(axis, once);
    let mut sum = 0.0;
    for i in 0..3 {
        let miss = v[i] + 2.0 * (q[0] * once[i] + twice[i]) - target[i];
        sum += miss * miss;
    }
    sum
}

pub(crate) fn misfit_by_hand(q: [f64; 4], v: [f64; 3], target: [f64; 3]) -> (f64, [f64; 4]) {
    let axis = [q[1], q[2], q[3]];
    let once = cross(axis, v);
    let twice = cross(axis, once);
    let (mut sum, mut w_bar) = (0.0, 0.0);
    let (mut once_bar, mut twice_bar) = ([0.0; 3], [0.0; 3]);
    for i in 0..3 {
        let miss = v[i] + 2.0 * (q[0] * once[i] + twice[i]) - target[i];
        sum += miss * miss;
        w_bar += 4.0 * miss * once[i];
        once_bar[i] = 4.0 * miss * q[0];
        twice_bar[i] = 4.0 * miss;
    }
    // The adjoint of `a × b` is `b × c` for `a` and `c × a` for `b`.
    let from_twice = cross(once, twice_bar);
    let back = cross(twice_bar, axis);
    let from_once = cross(v, [once_bar[0] + back[0], once_bar[1] + back[1], once_bar[2] + back[2]]);
    let axis_bar = [from_twice[0] + from_once[0], from_twice[1] + from_once[1], from_twice[2] + from_once[2]];
    (sum, [w_bar, axis_bar[0], axis_bar[1], axis_bar[2]])
}

pub(crate) fn misfit_over<D: DualNum<f64> + Copy>(q: [D; 4], v: [f64; 3], target: [f64; 3]) -> D {
    let cross = |b: [D; 3]| [q[2] * b[2] - q[3] * b[1], q[3] * b[0] - q[1] * b[2], q[1] * b[1] - q[2] * b[0]];
    let once = [q[2] * v[2] - q[3] * v[1], q[3] * v[0] - q[1] * v[2], q[1] * v[1] - q[2] * v[0]];
    let twice = cross(once);
    let miss = |i: usize| (q[0] * once[i] + twice[i]) * 2.0 + (v[i] - target[i]);
    miss(0) * miss(0) + miss(1) * miss(1) + miss(2) * miss(2)
}

/// How far the hand of an arm with two links is from where it should be: squared.
#[differentiable(wrt(angles))]
pub(crate) fn reach(angles: [f64; 2], lengths: [f64; 2], target: [f64; 2]) -> f64 {
    let [shoulder, elbow] = angles;
    let x = lengths[0] * shoulder.cos() + lengths[1] * (shoulder + elbow).cos();
    let y = lengths[0] * shoulder.sin() + lengths[1] * (shoulder + elbow).sin();
    (x - target[0]).powi(2) + (y - target[1]).powi(2)
}

pub(crate) fn reach_by_hand(angles: [f64; 2], lengths: [f64; 2], target: [f64; 2]) -> (f64, [f64; 2]) {
    let (sin, cos) = angles[0].sin_cos();
    let (sin_both, cos_both) = (angles[0] + angles[1]).sin_cos();
    let (fore_x, fore_y) = (lengths[1] * cos_both, lengths[1] * sin_both);
    let (x, y) = (lengths[0] * cos + fore_x, lengths[0] * sin + fore_y);
    let (dx, dy) = (x - target[0], y - target[1]);
    (dx * dx + dy * dy, [2.0 * (dy * x - dx * y), 2.0 * (dy * fore_x - dx * fore_y)])
}

pub(crate) fn reach_over<D: DualNum<f64> + Copy>(
    [shoulder, elbow]: [D; 2],
    l: [f64; 2],
    target: [f64; 2],
) -> D {
    let (sin, cos) = shoulder.sin_cos();
    let (sin_both, cos_both) = (shoulder + elbow).sin_cos();
    let (x, y) = (cos * l[0] + cos_both * l[1], sin * l[0] + sin_both * l[1]);
    (x - target[0]).powi(2) + (y - target[1]).powi(2)
}

/// How a mass at the origin pulls.
#[differentiable(vjp)]
pub(crate) fn pull(at: [f64; 2]) -> [f64; 2] {
    let square = at[0] * at[0] + at[1] * at[1];
    let cube = square * square.sqrt();
    [-at[0] / cube, -at[1] / cube]
}

/// A step of time along an orbit; where the body is and how it moves are in `[x, y, vx, vy]`.
#[differentiable(vjp, wrt(body))]
pub(crate) fn orbit(body: [f64; 4], step: f64) -> [f64; 4] {
    let [x, y, vx, vy] = body;
    let before = pull([x, y]);
    let (half_vx, half_vy) = (vx + 0.5 * step * before[0], vy + 0.5 * step * before[1]);
    let (x, y) = (x + step * half_vx, y + step * half_vy);
    let after = pull([x, y]);
    [x, y, half_vx + 0.5 * step * after[0], half_vy + 0.5 * step * after[1]]
}

/// The step, and the adjoint of the body before for that of the body after.
pub(crate) fn orbit_by_hand(body: [f64; 4], step: f64, seed: [f64; 4]) -> ([f64; 4], [f64; 4]) {
    let [x0, y0, vx, vy] = body;
    let (before, before_slopes) = pull_with_slopes([x0, y0]);
    let (half_vx, half_vy) = (vx + 0.5 * step * before[0], vy + 0.5 * step * before[1]);
    let (x, y) = (x0 + step * half_vx, y0 + step * half_vy);
    let (after, after_slopes) = pull_with_slopes([x, y]);
    let result = [x, y, half_vx + 0.5 * step * after[0], half_vy + 0.5 * step * after[1]];

    let half = 0.5 * step;
    let x_bar = seed[0] + half * (after_slopes[0] * seed[2] + after_slopes[1] * seed[3]);
    let y_bar = seed[1] + half * (after_slopes[1] * seed[2] + after_slopes[2] * seed[3]);
    let (vx_bar, vy_bar) = (seed[2] + step * x_bar, seed[3] + step * y_bar);
    let x0_bar = x_bar + half * (before_slopes[0] * vx_bar + before_slopes[1] * vy_bar);
    let y0_bar = y_bar + half * (before_slopes[1] * vx_bar + before_slopes[2] * vy_bar);
    (result, [x0_bar, y0_bar, vx_bar, vy_bar])
}

/// The pull, and its symmetric matrix of slopes: `xx`, `xy`, `yy`.
fn pull_with_slopes(at: [f64; 2]) -> ([f64; 2], [f64; 3]) {
    let [x, y] = at;
    let square = x * x + y * y;
    let inverse = 1.0 / (square * square.sqrt());
    let rise = 3.0 * inverse / square;
    ([-x * inverse, -y * inverse], [rise * x * x - inverse, rise * x * y, rise * y * y - inverse])
}
