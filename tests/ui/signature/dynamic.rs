// A parameter that is a trait object.

use grad_runtime::differentiable;

#[differentiable]
fn f(g: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
