// A call that writes an active value through a reference.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, mut y: f64) -> f64 {
    std::mem::replace(&mut y, x) + y
}

fn main() {}
