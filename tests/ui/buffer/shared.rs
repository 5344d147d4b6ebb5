// A buffer that is not lent mutably.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    xs[0]
}

fn main() {
    let xs = [1.0, 2.0];
    let gradient = [0.0; 2];
    f_grad(&xs, &gradient);
}
