// An active vector for a mutable parameter that the callee excludes.

use grad_runtime::differentiable;

#[differentiable]
fn next(#[no_grad] state: &mut [f64], x: f64) -> f64 {
    state[0] += 1.0;
    state[0] * x
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut state = vec![x];
    next(&mut state, x)
}

fn main() {}
