// A loop over a slice that keeps something of each iteration.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(xs: &[f64]) -> f64 {
    let mut y = 1.0;
    for x in xs {
        y = (y * x).sin();
    }
    y
}

fn main() {}
