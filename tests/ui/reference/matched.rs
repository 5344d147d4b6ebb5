// A mutable reference that a `match` chooses.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &mut [f64], ys: &mut [f64], which: u8) -> f64 {
    let chosen = match which {
        0 => &mut *xs,
        _ => &mut *ys,
    };
    chosen[0] *= 2.0;
    xs[0] * ys[0]
}

fn main() {}
