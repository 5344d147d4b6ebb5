// The attribute on an associated function, which has no `self`.

use grad_runtime::differentiable;

struct Model;

impl Model {
    #[differentiable]
    fn square(x: f64) -> f64 {
        x * x
    }
}

fn main() {}
