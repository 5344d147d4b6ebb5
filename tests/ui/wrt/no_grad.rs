// A parameter that `wrt` names and `#[no_grad]` excludes.

use grad_runtime::differentiable;

#[differentiable(wrt(x, w))]
fn f(x: f64, #[no_grad] w: f64) -> f64 {
    x * w
}

fn main() {}
