// An active value through its bits, by the path of the type.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    f64::from_bits(f64::to_bits(x))
}

fn main() {}
