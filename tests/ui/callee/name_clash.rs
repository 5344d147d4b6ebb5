// Two functions of one scope with companions of one name.

use grad_runtime::differentiable;

struct f {}

#[differentiable]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
