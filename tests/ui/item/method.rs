// The attribute on a method with `self`.

use grad_runtime::differentiable;

struct Model {
    slope: f64,
}

impl Model {
    #[differentiable]
    fn predict(&self, x: f64) -> f64 {
        self.slope * x
    }
}

fn main() {}
