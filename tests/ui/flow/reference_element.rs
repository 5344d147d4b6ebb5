// An element assigned through a reference.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut a = [1.0, 2.0];
    let r = &mut a;
    r[0] = x;
    a[0] * x
}

fn main() {}
