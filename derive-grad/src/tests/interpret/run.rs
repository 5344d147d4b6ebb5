//! Running regions, statements and operations.

use super::value::{self, Dual, Outcome, Value, broken, panicked};
use super::{Frame, Interpreter, path, pattern};
use crate::ir::{Adapter, Carried, If, Integer, Kind, Let, Literal, Loop, Match, Op, Opaque, Place};
use crate::ir::{Range, Region, Role, Space, Step, Stmt, Val};

impl Interpreter<'_> {
    /// Runs the statements and gives the tail.
    pub(super) fn region(&mut self, frame: &mut Frame, region: &Region) -> Outcome<Vec<Value>> {
        for stmt in &region.stmts {
            self.step()?;
            match stmt {
                Stmt::Let(operation) => self.operation(frame, operation)?,
                Stmt::If(branch) => self.branch(frame, branch)?,
                Stmt::Match(choice) => self.choice(frame, choice)?,
                Stmt::Loop(repeat) => self.repeat(frame, repeat)?,
            }
        }
        if region.diverges {
            return broken("control came to the end of a region that diverges");
        }
        frame.all(&region.tail)
    }

    fn branch(&mut self, frame: &mut Frame, branch: &If) -> Outcome<()> {
        let If { mirror: _, cond, then, els, outs } = branch;
        let taken = if frame.get(*cond)?.as_bool()? { then } else { els };
        let tail = self.region(frame, taken)?;
        define(frame, outs, tail)
    }

    fn choice(&mut self, frame: &mut Frame, choice: &Match) -> Outcome<()> {
        let Match { mirror: _, scrutinee, arms, outs } = choice;
        let scrutinee = frame.get(*scrutinee)?.clone();
        for arm in arms {
            let Some(binds) = pattern::matches(&arm.pattern, &scrutinee)? else {
                continue;
            };
            for (ident, val) in &arm.binds {
                let Some(value) = binds.get(&ident.to_string()) else {
                    return broken(format!("the pattern `{}` does not bind `{ident}`", arm.pattern));
                };
                frame.set(*val, value.clone());
            }
            let holds = arm.guard.as_ref().map_or(Ok(true), |guard| self.condition(frame, guard))?;
            if !holds {
                continue;
            }
            let tail = self.region(frame, &arm.body)?;
            return define(frame, outs, tail);
        }
        broken(format!("no arm matches {scrutinee:?}"))
    }

    fn condition(&mut self, frame: &mut Frame, region: &Region) -> Outcome<bool> {
        match &self.region(frame, region)?[..] {
            [end] => end.as_bool(),
            other => broken(format!("a condition ends in {} values", other.len())),
        }
    }

    fn repeat(&mut self, frame: &mut Frame, repeat: &Loop) -> Outcome<()> {
        let Loop { mirror: _, space, carried, body, stop, tape, replay } = repeat;
        let mut current = carried
            .iter()
            .map(|Carried { init, .. }| frame.get(*init).cloned())
            .collect::<Outcome<Vec<_>>>()?;
        let mut indices = self.indices(frame, space)?.map(Vec::into_iter);
        let mut records = replay.as_ref().map(|tape| frame.get(tape.tape).cloned()).transpose()?;
        let mut written = Vec::new();
        loop {
            self.step()?;
            for (Carried { param, .. }, value) in carried.iter().zip(&current) {
                frame.set(*param, value.clone());
            }
            match space {
                Space::While(head) if !self.condition(frame, head)? => break,
                _ => {}
            }
            if let Some(indices) = &mut indices {
                let Some(next) = indices.next() else { break };
                if let Space::Range { index, range: _ } = space {
                    frame.set(*index, Value::Int(next));
                }
            }
            if let (Some(replay), Some(records)) = (replay, &mut records) {
                let Value::Tape(records) = records else {
                    return broken("what is replayed is not a tape");
                };
                let Some(record) = records.pop() else { break };
                define(frame, &replay.fields, record)?;
            }
            current = self.region(frame, body)?;
            if current.len() != carried.len() {
                return broken("the body of a loop does not give every parameter its next value");
            }
            written.extend(tape.as_ref().map(|tape| frame.all(&tape.fields)).transpose()?);
            if stop.map_or(Ok(false), |stop| frame.get(stop)?.as_bool())? {
                break;
            }
        }
        for (Carried { out, .. }, value) in carried.iter().zip(current) {
            frame.set(*out, value);
        }
        if let Some(tape) = tape {
            frame.set(tape.tape, Value::Tape(written));
        }
        Ok(())
    }

    /// The indices of a counted loop.
    fn indices(&self, frame: &Frame, space: &Space) -> Outcome<Option<Vec<i128>>> {
        let Range { lo, hi, inclusive, adapters } = match space {
            Space::Forever | Space::While(_) => return Ok(None),
            Space::Count(count) => return Ok(Some((0..frame.get(*count)?.as_int()?).collect())),
            Space::Range { index: _, range } => range,
        };
        let lo = frame.get(*lo)?.as_int()?;
        let hi = frame.get(*hi)?.as_int()? + i128::from(*inclusive);
        if hi - lo > i128::from(self.steps) {
            return Err(value::Trap::OutOfSteps);
        }
        let mut indices: Vec<i128> = (lo..hi).collect();
        for adapter in adapters {
            match adapter {
                Adapter::Rev => indices.reverse(),
                Adapter::StepBy(step) => match usize::try_from(frame.get(*step)?.as_int()?) {
                    Ok(step) if step > 0 => indices = indices.into_iter().step_by(step).collect(),
                    _ => return panicked("the step of a range is zero"),
                },
            }
        }
        Ok(Some(indices))
    }

    fn operation(&mut self, frame: &mut Frame, operation: &Let) -> Outcome<()> {
        let Let { outs, op } = operation;
        let results = match op {
            Op::CallVjp(call) => {
                let (value, pullback) = self.vjp(&path(&call.callee), &frame.all(&by_value(call)?)?)?;
                vec![value, Value::Pullback(Box::new(pullback))]
            }
            Op::Pull(pull) => self.pullback(frame, pull.pullback, pull.seed, &pull.wanted)?,
            Op::Opaque(opaque) => return opaque_effect(opaque),
            op => vec![self.single(frame, op)?],
        };
        for number in results.iter().flat_map(Value::floats) {
            self.largest = self.largest.max(number.tangent.abs());
        }
        define(frame, outs, results)
    }

    fn pullback(&mut self, frame: &Frame, pullback: Val, seed: Val, wanted: &[bool]) -> Outcome<Vec<Value>> {
        let Value::Pullback(pullback) = frame.get(pullback)? else {
            return broken("what is pulled is no pullback");
        };
        let adjoints = self.pull_each(pullback, frame.get(seed)?.clone())?;
        if adjoints.len() != wanted.len() {
            return broken(format!("{} adjoints where {} are taken", adjoints.len(), wanted.len()));
        }
        Ok(adjoints
            .into_iter()
            .zip(wanted)
            .filter(|(_, wanted)| **wanted)
            .map(|(adjoint, _)| adjoint)
            .collect())
    }

    fn single(&mut self, frame: &Frame, op: &Op) -> Outcome<Value> {
        let get = |val: Val| frame.get(val);
        match op {
            Op::Literal(text) => literal(text),
            Op::Const(tokens) => self.constant(&path(tokens)),
            Op::Primitive(primitive, args) => value::primitive(*primitive, &frame.all(args)?),
            Op::Integer(Integer::WrappingSub, a, b) => {
                Ok(Value::Int(get(*a)?.as_int()?.wrapping_sub(get(*b)?.as_int()?)))
            }
            Op::Compare(comparison, a, b) => Value::compare(*comparison, get(*a)?, get(*b)?).map(Value::Bool),
            Op::Not(a) => Ok(Value::Bool(!get(*a)?.as_bool()?)),
            Op::Or(a, b) => Ok(Value::Bool(get(*a)?.as_bool()? | get(*b)?.as_bool()?)),
            Op::Cast(a, ty) => get(*a)?.cast(&path(ty)),
            Op::FloatLike(a, _) => get(*a)?.cast("f64"),
            Op::CastLike(a, _) | Op::Float(a) => get(*a)?.as_float().map(Value::Float),
            Op::Select(cond, a, b) => get(if get(*cond)?.as_bool()? { *a } else { *b }).cloned(),
            Op::Scale(seed, partial) => scale(get(*seed)?.as_float()?, get(*partial)?),
            Op::Tuple(vals) => frame.all(vals).map(Value::Tuple),
            Op::Array(vals) => frame.all(vals).map(Value::Array),
            Op::Repeat(a, len) => match self.constant(&path(len))?.as_int().map(usize::try_from)? {
                Ok(len) => Ok(Value::Array(vec![get(*a)?.clone(); len])),
                Err(_) => broken("the length of an array is negative"),
            },
            Op::Load(place) => load(frame, place),
            Op::Root(a) | Op::Move(a) => get(*a).cloned(),
            Op::Store(place, a) => change(frame, place, &|_| get(*a).cloned()),
            Op::AddTo(place, a) => change(frame, place, &|old| old.sum(get(*a)?)),
            Op::SubFrom(place, a) => change(frame, place, &|old| {
                value::primitive(crate::ir::Primitive::Sub, &[old.clone(), get(*a)?.clone()])
            }),
            Op::Sum(a, b) => get(*a)?.sum(get(*b)?),
            Op::Zeros(kind) => Value::zeros(kind),
            Op::ZerosLike(a) => get(*a)?.zeros_like(),
            Op::Missing(kind) => {
                Ok(if matches!(kind, Kind::Unit) { Value::Unit } else { Value::Missing(kind.clone()) })
            }
            Op::Present(a) => Ok(Value::Option(Some(Box::new(get(*a)?.clone())))),
            Op::Absent => Ok(Value::Option(None)),
            Op::Unwrap(a) => match get(*a)? {
                Value::Option(Some(value)) => Ok((**value).clone()),
                other => broken(format!("{other:?} is unwrapped")),
            },
            Op::Call(call) => self.value(&path(&call.callee), &frame.all(&by_value(call)?)?),
            _ => broken("an operation without a single value"),
        }
    }

    fn constant(&self, name: &str) -> Outcome<Value> {
        use std::f64::consts;
        if let Some(value) = self.program.constants.get(name) {
            return Ok(value.clone());
        }
        if name.starts_with(|first: char| first.is_ascii_digit()) {
            return literal(&Literal::Int(name.to_owned()));
        }
        Ok(Value::float(match name.rsplit_once("::") {
            Some((path, "PI")) if path.ends_with("consts") => consts::PI,
            Some((path, "E")) if path.ends_with("consts") => consts::E,
            Some((path, "LN_2")) if path.ends_with("consts") => consts::LN_2,
            Some((path, "SQRT_2")) if path.ends_with("consts") => consts::SQRT_2,
            Some(("f64", "EPSILON")) => f64::EPSILON,
            Some(("f64", "INFINITY")) => f64::INFINITY,
            Some(("f64", "NEG_INFINITY")) => f64::NEG_INFINITY,
            _ => return broken(format!("the constant `{name}` is not known")),
        }))
    }
}

