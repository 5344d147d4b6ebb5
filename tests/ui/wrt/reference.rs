// A name in `wrt` that refers to something of an unknown type.

use grad_runtime::differentiable;

struct Model {
    weight: f64,
}

#[differentiable(wrt(model))]
fn f(model: &Model, x: f64) -> f64 {
    model.weight * x
}

fn main() {}
