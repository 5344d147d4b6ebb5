// The attribute on a const.

use grad_runtime::differentiable;

#[differentiable]
const GRAVITY: f64 = 9.81;

fn main() {}
