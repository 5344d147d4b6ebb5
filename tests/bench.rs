//! Generated gradients beside the functions themselves and beside gradients written by hand.
//!
//! ```text
//! cargo bench -p tests --bench gradients                    # all, and the table of ratios
//! cargo bench -p tests --bench gradients -- gmm             # those whose names contain that
//! cargo bench -p tests --bench gradients -- --ratios        # the table alone, as Markdown
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
        let comparisons = [operations::COMPARISONS, trades::COMPARISONS, evals::COMPARISONS];
        stopwatch::print_ratios(comparisons.into_iter().flatten(), &filters);
    }
}
