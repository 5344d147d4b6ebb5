// An option that resembles none.

use grad_runtime::differentiable;

#[differentiable(cuda)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
