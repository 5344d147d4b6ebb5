// A method that changes a variable through a reference to it.

use grad_runtime::differentiable;

use std::ops::AddAssign;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = 1.0;
    let r = &mut y;
    r.add_assign(x);
    y * x
}

fn main() {}
