// A vector of which a part is removed.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![x, 2.0 * x, 3.0];
    v.drain(..1);
    v[0]
}

fn main() {}
