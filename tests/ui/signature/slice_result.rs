// The result is a slice.

use grad_runtime::differentiable;

#[differentiable(vjp)]
fn f(xs: &[f64]) -> &[f64] {
    &xs[1..]
}

fn main() {}
