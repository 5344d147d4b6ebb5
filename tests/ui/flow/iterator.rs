// A loop over an iterator that is not known, with an active sum.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: [f64; 3]) -> f64 {
    let mut sum = 0.0;
    for v in xs.iter() {
        sum += v;
    }
    sum
}

fn main() {}
