// An `async` block.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let later = async { x * 2.0 };
    drop(later);
    x
}

fn main() {}
