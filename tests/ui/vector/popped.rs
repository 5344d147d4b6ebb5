// The last element, which may not be there, kept in a variable.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut stack = vec![x, 2.0 * x];
    let top = stack.pop();
    match top {
        Some(value) => value * x,
        None => 0.0,
    }
}

fn main() {}
