//! Running regions, statements and operations.

use super::memory::Target;
use super::value::{self, Dual, Outcome, Value, broken, panicked};
use super::{Frame, Interpreter, edit, path, pattern};
use crate::ir::{
    Adapter, Carried, If, Integer, Kind, Let, Literal, Loop, Match, Op, Opaque, Primitive, Range, Region,
    Role, Space, Stmt, Val,
};

impl Interpreter<'_> {
    /// Runs the statements and gives the tail.
    pub(super) fn tail<'r>(&mut self, frame: &mut Frame, region: &'r Region) -> Outcome<&'r [Val]> {
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
        Ok(&region.tail)
    }

    fn branch(&mut self, frame: &mut Frame, branch: &If) -> Outcome<()> {
        let If { mirror: _, cond, then, els, outs } = branch;
        let taken = if frame.get(*cond)?.as_bool()? { then } else { els };
        let tail = self.tail(frame, taken)?;
        frame.hand_on(tail, outs)
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
            let tail = self.tail(frame, &arm.body)?;
            return frame.hand_on(tail, outs);
        }
        broken(format!("no arm matches {scrutinee:?}"))
    }

    fn condition(&mut self, frame: &mut Frame, region: &Region) -> Outcome<bool> {
        match self.tail(frame, region)? {
            [end] => frame.get(*end)?.as_bool(),
            other => broken(format!("a condition ends in {} values", other.len())),
        }
    }

    fn repeat(&mut self, frame: &mut Frame, repeat: &Loop) -> Outcome<()> {
        let Loop { mirror, space, carried, body, stop, tape, replay } = repeat;
        let inits: Vec<Val> = carried.iter().map(|carried| carried.init).collect();
        let params: Vec<Val> = carried.iter().map(|carried| carried.param).collect();
        let carried_outs: Vec<Val> = carried.iter().map(|Carried { out, .. }| *out).collect();
        frame.hand_on(&inits, &params)?;
        let mut indices = self.indices(frame, space)?.map(Vec::into_iter);
        let mut records = replay.as_ref().map(|tape| frame.records(*mirror, tape)).transpose()?;
        let mut written = Vec::new();
        loop {
            self.step()?;
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
                if records.is_empty() {
                    break;
                }
                let next = if replay.forward { 0 } else { records.len() - 1 };
                let record = records.remove(next);
                define(frame, &replay.fields, record)?;
            }
            let tail = self.tail(frame, body)?;
            written.extend(tape.as_ref().map(|tape| frame.take_all(&tape.fields)).transpose()?);
            let stop = stop.map_or(Ok(false), |stop| frame.get(stop)?.as_bool())?;
            frame.hand_on(tail, &params)?;
            if stop {
                break;
            }
        }
        frame.hand_on(&params, &carried_outs)?;
        if let Some(tape) = tape {
            match tape.tape {
                Some(tape) => frame.set(tape, Value::Tape(written)),
                None => frame.runs.entry(*mirror).or_default().push(Value::Tape(written)),
            }
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
        match op {
            Op::CallVjp(call) => return self.call_vjp(frame, call, outs),
            Op::Call(call) => return self.plain_call(frame, call, outs),
            Op::Pull(pull) => return self.pull_back(frame, pull, outs),
            Op::Opaque(opaque) => return opaque_effect(opaque),
            _ => {}
        }
        if change(frame, op, outs)? {
            return Ok(());
        }
        let result = match op {
            Op::Array(vals) => {
                let parts = frame.take_all(vals)?;
                let is_vec = outs.first().is_some_and(|out| matches!(frame.kind(*out), Kind::Vec(_)));
                if is_vec { Value::Vec(parts) } else { Value::Array(parts) }
            }
            op => self.single(frame, op)?,
        };
        if let Value::Float(number) = &result {
            self.largest = self.largest.max(number.tangent.abs());
        }
        define(frame, outs, vec![result])
    }

    fn single(&mut self, frame: &mut Frame, op: &Op) -> Outcome<Value> {
        // What takes its operands, and may leave nothing behind.
        match op {
            Op::Root(a) | Op::Move(a) => return frame.take(*a),
            Op::Tuple(vals) => return frame.take_all(vals).map(Value::Tuple),
            Op::Filled(a, len) => {
                let (element, len) = (frame.take(*a)?, frame.get(*len)?.as_int()?);
                return Ok(Value::Vec(vec![element; usize::try_from(len).unwrap_or_default()]));
            }
            Op::Present(a) => return Ok(Value::Option(Some(Box::new(frame.take(*a)?)))),
            Op::Unwrap(a) => {
                return match frame.take(*a)? {
                    Value::Option(Some(value)) => Ok(*value),
                    other => broken(format!("{other:?} is unwrapped")),
                };
            }
            Op::Sum(a, b) => return frame.take(*a)?.sum(&frame.take(*b)?),
            Op::Load(place) | Op::Clone(place) => return frame.load(place),
            Op::Len(place) => return Ok(Value::int(frame.at(place)?.elements()?.len())),
            Op::Order(place, by) => return edit::order(frame.at(place)?.elements()?, &path(by)),
            Op::Snapshot(place, callee, position) => {
                let copy = frame.load(place)?;
                let is_sequence = matches!(copy, Value::Vec(_));
                let asked = self.is_lent_again(&path(callee), *position)?;
                return Ok(if is_sequence && !asked { Value::Vec(Vec::new()) } else { copy });
            }
            _ => {}
        }
        let get = |val: Val| frame.get(val);
        match op {
            Op::Literal(text) => literal(text),
            Op::Const(tokens) => self.constant(&path(tokens)),
            Op::Primitive(primitive, args) => value::primitive(*primitive, &frame.all(args)?),
            Op::Integer(integer, a, b) => {
                arithmetic(*integer, get(*a)?.as_int()?, get(*b)?.as_int()?).map(Value::Int)
            }
            Op::Compare(comparison, a, b) => Value::compare(*comparison, get(*a)?, get(*b)?).map(Value::Bool),
            Op::Not(a) => Ok(Value::Bool(!get(*a)?.as_bool()?)),
            Op::Or(a, b) => Ok(Value::Bool(get(*a)?.as_bool()? | get(*b)?.as_bool()?)),
            Op::Cast(a, ty) => get(*a)?.cast(&path(ty)),
            Op::FloatLike(a, _) => get(*a)?.cast("f64"),
            Op::CastLike(a, _) | Op::Float(a) => get(*a)?.as_float().map(Value::Float),
            Op::Select(cond, a, b) => get(if get(*cond)?.as_bool()? { *a } else { *b }).cloned(),
            Op::Scale(seed, partial) => scale(get(*seed)?.as_float()?, get(*partial)?),
            Op::Repeat(a, len) => match self.constant(&path(len))?.as_int().map(usize::try_from)? {
                Ok(len) => Ok(Value::Array(vec![get(*a)?.clone(); len])),
                Err(_) => broken("the length of an array is negative"),
            },
            Op::Empty(_) => Ok(Value::Vec(Vec::new())),
            Op::Zeros(kind) => Value::zeros(kind),
            Op::ZerosLike(a) => get(*a)?.zeros_like(),
            Op::Missing(kind) => {
                Ok(if matches!(kind, Kind::Unit) { Value::Unit } else { Value::Missing(kind.clone()) })
            }
            Op::Absent => Ok(Value::Option(None)),
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

/// Operations that change variables in place; `false` for others.
fn change(frame: &mut Frame, op: &Op, outs: &[Val]) -> Outcome<bool> {
    match op {
        Op::Store(place, val) => {
            let value = frame.take(*val)?;
            if place.steps.is_empty() {
                frame.set(place.base, value);
            } else {
                frame.at(place)?.assign(value)?;
            }
        }
        Op::AddTo(place, val) => add(&frame.get(*val)?.clone(), frame.at(place)?)?,
        Op::AddFrom(to, from) => add(&frame.load(from)?, frame.at(to)?)?,
        Op::SubFrom(place, val) => {
            let term = frame.get(*val)?.clone();
            let target = frame.at(place)?;
            let new = value::primitive(Primitive::Sub, &[target.value(), term])?;
            target.assign(new)?;
        }
        Op::Edit(edit, place, vals) => {
            let args = match edit {
                crate::ir::Edit::Permute | crate::ir::Edit::PermuteBack => frame.all(vals)?,
                _ => frame.take_all(vals)?,
            };
            let element = frame.element(place);
            let given = edit::edit(*edit, frame.at(place)?, &args, element.as_ref())?;
            if let (Some(given), [out, _]) = (given, outs) {
                frame.set(*out, given);
            }
        }
        Op::Exchange(a, b) => {
            let (old_a, old_b) = (frame.load(a)?, frame.load(b)?);
            frame.at(a)?.assign(old_b)?;
            frame.at(b)?.assign(old_a)?;
        }
        Op::Touch(place) => {
            frame.at(place)?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Seed times partial; a zero seed gives zero, whatever the partial is.
fn scale(seed: Dual, partial: &Value) -> Outcome<Value> {
    let partial = partial.as_float()?;
    if seed.value == 0.0 && seed.tangent == 0.0 {
        return Ok(Value::float(0.0));
    }
    Ok(Value::Float(Dual::apply(crate::ir::Primitive::Mul, &[seed, partial])))
}

/// Adds a tangent to what is at a place, element by element, whatever owns the elements.
fn add(term: &Value, mut target: Target<'_>) -> Outcome<()> {
    match &mut target {
        Target::One(sum @ (Value::Array(_) | Value::Vec(_))) => {
            sum_into(sum.elements_mut()?, term.elements()?)
        }
        Target::Run(sum) => sum_into(sum, term.elements()?),
        Target::One(sum) => {
            **sum = sum.sum(term)?;
            Ok(())
        }
    }
}

fn sum_into(sum: &mut [Value], terms: &[Value]) -> Outcome<()> {
    if sum.len() != terms.len() {
        return broken(format!("adjoints of lengths {} and {} are added", sum.len(), terms.len()));
    }
    sum.iter_mut().zip(terms).try_for_each(|(sum, term)| add(term, Target::One(sum)))
}

/// Integer arithmetic of the compiler's own.
fn arithmetic(integer: Integer, a: i128, b: i128) -> Outcome<i128> {
    match integer {
        Integer::WrappingSub => Ok(a.wrapping_sub(b)),
        Integer::SaturatingSub => Ok((a - b).max(0)),
        Integer::Min => Ok(a.min(b)),
        Integer::DivCeil if b == 0 => panicked("a division by zero"),
        Integer::DivCeil => Ok((a + b - 1).div_euclid(b)),
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
