// A pattern that binds the rest of an array.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: [f64; 3]) -> f64 {
    let [first, rest @ ..] = xs;
    first * rest[0]
}

fn main() {}
