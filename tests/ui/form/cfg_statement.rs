// A statement under a condition of compilation.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = x;
    #[cfg(debug_assertions)]
    let y = 2.0 * y;
    y * x
}

fn main() {}
