// A vector of which elements are dropped by a condition.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v.retain(|x| *x > 0.0);
    v[0]
}

fn main() {}