fn define(frame: &mut Frame, outs: &[Val], values: Vec<Value>) -> Outcome<()> {
    if outs.len() != values.len() {
        return broken(format!("{} values where {} are taken", values.len(), outs.len()));
    }
    outs.iter().zip(values).for_each(|(out, value)| frame.set(*out, value));
    Ok(())
}

/// The user's tokens are not run. Asserts are taken to hold; printing has no result.
fn opaque_effect(opaque: &Opaque) -> Outcome<()> {
    let text = path(&opaque.tokens);
    let is_silent = ["assert", "debug_assert", "print", "eprint"].iter().any(|start| text.starts_with(start));
    match opaque.role {
        Role::Diverges => panicked(text),
        Role::Effect if is_silent && opaque.writes.is_empty() => Ok(()),
        Role::Value | Role::Effect => broken(format!("cannot interpret `{text}`")),
    }
}

/// Seed times partial; a zero seed gives zero, whatever the partial is.
fn scale(seed: Dual, partial: &Value) -> Outcome<Value> {
    let partial = partial.as_float()?;
    if seed.value == 0.0 && seed.tangent == 0.0 {
        return Ok(Value::float(0.0));
    }
    Ok(Value::Float(Dual::apply(crate::ir::Primitive::Mul, &[seed, partial])))
}

