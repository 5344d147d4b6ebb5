// A reference to another row in every iteration.

use grad_runtime::differentiable;

#[differentiable]
fn f(m: &[Vec<f64>], n: usize) -> f64 {
    let mut row = &m[0];
    let mut sum = 0.0;
    for i in 0..n {
        sum += row[0] * row[1];
        row = &m[i];
    }
    sum
}

fn main() {}
