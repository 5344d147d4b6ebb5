// An unknown adapter below known ones.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, x) in xs.iter().skip_while(|x| **x < 0.0).enumerate() {
        sum += i as f64 * x;
    }
    sum
}

fn main() {}
