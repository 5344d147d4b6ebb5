// The attribute on an `impl` block.

use grad_runtime::differentiable;

struct Model;

#[differentiable]
impl Model {
    fn loss(x: f64) -> f64 {
        x * x
    }
}

fn main() {}
