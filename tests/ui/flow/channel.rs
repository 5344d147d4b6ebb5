// An active value sent through a channel.

use grad_runtime::differentiable;

use std::sync::mpsc;

#[differentiable]
fn f(x: f64) -> f64 {
    let (sender, receiver) = mpsc::channel();
    sender.send(x).unwrap();
    receiver.recv().unwrap() * 2.0
}

fn main() {}
