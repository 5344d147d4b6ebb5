// A method of slices that is not known.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &mut [f64]) -> f64 {
    xs.select_nth_unstable_by(1, f64::total_cmp);
    xs[1]
}

fn main() {}
