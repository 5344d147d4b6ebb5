// Several mistakes in one body: all are reported.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let a = x.tahn();
    let n = x as i32;
    let s = Some(x);
    a * n as f64 + s.unwrap_or(0.0)
}

fn main() {}
