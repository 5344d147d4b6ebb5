// A `const` function, of which the derivative is not `const`.

use grad_runtime::differentiable;

#[differentiable]
const fn f(x: f64) -> f64 {
    x * x
}

const SLOPE: (f64, f64) = f_grad(3.0);

fn main() {}
