// An active argument for a parameter that the callee leaves out of its `wrt`.

use grad_runtime::differentiable;

#[differentiable(vjp, wrt(x))]
fn pair(x: f64, factor: f64) -> (f64, f64) {
    (x, x * factor)
}

#[differentiable]
fn f(x: f64) -> f64 {
    let (a, b) = pair(1.0, x);
    a * b
}

fn main() {}
