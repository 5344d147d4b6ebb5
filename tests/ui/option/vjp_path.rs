// A hand-written rule, which is for later.

use grad_runtime::differentiable;

#[differentiable(vjp = f_rule)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
