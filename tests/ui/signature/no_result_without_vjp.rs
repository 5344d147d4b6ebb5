// A function that only writes, and no pullback asked for.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &mut [f64], k: f64) {
    xs[0] *= k;
}

fn main() {}
