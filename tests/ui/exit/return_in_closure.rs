// `return` inside a closure that captures an active value.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let g = |t: f64| {
        if t > 0.0 {
            return t * x;
        }
        x
    };
    g(1.0)
}

fn main() {}
