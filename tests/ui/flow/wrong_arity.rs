// A method with a rule, but with too few arguments.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x.powf()
}

fn main() {}
