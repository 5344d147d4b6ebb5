// A parameter that is a raw pointer.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, n: *const f64) -> f64 {
    x * n.is_null() as u8 as f64
}

fn main() {}
