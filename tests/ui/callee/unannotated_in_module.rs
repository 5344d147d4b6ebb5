// A call of a function without the attribute, by a path.

use grad_runtime::differentiable;

mod shapes {
    pub fn area(r: f64) -> f64 {
        r * r * 3.0
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    shapes::area(x) + 1.0
}

fn main() {}
