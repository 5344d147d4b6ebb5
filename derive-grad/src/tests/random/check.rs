//! What has to hold for every program: the lowered program computes what the source says, the gradient's primal
//! sweep computes the same bits, and the gradient agrees with forward mode and with finite differences.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;

use super::evaluate::evaluate;
use super::inputs::{floats, inputs, moved};
use super::program::{Hold, Program, Type};
use crate::ir::verify::verify;
use crate::ir::{Function, print};
use crate::lower::Helpers;
use crate::reverse::Seed;
use crate::tests::interpret::value::{Dual, Trap, Value};
use crate::tests::interpret::{self, Ended, Entry, Interpreter};
use crate::tests::{derivative_for_test, lower_for_test};

pub(super) const STEPS: u64 = 100_000;

/// The one refusal that well-typed programs of the accepted subset meet: a value that is missing on some path and
/// whose type is known to rustc only.
const TYPE_NEEDED: &str = "cannot be seen here, and this use of it needs to know";

#[derive(Debug)]
pub(super) enum Verdict {
    Passed,
    /// The program runs for too long, or is refused because a type would have to be written down.
    Useless,
    Failed(Failure),
}

/// `sort` stays the same while a program is cut down; `detail` need not.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) sort: String,
    pub(super) detail: String,
}

type Checked<T> = Result<T, Failure>;

fn failure<T>(sort: impl Into<String>, detail: impl Into<String>) -> Checked<T> {
    Err(Failure { sort: sort.into(), detail: detail.into() })
}

/// Runs the program with several arguments that are determined by the seed.
pub(super) fn check(program: &Program, seed: u64) -> Verdict {
    // Every fourth program with all optional passes switched off: it must not matter.
    let options = if seed % 4 == 3 { "vjp, __plain" } else { "vjp" };
    let compiled = match compile(program, options, &helpers(program, seed)) {
        Ok(compiled) => compiled,
        Err(failure) if failure.detail.contains(TYPE_NEEDED) => return Verdict::Useless,
        Err(failure) => return Verdict::Failed(failure),
    };
    let mut verdict = Verdict::Useless;
    for number in 0..3 {
        let args = inputs(program, seed.wrapping_add(number));
        let checked = match evaluate(program, &args, STEPS) {
            Err(Trap::OutOfSteps) => return Verdict::Useless,
            Err(Trap::Panicked(message)) => panics(program, &compiled, &args, &message),
            Err(trap) => failure("the source", format!("{trap:?}")),
            Ok(ended) => {
                verdict = Verdict::Passed;
                agree(program, &compiled, &args, &ended, number == 0)
            }
        };
        if let Err(Failure { sort, detail }) = checked {
            let detail = format!("{detail}\nwith the arguments {}", shown(&args));
            return Verdict::Failed(Failure { sort, detail });
        }
    }
    verdict
}

/// Where the source panics, both sweeps do.
fn panics(program: &Program, compiled: &interpret::Program, args: &[Value], message: &str) -> Checked<()> {
    let name = &program.main().name;
    let lowered = Interpreter::new(compiled, STEPS * 50).call(name, args);
    let swept = Interpreter::new(compiled, STEPS * 50).vjp(name, args);
    for (what, trap) in [("the lowered program", lowered.err()), ("the primal sweep", swept.err())] {
        match trap {
            Some(Trap::Panicked(_)) => {}
            trap => {
                return failure(format!("{what} does not panic"), format!("{trap:?} instead of: {message}"));
            }
        }
    }
    Ok(())
}

fn shown(args: &[Value]) -> String {
    let inert = args.iter().filter(|arg| arg.floats().is_empty()).map(|arg| format!("{arg:?}"));
    let floats = floats(args).into_iter().map(|number| format!("{number:?}"));
    floats.chain(inert).collect::<Vec<_>>().join(", ")
}

/// The functions that can be written in the place of their calls: for some programs none, for some those that are
/// better off there, for some all that can.
fn helpers(program: &Program, seed: u64) -> Helpers {
    let attribute = if seed % 3 == 1 { "#[differentiable(vjp)]" } else { "" };
    let functions = program.functions.iter().map(|function| format!("{attribute} {function}"));
    let text = functions.collect::<Vec<_>>().join("\n");
    match seed % 3 {
        0 => Helpers::default(),
        _ => Helpers::of(&syn::parse_str::<syn::File>(&text).expect("a program is Rust").items)
            .with_derivatives(),
    }
}

