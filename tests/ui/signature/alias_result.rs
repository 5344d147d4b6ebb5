// The type of the result is an alias.

use grad_runtime::differentiable;

type Real = f64;

#[differentiable]
fn f(x: f64) -> Real {
    x * x
}

fn main() {}
