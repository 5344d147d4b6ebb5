// A function pointer called with an active value.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let g: fn(f64) -> f64 = f64::sin;
    g(x)
}

fn main() {}
