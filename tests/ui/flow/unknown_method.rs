// A method without a rule.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x.tahn() * 2.0
}

fn main() {}
