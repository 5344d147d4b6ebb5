// A buffer of another type.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    xs[0]
}

fn main() {
    let xs = [1.0, 2.0];
    let mut gradient = [0.0_f32; 2];
    f_grad(&xs, &mut gradient);
}
