//! One neuron: its value, its gradient, and what the gradient means.

use grad_runtime::differentiable;

#[differentiable]
fn neuron(w: f64, x: f64, b: f64) -> f64 {
    w * x + b
}

fn main() {
    let (value, (dw, dx, db)) = neuron_grad(2.0, 3.0, 1.0);
    println!("neuron(2, 3, 1) = {value}");
    println!("a little more w changes it {dw} times as much, x {dx} times, b {db} times");

    let step = 1e-6;
    let slope = (neuron(2.0 + step, 3.0, 1.0) - value) / step;
    println!("measured with a small step in w: {slope:.6}");
}
