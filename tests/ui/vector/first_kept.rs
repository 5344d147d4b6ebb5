// The first element, which may not be there, kept in a variable.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let first = xs.first();
    first.unwrap() * 2.0
}

fn main() {}
