// A loop over an iterator in a variable.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut items = xs.iter();
    items.next();
    for x in items {
        sum += x;
    }
    sum
}

fn main() {}
