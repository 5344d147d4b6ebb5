// An active value through a `Cell`.

use grad_runtime::differentiable;

use std::cell::Cell;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = Cell::new(x);
    cell.get() * 2.0
}

fn main() {}
