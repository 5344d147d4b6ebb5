// `no_alloc` on a module holds for its functions.

use grad_runtime::differentiable;

#[differentiable(no_alloc)]
mod losses {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn last(x: f64, n: usize) -> f64 {
        let mut y = x;
        for _ in 0..n {
            y = y.sin();
        }
        y
    }
}

fn main() {
    losses::last_grad(1.0, 2);
}
