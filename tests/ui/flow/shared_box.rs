// An active value in a box that is counted.

use std::rc::Rc;

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let shared = Rc::new(x);
    *shared * 2.0
}

fn main() {}
