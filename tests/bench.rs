//! Generated gradients beside the functions themselves and beside gradients written by hand.
//!
//! ```text
//! cargo bench -p tests             # all, and the table of ratios
//! cargo bench -p tests -- gmm      # those whose names contain that
//! ```

#![allow(missing_docs, reason = "the attribute generates public items")]

#[path = "bench/by_hand.rs"]
mod by_hand;
#[path = "bench/compare.rs"]
mod compare;
#[path = "bench/evals.rs"]
mod evals;
#[path = "../examples/gradbench/objectives.rs"]
mod objectives;
#[path = "bench/operations.rs"]
mod operations;
#[path = "bench/small.rs"]
mod small;
#[path = "bench/stopwatch.rs"]
mod stopwatch;
#[path = "bench/trades.rs"]
mod trades;

use std::env;

fn main() {
    // `--ratios` is a word of ours: the table alone.
    let (flags, filters): (Vec<_>, Vec<_>) =
        env::args().skip(1).partition(|argument| argument.starts_with('-'));
    let table_only = flags.iter().any(|flag| flag == "--ratios");
    if !table_only {
        divan::main();
    }
    if table_only || flags.iter().any(|flag| flag == "--bench") {
        for comparisons in [operations::COMPARISONS, trades::COMPARISONS, evals::COMPARISONS] {
            stopwatch::print_ratios(comparisons, &filters);
        }
    }
}
