// An active slice for a parameter that the callee leaves out of its `wrt`.

use grad_runtime::differentiable;

#[differentiable(wrt(x))]
fn weighted(weights: &[f64], x: f64) -> f64 {
    weights[0] * x
}

#[differentiable]
fn f(w: &[f64], x: f64) -> f64 {
    weighted(w, x)
}

fn main() {}
