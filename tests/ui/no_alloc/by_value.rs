// A vector by value, of which the derivative is a vector.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(xs: Vec<f64>) -> f64 {
    xs[0]
}

fn main() {}
