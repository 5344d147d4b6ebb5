// A string where a path belongs.

use grad_runtime::differentiable;

#[differentiable(crate = "grad_runtime")]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
