// A parameter with a pattern that is not known.

use grad_runtime::differentiable;

#[differentiable]
fn f(ref a: f64) -> f64 {
    *a * 2.0
}

fn main() {}
