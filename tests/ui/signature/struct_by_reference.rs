// A parameter that is a reference to a struct.

use grad_runtime::differentiable;

struct Point {
    x: f64,
}

#[differentiable]
fn f(p: &Point, t: f64) -> f64 {
    p.x * t
}

fn main() {}
