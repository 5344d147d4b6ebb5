// A graph of a function with references.

use grad_runtime::differentiable;

#[differentiable(graph)]
fn f(xs: &[f64]) -> f64 {
    xs[0] * xs[1]
}

fn main() {}
