// A vector that is collected.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let ys: Vec<f64> = xs.iter().map(|x| x * x).collect();
    ys[0]
}

fn main() {}
