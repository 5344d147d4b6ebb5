// A read through a raw pointer.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let p = xs.as_ptr();
    unsafe { *p }
}

fn main() {}
