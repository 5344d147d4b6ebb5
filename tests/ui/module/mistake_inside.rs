// Mistakes in two functions of a module; what else there is of the module can be used.

use grad_runtime::differentiable;

#[differentiable(vjp)]
mod losses {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn bits(x: f64) -> f64 {
        x.to_bits() as f64
    }

    #[differentiable(wrt(y))]
    pub fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }
}

fn main() {
    let (_, pullback) = losses::cube_vjp(1.0);
    pullback(1.0);
    losses::bits_vjp(1.0);
    losses::square_vjp(1.0);
}
