// A tuple with a part that cannot be seen.

use grad_runtime::differentiable;

type Real = f64;

#[differentiable(vjp)]
fn f(x: f64) -> (f64, Real) {
    (x, x * x)
}

fn main() {}
