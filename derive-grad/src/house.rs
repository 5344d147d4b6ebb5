//! The rules of the house, as a test: every file says what it is, no file is long, no room looks into a room further
//! down, and syntax and tokens each have their door.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What each room may use, besides itself and the two that everybody may: `diagnostics` and `names`.
const ROOMS: &[(&str, &[&str])] = &[
    // The catalogue suggests method names, which the table knows.
    ("diagnostics", &["rules"]),
    ("names", &[]),
    ("ir", &[]),
    ("rules", &["ir"]),
    ("item", &[]),
    ("options", &["ir", "rules"]),
    ("module", &["options"]),
    ("lower", &["ir", "rules", "options", "module"]),
    ("analysis", &["ir", "rules"]),
    ("simplify", &["ir"]),
    ("reverse", &["ir", "rules", "analysis", "simplify"]),
    ("trace", &["ir", "rules", "analysis"]),
    ("extremum", &["ir", "analysis"]),
    ("order", &["ir"]),
    ("scaled", &["ir", "rules", "order"]),
    ("fuse", &["ir", "order", "scaled"]),
    ("storage", &["ir", "rules", "analysis", "simplify", "reverse", "order", "fuse"]),
    ("reduce", &["ir", "order"]),
    ("heap", &["ir"]),
    ("emit", &["ir"]),
];

const FOR_EVERYBODY: &[&str] = &["diagnostics", "names"];

/// The rooms that know syntax, and those that write tokens. Lowering writes syntax: it rewrites before it lowers.
const SYNTAX: &[&str] = &["item", "options", "module", "lower", "rules", "lib"];
const TOKENS: &[&str] = &["emit", "module", "lower", "lib"];

/// Lines of a file.
const LONG: usize = 400;

struct File {
    /// From the root of the repository, with `/`.
    path: String,
    text: String,
}

impl File {
    /// The text without comments that take a whole line.
    fn code(&self) -> impl Iterator<Item = &str> {
        self.text.lines().filter(|line| !line.trim_start().starts_with("//"))
    }

    /// The room it belongs to, if it is in the compiler; its tests belong to none.
    fn room(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("derive-grad/src/")?;
        let first = inside.split('/').next()?;
        let room = first.strip_suffix(".rs").unwrap_or(first);
        (!["tests", "house"].contains(&room)).then_some(room)
    }
}

/// Every source file of the repository that a person has written.
fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    for folder in ["derive-grad", "grad-runtime", "tests", "examples"] {
        collect(&root.join(folder), &mut paths);
    }
    paths.sort();
    let file = |path: PathBuf| File {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"),
    };
    let mut files: Vec<File> = paths.into_iter().map(file).collect();
    files.retain(|file| !is_generated(&file.path));
    assert!(files.len() > 50, "the test does not see the repository");
    files
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "target") {
                collect(&path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn is_generated(path: &str) -> bool {
    path.ends_with(".expanded.rs") || path == "tests/random_compiled/corpus.rs"
}

/// The rooms that a line names as `crate::room`.
fn named(line: &str) -> BTreeSet<&str> {
    let after = line.match_indices("crate::").map(|(at, found)| &line[at + found.len()..]);
    after
        .map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default())
        .filter(|name| ROOMS.iter().any(|(room, _)| room == name))
        .collect()
}

#[test]
fn every_file_says_what_it_is() {
    for file in files() {
        // In the tests of messages, the first line is an ordinary comment that the compiler never shows.
        let opens = file.text.starts_with("//! ");
        assert!(opens || file.path.starts_with("tests/ui/"), "{} does not open with `//!`", file.path);
    }
}

#[test]
fn no_file_is_long() {
    for file in files() {
        let lines = file.text.lines().count();
        assert!(lines <= LONG, "{} has {lines} lines, more than {LONG}", file.path);
    }
}

#[test]
fn no_room_looks_into_a_room_further_down() {
    for file in files() {
        let Some(room) = file.room().filter(|room| *room != "lib") else {
            continue;
        };
        let allowed = ROOMS.iter().find(|(name, _)| *name == room);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("`{room}` has no place in the order of rooms"));
        for (number, line) in file.code().enumerate() {
            for used in named(line) {
                let fine = used == room || allowed.contains(&used) || FOR_EVERYBODY.contains(&used);
                assert!(fine, "{}:{}: `{room}` must not use `{used}`", file.path, number + 1);
            }
        }
    }
}

#[test]
fn syntax_comes_in_and_tokens_go_out_by_one_door_each() {
    for file in files() {
        let Some(room) = file.room() else { continue };
        let has = |word: &str| file.code().any(|line| line.contains(word));
        assert!(SYNTAX.contains(&room) || !has("syn::"), "{} uses `syn`", file.path);
        assert!(TOKENS.contains(&room) || !has("quote!"), "{} uses `quote!`", file.path);
    }
}

#[test]
fn nothing_depends_on_the_order_of_a_hash_or_on_chance() {
    for file in files().into_iter().filter(|file| file.room().is_some()) {
        for word in ["HashMap", "HashSet", "SystemTime", "Instant::"] {
            assert!(!file.code().any(|line| line.contains(word)), "{} uses `{word}`", file.path);
        }
    }
}
