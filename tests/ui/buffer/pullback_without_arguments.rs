// A pullback that is not given the references again.

use grad_runtime::differentiable;

#[differentiable(vjp)]
fn f(xs: &[f64]) -> f64 {
    xs[0]
}

fn main() {
    let mut gradient = [0.0; 2];
    let (_, pullback) = f_vjp(&[1.0, 2.0]);
    pullback(1.0, &mut gradient);
}
