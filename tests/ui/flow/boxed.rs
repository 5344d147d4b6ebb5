// An active value in a `Box`.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let boxed = Box::new(x);
    *boxed * 2.0
}

fn main() {}
