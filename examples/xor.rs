//! A network of three neurons learns the exclusive or of two inputs, by walking down the gradient of its error.
//!
//! ```text
//! cargo run --release --example xor
//! ```

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use grad_runtime::differentiable;
use indicatif::{ProgressBar, ProgressStyle};
use plotters::prelude::{
    BLACK, BLUE, ChartBuilder, IntoDrawingArea, IntoLogRange, LineSeries, SVGBackend, WHITE,
};

/// Two inputs, and what the network should answer.
const CASES: [[f64; 3]; 4] = [[0.0, 0.0, 0.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 0.0]];

const ROUNDS: u32 = 1000;
const LEARNING_RATE: f64 = 1.0;

/// Three neurons: two that look at the inputs, one that looks at these two. Each has two weights and a bias.
type Weights = [f64; 9];

// The network is made of ordinary functions. The attribute generates the gradient of each; where one calls another,
// the chain rule is applied.

/// One of the two neurons of the hidden layer.
#[differentiable(wrt(weights))]
fn hidden(weights: [f64; 9], neuron: usize, a: f64, b: f64) -> f64 {
    let at = 3 * neuron;
    (weights[at] * a + weights[at + 1] * b + weights[at + 2]).tanh()
}

/// The neuron of the last layer: between 0, for no, and 1, for yes.
#[differentiable]
fn output(weights: [f64; 9], left: f64, right: f64) -> f64 {
    let sum = weights[6] * left + weights[7] * right + weights[8];
    1.0 / (1.0 + (-sum).exp())
}

/// How far the answers are from what they should be: squared, and summed over the cases.
#[differentiable]
fn loss(weights: [f64; 9]) -> f64 {
    let mut sum = 0.0;
    for [a, b, expected] in CASES {
        let left = hidden(weights, 0, a, b);
        let right = hidden(weights, 1, a, b);
        let miss = output(weights, left, right) - expected;
        sum += miss * miss;
    }
    sum
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    // Weights to start from: small and random, the same ones each time. Two hidden neurons are the fewest that can do
    // it, and so about half of all starts lead to a valley where two answers stay undecided. This one does not.
    let mut random = fastrand::Rng::with_seed(1);
    let mut weights: Weights = std::array::from_fn(|_| 2.0 * random.f64() - 1.0);

    println!("Before training:");
    print_layers(weights);

    let losses = train(&mut weights);

    println!("After {ROUNDS} rounds of gradient descent:");
    print_layers(weights);

    let (first, last) = (losses[0], loss(weights));
    let path = draw(&losses)?;
    println!("The loss fell from {first:.4} to {last:.4}; its curve: {}", path.display());

    let learnt = CASES.iter().all(|[a, b, expected]| (answer(weights, *a, *b) - expected).abs() < 0.1);
    if learnt {
        println!("The network has learnt the exclusive or.");
        Ok(ExitCode::SUCCESS)
    } else {
        println!("The network has not learnt the exclusive or.");
        Ok(ExitCode::FAILURE)
    }
}

/// Gradient descent: the loss and its gradient come from one call, and each weight takes a small step downhill.
fn train(weights: &mut Weights) -> Vec<f64> {
    let bar = ProgressBar::new(ROUNDS.into());
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    let mut losses = Vec::new();
    for _ in 0..ROUNDS {
        let (loss, gradient) = loss_grad(*weights);
        for (weight, slope) in weights.iter_mut().zip(gradient) {
            *weight -= LEARNING_RATE * slope;
        }
        losses.push(loss);
        bar.set_message(format!("loss {loss:.4}"));
        bar.inc(1);
    }
    bar.finish();
    losses
}

/// The whole network, forward.
fn answer(weights: Weights, a: f64, b: f64) -> f64 {
    output(weights, hidden(weights, 0, a, b), hidden(weights, 1, a, b))
}

/// What every layer puts out for each of the four inputs.
fn print_layers(weights: Weights) {
    println!("    inputs │ hidden layer      │ output │ expected");
    println!("    ───────┼───────────────────┼────────┼─────────");
    for [a, b, expected] in CASES {
        let (left, right) = (hidden(weights, 0, a, b), hidden(weights, 1, a, b));
        let answer = answer(weights, a, b);
        println!("     {a}  {b}  │ {left:>8.4} {right:>8.4} │ {answer:.4} │ {expected}");
    }
    println!("    loss {:.6}\n", loss(weights));
}

/// Draws the loss over the rounds, into the directory of build results.
fn draw(losses: &[f64]) -> Result<PathBuf, Box<dyn Error>> {
    let mut svg = String::new();
    draw_on(SVGBackend::with_string(&mut svg, (800, 500)), losses)?;
    let directory = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target"));
    std::fs::create_dir_all(&directory)?;
    let path = directory.canonicalize()?.join("xor.svg");
    std::fs::write(&path, svg)?;
    Ok(path)
}

/// The curve; every division of the upright axis is ten times the one below.
fn draw_on(backend: SVGBackend<'_>, losses: &[f64]) -> Result<(), Box<dyn Error>> {
    let area = backend.into_drawing_area();
    area.fill(&WHITE)?;
    let lowest = losses.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = losses.iter().copied().fold(0.0, f64::max);
    let mut chart = ChartBuilder::on(&area)
        .caption("Loss of the network", ("sans-serif", 22))
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(70)
        .build_cartesian_2d(0..ROUNDS, (lowest / 1.5..highest * 1.5).log_scale())?;
    chart
        .configure_mesh()
        .light_line_style(WHITE)
        .axis_style(BLACK)
        .x_desc("round")
        .y_desc("loss")
        .y_label_formatter(&|loss| format!("{loss:.4}"))
        .draw()?;
    chart.draw_series(LineSeries::new((0..).zip(losses.iter().copied()), BLUE))?;
    area.present()?;
    Ok(())
}
