// A recursive function, of which the pullbacks are boxed.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(xs: &[f64]) -> f64 {
    if xs.is_empty() { 0.0 } else { xs[0] + f(&xs[1..]) }
}

fn main() {}
