// A loop over an iterator of data, with an active sum.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut sum = 0.0;
    for v in vec![1.0, 2.0] {
        sum += v * x;
    }
    sum
}

fn main() {}
