// Several mistakes with memory in a signature.

use grad_runtime::differentiable;

#[differentiable(graph)]
fn f<'a>(xs: &'a [f64], ys: &&[f64], c: &std::cell::Cell<f64>) -> &'a f64 {
    &xs[0]
}

fn main() {}
