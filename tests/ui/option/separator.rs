// Options without a comma between them.

use grad_runtime::differentiable;

#[differentiable(grad vjp)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
