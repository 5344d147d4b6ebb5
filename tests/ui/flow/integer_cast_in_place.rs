// An active value through an integer, in one expression.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x + (x * 10.0) as i64 as f64
}

fn main() {}
