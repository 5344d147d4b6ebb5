// An option for later: forward mode.

use grad_runtime::differentiable;

#[differentiable(jvp)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
