// A parameter that is a function pointer.

use grad_runtime::differentiable;

#[differentiable]
fn f(g: fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
