// Vectors, of given elements and of given length.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(x: f64, n: usize) -> f64 {
    let v = vec![x, 2.0];
    let w = vec![x; n];
    v[0] * w[0]
}

fn main() {}