/// Every function through the compiler, up to the point where Rust would be emitted.
fn compile(program: &Program, options: &str, helpers: &Helpers) -> Checked<interpret::Program> {
    let mut functions = BTreeMap::new();
    for function in &program.functions {
        let source = || function.to_string().parse::<TokenStream>().expect("a program is Rust");
        let options = || options.parse::<TokenStream>().expect("options are Rust");
        let primal = attempt("lowering", || lower_for_test(source(), options(), helpers))?;
        sound("the lowered program", &primal)?;
        let derivative = || derivative_for_test(source(), options(), helpers, Seed::Given);
        let pullback = attempt("differentiating", derivative)?;
        sound("the pullback", &pullback)?;
        functions.insert(function.name.clone(), Entry { primal, gradient: Some(pullback) });
    }
    // One sweep after the other reads memory again where a pullback must not.
    let main = program.main();
    if main.result == Type::Float {
        let source = || main.to_string().parse::<TokenStream>().expect("a program is Rust");
        let options = || options.parse::<TokenStream>().expect("options are Rust");
        let primal = functions[&main.name].primal.clone();
        let derivative = || derivative_for_test(source(), options(), helpers, Seed::One);
        let gradient = attempt("differentiating", derivative)?;
        sound("the gradient", &gradient)?;
        functions.insert(format!("{}_grad", main.name), Entry { primal, gradient: Some(gradient) });
    }
    Ok(interpret::Program { functions, constants: BTreeMap::from([(String::from("K"), Value::float(0.75))]) })
}

fn attempt(what: &str, make: impl FnOnce() -> Function) -> Checked<Function> {
    catch_unwind(AssertUnwindSafe(make)).or_else(|panic| {
        let text =
            panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        let text = text.unwrap_or_default();
        // The first words tell one mistake from another; names and numbers come later.
        let start = text.replace(|c: char| c.is_ascii_digit(), "");
        let start: String = start.trim_start_matches(|c: char| c != ' ').chars().take(40).collect();
        failure(format!("{what} panicked, {start}"), text)
    })
}

fn sound(what: &str, function: &Function) -> Checked<()> {
    verify(function).or_else(|message| {
        let sort: String = message.chars().skip_while(|c| *c != ')').collect();
        failure(format!("{what} is unsound, {sort}"), format!("{message}\n{}", print::print(function)))
    })
}

/// All that a run gives, as one value.
fn outcome(ended: &Ended) -> Value {
    Value::Tuple(std::iter::once(&ended.value).chain(&ended.changed).cloned().collect())
}

/// The same shape with seeds for all floats: what a pullback is asked for.
fn seeds(value: &Value, number: &mut u32) -> Value {
    value.map(&mut |_| {
        *number += 1;
        Dual::constant([1.0, -0.5, 0.75, 0.0, 2.0, -1.25][*number as usize % 6])
    })
}

/// What a gradient differentiates: the result alone.
pub(super) fn gradient_seeds(ended: &Ended) -> Value {
    let nothing = ended.changed.iter().map(|value| value.map(&mut |_| Dual::constant(0.0)));
    Value::Tuple(std::iter::once(Value::float(1.0)).chain(nothing).collect())
}

pub(super) fn pullback_seeds(ended: &Ended) -> Value {
    let mut number = 0;
    let changed: Vec<Value> = ended.changed.iter().map(|value| seeds(value, &mut number)).collect();
    let seed = seeds(&ended.value, &mut 0);
    Value::Tuple(std::iter::once(seed).chain(changed).collect())
}

