//! Times of functions that are compared with each other, and the table of their ratios.
//!
//! The variants of a function take turns, round after round, so that a machine that is busy for a while is so for
//! all of them. What is compared is the fastest round of each.

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;

/// How many rounds there are, and how long each variant runs in one at least.
const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(4);

/// Something that takes the time of a function.
pub(crate) trait Timer {
    fn time<T>(self, function: impl FnMut() -> T);
}

impl Timer for Bencher<'_, '_> {
    fn time<T>(self, function: impl FnMut() -> T) {
        self.bench_local(function);
    }
}

/// The nanoseconds that a call takes.
#[derive(Default)]
pub(crate) struct Stopwatch(f64);

impl Timer for &mut Stopwatch {
    fn time<T>(self, mut function: impl FnMut() -> T) {
        black_box(function());
        let mut calls = 1_u32;
        loop {
            let start = Instant::now();
            for _ in 0..calls {
                black_box(function());
            }
            let taken = start.elapsed();
            if taken >= ROUND {
                self.0 = taken.as_secs_f64() * 1e9 / f64::from(calls);
                return;
            }
            calls *= 2;
        }
    }
}

/// A name, and a function that uses the stopwatch once.
pub(crate) type Variant = (&'static str, fn(&mut Stopwatch));

/// A function with the variants that are compared; the first is the function itself.
pub(crate) struct Comparison {
    pub(crate) name: &'static str,
    pub(crate) variants: &'static [Variant],
}

impl Comparison {
    /// The fastest time of each variant.
    fn fastest(&self) -> Vec<f64> {
        let mut fastest = vec![f64::INFINITY; self.variants.len()];
        for _ in 0..ROUNDS {
            for ((_, variant), fastest) in self.variants.iter().zip(&mut fastest) {
                let mut stopwatch = Stopwatch::default();
                variant(&mut stopwatch);
                *fastest = fastest.min(stopwatch.0);
            }
        }
        fastest
    }

    /// Prints a row of the table: the time of the primal, and those of its gradients as multiples of it.
    fn print(&self) {
        let fastest = self.fastest();
        let of = |name: &str| self.variants.iter().position(|(own, _)| *own == name).map(|i| fastest[i]);
        let ratio = |above: Option<f64>, below: Option<f64>| match (above, below) {
            (Some(above), Some(below)) => format!("{:.2}", above / below),
            _ => String::new(),
        };
        let (primal, generated, by_hand) = (of("primal"), of("generated"), of("by_hand"));
        println!(
            "{:<28} {:>12.1} {:>10} {:>10} {:>10} {:>10}",
            self.name,
            primal.unwrap_or(f64::NAN),
            ratio(generated, primal),
            ratio(by_hand, primal),
            ratio(of("num_dual"), primal),
            ratio(generated, by_hand),
        );
    }
}

/// Prints the ratios of those comparisons whose names contain one of the arguments, or of all.
pub(crate) fn print_ratios(comparisons: &[Comparison], filters: &[String]) {
    println!(
        "\n{:<28} {:>12} {:>10} {:>10} {:>10} {:>10}",
        "multiples of the primal", "primal, ns", "generated", "by hand", "num-dual", "gen./hand"
    );
    for comparison in comparisons {
        if filters.is_empty() || filters.iter().any(|filter| comparison.name.contains(filter.as_str())) {
            comparison.print();
        }
    }
}
