// A vector in a `RefCell`.

use std::cell::RefCell;

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let values = RefCell::new(vec![1.0]);
    values.borrow_mut()[0] = x;
    let value = values.borrow()[0];
    value * x
}

fn main() {}
