// The attribute on an enum.

use grad_runtime::differentiable;

#[differentiable]
enum Shape {
    Circle(f64),
}

fn main() {}
