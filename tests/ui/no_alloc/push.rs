// A vector that grows.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(x: f64) -> f64 {
    let mut v = Vec::new();
    v.push(x);
    v[0]
}

fn main() {}
