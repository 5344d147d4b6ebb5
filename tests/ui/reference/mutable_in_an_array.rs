// Mutable references in an array.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let (mut a, mut b) = (x, 2.0 * x);
    for place in [&mut a, &mut b] {
        *place *= 3.0;
    }
    a * b
}

fn main() {}
