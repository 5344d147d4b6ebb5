//! What has to hold for every program: the lowered program computes what the source says, the gradient's primal
//! sweep computes the same bits, and the gradient agrees with forward mode and with finite differences.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;

use super::evaluate::evaluate;
use super::inputs::{floats, inputs, moved};
use super::program::Program;
use crate::ir::verify::verify;
use crate::ir::{Function, print};
use crate::tests::interpret::value::{Dual, Trap, Value};
use crate::tests::interpret::{self, Entry, Interpreter};
use crate::tests::{gradient_for_test, lower_for_test};

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
    let options = if seed % 4 == 3 { "__plain" } else { "" };
    let compiled = match compile(program, options) {
        Ok(compiled) => compiled,
        Err(failure) if failure.detail.contains(TYPE_NEEDED) => return Verdict::Useless,
        Err(failure) => return Verdict::Failed(failure),
    };
    for number in 0..3 {
        let args = inputs(program, seed.wrapping_add(number));
        match evaluate(program, &args, STEPS) {
            Err(Trap::OutOfSteps) => return Verdict::Useless,
            Err(trap) => {
                return Verdict::Failed(Failure {
                    sort: String::from("the source"),
                    detail: format!("{trap:?}"),
                });
            }
            Ok(value) => {
                if let Err(Failure { sort, detail }) = agree(program, &compiled, &args, &value, number == 0) {
                    let detail = format!("{detail}\nwith the arguments {}", shown(&args));
                    return Verdict::Failed(Failure { sort, detail });
                }
            }
        }
    }
    Verdict::Passed
}

fn shown(args: &[Value]) -> String {
    let inert = args.iter().filter(|arg| arg.floats().is_empty()).map(|arg| format!("{arg:?}"));
    let floats = floats(args).into_iter().map(|number| format!("{number:?}"));
    floats.chain(inert).collect::<Vec<_>>().join(", ")
}

/// Every function through the compiler, up to the point where Rust would be emitted.
fn compile(program: &Program, options: &str) -> Checked<interpret::Program> {
    let mut functions = BTreeMap::new();
    for function in &program.functions {
        let source = || function.to_string().parse::<TokenStream>().expect("a program is Rust");
        let primal = attempt("lowering", || lower_for_test(source()))?;
        sound("the lowered program", &primal)?;
        let options = || options.parse::<TokenStream>().expect("options are Rust");
        let gradient = attempt("differentiating", || gradient_for_test(source(), options()))?;
        sound("the gradient", &gradient)?;
        functions.insert(function.name.clone(), Entry { primal, gradient: Some(gradient) });
    }
    Ok(interpret::Program { functions, constants: BTreeMap::from([(String::from("K"), Value::float(0.75))]) })
}

fn attempt(what: &str, make: impl FnOnce() -> Function) -> Checked<Function> {
    catch_unwind(AssertUnwindSafe(make)).or_else(|panic| {
        let text =
            panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        let text = text.unwrap_or_default();
        // The first words tell one mistake from another; names and numbers come later.
        let start: String = text.split(['`', ':']).next().unwrap_or_default().chars().take(40).collect();
        failure(format!("{what} panicked, {start}"), text)
    })
}

fn sound(what: &str, function: &Function) -> Checked<()> {
    verify(function).or_else(|message| {
        let sort: String = message.chars().skip_while(|c| *c != ')').collect();
        failure(format!("{what} is unsound, {sort}"), format!("{message}\n{}", print::print(function)))
    })
}

