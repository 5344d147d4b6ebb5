// Only the mistake is reported, although the gradient is called.

use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x.tahn()
}

fn main() {
    let (y, dx): (f64, f64) = f_grad(1.0);
    println!("{y} {dx}");
}
