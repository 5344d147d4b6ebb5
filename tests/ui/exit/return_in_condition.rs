// `return` in the condition of an `if`.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    if { if x > 9.0 { return x }; x > 1.0 } {
        x * 2.0
    } else {
        x * 3.0
    }
}

fn main() {}
