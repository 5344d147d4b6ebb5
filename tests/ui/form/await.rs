// `.await`, in an `async` function.

use grad_runtime::differentiable;

#[differentiable]
async fn f(x: f64) -> f64 {
    std::future::ready(x).await
}

fn main() {}
