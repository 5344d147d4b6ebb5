//! What the attribute costs while a program is built: `cargo bench -p tests --bench compile_time`.
//!
//! Crates are written below `target`, with and without the attribute, and handed to rustc. `--emit=dep-info` makes it
//! stop after expansion, so the difference there is the macro's own time. Each number is the fastest of some rounds,
//! in which the variants take turns.

#[path = "compile_time/builds.rs"]
mod builds;
#[path = "compile_time/sources.rs"]
mod sources;

use std::env;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use builds::{Compiler, clean_build};
use sources::{LINES, SHAPES, functions};

/// How often each crate is compiled: as often as that, or until it has taken long.
const ROUNDS: usize = 5;
const FEWEST_ROUNDS: usize = 2;
const LONG: Duration = Duration::from_secs(3);

/// What rustc does with a crate: `name` heads the column, `flags` are what it is called with.
struct Stage {
    name: &'static str,
    flags: &'static [&'static str],
}

const EXPANSION: Stage = Stage { name: "expansion", flags: &["--emit=dep-info"] };
const STAGES: [Stage; 3] = [
    Stage { name: "check", flags: &["--emit=metadata"] },
    Stage { name: "debug", flags: &["--emit=obj", "-Cdebuginfo=2"] },
    Stage { name: "release", flags: &["--emit=obj", "-Copt-level=3"] },
];

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --all-targets` starts benchmarks, too, but not to measure.
    if !env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_time");
    clean_builds(&folder)?;
    let (debug, release) = (Compiler::new(&folder, "ours", 0)?, Compiler::new(&folder, "ours-optimised", 3)?);
    expansion(&debug, &release)?;
    generated_code(&debug)?;
    Ok(())
}

/// The time that building our two crates takes, beside that of a crate that everybody builds.
fn clean_builds(folder: &Path) -> Result<(), Box<dyn Error>> {
    println!("\n| clean build, debug | s |\n|:---|---:|");
    let ours = clean_build(folder, "ours", &builds::ours())?;
    println!("| grad-runtime and derive-grad | {ours:.1} |");
    match clean_build(folder, "serde", r#"serde = { version = "1", features = ["derive"] }"#) {
        Ok(serde) => {
            println!("| serde with derive | {serde:.1} |\n| ours / serde | {:.2} |", ours / serde);
        }
        Err(reason) => println!("| serde with derive | not measured: {reason} |"),
    }
    Ok(())
}

/// The time that the macro takes for a function.
fn expansion(debug: &Compiler, release: &Compiler) -> Result<(), Box<dyn Error>> {
    println!(
        "\n| expansion of a function, ms | lines | macro as cargo builds it | macro with `opt-level = 3` |"
    );
    println!("|:---|---:|---:|---:|");
    for shape in SHAPES {
        for lines in LINES {
            let [plain, derived] = [false, true].map(|derive| shape.library(lines, derive));
            let mut own = [0.0; 2];
            for (own, compiler) in own.iter_mut().zip([debug, release]) {
                let [with, without] = fastest(compiler, &EXPANSION, [&derived, &plain])?;
                *own = (with - without) / count(lines);
            }
            println!("| {} | {lines} | {:.2} | {:.2} |", shape.name, own[0], own[1]);
        }
    }
    Ok(())
}

/// The time that rustc takes for the generated code, as a multiple of the time for the code as the user wrote it.
fn generated_code(compiler: &Compiler) -> Result<(), Box<dyn Error>> {
    println!(
        "\n| rustc, per function, ms | lines | stage | as written | generated | generated / as written |"
    );
    println!("|:---|---:|:---|---:|---:|---:|");
    for shape in SHAPES {
        for lines in LINES {
            let [plain, derived] = [false, true].map(|derive| shape.library(lines, derive));
            let texts = [plain.as_str(), &derived, sources::EMPTY];
            let [plain_expanded, expanded, _] = fastest(compiler, &EXPANSION, texts)?;
            for stage in &STAGES {
                let [without, with, nothing] = fastest(compiler, stage, texts)?;
                let written = (without - nothing) / count(lines);
                let generated = (with - without - (expanded - plain_expanded)) / count(lines);
                println!(
                    "| {} | {lines} | {} | {written:.2} | {generated:.2} | {:.1} |",
                    shape.name,
                    stage.name,
                    generated / written,
                );
            }
        }
    }
    Ok(())
}

/// How many functions of that length a crate has.
#[expect(clippy::cast_precision_loss, reason = "functions are few")]
fn count(lines: usize) -> f64 {
    functions(lines) as f64
}

/// The milliseconds that each text takes at its fastest.
fn fastest<const N: usize>(
    compiler: &Compiler,
    stage: &Stage,
    texts: [&str; N],
) -> Result<[f64; N], Box<dyn Error>> {
    let mut fastest = [f64::INFINITY; N];
    let start = Instant::now();
    for round in 0..ROUNDS {
        if round >= FEWEST_ROUNDS && start.elapsed() >= LONG {
            break;
        }
        for (fastest, text) in fastest.iter_mut().zip(texts) {
            *fastest = fastest.min(compiler.time(text, stage.flags)?);
        }
    }
    Ok(fastest)
}
