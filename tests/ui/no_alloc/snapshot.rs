// Calls that may overwrite what they are to be lent again.

use grad_runtime::differentiable;

#[differentiable(vjp, no_alloc)]
fn scale(xs: &mut [f64], k: f64) {
    xs[0] *= k;
}

#[differentiable(no_alloc)]
fn f(xs: &mut [f64], k: f64) -> f64 {
    scale(xs, k);
    scale(xs, k);
    xs[0]
}

fn main() {}
