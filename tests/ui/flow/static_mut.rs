// An active value through a `static mut`.

use grad_runtime::differentiable;

static mut LAST: f64 = 0.0;

#[differentiable]
fn f(x: f64) -> f64 {
    unsafe { LAST = x };
    unsafe { LAST * 2.0 }
}

fn main() {}
