//! Which iris is it? From a hundred and five flowers a model learns to tell three species apart by the length
//! and width of their leaves, sepals and petals. Then it is asked about forty-five that it has not seen.
//!
//! ```text
//! cargo run --release --example iris
//! ```

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use grad_runtime::differentiable;
use indicatif::{ProgressBar, ProgressStyle};
use plotters::coord::Shift;
use plotters::prelude::{
    BLACK, BLUE, ChartBuilder, Color, DrawingArea, IntoDrawingArea, IntoFont, IntoTextStyle, LineSeries,
    Rectangle, SVGBackend, Text, WHITE,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};

const SPECIES: [&str; 3] = ["setosa", "versicolor", "virginica"];

/// So many of the fifty flowers of each species are held out: the model does not learn from them.
const HELD_OUT: usize = 15;

const ROUNDS: u32 = 200;
const LEARNING_RATE: f64 = 0.1;
const MOMENTUM: f64 = 0.9;

/// What a large weight costs.
const DECAY: f64 = 1e-3;

/// For each flower two lengths and two widths, and its species as an index of `SPECIES`.
#[derive(Default)]
struct Flowers {
    measures: Vec<[f64; 4]>,
    species: Vec<usize>,
}

/// What is learnt. Gradients have the same form.
#[derive(Default)]
struct Model {
    weights: [[f64; 4]; 3],
    bias: [f64; 3],
}

impl Model {
    fn numbers(&mut self) -> impl Iterator<Item = &mut f64> {
        self.weights.as_flattened_mut().iter_mut().chain(&mut self.bias)
    }
}

// The model is made of ordinary functions over slices. The generated `loss_grad` takes what `loss` takes, and
// then a buffer for the gradient of each differentiated slice.

/// How well a flower fits each species: the sum of its measures, weighted, and a bias.
#[differentiable(vjp, wrt(weights, bias))]
fn rate(weights: &[[f64; 4]], bias: &[f64], flower: &[f64; 4]) -> [f64; 3] {
    let mut scores = [0.0; 3];
    for (species, score) in scores.iter_mut().enumerate() {
        *score = bias[species];
        for (weight, measure) in weights[species].iter().zip(flower) {
            *score += weight * measure;
        }
    }
    scores
}

/// How surprising a species is: minus the logarithm of the probability that the scores give to it.
#[differentiable]
fn surprise(scores: &[f64], species: usize) -> f64 {
    let mut highest = f64::NEG_INFINITY;
    for score in scores {
        highest = highest.max(*score);
    }
    // Relative to the highest, so that no exponential overflows.
    let mut sum = 0.0;
    for score in scores {
        sum += (score - highest).exp();
    }
    highest + sum.ln() - scores[species]
}

/// The mean surprise about some flowers, and what the weights cost: at no cost they would grow for ever.
#[differentiable(wrt(weights, bias))]
#[allow(clippy::cast_precision_loss, reason = "flowers are few")]
fn loss(weights: &[[f64; 4]], bias: &[f64], flowers: &[[f64; 4]], species: &[usize]) -> f64 {
    let mut sum = 0.0;
    for (flower, answer) in flowers.iter().zip(species) {
        let scores = rate(weights, bias, flower);
        sum += surprise(&scores, *answer);
    }
    let mut squares = 0.0;
    for row in weights {
        for weight in row {
            squares += weight * weight;
        }
    }
    sum / flowers.len() as f64 + DECAY * squares
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let (mut training, mut held_out) = split(read()?, &mut fastrand::Rng::with_seed(1936));
    standardise(&mut training.measures, &mut held_out.measures);

    println!("Learning from {} irises.", training.species.len());
    let (model, losses) = train(&training);
    let (first, last) = (losses[0], losses[losses.len() - 1]);
    println!("The loss fell from {first:.4}, which is ln 3, pure guessing, to {last:.4}.\n");

    let confusion = examine(&model, &held_out);
    println!("Held-out flowers of each species, by the model's answer:\n");
    println!("               │     setosa versicolor  virginica");
    println!("    ───────────┼─────────────────────────────────");
    for (name, [a, b, c]) in SPECIES.iter().zip(confusion) {
        println!("    {name:<10} │ {a:>10} {b:>10} {c:>10}");
    }
    let right = confusion[0][0] + confusion[1][1] + confusion[2][2];
    let asked: u32 = confusion.as_flattened().iter().sum();
    let accuracy = f64::from(right) / f64::from(asked);
    println!("\n{right} of {asked} answers are right: {:.1} %.", 100.0 * accuracy);

    println!("The loss over the rounds, and the answers: {}", draw(&losses, &confusion)?.display());
    Ok(if accuracy >= 0.93 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The flowers in the file, by species.
fn read() -> Result<[Vec<[f64; 4]>; 3], Box<dyn Error>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/iris.csv");
    let mut flowers = [const { Vec::new() }; 3];
    for row in csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path)?.into_deserialize() {
        let (measures, name): ([f64; 4], String) = row?;
        let species = SPECIES.iter().position(|known| *known == name).ok_or("an unknown species")?;
        flowers[species].push(measures);
    }
    Ok(flowers)
}

