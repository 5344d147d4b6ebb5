// The result is a mutable reference.

use grad_runtime::differentiable;

#[differentiable(vjp)]
fn f(xs: &mut [f64]) -> &mut f64 {
    &mut xs[0]
}

fn main() {}
