// The type of a parameter is an alias.

use grad_runtime::differentiable;

type Real = f64;

#[differentiable]
fn f(x: Real) -> f64 {
    x * x
}

fn main() {}