fn agree(
    program: &Program,
    compiled: &interpret::Program,
    args: &[Value],
    ended: &Ended,
    differences: bool,
) -> Checked<()> {
    let name = &program.main().name;
    let expected = outcome(ended);
    let lowered = run("the lowered program", Interpreter::new(compiled, STEPS * 50).call(name, args))?;
    same_bits("the lowered program", &outcome(&lowered), &expected)?;
    // A gradient: one for the result, nothing for what is changed.
    if program.main().result == Type::Float {
        let seeded = gradient_seeds(ended);
        let mut interpreter = Interpreter::new(compiled, STEPS * 50);
        let swept = interpreter.gradient(&format!("{name}_grad"), args, Value::float(1.0));
        let (swept, adjoints) = run("the gradient", swept)?;
        same_bits("the primal sweep", &outcome(&swept), &expected)?;
        partials("the gradient", program, compiled, args, &seeded, adjoints, differences)?;
    }
    let seeded = pullback_seeds(ended);
    let (seed, changed) = match &seeded {
        Value::Tuple(seeds) => (seeds[0].clone(), &seeds[1..]),
        _ => (Value::Unit, [].as_slice()),
    };
    let mut interpreter = Interpreter::new(compiled, STEPS * 50);
    let (swept, pullback) = run("the pullback's primal", interpreter.vjp(name, args))?;
    same_bits("the pullback's primal", &outcome(&swept), &expected)?;
    let mut buffers = Vec::new();
    let mut again = Vec::new();
    let mut exits = changed.iter();
    for (param, arg) in program.main().params.iter().zip(args) {
        let exit = if param.var.hold == Hold::Mutable { exits.next() } else { None };
        if param.var.hold == Hold::Value {
            continue;
        }
        again.push((param.var.hold == Hold::Shared).then(|| arg.clone()));
        let buffer = match exit {
            Some(exit) => Some(exit.clone()),
            // Shared references collect what is there already.
            None => Some(run("the arguments", arg.zeros_like())?.map(&mut |_| Dual::constant(BEFORE))),
        };
        buffers.push(buffer.filter(|_| param.var.ty.is_active()));
    }
    let adjoints = run("the pullback", interpreter.pull(pullback, again, seed, buffers))?;
    let mut buffers = adjoints.1.into_iter();
    let collected = program.main().params.iter().filter(|param| param.var.hold != Hold::Value).map(|param| {
        let is_shared = param.var.hold == Hold::Shared;
        let less =
            |number: Dual| Dual { value: number.value - if is_shared { BEFORE } else { 0.0 }, ..number };
        buffers.next().flatten().map(|buffer| buffer.map(&mut { less }))
    });
    let collected = collected.collect();
    partials("the pullback", program, compiled, args, &seeded, (adjoints.0, collected), differences)
}

/// What buffers hold before a pullback adds to them.
pub(super) const BEFORE: f64 = 0.25;

/// Holds adjoints against forward mode and finite differences of the outcome times the seeds.
fn partials(
    what: &str,
    program: &Program,
    compiled: &interpret::Program,
    args: &[Value],
    seeded: &Value,
    adjoints: (Vec<Value>, Vec<Option<Value>>),
    differences: bool,
) -> Checked<()> {
    let name = &program.main().name;
    let (mut by_value, mut buffers) = (adjoints.0.into_iter(), adjoints.1.into_iter());
    let mut gradient = Vec::new();
    for (param, arg) in program.main().params.iter().zip(args) {
        let adjoint = match param.var.hold {
            Hold::Value if param.var.ty.is_active() => by_value.next(),
            Hold::Value => None,
            _ => buffers.next().flatten(),
        };
        let (shape, found) = (shape(arg), adjoint.as_ref().map_or_else(String::new, shape));
        if param.var.ty.is_active() && shape != found {
            return failure(format!("{what}'s shape"), format!("{found} for {shape}"));
        }
        gradient.extend(adjoint.iter().flat_map(Value::floats).map(|number| number.value));
    }
    for (index, adjoint) in gradient.iter().enumerate() {
        let mut forward = Interpreter::new(compiled, STEPS * 50);
        let lowered = run("forward mode", forward.call(name, &moved(args, index, 0.0)))?;
        let tangent = weighted(&outcome(&lowered), seeded, |number| number.tangent);
        let scale = 1.0 + forward.largest;
        if !near(*adjoint, tangent, 1e-9 * scale) {
            let detail = format!("∂/∂x[{index}]: {adjoint:?} in {what}, {tangent:?} forward");
            return failure("reverse mode disagrees with forward mode", detail);
        }
        let source = run("the source", evaluate(program, &moved(args, index, 0.0), STEPS))?;
        let source = weighted(&outcome(&source), seeded, |number| number.tangent);
        if !near(source, tangent, 1e-9 * scale) {
            let detail = format!("∂/∂x[{index}]: {tangent:?} lowered, {source:?} in the source");
            return failure("forward mode disagrees with the source", detail);
        }
        // Differences are slow, so one point has to do; they check the rules, which have tests of their own.
        let slope = if differences { slope(program, args, index, seeded) } else { None }.unwrap_or(source);
        if !near(source, slope, 1e-4 * scale) {
            let detail = format!("∂/∂x[{index}]: {source:?} by rules, {slope:?} by differences");
            return failure("forward mode disagrees with finite differences", detail);
        }
    }
    Ok(())
}

