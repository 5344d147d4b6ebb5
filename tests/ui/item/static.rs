// The attribute on a static.

use grad_runtime::differentiable;

#[differentiable]
static GRAVITY: f64 = 9.81;

fn main() {}
