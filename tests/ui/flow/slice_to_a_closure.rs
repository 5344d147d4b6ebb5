// An active slice as an argument of a closure.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let norm = |v: &[f64]| v[0].hypot(v[1]);
    norm(xs) * 2.0
}

fn main() {}
