// A struct pattern.

use grad_runtime::differentiable;

struct Point {
    x: f64,
}

#[differentiable]
fn f(x: f64, #[no_grad] p: Point) -> f64 {
    let Point { x: factor } = p;
    x * factor
}

fn main() {}
