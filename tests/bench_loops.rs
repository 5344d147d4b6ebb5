//! What a step of a loop costs its gradient, in time and in memory: `cargo bench -p tests --bench loops`.
//!
//! Time is the fastest of some rounds, in nanoseconds a step. Memory is what one call of the gradient asks the heap for:
//! how often, and the most bytes that it holds at a time. The gradient that the caller lends is not part of that.

#![allow(missing_docs, reason = "the attribute generates public items")]
#![allow(dead_code, reason = "the table of ratios is not printed here")]

use std::hint::black_box;

use grad_runtime::differentiable;

#[path = "bench/stopwatch.rs"]
mod stopwatch;

use stopwatch::{Stopwatch, Timer, take_turns};

/// How many steps the loops take.
const STEPS: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// A recurrence with several operations a step, of which one value is kept.
#[differentiable]
fn recurrence(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y) + 0.01 * y.sin();
    }
    y
}

/// The same, in a loop of which nobody knows beforehand how often it runs: its tape has to grow.
#[differentiable]
fn recurrence_while(x: f64, r: f64, n: usize) -> f64 {
    let (mut y, mut i) = (x, 0);
    while i < n {
        y = r * y * (1.0 - y) + 0.01 * y.sin();
        i += 1;
    }
    y
}

/// Loops whose iterations do not depend on each other: nothing has to be kept.
#[differentiable]
fn pairs(xs: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..xs.len() {
        for offset in 1..9 {
            let gap = xs[i] - xs[(i + offset) % xs.len()];
            sum += k * gap * gap;
        }
    }
    sum
}

fn main() {
    // `cargo test --all-targets` starts benchmarks, too, but not to measure.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    println!(
        "| loop              |    steps | primal, ns | gradient, ns | allocations |  peak bytes | bytes a step |"
    );
    println!(
        "|:------------------|---------:|-----------:|-------------:|------------:|------------:|-------------:|"
    );
    for n in STEPS {
        print(
            ("recurrence", n),
            || recurrence(black_box(0.3), black_box(3.7), black_box(n)),
            || recurrence_grad(black_box(0.3), black_box(3.7), black_box(n)).0,
        );
        print(
            ("recurrence, while", n),
            || recurrence_while(black_box(0.3), black_box(3.7), black_box(n)),
            || recurrence_while_grad(black_box(0.3), black_box(3.7), black_box(n)).0,
        );
        let (xs, mut gradient) = (vec![0.5; n], vec![0.0; n]);
        print(
            ("pairs", n),
            || pairs(black_box(&xs), black_box(0.1)),
            || pairs_grad(black_box(&xs), black_box(0.1), black_box(&mut gradient)).0,
        );
    }
}

/// Prints a row of the table.
#[expect(clippy::cast_precision_loss, reason = "bytes and steps are few enough")]
fn print((name, n): (&str, usize), mut primal: impl FnMut() -> f64, mut gradient: impl FnMut() -> f64) {
    let memory = allocation_counter::measure(|| {
        black_box(gradient());
    });
    let times = take_turns(&mut [
        &mut |watch: &mut Stopwatch| watch.time(&mut primal),
        &mut |watch: &mut Stopwatch| watch.time(&mut gradient),
    ]);
    let steps = n as f64;
    println!(
        "| {name:<17} | {n:>8} | {:>10.2} | {:>12.2} | {:>11} | {:>11} | {:>12.3} |",
        times[0] / steps,
        times[1] / steps,
        memory.count_total,
        memory.bytes_max,
        memory.bytes_max as f64 / steps,
    );
}
