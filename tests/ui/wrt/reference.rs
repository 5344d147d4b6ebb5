// A name in `wrt` that is passed by reference.

use grad_runtime::differentiable;

#[differentiable(wrt(xs))]
fn f(xs: &[f64]) -> f64 {
    xs[0]
}

fn main() {}
