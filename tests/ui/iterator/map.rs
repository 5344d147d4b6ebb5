// A loop over computed values.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in xs.iter().map(|x| x * x) {
        sum += x;
    }
    sum
}

fn main() {}
