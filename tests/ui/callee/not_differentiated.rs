// An active argument for a parameter that the callee excludes.

use grad_runtime::differentiable;

#[differentiable]
fn scaled(x: f64, #[no_grad] factor: f64) -> f64 {
    x * factor
}

#[differentiable]
fn f(x: f64) -> f64 {
    scaled(x, x + 1.0)
}

fn main() {}
