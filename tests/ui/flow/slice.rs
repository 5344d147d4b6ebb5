// A range of an array of active values.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: [f64; 3]) -> f64 {
    let part = &xs[1..];
    part[0] * part[1]
}

fn main() {}
