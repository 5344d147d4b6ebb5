// A parameter that is an iterator.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: impl Iterator<Item = f64>, k: f64) -> f64 {
    let mut sum = 0.0;
    for x in xs {
        sum += k * x;
    }
    sum
}

fn main() {}
