// Several forms without a derivative in one body: all are reported.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = unsafe { *(&raw const x) };
    if x > 0.0 {
        struct Inner;
    }
    let ref first = [x, y];
    first[0]
}

fn main() {}
