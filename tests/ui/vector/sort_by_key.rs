// A vector sorted by a key.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v.sort_by_key(|x| (x * 1000.0) as i64);
    v[0]
}

fn main() {}
