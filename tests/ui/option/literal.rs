// A literal where an option belongs.

use grad_runtime::differentiable;

#[differentiable("grad")]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
