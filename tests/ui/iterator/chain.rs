// A loop over two slices, one after the other.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64], ys: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in xs.iter().chain(ys) {
        sum += v;
    }
    sum
}

fn main() {}
