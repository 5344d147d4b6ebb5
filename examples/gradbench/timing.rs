//! Runs a function as often as it is asked for, and takes the time of each run.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// How often a function is to be run: as often as both numbers demand, and once at least.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Runs {
    min_runs: u64,
    min_seconds: f64,
}

/// The time that one run took.
#[derive(Serialize)]
pub(crate) struct Timing {
    name: &'static str,
    nanoseconds: u64,
}

/// Runs a function again and again. It takes the output of the run before, so that memory is found, not made.
pub(crate) fn run<O: Default>(runs: &Runs, mut function: impl FnMut(&mut O)) -> (O, Vec<Timing>) {
    let mut output = O::default();
    let mut timings = Vec::new();
    let mut total = Duration::ZERO;
    loop {
        let start = Instant::now();
        function(&mut output);
        let taken = start.elapsed();
        total += taken;
        timings.push(Timing {
            name: "evaluate",
            nanoseconds: u64::try_from(taken.as_nanos()).unwrap_or(u64::MAX),
        });
        if timings.len() as u64 >= runs.min_runs && total.as_secs_f64() >= runs.min_seconds {
            return (output, timings);
        }
    }
}
