// A call that puts an active value into a cell.

use grad_runtime::differentiable;

use std::cell::Cell;

fn store(cell: &Cell<f64>, value: f64) {
    cell.set(value);
}

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = Cell::new(0.0);
    store(&cell, x);
    cell.get() * x
}

fn main() {}
