// A vector that is split in two.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![x, 2.0 * x, 3.0];
    let w = v.split_off(1);
    v[0] * w[0]
}

fn main() {}
