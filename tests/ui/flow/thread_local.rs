// An active value through a thread-local variable.

use grad_runtime::differentiable;

use std::cell::Cell;

thread_local! {
    static LAST: Cell<f64> = const { Cell::new(0.0) };
}

#[differentiable]
fn f(x: f64) -> f64 {
    LAST.set(x);
    LAST.get() * 2.0
}

fn main() {}
