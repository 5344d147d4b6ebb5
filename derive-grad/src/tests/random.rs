//! Random programs through the whole compiler, checked on numbers without compiling Rust.
//!
//! `RANDOM_PROGRAMS=100000 cargo test -p derive-grad random_programs` runs for longer than CI does, `RANDOM_SEED=…`
//! starts elsewhere. A failure prints its seed and the program, cut down as far as it still fails.

mod check;
mod corpus;
mod evaluate;
mod features;
mod generate;
mod inputs;
mod program;
mod rustc;
mod scope;
mod shrink;
mod text;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use check::{Verdict, check};
use program::Program;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Programs of all sizes: the small ones find the same mistakes faster.
fn program(seed: u64) -> Program {
    generate::program(seed, 4 + u32::try_from(seed % 17).unwrap())
}

/// The same with many loops that look for an extremum or add something up.
fn reducing(seed: u64) -> Program {
    generate::reducing(seed, 4 + u32::try_from(seed % 17).unwrap())
}

#[test]
fn random_programs_are_differentiated() {
    all_are_differentiated(&program);
}

#[test]
fn random_reductions_are_differentiated() {
    all_are_differentiated(&reducing);
}

fn all_are_differentiated(program: &dyn Fn(u64) -> Program) {
    let (first, count) = (setting("RANDOM_SEED", 1), setting("RANDOM_PROGRAMS", 100));
    let mut too_long = 0;
    // One of each sort is enough.
    let mut found: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    for seed in first..first + count {
        match check(&program(seed), seed) {
            Verdict::Passed => {}
            Verdict::Useless => too_long += 1,
            Verdict::Failed(failure) => found.entry(failure.sort).or_insert((seed, 0)).1 += 1,
        }
    }
    let reports: Vec<String> =
        found.iter().map(|(sort, (seed, times))| report(program(*seed), *seed, sort, *times)).collect();
    std::panic::set_hook(hook);
    assert!(reports.is_empty(), "{}", reports.join("\n"));
    assert!(too_long * 5 <= count, "{too_long} of {count} programs are of no use");
}

/// The program, cut down, and what is wrong with it.
fn report(program: Program, seed: u64, sort: &str, times: u64) -> String {
    let fails =
        |program: &Program| matches!(check(program, seed), Verdict::Failed(failure) if failure.sort == sort);
    let tries = usize::try_from(setting("RANDOM_TRIES", 3000)).unwrap();
    let program = shrink::shrink(program, tries, &fails);
    let detail = match check(&program, seed) {
        Verdict::Failed(failure) => failure.detail,
        verdict => format!("{verdict:?}"),
    };
    let detail: Vec<&str> = detail.lines().take(60).collect();
    format!("RANDOM_SEED={seed}: {sort}, {times} times\n{program}\n{}\n", detail.join("\n"))
}

#[test]
fn every_construct_comes_up() {
    let found: BTreeSet<&str> = (1..=500).flat_map(|seed| features::features(&program(seed))).collect();
    let listed: Vec<&&str> = features::CHECKLIST.iter().chain(features::memory::CHECKLIST).collect();
    let missing: Vec<&&&str> = listed.iter().filter(|feature| !found.contains(**feature)).collect();
    let unlisted: Vec<&&str> = found.iter().filter(|feature| !listed.contains(feature)).collect();
    assert!(missing.is_empty(), "never generated: {missing:?}");
    assert!(unlisted.is_empty(), "not on the list: {unlisted:?}");
}

#[test]
fn a_seed_stands_for_one_program() {
    assert_eq!(program(7), program(7));
    assert_ne!(program(7), program(8));
}

#[test]
fn every_program_is_well_formed() {
    for seed in 1..=500 {
        let program = program(seed);
        assert!(scope::is_well_formed(&program), "seed {seed}:\n{program}");
    }
}

#[test]
fn a_program_is_cut_down_to_what_fails() {
    let calls_atan2 = |program: &Program| program.to_string().contains("atan2");
    let seed = (1..1000).find(|seed| calls_atan2(&program(*seed))).unwrap();
    let smallest = shrink::shrink(program(seed), 3000, &calls_atan2).to_string();
    let body: Vec<&str> = smallest.lines().collect();
    assert!(body.len() <= 4 && smallest.contains("atan2"), "{smallest}");
}
