// Arguments that are about one function, on a module, beside one that is not known.

use grad_runtime::differentiable;

#[differentiable(wrt(x), companion = other, no_aloc)]
mod losses {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn square(x: f64) -> f64 {
        x * x
    }
}

fn main() {
    losses::square_grad(1.0);
}
