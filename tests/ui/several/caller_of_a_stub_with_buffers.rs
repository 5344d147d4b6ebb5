// A caller of a function with references that has a mistake: only the mistake is reported.

use grad_runtime::differentiable;

#[differentiable]
fn g(xs: &[f64]) -> f64 {
    xs[0].tahn()
}

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    g(xs) * 2.0
}

fn main() {}
