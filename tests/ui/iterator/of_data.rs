// A loop over data, by an adapter that is not known.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut sum = 0.0;
    for v in [1.0, 2.0].iter().chain(&[3.0]) {
        sum += v * x;
    }
    sum
}

fn main() {}
