// A function that only has the name of `stop_gradient`.

use grad_runtime::differentiable;

#[differentiable]
fn stop_gradient(x: f64) -> f64 {
    x * 2.0
}

#[differentiable]
fn f(x: f64) -> f64 {
    x * stop_gradient(x)
}

fn main() {}
