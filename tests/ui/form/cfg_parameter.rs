// A parameter under a condition of compilation.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, #[cfg(debug_assertions)] _tag: u8) -> f64 {
    x * x
}

fn main() {}
