// A `loop` that keeps something of each iteration.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(x: f64) -> f64 {
    let mut y = x;
    loop {
        if y < 1.0 {
            return y;
        }
        y = y.sqrt();
    }
}

fn main() {}
