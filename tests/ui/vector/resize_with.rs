// A vector filled by a closure.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![x];
    v.resize_with(3, || 1.0);
    v[0] * v[1]
}

fn main() {}
