//! Calls: of primals, of functions with their pullbacks, and of pullbacks. What is lent goes in as a copy of the
//! content and comes back the same way, which is the same thing as long as nothing is lent twice.

use super::value::{Dual, Outcome, Pullback, Value, broken};
use super::{Frame, Interpreter, path};
use crate::ir::{Again, Arg, Call, Function, Kind, Lent, Pull, Val};

/// How a call ended: the value, and what the parameters by mutable reference refer to now.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    pub(crate) value: Value,
    pub(crate) changed: Vec<Value>,
}

/// The adjoints of the parameters by value, and the buffers in the order of the parameters by reference.
pub(crate) type Adjoints = (Vec<Value>, Vec<Option<Value>>);

impl Interpreter<'_> {
    /// What the primal gives.
    pub(crate) fn call(&mut self, name: &str, args: &[Value]) -> Outcome<Ended> {
        let function = &self.entry(name)?.primal;
        Ok(self.primal(function, args)?.0)
    }

    /// What the primal returns.
    pub(crate) fn value(&mut self, name: &str, args: &[Value]) -> Outcome<Value> {
        Ok(self.call(name, args)?.value)
    }

    /// One sweep after the other, with buffers that hold nothing yet.
    pub(crate) fn gradient(&mut self, name: &str, args: &[Value], seed: Value) -> Outcome<(Ended, Adjoints)> {
        let (function, adjoint) = self.differentiated(name)?;
        let (mut ended, mut frame) = self.primal(function, args)?;
        for lent in function.lent.iter().filter(|lent| !is_early(function, lent)) {
            if let Some(buffer) = lent.buffer {
                let zeros = frame.get(lent.param)?.zeros_like()?;
                frame.set(buffer, zeros);
            }
        }
        frame.set(adjoint.seed, seed);
        let tail = self.nested(|this| this.tail(&mut frame, &adjoint.body))?;
        let adjoints = adjoints(function, &mut frame, tail)?;
        ended.changed = exits(function, &frame)?;
        Ok((ended, adjoints))
    }

    /// The primal sweep of the function with an adjoint sweep, and what it leaves behind.
    pub(crate) fn vjp(&mut self, name: &str, args: &[Value]) -> Outcome<(Ended, Pullback)> {
        let (function, _) = self.differentiated(name)?;
        let (mut ended, mut frame) = self.primal(function, args)?;
        // The pullback borrows nothing, and the value is the caller's.
        if let Some(result) = function.primal.tail.first() {
            ended.value = frame.take(*result)?;
        }
        for Lent { param, .. } in &function.lent {
            frame.set(*param, Value::Moved);
        }
        Ok((ended, Pullback { callee: name.to_owned(), frame }))
    }

    /// Runs a pullback with what it is lent again; shared references collect, those of mutable ones are exchanged.
    pub(crate) fn pull(
        &mut self,
        pullback: Pullback,
        again: Vec<Option<Value>>,
        seed: Value,
        buffers: Vec<Option<Value>>,
    ) -> Outcome<Adjoints> {
        let Pullback { callee, mut frame } = pullback;
        let (function, adjoint) = self.differentiated(&callee)?;
        if again.len() != function.lent.len() || buffers.len() != function.lent.len() {
            return broken(format!("the pullback of `{callee}` is lent another number of references"));
        }
        for ((lent, content), buffer) in function.lent.iter().zip(again).zip(buffers) {
            let content = content.filter(|_| !lent.mutable);
            match (lent.buffer, buffer) {
                (Some(own), Some(given)) => frame.set(own, given),
                (Some(own), None) if !lent.mutable => {
                    let Some(content) = &content else {
                        return broken("a shared reference is not lent again");
                    };
                    frame.set(own, content.zeros_like()?);
                }
                (None, None) => {}
                (Some(_), None) => return broken("the buffer of a mutable reference is missing"),
                (None, Some(_)) => return broken("a receiver for something that has no adjoint"),
            }
            if let Some(content) = content {
                frame.set(lent.param, content);
            }
        }
        let seed = match (seed, function.primal.tail.first()) {
            (Value::Missing(Kind::Unknown), Some(result)) => Value::zeros(function.kind(*result))?,
            (seed, _) => seed,
        };
        frame.set(adjoint.seed, seed);
        let tail = self.nested(|this| this.tail(&mut frame, &adjoint.body))?;
        adjoints(function, &mut frame, tail)
    }

    fn primal(&mut self, function: &Function, args: &[Value]) -> Outcome<(Ended, Frame)> {
        if args.len() != function.params.len() {
            return broken(format!("{} arguments for {} parameters", args.len(), function.params.len()));
        }
        let mut frame = Frame::new(function);
        for (param, arg) in function.params.iter().zip(args) {
            frame.set(*param, lent_as(function.kind(*param), arg.clone())?);
        }
        // A loop that has taken in its mirror image adds to them already.
        for lent in function.lent.iter().filter(|lent| is_early(function, lent)) {
            if let Some(buffer) = lent.buffer {
                let zeros = frame.get(lent.param)?.zeros_like()?;
                // What is not cleared holds whatever the caller has left in it.
                let dirty = zeros.map(&mut |_| Dual::constant(f64::NAN));
                frame.set(buffer, if lent.overwritten { dirty } else { zeros });
            }
        }
        let tail = self.nested(|this| this.tail(&mut frame, &function.primal))?;
        let value = match tail.first() {
            Some(result) => frame.get(*result)?.clone(),
            None => Value::Unit,
        };
        let value =
            if matches!(&value, Value::Tuple(parts) if parts.is_empty()) { Value::Unit } else { value };
        let changed = exits(function, &frame)?;
        Ok((Ended { value, changed }, frame))
    }

    /// The outs of a call that is not differentiated.
    pub(super) fn plain_call(&mut self, frame: &mut Frame, call: &Call, outs: &[Val]) -> Outcome<()> {
        let args = arguments(frame, call)?;
        let ended = self.call(&path(&call.callee), &args)?;
        self.give_back(frame, call, &ended)?;
        if let Some(out) = outs.first() {
            frame.set(*out, ended.value);
        }
        Ok(())
    }

    pub(super) fn call_vjp(&mut self, frame: &mut Frame, call: &Call, outs: &[Val]) -> Outcome<()> {
        let args = arguments(frame, call)?;
        let (ended, pullback) = self.vjp(&path(&call.callee), &args)?;
        self.give_back(frame, call, &ended)?;
        let [out, back, ..] = outs else { return broken("a call without a place for its pullback") };
        frame.set(*out, ended.value);
        frame.set(*back, Value::Pullback(Box::new(pullback)));
        Ok(())
    }

    /// What the callee has changed comes back.
    fn give_back(&mut self, frame: &mut Frame, call: &Call, ended: &Ended) -> Outcome<()> {
        let callee = &self.entry(&path(&call.callee))?.primal;
        let mut changed = ended.changed.iter();
        let mut lent = callee.lent.iter();
        for arg in &call.args {
            if let Arg::Value(_) = arg {
                continue;
            }
            let Some(param) = lent.next() else { return broken("a reference for a parameter by value") };
            match (arg, param.mutable) {
                (Arg::Mutable { place, .. }, true) => {
                    let Some(content) = changed.next() else { return broken("something lent got lost") };
                    frame.at(place)?.refill(content.clone())?;
                }
                (Arg::Shared(_), true) => return broken("a shared reference for a mutable one"),
                (Arg::Mutable { surely: true, .. }, false) => return broken("`&mut` for a shared reference"),
                _ => {}
            }
        }
        Ok(())
    }

    /// `asked`: for a copy that is made only if the callee's pullback asks for it.
    pub(super) fn is_lent_again(&self, callee: &str, position: usize) -> Outcome<bool> {
        let function = &self.entry(callee)?.primal;
        let param = function.params.get(position);
        Ok(function.lent.iter().any(|lent| Some(&lent.param) == param && !lent.mutable))
    }

    pub(super) fn pull_back(&mut self, frame: &mut Frame, pull: &Pull, outs: &[Val]) -> Outcome<()> {
        let Value::Pullback(pullback) = frame.take(pull.pullback)? else {
            return broken("what is pulled is no pullback");
        };
        let (function, _) = self.differentiated(&pullback.callee)?;
        let again = pull.again.iter().map(|again| match again {
            Again::Place(place) | Again::Maybe(place) => frame.load(place).map(Some),
            Again::Nothing => Ok(None),
        });
        let again = again.collect::<Outcome<Vec<_>>>()?;
        let again = again.into_iter().zip(&function.lent).map(|(content, lent)| {
            let content = content.filter(|_| !lent.mutable);
            content.map(|content| lent_as(function.kind(lent.param), content)).transpose()
        });
        let again = again.collect::<Outcome<Vec<_>>>()?;
        let buffers = pull.receivers.iter().zip(&function.lent).map(|(receiver, lent)| {
            let content = receiver.as_ref().map(|place| frame.load(place)).transpose()?;
            content.map(|content| lent_as(buffer_kind(function, lent), content)).transpose()
        });
        let buffers = buffers.collect::<Outcome<Vec<_>>>()?;
        let seed = frame.take(pull.seed)?;
        let (by_value, buffers) = self.pull(*pullback, again, seed, buffers)?;
        for (receiver, buffer) in pull.receivers.iter().zip(buffers) {
            if let (Some(place), Some(buffer)) = (receiver, buffer) {
                frame.at(place)?.refill(buffer)?;
            }
        }
        let mut by_value = by_value.into_iter();
        let mut adjoint = |param: &Val| {
            let is_lent = function.lent.iter().any(|lent| lent.param == *param);
            let has_one = !is_lent && function.kind(*param).may_carry_float();
            if has_one { by_value.next() } else { Some(Value::Unit) }
        };
        let each: Option<Vec<Value>> = function.params.iter().map(&mut adjoint).collect();
        let Some(each) = each else {
            return broken("there are fewer adjoints than parameters that can have one");
        };
        if each.len() != pull.wanted.len() {
            return broken(format!("{} adjoints where {} are taken", each.len(), pull.wanted.len()));
        }
        let wanted = each.into_iter().zip(&pull.wanted).filter(|(_, wanted)| **wanted);
        outs.iter().zip(wanted).for_each(|(out, (value, _))| frame.set(*out, value));
        Ok(())
    }
}

