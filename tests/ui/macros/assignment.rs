// An assignment inside the argument of a macro.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    println!("{}", {
        y = 2.0 * x;
        1
    });
    y
}

fn main() {}
