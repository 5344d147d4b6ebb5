// The result is a reference.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> &f64 {
    &xs[0]
}

fn main() {}
