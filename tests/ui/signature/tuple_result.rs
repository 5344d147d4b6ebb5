// The result is a tuple, so there is no gradient but a pullback.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> (f64, f64) {
    (x, x * x)
}

fn main() {}
