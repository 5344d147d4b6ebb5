// References in a tuple with a name.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64], ys: &[f64]) -> f64 {
    let pair = (xs, ys);
    pair.0[0] * pair.1[0]
}

fn main() {}
