// A call of a function that does not exist.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    sqare(x) + 1.0
}

fn main() {}
