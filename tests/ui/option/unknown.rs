// An option that does not exist, and is nearly one that does.

use grad_runtime::differentiable;

#[differentiable(gard)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
