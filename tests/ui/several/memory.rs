// Several mistakes with memory at once.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &[f64], left: bool) -> f64 {
    let mut v = xs.to_vec();
    v.retain(|x| *x > 0.0);
    let w = vec![1.0];
    let chosen = if left { &v } else { &w };
    let mut sum = 0.0;
    for x in chosen.iter().filter(|x| **x > 0.0) {
        sum += x;
    }
    sum + xs.iter().sum::<f64>()
}

fn main() {}
