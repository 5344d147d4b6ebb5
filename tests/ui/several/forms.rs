// Several forms without a derivative in one body: all are reported.

use grad_runtime::differentiable;

struct Point(f64, f64);

#[differentiable]
fn f(x: f64) -> f64 {
    let y = unsafe { *(&raw const x) };
    if x > 0.0 {
        struct Inner;
    }
    let Point(first, _) = Point(x, y);
    first
}

fn main() {}
