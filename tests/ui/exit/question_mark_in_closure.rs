// `?` inside a closure that captures an active value.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let g = |n: Option<f64>| Some(n? * x);
    g(Some(2.0)).unwrap_or(0.0)
}

fn main() {}
