// A parameter that gets to refer to less.

use grad_runtime::differentiable;

#[differentiable]
fn f(mut xs: &[f64]) -> f64 {
    xs = &xs[1..];
    xs[0]
}

fn main() {}
