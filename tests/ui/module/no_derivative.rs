// A function of the same module without the attribute: one calls itself, one has no derivative inside.

use grad_runtime::differentiable;

#[differentiable]
mod losses {
    use grad_runtime::differentiable;

    fn power(x: f64, n: u32) -> f64 {
        if n == 0 { 1.0 } else { x * power(x, n - 1) }
    }

    fn rounded(x: f64) -> f64 {
        x.to_bits() as f64
    }

    #[differentiable]
    pub fn f(x: f64) -> f64 {
        power(x, 2) + power(2.0, 3)
    }

    #[differentiable]
    pub fn g(x: f64) -> f64 {
        x * rounded(1.0) + rounded(x)
    }
}

fn main() {
    losses::f_grad(1.0);
    losses::g_grad(1.0);
}
