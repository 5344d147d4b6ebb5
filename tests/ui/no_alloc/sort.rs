// Sorting keeps the order.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(xs: &mut [f64]) -> f64 {
    xs.sort_by(f64::total_cmp);
    xs[0]
}

fn main() {}
