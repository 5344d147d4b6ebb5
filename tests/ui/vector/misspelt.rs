// A method of vectors that is misspelt.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![1.0];
    v.psuh(x);
    v[0] * v[1]
}

fn main() {}
