// Several statements that need the heap: all are reported.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
fn f(xs: &[f64], n: usize) -> f64 {
    let mut v = xs.to_vec();
    for i in 0..n {
        v[0] = v[i].sin() * v[0];
    }
    v.push(1.0);
    v[0] * v[1]
}

fn main() {}
