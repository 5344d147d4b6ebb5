// A call of a function without the attribute that writes an active value through a reference.

use grad_runtime::differentiable;

fn put(slot: &mut f64, value: f64) {
    *slot = value;
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = 0.0;
    put(&mut y, x);
    y * x
}

fn main() {}
