// The result is an `Option`.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.sqrt())
}

fn main() {}
