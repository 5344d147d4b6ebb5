// A `while` that keeps something of each iteration.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(x: f64) -> f64 {
    let mut y = x;
    while y > 1.0 {
        y = y.sqrt();
    }
    y
}

fn main() {}
