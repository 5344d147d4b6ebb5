// Only the mistake is reported, although another function calls the one with it.

use grad_runtime::differentiable;

#[differentiable]
fn inner(x: f64) -> f64 {
    x.tahn()
}

#[differentiable]
fn f(x: f64) -> f64 {
    inner(x) * 2.0
}

fn main() {}
