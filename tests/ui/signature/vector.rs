// A parameter that is a vector.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: Vec<f64>) -> f64 {
    xs[0] * xs[1]
}

fn main() {}
