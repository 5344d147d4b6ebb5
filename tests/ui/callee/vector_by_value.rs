// A call of a function without the attribute that takes an active vector.

use grad_runtime::differentiable;

fn total(values: Vec<f64>) -> f64 {
    values.into_iter().sum()
}

#[differentiable]
fn f(x: f64) -> f64 {
    total(vec![x, 2.0 * x]) * 2.0
}

fn main() {}
