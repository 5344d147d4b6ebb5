// Only the mistake is reported, although the pullback is called.

use grad_runtime::differentiable;

#[differentiable(vjp)]
fn f(x: f64, w: f64) -> (f64, f64) {
    (x.tahn(), x * w)
}

fn main() {
    let ((y, z), pullback) = f_vjp(1.0, 2.0);
    let (dx, dw): (f64, f64) = pullback((1.0, 0.0));
    println!("{y} {z} {dx} {dw}");
}
