// A stub of a function with references can be called.

use grad_runtime::differentiable;

#[differentiable(grad, vjp)]
fn f(xs: &[f64], s: f64) -> f64 {
    xs[0].tahn() * s
}

fn main() {
    let mut d = [0.0; 1];
    let (y, ds) = f_grad(&[1.0], 2.0, &mut d);
    let (z, pullback) = f_vjp(&[1.0], 2.0);
    let dz: f64 = pullback(&[1.0], 1.0, &mut d);
    println!("{}", y + ds + z + dz);
}
