// `return` inside an element of a vector.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let v = vec![if x > 0.0 { return x } else { 1.0 }, x];
    v[0] * v[1]
}

fn main() {}
