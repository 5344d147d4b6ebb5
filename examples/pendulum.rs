//! How long is a pendulum that was seen swinging, and how much does the air slow it down? Its equation of
//! motion is solved step by step, and gradients lead from a poor guess to the solution that fits.
//!
//! ```text
//! cargo run --release --example pendulum
//! ```

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use grad_runtime::differentiable;
use indicatif::{ProgressBar, ProgressStyle};
use plotters::coord::Shift;
use plotters::prelude::{
    BLACK, BLUE, ChartBuilder, Circle, Color, DrawingArea, IntoDrawingArea, IntoLogRange, LineSeries,
    PathElement, RED, SVGBackend, SeriesLabelPosition, WHITE,
};

/// What is to be found out: the length in metres, how much of the speed the air takes in a second, the angle
/// and the speed at the first reading.
type Pendulum = [f64; 4];

const NAMES: [&str; 4] = ["length", "damping", "angle", "speed"];

/// The pendulum that the readings are made with. The search does not know it.
const TRUTH: Pendulum = [1.2, 0.25, 1.0, -2.0];

/// Where the search starts.
const GUESS: Pendulum = [1.0, 0.1, 0.5, 0.0];

/// Readings of the angle, the seconds between them, and the standard deviation of their errors in radians.
const READINGS: usize = 101;
const INTERVAL: f64 = 0.1;
const NOISE: f64 = 0.03;

/// Steps from one reading to the next, and the seconds that one takes.
const STEPS: usize = 4;
const STEP: f64 = 0.025;

/// The four stages of a Runge-Kutta step: how far ahead a stage looks, and its share of the step.
const STAGES: [(f64, f64); 4] = [(0.0, 1.0 / 6.0), (0.5, 1.0 / 3.0), (0.5, 1.0 / 3.0), (1.0, 1.0 / 6.0)];

/// Metres per second squared.
const GRAVITY: f64 = 9.81;

const ROUNDS: u32 = 300;
const LEARNING_RATE: f64 = 0.05;

// The simulation is made of ordinary functions that write to memory lent to them. The generated `loss_grad`
// runs it forward, and then goes back through every step.

/// How an angle and its speed change in a moment: weight pulls the pendulum back, air slows it down.
#[differentiable(vjp)]
fn change(state: &[f64], length: f64, damping: f64) -> [f64; 2] {
    [state[1], -GRAVITY / length * state[0].sin() - damping * state[1]]
}

/// Moves the state on by one step of Runge and Kutta's method of fourth order.
#[differentiable(vjp)]
fn advance(state: &mut [f64], length: f64, damping: f64) {
    let start = [state[0], state[1]];
    let mut slopes = [0.0; 2];
    for (ahead, share) in STAGES {
        let mut probe = start;
        for (value, slope) in probe.iter_mut().zip(&slopes) {
            *value += ahead * STEP * slope;
        }
        slopes = change(&probe, length, damping);
        for (value, slope) in state.iter_mut().zip(&slopes) {
            *value += share * STEP * slope;
        }
    }
}

/// The angles that would be read off a pendulum.
#[differentiable(vjp)]
fn watch(pendulum: &[f64; 4], angles: &mut [f64]) {
    let [length, damping, angle, speed] = *pendulum;
    let mut state = [angle, speed];
    for reading in angles.iter_mut() {
        *reading = state[0];
        for _ in 0..STEPS {
            advance(&mut state, length, damping);
        }
    }
}

