// An active argument of a boxed function.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let square: Box<dyn Fn(f64) -> f64> = Box::new(|t| t * t);
    square(x)
}

fn main() {}
