// `dbg!` hands its value on, and is not known.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    dbg!(x * 2.0) + 1.0
}

fn main() {}