/// How far these angles are from the readings: squared, and the mean of it.
#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "readings are few")]
fn loss(pendulum: &[f64; 4], #[no_grad] readings: &[f64]) -> f64 {
    let mut angles = vec![0.0; readings.len()];
    watch(pendulum, &mut angles);
    let mut sum = 0.0;
    for (angle, reading) in angles.iter().zip(readings) {
        let miss = angle - reading;
        sum += miss * miss;
    }
    sum / readings.len() as f64
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let readings = measure(&mut fastrand::Rng::with_seed(3));
    let (fitted, losses) = fit(&readings);

    println!("            │  truth │  guess │ fitted │  error");
    println!("    ────────┼────────┼────────┼────────┼───────");
    let mut largest = 0.0_f64;
    for (((name, truth), guess), fitted) in NAMES.iter().zip(TRUTH).zip(GUESS).zip(fitted) {
        let error = 100.0 * (fitted / truth - 1.0);
        largest = largest.max(error.abs());
        println!("    {name:<7} │ {truth:>6.3} │ {guess:>6.3} │ {fitted:>6.3} │ {error:>4.1} %");
    }
    let miss = loss(&fitted, &readings).sqrt();
    println!("\nThe fit misses the readings by {miss:.4} radians; their own error is {NOISE}.");
    println!("The readings, the fit and the loss, drawn: {}", draw(&readings, &fitted, &losses)?.display());
    Ok(if largest < 5.0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads the angles off the true pendulum, not quite exactly.
fn measure(random: &mut fastrand::Rng) -> Vec<f64> {
    let mut angles = vec![0.0; READINGS];
    watch(&TRUTH, &mut angles);
    for angle in &mut angles {
        // The sum of twelve numbers between 0 and 1 varies about 6 nearly normally, with deviation 1.
        let sum: f64 = (0..12).map(|_| random.f64()).sum();
        *angle += NOISE * (sum - 6.0);
    }
    angles
}

/// The pendulum that fits the readings, and the losses on the way to it.
fn fit(readings: &[f64]) -> (Pendulum, Vec<f64>) {
    let bar = ProgressBar::new(ROUNDS.into());
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    let (mut pendulum, mut adam) = (GUESS, Adam::default());
    let mut gradient = [0.0; 4];
    let mut losses = Vec::new();
    for _ in 0..ROUNDS {
        let loss = loss_grad(&pendulum, readings, &mut gradient);
        adam.descend(&mut pendulum, &gradient);
        losses.push(loss);
        bar.set_message(format!("loss {loss:.5}"));
        bar.inc(1);
    }
    bar.finish();
    (pendulum, losses)
}

/// Kingma and Ba's method: a number moves by its mean slope, measured by how large its slopes usually are, so
/// that metres and radians need no scales of their own.
#[derive(Default)]
struct Adam {
    round: i32,
    means: [f64; 4],
    squares: [f64; 4],
}

impl Adam {
    fn descend(&mut self, numbers: &mut [f64; 4], slopes: &[f64; 4]) {
        self.round += 1;
        // The means start at zero, and would be too small at first.
        let (seen, seen_squares) = (1.0 - 0.9_f64.powi(self.round), 1.0 - 0.999_f64.powi(self.round));
        let means = self.means.iter_mut().zip(&mut self.squares);
        for ((number, slope), (mean, square)) in numbers.iter_mut().zip(slopes).zip(means) {
            *mean = 0.9 * *mean + 0.1 * slope;
            *square = 0.999 * *square + 0.001 * slope * slope;
            *number -= LEARNING_RATE * (*mean / seen) / ((*square / seen_squares).sqrt() + 1e-8);
        }
    }
}

/// Draws the pendulums above the loss, into the directory of build results.
fn draw(readings: &[f64], fitted: &Pendulum, losses: &[f64]) -> Result<PathBuf, Box<dyn Error>> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (1000, 800)).into_drawing_area();
        area.fill(&WHITE)?;
        let (above, below) = area.split_vertically(480);
        draw_angles(&above, readings, fitted)?;
        draw_losses(&below, losses)?;
        area.present()?;
    }
    let directory = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target"));
    std::fs::create_dir_all(&directory)?;
    let path = directory.canonicalize()?.join("pendulum.svg");
    std::fs::write(&path, svg)?;
    Ok(path)
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// The readings as dots, what the guess and the fit say as lines.
fn draw_angles(area: &Area<'_>, readings: &[f64], fitted: &Pendulum) -> Result<(), Box<dyn Error>> {
    let times = || (0_u32..).map(|reading| INTERVAL * f64::from(reading));
    let mut chart = ChartBuilder::on(area)
        .caption("Angle of the pendulum", ("sans-serif", 22))
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(70)
        .build_cartesian_2d(0.0..10.0, -1.2..1.2)?;
    chart
        .configure_mesh()
        .light_line_style(WHITE)
        .axis_style(BLACK)
        .x_desc("seconds")
        .y_desc("radians")
        .draw()?;
    let dots =
        times().zip(readings).map(|(time, angle)| Circle::new((time, *angle), 3, BLACK.mix(0.5).filled()));
    chart.draw_series(dots)?.label("readings").legend(|at| Circle::new(at, 3, BLACK.mix(0.5).filled()));
    for (pendulum, colour, label) in [(&GUESS, RED.mix(0.5), "guess"), (fitted, BLUE.to_rgba(), "fit")] {
        let mut angles = vec![0.0; READINGS];
        watch(pendulum, &mut angles);
        chart
            .draw_series(LineSeries::new(times().zip(angles), colour))?
            .label(label)
            .legend(move |(x, y)| PathElement::new([(x - 8, y), (x + 8, y)], colour));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE)
        .border_style(BLACK)
        .draw()?;
    Ok(())
}

/// The loss over the rounds; every division of the upright axis is ten times the one below.
fn draw_losses(area: &Area<'_>, losses: &[f64]) -> Result<(), Box<dyn Error>> {
    let lowest = losses.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = losses.iter().copied().fold(0.0, f64::max);
    let mut chart = ChartBuilder::on(area)
        .caption("Loss of the fit", ("sans-serif", 22))
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(70)
        .build_cartesian_2d(0..ROUNDS, (lowest / 1.5..highest * 1.5).log_scale())?;
    chart.configure_mesh().light_line_style(WHITE).axis_style(BLACK).x_desc("round").y_desc("loss").draw()?;
    chart.draw_series(LineSeries::new((0..).zip(losses.iter().copied()), BLUE))?;
    Ok(())
}
