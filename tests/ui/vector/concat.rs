// Slices put together.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64], ys: &[f64]) -> f64 {
    let both = [xs, ys].concat();
    both[0]
}

fn main() {}
