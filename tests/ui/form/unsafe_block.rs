// An `unsafe` block.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = unsafe { std::hint::unreachable_unchecked() };
    x * 2.0
}

fn main() {}
