// A reference in a struct.

use grad_runtime::differentiable;

struct View<'a> {
    data: &'a [f64],
}

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let view = View { data: xs };
    view.data[0] * 2.0
}

fn main() {}