fn load(frame: &Frame, place: &Place) -> Outcome<Value> {
    let mut part = frame.get(place.base)?;
    for step in &place.steps {
        let (values, index) = step_into(frame, part, *step)?;
        part = &values[index];
    }
    Ok(part.clone())
}

/// The base with a new value at the place.
fn change(frame: &Frame, place: &Place, new: &dyn Fn(&Value) -> Outcome<Value>) -> Outcome<Value> {
    let mut base = frame.get(place.base)?.clone();
    let mut part = &mut base;
    for step in &place.steps {
        let (_, index) = step_into(frame, part, *step)?;
        part = match part {
            Value::Tuple(values) | Value::Array(values) => &mut values[index],
            other => return broken(format!("{other:?} has no parts")),
        };
    }
    *part = new(part)?;
    Ok(base)
}

fn step_into<'v>(frame: &Frame, part: &'v Value, step: Step) -> Outcome<(&'v [Value], usize)> {
    let (values, index) = match (part, step) {
        (Value::Tuple(values), Step::Field(index)) => (values, i128::from(index)),
        (Value::Array(values), Step::Index(index)) => (values, frame.get(index)?.as_int()?),
        (part, step) => return broken(format!("{part:?} has no part {step:?}")),
    };
    match usize::try_from(index) {
        Ok(index) if index < values.len() => Ok((values, index)),
        _ => panicked(format!("the index {index} is out of bounds: the length is {}", values.len())),
    }
}

/// The number that a literal stands for, whatever its suffix.
pub(crate) fn literal(literal: &Literal) -> Outcome<Value> {
    let (Literal::Float(text) | Literal::Int(text)) = literal else {
        return Ok(Value::Bool(matches!(literal, Literal::Bool(true))));
    };
    let digits = text.replace('_', "");
    if matches!(literal, Literal::Float(_)) {
        let number = digits.trim_end_matches("f64").trim_end_matches("f32");
        return number.parse().map(Value::float).or_else(|_| broken(format!("`{text}` is not a float")));
    }
    let number = digits.split(['i', 'u']).next().unwrap_or_default();
    number.parse().map(Value::Int).or_else(|_| broken(format!("`{text}` is not an integer")))
}

/// The arguments of a call that lends nothing.
fn by_value(call: &crate::ir::Call) -> Outcome<Vec<Val>> {
    let each = call.args.iter().map(|arg| match arg {
        crate::ir::Arg::Value(val) => Ok(*val),
        _ => broken("a call that lends"),
    });
    each.collect()
}
