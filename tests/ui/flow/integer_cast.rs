// An active value through an integer.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let n = x as i32;
    x * n as f64
}

fn main() {}