/// Whether the buffer of a reference has its shape from the start.
fn is_early(function: &Function, lent: &Lent) -> bool {
    !lent.mutable || function.kind(lent.param).keeps_shape()
}

/// What an argument is behind the reference of a parameter: arrays and vectors are lent as slices.
fn lent_as(kind: &Kind, value: Value) -> Outcome<Value> {
    match (kind, value) {
        (Kind::Slice(_), Value::Array(values) | Value::Vec(values)) => Ok(Value::Vec(values)),
        (Kind::Array(..), Value::Vec(_)) => broken("a slice for an array"),
        (Kind::Vec(_), Value::Array(_)) => broken("an array for a vector"),
        (_, value) => Ok(value),
    }
}

fn buffer_kind<'f>(function: &'f Function, lent: &Lent) -> &'f Kind {
    function.kind(lent.buffer.unwrap_or(lent.param))
}

/// What parameters by mutable reference refer to at the end.
fn exits(function: &Function, frame: &Frame) -> Outcome<Vec<Value>> {
    let mutable = function.lent.iter().filter(|lent| lent.mutable);
    mutable.map(|lent| frame.get(lent.param).cloned()).collect()
}

/// Takes the end of an adjoint sweep apart.
fn adjoints(function: &Function, frame: &mut Frame, tail: &[Val]) -> Outcome<Adjoints> {
    let count = function.lent.iter().filter(|lent| lent.buffer.is_some()).count();
    let Some(by_value) = tail.len().checked_sub(count) else {
        return broken("the adjoint sweep ends in fewer values than there are buffers");
    };
    let by_value = frame.take_all(&tail[..by_value])?;
    let buffer = |lent: &Lent| lent.buffer.map(|buffer| frame.get(buffer).cloned()).transpose();
    let buffers = function.lent.iter().map(buffer).collect::<Outcome<Vec<_>>>()?;
    Ok((by_value, buffers))
}

fn arguments(frame: &mut Frame, call: &Call) -> Outcome<Vec<Value>> {
    let argument = |arg: &Arg| match arg {
        Arg::Value(val) => frame.take(*val),
        Arg::Shared(place) | Arg::Mutable { place, .. } => frame.load(place),
    };
    call.args.iter().map(argument).collect()
}
