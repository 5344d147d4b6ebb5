//! A sample of the random programs as a file of Rust, so that the whole way to machine code is tested, too.
//!
//! The file is checked in and compiled with the other tests of the workspace. `UPDATE_CORPUS=1` writes it anew; the
//! test fails if it is not what the generator makes.

use std::fmt::Write;

use super::check::{BEFORE, STEPS, gradient_seeds, pullback_seeds, reference};
use super::evaluate::evaluate;
use super::generate;
use super::inputs::{floats, inputs, text};
use super::program::{Function, Hold, Own, Param, Program, Type};
use crate::tests::interpret::value::Value;

const HEADER: &str = "\
//! Random programs and their gradients; written by `UPDATE_CORPUS=1 cargo test -p derive-grad corpus`.
//!
//! Each is called as it is and through its gradient: the values agree bit for bit, the partials with forward mode
//! (the numbers in the text) and with finite differences.

#![allow(warnings, clippy::all, clippy::pedantic, reason = \"nobody writes such programs\")]
#![allow(arithmetic_overflow, unconditional_panic, reason = \"they may panic\")]

use grad_runtime::differentiable;

use super::{all, check, fill, less, outcome, seed};

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
        let make = if seed % 2 == 0 { generate::program } else { generate::reducing };
        let program = make(seed, 12);
        if let Some(module) = module(&program, seed).filter(|module| module.len() < 3600) {
            text += &module;
            number += 1;
        }
    }
    text
}

/// Programs without tests, as a crate.
pub(super) fn source(programs: &[(Program, u64)]) -> String {
    let mut text =
        String::from("#![allow(warnings)]\nuse grad_runtime::differentiable;\nconst K: f64 = 0.75;\n");
    for (program, seed) in programs {
        write!(text, "mod program_{seed} {{\nuse super::*;\n").unwrap();
        for function in &program.functions {
            let is_main = function.name == program.main().name;
            let by_default = function.result == Type::Float && (is_main || seed % 2 == 0);
            let attribute = if by_default { "#[differentiable]" } else { "#[differentiable(vjp)]" };
            write!(text, "{attribute}\n{function}\n").unwrap();
        }
        text += "}\n";
    }
    text
}

/// The program and its test; nothing if it panics, or is too long or too steep to be compared.
fn module(program: &Program, seed: u64) -> Option<String> {
    let args = inputs(program, seed);
    let ended = evaluate(program, &args, STEPS).ok()?;
    let main = program.main();
    let one = main.result == Type::Float && seed % 3 != 0;
    let seeded = if one { gradient_seeds(&ended) } else { pullback_seeds(&ended) };
    let gradient = reference(program, &args, &seeded)?;
    if gradient.iter().any(|partial| !partial.is_finite() || partial.abs() > 1e4) {
        return None;
    }
    let mut module = format!("\nmod program_{seed} {{\n    use super::*;\n");
    for function in &program.functions {
        let by_default = function.result == Type::Float && (one || function.name != main.name);
        let attribute = if by_default { "#[differentiable]" } else { "#[differentiable(vjp)]" };
        let text = function.to_string();
        write!(module, "\n    {attribute}\n    {}\n", text.replace('\n', "\n    ").trim_end()).ok()?;
    }
    let derivative = if one { call_of_gradient(main) } else { call_of_pullback(main) };
    write!(
        module,
        "
    #[test]
    fn is_differentiated() {{
        check(
            &{:?},
            &|x| {{
                {}
                let value = {};
                outcome(value, &[{}])
            }},
            &|x| {{
                {}
                {derivative}
            }},
            &{:?},
            &{gradient:?},
        );
    }}
}}
",
        floats(&args),
        arguments(main, &args),
        call(main, &main.name, ""),
        changed(main),
        arguments(main, &args),
        seeded.floats().iter().map(|seed| seed.value).collect::<Vec<_>>(),
    )
    .ok()?;
    Some(module)
}

/// `let a0 = …; let mut a1: Vec<f64> = …;`
fn arguments(main: &Function, args: &[Value]) -> String {
    let mut next = 0;
    let argument = |(number, (param, arg)): (usize, (&Param, &Value))| {
        let mutable = if param.var.hold == Hold::Mutable { "mut " } else { "" };
        let ty = match param.var.ty {
            Type::Seq(elem, _) => Type::Seq(elem, Own::Vec),
            ty => ty,
        };
        format!("let {mutable}a{number}: {} = {};", ty.name(), text(arg, &mut next))
    };
    main.params.iter().zip(args).enumerate().map(argument).collect::<Vec<_>>().join(" ")
}

