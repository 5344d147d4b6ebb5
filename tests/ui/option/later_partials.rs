// An option for later that has a list of its own.

use grad_runtime::differentiable;

#[differentiable(partials(x = 2.0 * x))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
