// No parameters at all.

use grad_runtime::differentiable;

#[differentiable]
fn f() -> f64 {
    1.0
}

fn main() {}
