// No parameter carries a float.

use grad_runtime::differentiable;

#[differentiable]
fn f(n: i32) -> f64 {
    f64::from(n)
}

fn main() {}
