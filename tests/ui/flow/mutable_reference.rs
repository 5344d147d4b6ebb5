// A change through a mutable reference.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = 1.0;
    let r = &mut y;
    *r += x;
    y
}

fn main() {}
