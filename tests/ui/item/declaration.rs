// The attribute on a trait method without a body.

use grad_runtime::differentiable;

trait Loss {
    #[differentiable]
    fn loss(x: f64) -> f64;
}

fn main() {}
