// A loop that keeps something of each iteration, as often as an argument says.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = y.sin();
    }
    y
}

fn main() {}
