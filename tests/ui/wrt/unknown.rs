// A name in `wrt` that is no parameter, and is nearly one.

use grad_runtime::differentiable;

#[differentiable(wrt(wieght))]
fn f(weight: f64, x: f64) -> f64 {
    weight * x
}

fn main() {}
