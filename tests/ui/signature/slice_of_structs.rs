// A parameter that is a slice of structs.

use grad_runtime::differentiable;

struct Point {
    x: f64,
}

#[differentiable]
fn f(points: &[Point], t: f64) -> f64 {
    points[0].x * t
}

fn main() {}
