// A parameter that may not be there.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: Option<f64>) -> f64 {
    x.unwrap_or(1.0)
}

fn main() {}
