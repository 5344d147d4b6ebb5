// A name in `wrt` given twice.

use grad_runtime::differentiable;

#[differentiable(wrt(x, x))]
fn f(x: f64, w: f64) -> f64 {
    x * w
}

fn main() {}
