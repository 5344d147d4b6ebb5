//! Comparisons of three functions that show what an operation costs.

use std::hint::black_box;

use grad_runtime::differentiable;

use crate::compare::compare;

type Gradient = (f64, (f64, f64, f64));

#[differentiable]
pub(crate) fn neuron(w: f64, x: f64, b: f64) -> f64 {
    w * x + b
}

pub(crate) fn neuron_by_hand(w: f64, x: f64, b: f64) -> Gradient {
    (w * x + b, (x, w, 1.0))
}

/// About twenty operations.
#[differentiable]
pub(crate) fn twenty(a: f64, b: f64, c: f64) -> f64 {
    let p = a * b + c;
    let q = p * p - a;
    let r = q / (b * b + 1.0);
    let s = r * c - p;
    let t = s.exp() + q * a;
    let u = t.sin() * s;
    let v = (u * u + r * r).sqrt();
    v * p - u / (c * c + 2.0)
}

pub(crate) fn twenty_by_hand(a: f64, b: f64, c: f64) -> Gradient {
    let p = a * b + c;
    let q = p * p - a;
    let d = b * b + 1.0;
    let r = q / d;
    let s = r * c - p;
    let exp = s.exp();
    let t = exp + q * a;
    let (sin, cos) = t.sin_cos();
    let u = sin * s;
    let v = (u * u + r * r).sqrt();
    let e = c * c + 2.0;
    let y = v * p - u / e;
    let half = p * 0.5 / v;
    let u_bar = 2.0 * half * u - 1.0 / e;
    let t_bar = u_bar * s * cos;
    let s_bar = u_bar * sin + t_bar * exp;
    let r_bar = (2.0 * half * r + s_bar * c) / d;
    let q_bar = t_bar * a + r_bar;
    let p_bar = v - s_bar + 2.0 * q_bar * p;
    let a_bar = t_bar * q - q_bar + p_bar * b;
    let b_bar = p_bar * a - 2.0 * r_bar * r * b;
    let c_bar = 2.0 * u / (e * e) * c + s_bar * r + p_bar;
    (y, (a_bar, b_bar, c_bar))
}

/// A loop that needs a tape.
#[differentiable]
pub(crate) fn logistic_map(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y);
    }
    y
}

pub(crate) fn logistic_map_by_hand(x: f64, r: f64, n: usize) -> (f64, (f64, f64)) {
    let mut y = x;
    let mut tape = Vec::with_capacity(n);
    for _ in 0..n {
        tape.push(y);
        y = r * y * (1.0 - y);
    }
    let (mut y_bar, mut r_bar) = (1.0, 0.0);
    for y in tape.into_iter().rev() {
        r_bar += y_bar * y * (1.0 - y);
        y_bar *= r * (1.0 - 2.0 * y);
    }
    (y, (y_bar, r_bar))
}

compare! {
    one_neuron with [w, x, b] = [2.0, 3.0, 1.0]; {
        primal = neuron(black_box(w), black_box(x), black_box(b));
        generated = neuron_grad(black_box(w), black_box(x), black_box(b));
        by_hand = neuron_by_hand(black_box(w), black_box(x), black_box(b));
    }

    twenty_operations with [a, b, c] = [1.1, 0.7, 1.3]; {
        primal = twenty(black_box(a), black_box(b), black_box(c));
        generated = twenty_grad(black_box(a), black_box(b), black_box(c));
        by_hand = twenty_by_hand(black_box(a), black_box(b), black_box(c));
    }

    a_recurrence_of_1000 with (x, r, n) = (0.3, 3.7, 1000); {
        primal = logistic_map(black_box(x), black_box(r), black_box(n));
        generated = logistic_map_grad(black_box(x), black_box(r), black_box(n));
        by_hand = logistic_map_by_hand(black_box(x), black_box(r), black_box(n));
    }
}
