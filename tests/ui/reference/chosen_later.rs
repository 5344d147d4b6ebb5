// A reference bound in two branches.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64], ys: &[f64], left: bool) -> f64 {
    let chosen;
    if left {
        chosen = xs;
    } else {
        chosen = ys;
    }
    chosen[0] * chosen[1]
}

fn main() {}
