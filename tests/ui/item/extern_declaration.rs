// The attribute on a foreign function.

use grad_runtime::differentiable;

unsafe extern "C" {
    #[differentiable]
    safe fn cbrt(x: f64) -> f64;
}

fn main() {}
