// No result.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) {
    println!("{x}");
}

fn main() {}
