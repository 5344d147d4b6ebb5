//! An interpreter of the intermediate form, for tests: it runs primal and derivative on numbers, without emitting
//! Rust and without compiling it.
//!
//! Every float carries a tangent, so one run of a primal is also its forward mode, and one run of a gradient with
//! tangents is a Hessian-vector product. Runs are bounded by a budget of steps and never touch anything outside.

mod pattern;
mod run;
mod tests;
pub(crate) mod value;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

pub(crate) use run::literal;

use crate::ir::{Adjoint, Function, Val};
use value::{Outcome, Pullback, Trap, Value, broken, lookup};

/// The functions that can call each other, and the constants that they can name.
#[derive(Default)]
pub(crate) struct Program {
    pub(crate) functions: BTreeMap<String, Entry>,
    pub(crate) constants: BTreeMap<String, Value>,
}

pub(crate) struct Entry {
    pub(crate) primal: Function,
    /// The same function with an adjoint sweep; only callees of a `CallVjp` and differentiated functions need it.
    pub(crate) gradient: Option<Function>,
}

pub(crate) struct Interpreter<'a> {
    program: &'a Program,
    /// How many statements may still run.
    steps: u64,
    depth: u32,
    /// The largest tangent that was computed: the scale against which rounding errors are judged.
    pub(crate) largest: f64,
}

/// A result, and the adjoint of every parameter that can have one, in order.
pub(crate) type ValueAndGradient = (Value, Vec<Value>);

impl Program {
    /// A program of one function.
    pub(crate) fn single(primal: Function, gradient: Option<Function>) -> Self {
        let functions = BTreeMap::from([(String::from("f"), Entry { primal, gradient })]);
        Self { functions, constants: BTreeMap::new() }
    }
}

impl<'a> Interpreter<'a> {
    pub(crate) fn new(program: &'a Program, steps: u64) -> Self {
        Self { program, steps, depth: 0, largest: 0.0 }
    }

    /// What the primal returns.
    pub(crate) fn value(&mut self, name: &str, args: &[Value]) -> Outcome<Value> {
        let function = &self.entry(name)?.primal;
        let (result, _) = self.primal(function, args)?;
        Ok(result)
    }

    /// What the function with an adjoint sweep returns, and the gradient.
    pub(crate) fn gradient(&mut self, name: &str, args: &[Value], seed: Value) -> Outcome<ValueAndGradient> {
        let (value, pullback) = self.vjp(name, args)?;
        Ok((value, self.pull(&pullback, seed)?))
    }

    /// The primal sweep of the function with an adjoint sweep, and what it leaves behind.
    fn vjp(&mut self, name: &str, args: &[Value]) -> Outcome<(Value, Pullback)> {
        let (function, _) = self.differentiated(name)?;
        let (value, values) = self.primal(function, args)?;
        Ok((value, Pullback { callee: name.to_owned(), values }))
    }

    fn pull(&mut self, pullback: &Pullback, seed: Value) -> Outcome<Vec<Value>> {
        let (_, adjoint) = self.differentiated(&pullback.callee)?;
        let mut frame = Frame { values: pullback.values.clone() };
        frame.set(adjoint.seed, seed);
        self.nested(|this| this.region(&mut frame, &adjoint.body))
    }

    /// One adjoint per argument; arguments that the callee has no adjoint for get `()`.
    fn pull_each(&mut self, pullback: &Pullback, seed: Value) -> Outcome<Vec<Value>> {
        let adjoints = self.pull(pullback, seed)?;
        let (function, _) = self.differentiated(&pullback.callee)?;
        if adjoints.len() == function.params.len() {
            return Ok(adjoints);
        }
        let mut adjoints = adjoints.into_iter();
        let mut adjoint = |param: &Val| {
            if function.kind(*param).may_carry_float() { adjoints.next() } else { Some(Value::Unit) }
        };
        let each: Option<Vec<Value>> = function.params.iter().map(&mut adjoint).collect();
        each.map_or_else(|| broken("there are fewer adjoints than parameters that can have one"), Ok)
    }

    fn primal(&mut self, function: &Function, args: &[Value]) -> Outcome<(Value, Vec<Option<Value>>)> {
        if args.len() != function.params.len() {
            return broken(format!("{} arguments for {} parameters", args.len(), function.params.len()));
        }
        let mut frame = Frame { values: vec![None; function.infos.len()] };
        for (param, arg) in function.params.iter().zip(args) {
            frame.set(*param, arg.clone());
        }
        let mut tail = self.nested(|this| this.region(&mut frame, &function.primal))?;
        let result = if tail.len() == 1 { tail.remove(0) } else { Value::Tuple(tail) };
        let result =
            if matches!(&result, Value::Tuple(parts) if parts.is_empty()) { Value::Unit } else { result };
        Ok((result, frame.values))
    }

    fn entry(&self, name: &str) -> Outcome<&'a Entry> {
        self.program.functions.get(name).map_or_else(|| broken(format!("there is no function `{name}`")), Ok)
    }

    fn differentiated(&self, name: &str) -> Outcome<(&'a Function, &'a Adjoint)> {
        let function = self.entry(name)?.gradient.as_ref();
        let pair = function.and_then(|function| Some((function, function.adjoint.as_ref()?)));
        pair.map_or_else(|| broken(format!("`{name}` has no adjoint sweep")), Ok)
    }

    /// Bounds the recursion, so that a function that never returns does not exhaust the stack.
    fn nested<T>(&mut self, run: impl FnOnce(&mut Self) -> Outcome<T>) -> Outcome<T> {
        if self.depth >= 16 {
            return Err(Trap::OutOfSteps);
        }
        self.depth += 1;
        let result = run(self);
        self.depth -= 1;
        result
    }

    fn step(&mut self) -> Outcome<()> {
        self.steps = self.steps.checked_sub(1).ok_or(Trap::OutOfSteps)?;
        Ok(())
    }
}

/// The values of one activation of one function.
struct Frame {
    values: Vec<Option<Value>>,
}

impl Frame {
    fn get(&self, val: Val) -> Outcome<&Value> {
        lookup(&self.values, val)
    }

    fn all(&self, vals: &[Val]) -> Outcome<Vec<Value>> {
        vals.iter().map(|val| self.get(*val).cloned()).collect()
    }

    fn set(&mut self, val: Val, value: Value) {
        if let Some(slot) = self.values.get_mut(val.0 as usize) {
            *slot = Some(value);
        }
    }
}

/// Tokens as text without spaces: a name to look up.
fn path(tokens: &TokenStream) -> String {
    tokens.to_string().split_whitespace().collect()
}
