// Elements taken from an iterator one by one.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut items = xs.iter();
    while let Some(x) = items.next() {
        sum += x;
    }
    sum
}

fn main() {}
