// A pattern with `..` in an array of which the length is not written as a number.

use grad_runtime::differentiable;

#[differentiable]
fn f<const N: usize>(xs: [f64; N]) -> f64 {
    let [.., last] = xs else { return 0.0 };
    last * 2.0
}

fn main() {}
