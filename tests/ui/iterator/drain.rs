// A vector that is drained.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![x, 2.0 * x, 3.0];
    let mut sum = 0.0;
    for y in v.drain(1..) {
        sum += y;
    }
    sum * v[0]
}

fn main() {}
