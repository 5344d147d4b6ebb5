// `return` inside the argument of a macro.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    println!("{}", if x > 0.0 { return x } else { 1.0 });
    x * 2.0
}

fn main() {}
