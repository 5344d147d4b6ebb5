// An option given twice.

use grad_runtime::differentiable;

#[differentiable(vjp, vjp)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
