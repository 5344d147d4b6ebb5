// An active value in an `Option`, taken out by a `match`.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = if x > 0.0 { Some(x * x) } else { None };
    match y {
        Some(value) => value,
        None => 0.0,
    }
}

fn main() {}
