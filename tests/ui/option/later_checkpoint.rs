// An option for later that has an argument of its own.

use grad_runtime::differentiable;

#[differentiable(checkpoint(revolve = 8))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
