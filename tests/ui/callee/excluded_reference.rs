// An active slice for a parameter that the callee excludes.

use grad_runtime::differentiable;

#[differentiable]
fn weighted(#[no_grad] weights: &[f64], x: f64) -> f64 {
    weights[0] * x
}

#[differentiable]
fn f(w: &[f64], x: f64) -> f64 {
    weighted(w, x)
}

fn main() {}
