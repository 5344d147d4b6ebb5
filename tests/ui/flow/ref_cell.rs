// An active value through a `RefCell`.

use grad_runtime::differentiable;

use std::cell::RefCell;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = RefCell::new(0.0);
    *cell.borrow_mut() += x;
    let y = *cell.borrow();
    y
}

fn main() {}
