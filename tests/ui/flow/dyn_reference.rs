// An active argument of a method of a trait object.

use grad_runtime::differentiable;

trait Law {
    fn force(&self, x: f64) -> f64;
}

#[differentiable]
fn f(#[no_grad] law: &dyn Law, x: f64) -> f64 {
    law.force(x) * 2.0
}

fn main() {}
