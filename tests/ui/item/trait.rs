// The attribute on a trait.

use grad_runtime::differentiable;

#[differentiable]
trait Loss {
    fn loss(x: f64) -> f64;
}

fn main() {}
