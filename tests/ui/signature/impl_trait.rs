// A parameter of an `impl Trait` type.

use grad_runtime::differentiable;

#[differentiable]
fn f(g: impl Fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
