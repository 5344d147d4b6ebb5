// A closure that keeps the active value it is called with.

use grad_runtime::differentiable;

use std::cell::Cell;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = Cell::new(0.0);
    let remember = |t: f64| cell.set(t);
    remember(x);
    cell.get() * x
}

fn main() {}
