// `companion` with a path instead of a name.

use grad_runtime::differentiable;

#[differentiable(companion = names::f)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
