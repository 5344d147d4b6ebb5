// References that trade places.

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &mut [f64], ys: &mut [f64]) -> f64 {
    let (mut p, mut q) = (&mut xs[..], &mut ys[..]);
    std::mem::swap(&mut p, &mut q);
    p[0] *= 2.0;
    q[0] *= q[0];
    xs[0] * ys[0]
}

fn main() {}
