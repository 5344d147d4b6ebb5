// A loop over an iterator with an adapter that is not known.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in xs.iter().filter(|x| **x > 0.0) {
        sum += x;
    }
    sum
}

fn main() {}
