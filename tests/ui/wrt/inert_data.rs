// A name in `wrt` whose type is a list of integers.

use grad_runtime::differentiable;

#[differentiable(wrt(x, labels))]
fn f(x: f64, labels: &[u8]) -> f64 {
    x * labels.len() as f64
}

fn main() {}
