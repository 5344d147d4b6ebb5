// A closure that captures an active value.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let scaled = |t: f64| t * x;
    scaled(2.0)
}

fn main() {}
