// A call of a function without the attribute on an active slice.

use grad_runtime::differentiable;

fn norm(xs: &[f64]) -> f64 {
    xs[0].hypot(xs[1])
}

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    2.0 * norm(xs)
}

fn main() {}
