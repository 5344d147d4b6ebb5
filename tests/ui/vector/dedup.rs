// A vector of which repeated elements are dropped.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v.dedup();
    v[0]
}

fn main() {}
