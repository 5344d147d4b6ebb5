//! The tool of `GradBench`, a public suite of benchmarks for derivatives: requests are read line by line as JSON,
//! and answered in the same way.
//!
//! The evals `hello`, `lse`, `llsq`, `gmm`, `ode`, `lstm` and `ba` are known. With a copy of the suite:
//!
//! ```text
//! cargo build --release --example gradbench
//! ./gradbench run --eval "./gradbench repo eval llsq" --tool target/release/examples/gradbench
//! ```
//!
//! Without it, a line can be typed:
//!
//! ```text
//! echo '{"id": 0, "kind": "evaluate", "module": "hello", "function": "double", "input": 3}' |
//!     cargo run --release --example gradbench
//! ```

use std::error::Error;
use std::io::{self, BufRead, Write};

#[path = "gradbench/ba_eval.rs"]
mod ba;
#[path = "gradbench/evals.rs"]
mod evals;
#[path = "gradbench/objectives.rs"]
mod objectives;
#[path = "gradbench/protocol.rs"]
mod protocol;
#[cfg(test)]
#[path = "gradbench/tests.rs"]
mod tests;
#[path = "gradbench/timing.rs"]
mod timing;

fn main() -> Result<(), Box<dyn Error>> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        serde_json::to_writer(&mut output, &protocol::answer(&line?)?)?;
        writeln!(output)?;
        // Whoever asked waits for the answer before the next question.
        output.flush()?;
    }
    Ok(())
}
