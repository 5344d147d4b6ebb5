// A workspace for a pullback.

use grad_runtime::differentiable;

#[differentiable(vjp, workspace)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
