// A call of a function of the standard library.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    std::hint::black_box(x) * 2.0
}

fn main() {}
