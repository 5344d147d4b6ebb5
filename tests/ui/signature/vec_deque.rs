// A parameter that is another collection.

use std::collections::VecDeque;

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &VecDeque<f64>) -> f64 {
    xs[0]
}

fn main() {}