fn agree(
    program: &Program,
    compiled: &interpret::Program,
    args: &[Value],
    value: &Value,
    differences: bool,
) -> Checked<()> {
    let name = &program.main().name;
    let expected = number(value)?.value;
    let lowered = run("the lowered program", Interpreter::new(compiled, STEPS * 50).value(name, args))?;
    same_bits("the lowered program", number(&lowered)?.value, expected)?;
    let outcome = Interpreter::new(compiled, STEPS * 50).gradient(name, args, Value::float(1.0));
    let (swept, gradient) = run("the gradient", outcome)?;
    same_bits("the primal sweep", number(&swept)?.value, expected)?;
    let gradient: Vec<f64> = gradient.iter().flat_map(Value::floats).map(|number| number.value).collect();
    let count = floats(args).len();
    if gradient.len() != count {
        return failure("the gradient's shape", format!("{} partials for {count} floats", gradient.len()));
    }
    for (index, adjoint) in gradient.iter().enumerate() {
        let mut forward = Interpreter::new(compiled, STEPS * 50);
        let tangent = number(&run("forward mode", forward.value(name, &moved(args, index, 0.0)))?)?.tangent;
        let scale = 1.0 + forward.largest;
        if !near(*adjoint, tangent, 1e-9 * scale) {
            let detail = format!("∂/∂x[{index}]: {adjoint:?} in reverse, {tangent:?} forward");
            return failure("reverse mode disagrees with forward mode", detail);
        }
        let source = number(&run("the source", evaluate(program, &moved(args, index, 0.0), STEPS))?)?.tangent;
        if !near(source, tangent, 1e-9 * scale) {
            let detail = format!("∂/∂x[{index}]: {tangent:?} lowered, {source:?} in the source");
            return failure("forward mode disagrees with the source", detail);
        }
        // Differences are slow, so one point has to do; they check the rules, which have tests of their own.
        let slope = if differences { slope(program, args, index) } else { None }.unwrap_or(source);
        if !near(source, slope, 1e-4 * scale) {
            let detail = format!("∂/∂x[{index}]: {source:?} by rules, {slope:?} by differences");
            return failure("forward mode disagrees with finite differences", detail);
        }
    }
    Ok(())
}

fn number(value: &Value) -> Checked<Dual> {
    value.as_float().or_else(|trap| failure("the result", format!("{trap:?}")))
}

fn run<T>(what: &str, outcome: Result<T, Trap>) -> Checked<T> {
    outcome.or_else(|trap| {
        let sort: String = format!("{trap:?}").chars().take_while(|c| !c.is_ascii_digit()).take(40).collect();
        failure(format!("{what} stopped, {sort}"), format!("{trap:?}"))
    })
}

fn same_bits(what: &str, found: f64, expected: f64) -> Checked<()> {
    if found.to_bits() == expected.to_bits() {
        return Ok(());
    }
    failure(format!("{what} has another value"), format!("{found:?} instead of {expected:?}"))
}

/// Two infinities of one sign are near each other, and so are two NaNs.
fn near(a: f64, b: f64, tolerance: f64) -> bool {
    a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= tolerance
}

/// Central differences; nothing where two steps disagree, as they do near a jump or a kink.
fn slope(program: &Program, args: &[Value], index: usize) -> Option<f64> {
    let at = |step| {
        evaluate(program, &moved(args, index, step), STEPS).ok()?.as_float().ok().map(|number| number.value)
    };
    let central = |step: f64| Some((at(step)? - at(-step)?) / (2.0 * step));
    let (coarse, fine) = (central(2e-5)?, central(1e-5)?);
    let sides = (at(1e-5)? - at(0.0)?, at(0.0)? - at(-1e-5)?);
    let is_smooth = (coarse - fine).abs() <= 1e-5 * (1.0 + fine.abs()) && (sides.0 - sides.1).abs() <= 1e-7;
    is_smooth.then_some(fine)
}

/// Value and gradient by forward mode over the source, and the largest partial.
pub(super) fn reference(program: &Program, args: &[Value]) -> Option<Vec<f64>> {
    let partial =
        |index| Some(evaluate(program, &moved(args, index, 0.0), STEPS).ok()?.as_float().ok()?.tangent);
    (0..floats(args).len()).map(partial).collect()
}
