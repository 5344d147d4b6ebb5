// A buffer for a parameter that is not differentiated.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64], labels: &[usize]) -> f64 {
    xs[labels[0]]
}

fn main() {
    let mut d = [0.0; 2];
    let mut e = [0.0; 1];
    f_grad(&[1.0, 2.0], &[1], &mut d, &mut e);
}
