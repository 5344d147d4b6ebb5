// A call without a buffer.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    xs[0]
}

fn main() {
    f_grad(&[1.0, 2.0]);
}
