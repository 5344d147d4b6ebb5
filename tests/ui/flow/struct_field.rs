// An active value assigned to a field of a struct.

use grad_runtime::differentiable;

struct Line {
    slope: f64,
}

#[differentiable]
fn f(x: f64, #[no_grad] line: Line) -> f64 {
    let mut line = line;
    line.slope += x;
    line.slope * 2.0
}

fn main() {}
