// A parameter that is a reference to a reference.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &&[f64]) -> f64 {
    xs[0]
}

fn main() {}
