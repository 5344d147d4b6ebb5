//! Random programs for rustc: whether it accepts what the attribute writes.
//!
//! `RANDOM_RUSTC=target/debug/deps cargo test -p derive-grad rustc -- --ignored` checks programs one after the other, and
//! cuts down what is rejected. The runtime has to be built there.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use super::corpus::source;
use super::program::Program;
use super::{program, reducing, setting, shrink};

/// How many files there are: tests run side by side.
static FILES: AtomicU32 = AtomicU32::new(0);

struct Rustc {
    deps: PathBuf,
    runtime: PathBuf,
    file: PathBuf,
}

impl Rustc {
    fn new() -> Self {
        let deps = PathBuf::from(std::env::var_os("RANDOM_RUSTC").expect("where dependencies are"));
        let is_runtime = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with("libgrad_runtime-") && path.extension().is_some_and(|found| found == "rlib")
        };
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(&deps).unwrap().map(|file| file.unwrap().path()).filter(is_runtime).collect();
        files.sort_by_key(|path| path.metadata().and_then(|data| data.modified()).ok());
        let runtime = files.pop().expect("the runtime is built");
        let (process, number) = (std::process::id(), FILES.fetch_add(1, Ordering::Relaxed));
        let file = std::env::temp_dir().join(format!("random-{process}-{number}.rs"));
        Self { deps, runtime, file }
    }

    /// What rustc says if it rejects the programs.
    fn rejects(&self, programs: &[(Program, u64)]) -> Option<String> {
        std::fs::write(&self.file, source(programs)).unwrap();
        let output = Command::new("rustc")
            .args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "--error-format=short"])
            .args(["-L".as_ref(), self.deps.as_os_str()])
            .arg("--extern")
            .arg(format!("grad_runtime={}", self.runtime.display()))
            .arg("-o")
            .arg(self.file.with_extension("rmeta"))
            .arg(&self.file)
            .output()
            .unwrap();
        (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// The first error, without names.
    fn sort(text: &str) -> String {
        let line = text.lines().find(|line| line.contains("error")).unwrap_or_default();
        let line = line.split_once("error").map_or(line, |(_, rest)| rest);
        let mut quoted = false;
        let keep = |c: &char| {
            quoted ^= *c == '`';
            !quoted && !c.is_ascii_digit()
        };
        line.chars().filter(keep).take(60).collect()
    }
}

#[test]
#[ignore = "it needs a built runtime, and takes long"]
fn rustc_accepts_random_programs() {
    all_are_accepted(&program);
}

#[test]
#[ignore = "it needs a built runtime, and takes long"]
fn rustc_accepts_random_reductions() {
    all_are_accepted(&reducing);
}

fn all_are_accepted(program: &dyn Fn(u64) -> Program) {
    let rustc = Rustc::new();
    let (first, count) = (setting("RANDOM_SEED", 1), setting("RANDOM_PROGRAMS", 200));
    let mut found = std::collections::BTreeMap::new();
    for start in (first..first + count).step_by(20) {
        let batch: Vec<(Program, u64)> = (start..start + 20).map(|seed| (program(seed), seed)).collect();
        if rustc.rejects(&batch).is_none() {
            continue;
        }
        for one in batch {
            if let Some(text) = rustc.rejects(std::slice::from_ref(&one)) {
                let entry = found.entry(Rustc::sort(&text)).or_insert((one, 0));
                entry.1 += 1;
            }
        }
    }
    let tries = usize::try_from(setting("RANDOM_TRIES", 400)).unwrap();
    let report = |(sort, ((program, seed), times)): (&String, &((Program, u64), u32))| {
        let fails = |program: &Program| {
            let text = rustc.rejects(&[(program.clone(), *seed)]);
            text.is_some_and(|text| Rustc::sort(&text) == *sort)
        };
        let program = shrink::shrink(program.clone(), tries, &fails);
        let text = rustc.rejects(&[(program.clone(), *seed)]).unwrap_or_default();
        format!("RANDOM_SEED={seed}:{sort}, {times} times\n{program}\n{text}\n")
    };
    let reports: Vec<String> = found.iter().map(report).collect();
    assert!(reports.is_empty(), "{}", reports.join("\n"));
}
