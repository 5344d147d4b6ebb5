// An item inside an inner block.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    if x > 0.0 {
        const FACTOR: f64 = 2.0;
        x * FACTOR
    } else {
        x
    }
}

fn main() {}
