// The attribute on a struct.

use grad_runtime::differentiable;

#[differentiable]
struct Point {
    x: f64,
}

fn main() {}
