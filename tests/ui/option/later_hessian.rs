// An option for later, beside one for now.

use grad_runtime::differentiable;

#[differentiable(grad, hessian)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
