// A parameter that is a slice of references.

use grad_runtime::differentiable;

#[differentiable]
fn f(rows: &[&[f64]]) -> f64 {
    rows[0][0]
}

fn main() {}
