// A value for an option that takes none.

use grad_runtime::differentiable;

#[differentiable(grad = true)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
