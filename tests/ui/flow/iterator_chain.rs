// A chain of iterator adapters.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: [f64; 3]) -> f64 {
    xs.iter().map(|v| v * v).sum()
}

fn main() {}
