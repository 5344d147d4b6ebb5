// Several mistakes in one function: all are reported.

use grad_runtime::differentiable;

#[differentiable(gard, wrt(x, xx))]
fn f(x: f64, xs: &[f64], ys: &[f64]) -> i32 {
    (x * xs[0] * ys[0]) as i32
}

fn main() {}
