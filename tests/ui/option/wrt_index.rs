// `wrt` with a position instead of a name.

use grad_runtime::differentiable;

#[differentiable(wrt(0))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
