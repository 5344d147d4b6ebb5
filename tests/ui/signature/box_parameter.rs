// A parameter that is a box.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: Box<f64>) -> f64 {
    *x * 2.0
}

fn main() {}
