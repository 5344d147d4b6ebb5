// An active value in an `Option`.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = if x > 0.0 { Some(x * x) } else { None };
    y.unwrap_or(0.0)
}

fn main() {}
