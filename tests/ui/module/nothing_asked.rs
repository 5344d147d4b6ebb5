// The attribute on a module, and on no function in it.

use grad_runtime::differentiable;

#[differentiable]
mod losses {
    pub fn square(x: f64) -> f64 {
        x * x
    }
}

fn main() {}
