// A copy of a slice.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(xs: &[f64]) -> f64 {
    let v = xs.to_vec();
    v[0] * xs[0]
}

fn main() {}
