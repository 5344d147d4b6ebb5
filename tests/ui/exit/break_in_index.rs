// `break` in the middle of an expression.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    loop {
        y += [1.0, 2.0][if y > 10.0 { break } else { 1 }];
    }
    y
}

fn main() {}
