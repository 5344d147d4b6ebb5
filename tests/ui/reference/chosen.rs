// A mutable reference that depends on a condition.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, left: bool) -> f64 {
    let (mut a, mut b) = (x, 2.0 * x);
    let place = if left { &mut a } else { &mut b };
    *place *= 3.0;
    a * b
}

fn main() {}