/// The argument with this number as it is passed.
fn passed(number: usize, param: &Param) -> String {
    match param.var.hold {
        Hold::Value => format!("a{number}.clone()"),
        Hold::Shared => format!("&a{number}"),
        Hold::Mutable => format!("&mut a{number}"),
    }
}

fn call(main: &Function, name: &str, buffers: &str) -> String {
    let args = main.params.iter().enumerate().map(|(number, param)| passed(number, param));
    format!("{name}({}{buffers})", args.collect::<Vec<_>>().join(", "))
}

/// What is seen of the arguments afterwards.
fn changed(main: &Function) -> String {
    let mutable = main.params.iter().enumerate().filter(|(_, param)| param.var.hold == Hold::Mutable);
    mutable.map(|(number, _)| format!("&a{number}")).collect::<Vec<_>>().join(", ")
}

fn has_buffer(param: &Param) -> bool {
    param.var.hold != Hold::Value && param.var.ty.is_active()
}

/// Where the derivatives of the parameters by value go.
fn returned(main: &Function) -> String {
    let by_value = |(number, param): (usize, &Param)| {
        (param.var.hold == Hold::Value && param.var.ty.is_active()).then(|| format!("d{number}"))
    };
    let names: Vec<String> = main.params.iter().enumerate().filter_map(by_value).collect();
    if names.len() == 1 { names[0].clone() } else { format!("({})", names.join(", ")) }
}

/// All derivatives in the order of the parameters.
fn derivatives(main: &Function) -> String {
    let active = main.params.iter().enumerate().filter(|(_, param)| param.var.ty.is_active());
    let parts: Vec<String> = active.map(|(number, _)| format!("&d{number}")).collect();
    format!("all(&[{}])", parts.join(", "))
}

/// A buffer in the shape of an argument.
fn buffer(number: usize) -> String {
    format!("let mut d{number} = a{number}.clone(); ")
}

/// The buffers are dirty, and of the right shape.
fn call_of_gradient(main: &Function) -> String {
    let buffered = main.params.iter().enumerate().filter(|(_, param)| has_buffer(param));
    let numbers: Vec<usize> = buffered.map(|(number, _)| number).collect();
    let opened = numbers.iter().map(|number| buffer(*number)).collect::<Vec<_>>().concat();
    let lent: Vec<String> = numbers.iter().map(|number| format!(", &mut d{number}")).collect();
    let buffers = lent.concat();
    let call = call(main, &format!("{}_grad", main.name), &buffers);
    format!(
        "{opened}\n                let (value, {}) = {call};\n                (outcome(value, &[{}]), {})",
        returned(main),
        changed(main),
        derivatives(main),
    )
}

fn call_of_pullback(main: &Function) -> String {
    let mut opened = String::from("let mut number = 0; ");
    let mut again = Vec::new();
    let mut buffers = Vec::new();
    for (number, param) in main.params.iter().enumerate() {
        match param.var.hold {
            Hold::Value => {}
            Hold::Shared => {
                again.push(format!("&a{number}"));
                if has_buffer(param) {
                    opened += &buffer(number);
                    let _ = write!(opened, "fill(&mut d{number}, {BEFORE:?}); ");
                    buffers.push((number, true));
                }
            }
            Hold::Mutable => {
                if has_buffer(param) {
                    opened += &buffer(number);
                    let _ = write!(opened, "seed(&mut d{number}, &mut number); ");
                    buffers.push((number, false));
                }
            }
        }
    }
    opened += "let mut given = value.clone(); seed(&mut given, &mut 0);";
    let seed = (main.result != Type::Unit).then(|| String::from("given"));
    let lent = buffers.iter().map(|(number, _)| format!("&mut d{number}"));
    let args: Vec<String> = again.into_iter().chain(seed).chain(lent).collect();
    let mut less = String::new();
    for (number, _) in buffers.iter().filter(|(_, is_shared)| *is_shared) {
        let _ = write!(less, "less(&mut d{number}, {BEFORE:?}); ");
    }
    format!(
        "let (value, pullback) = {};\n                {opened}\n                let {} = pullback({});\n                \
         {less}\n                (outcome(value, &[{}]), {})",
        call(main, &format!("{}_vjp", main.name), ""),
        returned(main),
        args.join(", "),
        changed(main),
        derivatives(main),
    )
}

#[test]
fn the_compiled_sample_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/random_compiled/corpus.rs");
    let wanted = corpus(200, 1);
    assert!(wanted.len() < 600_000, "{} bytes are too many", wanted.len());
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
