// A function that has the name of a generated one.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x * x
}

fn f_grad(x: f64) -> f64 {
    2.0 * x
}

fn main() {}
