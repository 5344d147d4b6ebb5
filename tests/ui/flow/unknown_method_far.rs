// A method that resembles none.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x.next_up()
}

fn main() {}
