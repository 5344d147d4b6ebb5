//! Times of functions that are compared with each other, and the table of their ratios.
//!
//! The variants of a function take turns, round after round, so that a machine that is busy for a while is so for
//! all of them. What is compared is the fastest round of each.

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;

/// How long each variant runs in a round at least.
const ROUND: Duration = Duration::from_millis(4);

/// How many rounds there are. Where they take longer than `LONG`, those that are left are left out.
const ROUNDS: usize = 15;
const FEWEST_ROUNDS: usize = 3;
const LONG: Duration = Duration::from_secs(5);

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

/// The fastest time of each variant.
pub(crate) fn take_turns(variants: &mut [&mut dyn FnMut(&mut Stopwatch)]) -> Vec<f64> {
    let mut fastest = vec![f64::INFINITY; variants.len()];
    let start = Instant::now();
    for round in 0..ROUNDS {
        if round >= FEWEST_ROUNDS && start.elapsed() >= LONG {
            break;
        }
        for (variant, fastest) in variants.iter_mut().zip(&mut fastest) {
            let mut stopwatch = Stopwatch::default();
            variant(&mut stopwatch);
            *fastest = fastest.min(stopwatch.0);
        }
    }
    fastest
}

impl Comparison {
    /// Prints a row of the table: the time of the primal, and those of its gradients as multiples of it.
    fn print(&self) {
        let mut variants: Vec<_> = self.variants.iter().map(|(_, variant)| *variant).collect();
        let mut lent: Vec<&mut dyn FnMut(&mut Stopwatch)> = Vec::new();
        lent.extend(variants.iter_mut().map(|variant| variant as &mut dyn FnMut(&mut Stopwatch)));
        let fastest = take_turns(&mut lent);
        let of = |name: &str| self.variants.iter().position(|(own, _)| *own == name).map(|i| fastest[i]);
        let ratio = |above: Option<f64>, below: Option<f64>| match (above, below) {
            (Some(above), Some(below)) => format!("{:.2}", above / below),
            _ => String::new(),
        };
        let (primal, generated, by_hand) = (of("primal"), of("generated"), of("by_hand"));
        println!(
            "| {:<21} | {:>13} | {:>9} | {:>12} | {:>7} | {:>8} | {:>19} |",
            self.name,
            primal.map_or_else(String::new, grouped),
            ratio(generated, primal),
            ratio(of("in_workspace"), primal),
            ratio(by_hand, primal),
            ratio(of("num_dual"), primal),
            ratio(generated, by_hand),
        );
    }
}

/// A time in nanoseconds: with a tenth where it is short, and with its digits in groups of three.
fn grouped(nanoseconds: f64) -> String {
    if nanoseconds < 100.0 {
        return format!("{nanoseconds:.1}");
    }
    let digits = format!("{nanoseconds:.0}");
    let groups = digits.as_bytes().rchunks(3).rev();
    groups.map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join(" ")
}

/// Prints, as Markdown, the ratios of those comparisons whose names contain one of the filters, or of all.
pub(crate) fn print_ratios<'a>(comparisons: impl IntoIterator<Item = &'a Comparison>, filters: &[String]) {
    println!(
        "\n| multiples of `primal` |    primal, ns | generated | in workspace | by hand | num-dual | generated / by hand |"
    );
    println!(
        "|:----------------------|--------------:|----------:|-------------:|--------:|---------:|--------------------:|"
    );
    for comparison in comparisons {
        if filters.is_empty() || filters.iter().any(|filter| comparison.name.contains(filter.as_str())) {
            comparison.print();
        }
    }
}
