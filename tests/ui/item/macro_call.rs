// The attribute on a macro call.

use grad_runtime::differentiable;

macro_rules! square {
    ($name:ident) => {
        fn $name(x: f64) -> f64 {
            x * x
        }
    };
}

#[differentiable]
square!(f);

fn main() {}
