// The attribute on a module.

use grad_runtime::differentiable;

#[differentiable]
mod losses {
    pub fn square(x: f64) -> f64 {
        x * x
    }
}

fn main() {}
