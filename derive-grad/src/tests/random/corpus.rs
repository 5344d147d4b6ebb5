//! A sample of the random programs as a file of Rust, so that the whole way to machine code is tested, too.
//!
//! The file is checked in and compiled with the other tests of the workspace. `UPDATE_CORPUS=1` writes it anew; the
//! test fails if it is not what the generator makes.

use std::fmt::Write;

use super::check::reference;
use super::generate;
use super::inputs::{floats, inputs, text};
use super::program::{Program, Type};

const HEADER: &str = "\
//! Random programs and their gradients; written by `UPDATE_CORPUS=1 cargo test -p derive-grad corpus`.
//!
//! Each is called as it is and through its gradient: the values agree bit for bit, the partials with forward mode
//! (the numbers in the text) and with finite differences.

#![allow(warnings, clippy::all, clippy::pedantic, reason = \"nobody writes such programs\")]

use grad_runtime::differentiable;

use super::check;

const K: f64 = 0.75;
";

/// A file of `count` programs that are determined by the seed.
pub(super) fn corpus(count: usize, seed: u64) -> String {
    let mut text = String::from(HEADER);
    let mut number = 0;
    for seed in seed.. {
        if number == count {
            break;
        }
        let program = generate::program(seed, 12);
        if let Some(module) = module(&program, seed).filter(|module| module.len() < 2600) {
            text += &module;
            number += 1;
        }
    }
    text
}

/// The program and its test; nothing if it is too long or too steep to be compared.
fn module(program: &Program, seed: u64) -> Option<String> {
    let args = inputs(program, seed);
    let gradient = reference(program, &args)?;
    if gradient.iter().any(|partial| !partial.is_finite() || partial.abs() > 1e4) {
        return None;
    }
    let name = &program.main().name;
    let mut next = 0;
    let call: Vec<String> = args.iter().map(|arg| text(arg, &mut next)).collect();
    let call = call.join(", ");
    let params = program.main().params.iter().filter(|param| param.var.ty.is_active()).enumerate();
    let (names, parts): (Vec<String>, Vec<String>) = params
        .map(|(number, param)| (format!("d{number}"), parts(&format!("d{number}"), param.var.ty)))
        .unzip();
    let names = if names.len() == 1 { names[0].clone() } else { format!("({})", names.join(", ")) };
    let mut module = format!("\nmod program_{seed} {{\n    use super::*;\n");
    for function in program.to_string().split("\nfn ") {
        let function = function.strip_prefix("fn ").unwrap_or(function);
        write!(module, "\n    #[differentiable]\n    fn {}\n", function.replace('\n', "\n    ").trim_end())
            .ok()?;
    }
    write!(
        module,
        "
    #[test]
    fn is_differentiated() {{
        check(
            &{:?},
            &|x| {name}({call}),
            &|x| {{
                let (value, {names}) = {name}_grad({call});
                (value, vec![{}])
            }},
            &{gradient:?},
        );
    }}
}}
",
        floats(&args),
        parts.join(", "),
    )
    .ok()?;
    Some(module)
}

/// The floats of a derivative, in order.
fn parts(name: &str, ty: Type) -> String {
    let steps: &[&str] = match ty {
        Type::Pair => &[".0", ".1"],
        Type::Nest => &[".0.0", ".0.1", ".1"],
        Type::Row => &["[0]", "[1]"],
        Type::Vector => &["[0]", "[1]", "[2]"],
        Type::Matrix => &["[0][0]", "[0][1]", "[1][0]", "[1][1]"],
        _ => &[""],
    };
    steps.iter().map(|step| format!("{name}{step}")).collect::<Vec<_>>().join(", ")
}

#[test]
fn the_compiled_sample_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/random_compiled/corpus.rs");
    let wanted = corpus(200, 1);
    assert!(wanted.len() < 400_000, "{} bytes are too many", wanted.len());
    if std::env::var_os("UPDATE_CORPUS").is_some() {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/random_compiled")).unwrap();
        std::fs::write(path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        programs(&found) == programs(&wanted),
        "run this test with UPDATE_CORPUS=1 and look at the difference"
    );
}

/// The text without the numbers of forward mode, whose last digits are the platform's.
fn programs(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.trim_start().starts_with("&[")).collect()
}
