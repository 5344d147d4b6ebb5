// A fold.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    xs.iter().fold(0.0, |sum, x| sum + x)
}

fn main() {}
