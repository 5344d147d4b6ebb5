// A slice that gets shorter.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut rest = xs;
    let mut sum = 0.0;
    while !rest.is_empty() {
        sum += rest[0];
        rest = &rest[1..];
    }
    sum
}

fn main() {}
