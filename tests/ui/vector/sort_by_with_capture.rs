// A vector sorted by a closure that captures.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64], center: f64) -> f64 {
    let mut v = xs.to_vec();
    v.sort_by(|a, b| (a - center).abs().total_cmp(&(b - center).abs()));
    v[0]
}

fn main() {}
