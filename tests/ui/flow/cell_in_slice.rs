// A cell by reference that gets an active value.

use std::cell::Cell;

use grad_runtime::differentiable;

#[differentiable]
fn f(#[no_grad] cells: &[Cell<f64>], x: f64) -> f64 {
    cells[0].set(x);
    cells[0].get() * x
}

fn main() {}
