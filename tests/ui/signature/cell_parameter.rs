// A parameter that is a cell.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: &std::cell::Cell<f64>) -> f64 {
    x.get() * 2.0
}

fn main() {}
