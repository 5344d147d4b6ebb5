//! An interpreter of the intermediate form, for tests: it runs primal and derivative on numbers, without emitting
//! Rust and without compiling it.
//!
//! Every float carries a tangent, so one run of a primal is also its forward mode, and one run of a gradient with
//! tangents is a Hessian-vector product. Runs are bounded by a budget of steps and never touch anything outside.

mod call;
pub(crate) mod edit;
pub(crate) mod memory;
mod pattern;
mod run;
mod tests;
pub(crate) mod value;

use std::collections::BTreeMap;
use std::rc::Rc;

use proc_macro2::TokenStream;

pub(crate) use call::Ended;
pub(crate) use run::literal;

use crate::ir::{Adjoint, Function, Kind, Mirror, Place, Root, Tape, Val};
use value::{Outcome, Trap, Value, broken, lookup};

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

/// The values of one activation of one function. All versions of a root are one variable, as in generated code.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    values: Vec<Option<Value>>,
    /// The runs of loops that are read back from the last to the first.
    runs: BTreeMap<Mirror, Vec<Value>>,
    /// By value: where it is kept, and what it is.
    layout: Rc<[(Val, Kind)]>,
}

impl Frame {
    fn new(function: &Function) -> Self {
        let mut first: BTreeMap<Root, Val> = BTreeMap::new();
        let slot = |(number, info): (u32, &crate::ir::Info)| {
            let val = Val(number);
            (info.root.map_or(val, |root| *first.entry(root).or_insert(val)), info.kind.clone())
        };
        let layout: Rc<[(Val, Kind)]> = (0..).zip(&function.infos).map(slot).collect();
        Self { values: vec![None; layout.len()], runs: BTreeMap::new(), layout }
    }

    fn slot(&self, val: Val) -> Val {
        self.layout[val.0 as usize].0
    }

    fn kind(&self, val: Val) -> &Kind {
        &self.layout[val.0 as usize].1
    }

    /// The kind of the elements at a place.
    fn element(&self, place: &Place) -> Option<Kind> {
        self.kind(place.base).project(&place.steps)?.element().cloned()
    }

    fn is_same(&self, a: Val, b: Val) -> bool {
        self.slot(a) == self.slot(b)
    }

    fn get(&self, val: Val) -> Outcome<&Value> {
        lookup(&self.values, self.slot(val))
    }

    fn get_mut(&mut self, val: Val) -> Outcome<&mut Value> {
        self.get(val)?;
        let slot = self.slot(val).0 as usize;
        self.values[slot].as_mut().map_or_else(|| broken("there is no value"), Ok)
    }

    fn all(&self, vals: &[Val]) -> Outcome<Vec<Value>> {
        vals.iter().map(|val| self.get(*val).cloned()).collect()
    }

    /// The value, which is not there any more unless it can be copied.
    fn take(&mut self, val: Val) -> Outcome<Value> {
        let value = self.get_mut(val)?;
        Ok(if value.is_copied() { value.clone() } else { std::mem::replace(value, Value::Moved) })
    }

    fn take_all(&mut self, vals: &[Val]) -> Outcome<Vec<Value>> {
        vals.iter().map(|val| self.take(*val)).collect()
    }

    /// The records that a loop replays.
    fn records(&mut self, mirror: Mirror, tape: &Tape) -> Outcome<Value> {
        match tape.tape {
            Some(tape) => self.take(tape),
            None => match self.runs.get_mut(&mirror).and_then(Vec::pop) {
                Some(run) => Ok(run),
                None => broken("no run is left to be read back"),
            },
        }
    }

    fn set(&mut self, val: Val, value: Value) {
        let slot = self.slot(val);
        if let Some(slot) = self.values.get_mut(slot.0 as usize) {
            *slot = Some(value);
        }
    }

    /// Hands values on; versions of one variable stay where they are.
    fn hand_on(&mut self, from: &[Val], to: &[Val]) -> Outcome<()> {
        if from.len() != to.len() {
            return broken(format!("{} values where {} are taken", from.len(), to.len()));
        }
        let pairs: Vec<(Val, Val)> = from.iter().copied().zip(to.iter().copied()).collect();
        let moved: Vec<(Val, Val)> =
            pairs.into_iter().filter(|(from, to)| !self.is_same(*from, *to)).collect();
        let taken = moved.iter().map(|(from, _)| self.take(*from)).collect::<Outcome<Vec<_>>>()?;
        moved.iter().zip(taken).for_each(|((_, to), value)| self.set(*to, value));
        Ok(())
    }
}

/// Tokens as text without spaces: a name to look up.
fn path(tokens: &TokenStream) -> String {
    tokens.to_string().split_whitespace().collect()
}
