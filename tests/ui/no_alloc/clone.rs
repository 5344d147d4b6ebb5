// A copy of a vector, which is changed.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(xs: &Vec<f64>) -> f64 {
    let mut v = xs.clone();
    v[0] = 2.0;
    v[0] * xs[0]
}

fn main() {}
