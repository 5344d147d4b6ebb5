// A chain of iterators over a slice.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    xs.iter().map(|x| x * x).sum()
}

fn main() {}
