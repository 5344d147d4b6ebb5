// An active value in a tuple struct.

use grad_runtime::differentiable;

struct Meters(f64);

#[differentiable]
fn f(x: f64) -> f64 {
    let m = Meters(x);
    m.0 * 2.0
}

fn main() {}