/// The structure of a value, without numbers.
fn shape(value: &Value) -> String {
    let list = |values: &[Value]| values.iter().map(shape).collect::<Vec<_>>().join(", ");
    match value {
        Value::Float(_) => String::from("_"),
        Value::Tuple(values) => format!("({})", list(values)),
        Value::Array(values) => format!("[{}]", list(values)),
        Value::Vec(values) => format!("vec[{}]", list(values)),
        _ => String::from("()"),
    }
}

/// The sum of an outcome's numbers, weighted with the seeds. A seed of zero asks for nothing.
fn weighted(outcome: &Value, seeded: &Value, part: fn(&Dual) -> f64) -> f64 {
    let pairs = outcome.floats().into_iter().zip(seeded.floats());
    pairs.filter(|(_, seed)| seed.value != 0.0).map(|(number, seed)| part(&number) * seed.value).sum()
}

fn run<T>(what: &str, outcome: Result<T, Trap>) -> Checked<T> {
    outcome.or_else(|trap| {
        let sort = format!("{trap:?}").replace(|c: char| c.is_ascii_digit(), "");
        let sort: String = sort.chars().take(60).collect();
        failure(format!("{what} stopped, {sort}"), format!("{trap:?}"))
    })
}

fn same_bits(what: &str, found: &Value, expected: &Value) -> Checked<()> {
    let bits = |value: &Value| value.floats().iter().map(|number| number.value.to_bits()).collect::<Vec<_>>();
    if shape(found) == shape(expected) && bits(found) == bits(expected) {
        return Ok(());
    }
    failure(format!("{what} has another value"), format!("{found:?} instead of {expected:?}"))
}

/// Two infinities of one sign are near each other, and so are two NaNs.
fn near(a: f64, b: f64, tolerance: f64) -> bool {
    a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= tolerance
}

/// Central differences; nothing where two steps disagree, as they do near a jump or a kink.
fn slope(program: &Program, args: &[Value], index: usize, seeded: &Value) -> Option<f64> {
    let before = shape(&outcome(&evaluate(program, args, STEPS).ok()?));
    let at = |step| {
        let ended = outcome(&evaluate(program, &moved(args, index, step), STEPS).ok()?);
        (shape(&ended) == before).then(|| weighted(&ended, seeded, |number| number.value))
    };
    let central = |step: f64| Some((at(step)? - at(-step)?) / (2.0 * step));
    let (coarse, fine) = (central(2e-5)?, central(1e-5)?);
    let sides = (at(1e-5)? - at(0.0)?, at(0.0)? - at(-1e-5)?);
    let is_smooth = (coarse - fine).abs() <= 1e-5 * (1.0 + fine.abs()) && (sides.0 - sides.1).abs() <= 1e-7;
    is_smooth.then_some(fine)
}

/// The gradient by forward mode over the source.
pub(super) fn reference(program: &Program, args: &[Value], seeded: &Value) -> Option<Vec<f64>> {
    let partial = |index| {
        let ended = evaluate(program, &moved(args, index, 0.0), STEPS).ok()?;
        Some(weighted(&outcome(&ended), seeded, |number| number.tangent))
    };
    (0..floats(args).len()).map(partial).collect()
}