/// The flowers to learn from and those held out, which are a random few of each species.
fn split(flowers: [Vec<[f64; 4]>; 3], random: &mut fastrand::Rng) -> (Flowers, Flowers) {
    let (mut training, mut held_out) = (Flowers::default(), Flowers::default());
    for (species, mut measures) in flowers.into_iter().enumerate() {
        random.shuffle(&mut measures);
        for (at, flower) in measures.into_iter().enumerate() {
            let part = if at < HELD_OUT { &mut held_out } else { &mut training };
            part.measures.push(flower);
            part.species.push(species);
        }
    }
    (training, held_out)
}

/// Shifts and scales each measure so that over the flowers to learn from its mean is 0 and its deviation 1.
#[allow(clippy::cast_precision_loss, reason = "flowers are few")]
fn standardise(training: &mut [[f64; 4]], held_out: &mut [[f64; 4]]) {
    let count = training.len() as f64;
    for i in 0..4 {
        let mean = training.iter().map(|measures| measures[i]).sum::<f64>() / count;
        let variance = training.iter().map(|measures| (measures[i] - mean).powi(2)).sum::<f64>() / count;
        for measures in training.iter_mut().chain(held_out.iter_mut()) {
            measures[i] = (measures[i] - mean) / variance.sqrt();
        }
    }
}

/// Gradient descent with momentum: like a ball, the model keeps rolling, and the slope only bends its way.
fn train(Flowers { measures, species }: &Flowers) -> (Model, Vec<f64>) {
    let bar = ProgressBar::new(ROUNDS.into());
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    let (mut model, mut slopes, mut speeds) = (Model::default(), Model::default(), Model::default());
    let mut losses = Vec::new();
    for _ in 0..ROUNDS {
        let loss =
            loss_grad(&model.weights, &model.bias, measures, species, &mut slopes.weights, &mut slopes.bias);
        for ((number, speed), slope) in model.numbers().zip(speeds.numbers()).zip(slopes.numbers()) {
            *speed = MOMENTUM * *speed - LEARNING_RATE * *slope;
            *number += *speed;
        }
        losses.push(loss);
        bar.set_message(format!("loss {loss:.4}"));
        bar.inc(1);
    }
    bar.finish();
    (model, losses)
}

/// How many flowers of each species got which answer.
fn examine(model: &Model, flowers: &Flowers) -> [[u32; 3]; 3] {
    let mut confusion = [[0; 3]; 3];
    for (flower, species) in flowers.measures.iter().zip(&flowers.species) {
        let scores = rate(&model.weights, &model.bias, flower);
        let answer = (0..3).max_by(|a, b| scores[*a].total_cmp(&scores[*b])).unwrap_or(0);
        confusion[*species][answer] += 1;
    }
    confusion
}

/// Draws both pictures side by side, into the directory of build results.
fn draw(losses: &[f64], confusion: &[[u32; 3]; 3]) -> Result<PathBuf, Box<dyn Error>> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (1000, 450)).into_drawing_area();
        area.fill(&WHITE)?;
        let (left, right) = area.split_horizontally(560);
        draw_losses(&left, losses)?;
        draw_confusion(&right, confusion)?;
        area.present()?;
    }
    let directory = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target"));
    std::fs::create_dir_all(&directory)?;
    let path = directory.canonicalize()?.join("iris.svg");
    std::fs::write(&path, svg)?;
    Ok(path)
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn draw_losses(area: &Area<'_>, losses: &[f64]) -> Result<(), Box<dyn Error>> {
    let mut chart = ChartBuilder::on(area)
        .caption("Loss of the model", ("sans-serif", 22))
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(60)
        .build_cartesian_2d(0..ROUNDS, 0.0..1.2)?;
    chart.configure_mesh().light_line_style(WHITE).axis_style(BLACK).x_desc("round").y_desc("loss").draw()?;
    chart.draw_series(LineSeries::new((0..).zip(losses.iter().copied()), BLUE))?;
    Ok(())
}

/// A square for each pair of species and answer, the darker the more flowers.
fn draw_confusion(area: &Area<'_>, confusion: &[[u32; 3]; 3]) -> Result<(), Box<dyn Error>> {
    let text = ("sans-serif", 18).into_font().into_text_style(area).pos(Pos::new(HPos::Center, VPos::Center));
    let area = area.margin(16, 0, 0, 0).titled("Species (rows) and answers (columns)", ("sans-serif", 22))?;
    for (row, (name, counts)) in (0..).zip(SPECIES.iter().zip(confusion)) {
        let (left, top) = (100 + 105 * row, 60 + 105 * row);
        area.draw(&Text::new(*name, (50, top + 50), text.clone()))?;
        area.draw(&Text::new(*name, (left + 50, 40), text.clone()))?;
        for (column, count) in (0..).zip(counts) {
            let left = 100 + 105 * column;
            let share = f64::from(*count) / f64::from(counts.iter().sum::<u32>());
            let corners = [(left, top), (left + 100, top + 100)];
            area.draw(&Rectangle::new(corners, BLUE.mix(0.1 + 0.5 * share).filled()))?;
            area.draw(&Text::new(count.to_string(), (left + 50, top + 50), text.clone()))?;
        }
    }
    Ok(())
}
