// A closure called with an active value.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let double = |t: f64| t * 2.0;
    double(x)
}

fn main() {}
