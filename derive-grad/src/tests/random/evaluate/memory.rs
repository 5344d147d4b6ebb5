//! Places, references, calls that lend, and changes of sequences.

use super::{Evaluator, Exit, Flow, Slot, Trap, Value};
use crate::ir::Edit;
use crate::tests::interpret::edit;
use crate::tests::interpret::memory::{self, Target, Walk};
use crate::tests::random::program::{Access, Expr, Hold, Memory, Node, Place, Probe, Step, Var};

/// The position of the variable behind a place, and the way from there.
pub(super) type Way = (usize, Vec<Walk>);

impl Evaluator<'_> {
    /// The position of a variable.
    pub(super) fn find(&self, var: &Var) -> Flow<usize> {
        match self.scope.iter().rposition(|(id, _)| *id == var.id) {
            Some(position) => Ok(position),
            None => Err(Exit::Trap(Trap::Broken(format!("`{}` does not exist", var.name)))),
        }
    }

    /// The owner of a place, and the way there.
    pub(super) fn way(&mut self, place: &Place) -> Flow<Way> {
        let mut walks = Vec::new();
        for step in &place.steps {
            walks.push(match step {
                Step::Field(index) => Walk::Field(*index as usize),
                Step::Index(index) => Walk::Index(self.number(index)?),
                Step::Part(lo, hi, inclusive) => {
                    let lo = lo.as_ref().map_or(Ok(0), |lo| self.number(lo))?;
                    let hi = hi.as_ref().map(|hi| self.number(hi)).transpose()?;
                    let hi = hi.map(|hi| hi.saturating_add(usize::from(*inclusive)));
                    Walk::Part(lo, hi.unwrap_or(usize::MAX - 1))
                }
            });
        }
        let found = self.find(&place.var)?;
        Ok(match &self.scope[found].1 {
            Slot::Value(_) => (found, walks),
            Slot::Alias(owner, before) => (*owner, before.iter().copied().chain(walks).collect()),
        })
    }

    pub(super) fn number(&mut self, expr: &Expr) -> Flow<usize> {
        Ok(usize::try_from(self.expr(expr)?.as_int()?).unwrap_or(usize::MAX))
    }

    pub(super) fn follow(&mut self, (owner, walks): Way) -> Flow<Target<'_>> {
        let Slot::Value(value) = &mut self.scope[owner].1 else {
            return Err(Exit::Trap(Trap::Broken(String::from("a reference to a reference"))));
        };
        if matches!(value, Value::Moved) && !walks.is_empty() {
            return Err(Exit::Trap(Trap::Broken(String::from(
                "a variable is used after its content was moved",
            ))));
        }
        let mut target = Target::One(value);
        for walk in walks {
            target = memory::into(target, walk)?;
        }
        Ok(target)
    }

    pub(super) fn target(&mut self, place: &Place) -> Flow<Target<'_>> {
        let way = self.way(place)?;
        self.follow(way)
    }

    pub(super) fn len(&mut self, place: &Place) -> Flow<usize> {
        Ok(self.target(place)?.elements()?.len())
    }

    /// What is lent goes in and comes back.
    pub(super) fn call_of(&mut self, name: &str, args: &[Expr]) -> Flow<Value> {
        let function = self.program.functions.iter().find(|function| function.name == *name);
        let Some(function) = function else {
            return Err(Exit::Trap(Trap::Broken(format!("`{name}` does not exist"))));
        };
        let mut given = Vec::new();
        let mut ways = Vec::new();
        for (arg, param) in args.iter().zip(&function.params) {
            let content = match &arg.node {
                Node::Memory(access) => match &**access {
                    Access::Borrow(mutable, place) => {
                        let way = self.way(place)?;
                        let content = self.follow(way.clone())?.value();
                        ways.extend((param.var.hold == Hold::Mutable && *mutable).then_some(way));
                        content
                    }
                    Access::BorrowNew(_, expr) => {
                        let content = self.expr(expr)?;
                        let way = (usize::MAX, Vec::new());
                        ways.extend((param.var.hold == Hold::Mutable).then_some(way));
                        content
                    }
                    _ => self.expr(arg)?,
                },
                _ => self.expr(arg)?,
            };
            given.push(match content {
                Value::Array(values) if param.var.ty.is_slice() => Value::Vec(values),
                content => content,
            });
        }
        let ended = self.call(function, given)?;
        for (way, content) in ways.into_iter().zip(ended.changed) {
            if way.0 != usize::MAX {
                self.follow(way)?.refill(content)?;
            }
        }
        Ok(ended.value)
    }

    pub(super) fn access(&mut self, access: &Access) -> Flow<Value> {
        Ok(match access {
            Access::Borrow(..) | Access::BorrowNew(..) => {
                return Err(Exit::Trap(Trap::Broken(String::from("a reference is no value"))));
            }
            Access::Len(place) => Value::int(self.len(place)?),
            Access::IsEmpty(place) => Value::Bool(self.len(place)? == 0),
            Access::List(exprs) => Value::Vec(self.all(exprs)?),
            Access::Filled(expr, len) => {
                let (element, len) = (self.expr(expr)?, self.number(len)?);
                Value::Vec(vec![element; len])
            }
            Access::New(room) => {
                room.iter().try_for_each(|room| self.expr(room).map(drop))?;
                Value::Vec(Vec::new())
            }
            Access::Copy(method, place) => match (self.target(place)?.value(), *method) {
                (Value::Array(values), "to_vec") => Value::Vec(values),
                (value, _) => value,
            },
            Access::Move(place) => {
                let found = self.find(&place.var)?;
                match std::mem::replace(&mut self.scope[found].1, Slot::Value(Value::Moved)) {
                    Slot::Value(Value::Moved) | Slot::Alias(..) => {
                        return Err(Exit::Trap(Trap::Broken(String::from("moved twice"))));
                    }
                    Slot::Value(value) => value,
                }
            }
            Access::Take(place) => {
                let way = self.way(place)?;
                self.exchanged(way, Value::Vec(Vec::new()))?
            }
            Access::Replace(place, new) => {
                let way = self.way(place)?;
                let new = self.expr(new)?;
                self.exchanged(way, new)?
            }
            Access::Give(method, place, args, other) => self.given(method, place, args, other.as_ref())?,
            Access::Peek(method, place, args, other) => {
                let way = self.way(place)?;
                let args = self.all(args)?;
                let found = self.probed(method, &way, &args)?;
                let found = match found {
                    Some(at) => Some(self.follow(way)?.elements()?[at].clone()),
                    None => None,
                };
                let other = self.expr(other)?;
                found.unwrap_or(other)
            }
        })
    }

    fn exchanged(&mut self, way: Way, new: Value) -> Flow<Value> {
        let target = self.follow(way)?;
        let old = target.value();
        target.assign(new)?;
        Ok(old)
    }

    fn given(&mut self, method: &str, place: &Place, args: &[Expr], other: Option<&Expr>) -> Flow<Value> {
        let way = self.way(place)?;
        let args = self.all(args)?;
        if let Some(other) = other {
            let popped = self.follow(way)?.vec()?.pop();
            let other = self.expr(other)?;
            return Ok(popped.unwrap_or(other));
        }
        let what = match method {
            "pop" => Edit::Pop,
            "remove" => Edit::Remove,
            _ => {
                let last = self.follow(way.clone())?.elements()?.len().checked_sub(1);
                let last = last.map_or(Value::Int(i128::MAX), Value::int);
                edit::edit(Edit::Swap, self.follow(way.clone())?, &[args[0].clone(), last], None)?;
                return Ok(edit::edit(Edit::Pop, self.follow(way)?, &[], None)?.unwrap_or(Value::Unit));
            }
        };
        Ok(edit::edit(what, self.follow(way)?, &args, None)?.unwrap_or(Value::Unit))
    }

    /// The position of the element that is asked for, if it is there.
    fn probed(&mut self, method: &str, way: &Way, args: &[Value]) -> Flow<Option<usize>> {
        let len = self.follow(way.clone())?.elements()?.len();
        Ok(match method.trim_end_matches("_mut") {
            "first" => (len > 0).then_some(0),
            "get" => usize::try_from(args[0].as_int()?).ok().filter(|at| *at < len),
            _ => len.checked_sub(1),
        })
    }

    pub(super) fn memory(&mut self, memory: &Memory) -> Flow<()> {
        match memory {
            Memory::Alias(var, place) => {
                let (owner, walks) = self.way(place)?;
                self.follow((owner, walks.clone()))?;
                self.scope.push((var.id, Slot::Alias(owner, walks)));
            }
            Memory::Split(first, second, place, at) => {
                let at = self.number(at)?;
                let (owner, walks) = self.way(place)?;
                let ways = [Walk::Part(0, at), Walk::Part(at, usize::MAX - 1)];
                for (var, walk) in [first, second].into_iter().zip(ways) {
                    let walks: Vec<Walk> = walks.iter().copied().chain([walk]).collect();
                    self.follow((owner, walks.clone()))?;
                    self.scope.push((var.id, Slot::Alias(owner, walks)));
                }
            }
            Memory::Edit(place, method, args) => self.edit(place, method, args)?,
            Memory::Swap(a, b) => {
                let (way_a, way_b) = (self.way(a)?, self.way(b)?);
                let (old_a, old_b) =
                    (self.follow(way_a.clone())?.value(), self.follow(way_b.clone())?.value());
                self.follow(way_a)?.assign(old_b)?;
                self.follow(way_b)?.assign(old_a)?;
            }
            Memory::Each(each) => self.each(each)?,
            Memory::WhilePop(label, var, place, body) => loop {
                let Some(value) = self.target(place)?.vec()?.pop() else { break };
                let mark = self.scope.len();
                self.push(var, value);
                let left = self.iteration(body, label.as_ref())?;
                self.scope.truncate(mark);
                if left.is_some() {
                    break;
                }
            },
            Memory::IfLet(probe, then, els) => {
                let mark = self.scope.len();
                if self.bind_probe(probe)? {
                    self.block(then)?;
                } else {
                    els.iter().try_for_each(|els| self.block(els).map(drop))?;
                }
                self.scope.truncate(mark);
            }
        }
        Ok(())
    }

    fn bind_probe(&mut self, probe: &Probe) -> Flow<bool> {
        let Probe { var, method, place, args } = probe;
        let (owner, mut walks) = self.way(place)?;
        let args = self.all(args)?;
        let Some(at) = self.probed(method, &(owner, walks.clone()), &args)? else { return Ok(false) };
        if *method == "pop" {
            let value = self.follow((owner, walks))?.vec()?.pop().unwrap_or(Value::Unit);
            self.push(var, value);
        } else {
            walks.push(Walk::Index(at));
            self.scope.push((var.id, Slot::Alias(owner, walks)));
        }
        Ok(true)
    }

    fn edit(&mut self, place: &Place, method: &str, args: &[Expr]) -> Flow<()> {
        let way = self.way(place)?;
        let args = args.iter().map(|arg| self.operand(arg)).collect::<Flow<Vec<Value>>>()?;
        let what = match method {
            "push" => Edit::Push,
            "insert" => Edit::Insert,
            "truncate" => Edit::Truncate,
            "swap" => Edit::Swap,
            "reverse" => Edit::Reverse,
            "rotate_left" => Edit::RotateLeft,
            "rotate_right" => Edit::RotateRight,
            _ => return self.other_edit(way, method, &args),
        };
        edit::edit(what, self.follow(way)?, &args, None)?;
        Ok(())
    }

    /// An argument of an edit; slices are seen as what they refer to.
    fn operand(&mut self, arg: &Expr) -> Flow<Value> {
        match &arg.node {
            Node::Memory(access) => match &**access {
                Access::Borrow(true, place) => {
                    let way = self.way(place)?;
                    self.exchanged(way, Value::Vec(Vec::new()))
                }
                Access::Borrow(false, place) => Ok(self.target(place)?.value()),
                Access::BorrowNew(_, expr) => self.expr(expr),
                _ => self.expr(arg),
            },
            _ => self.expr(arg),
        }
    }

    fn other_edit(&mut self, way: Way, method: &str, args: &[Value]) -> Flow<()> {
        let mut target = self.follow(way)?;
        match (method, args) {
            ("clear", []) => target.vec()?.clear(),
            ("fill", [value]) => target.elements()?.iter_mut().for_each(|element| *element = value.clone()),
            ("resize", [len, value]) => {
                let len = usize::try_from(len.as_int()?).unwrap_or(usize::MAX);
                target.vec()?.resize(len, value.clone());
            }
            ("copy_from_slice" | "clone_from_slice", [from]) => {
                let (to, from) = (target.elements()?, from.elements()?);
                if to.len() != from.len() {
                    return Err(Exit::Trap(Trap::Panicked(String::from("the lengths differ"))));
                }
                to.clone_from_slice(from);
            }
            ("extend_from_slice" | "append" | "extend", [from]) => {
                target.vec()?.extend(from.elements()?.iter().cloned());
            }
            (method, []) if method.starts_with("sort_by") => {
                let elements = target.elements()?;
                let keys = elements.iter().map(Value::as_float).collect::<Result<Vec<_>, _>>()?;
                let mut order: Vec<usize> = (0..keys.len()).collect();
                let key = |at: &usize| keys[*at].value;
                match method {
                    "sort_by falling" => order.sort_by(|a, b| key(b).total_cmp(&key(a))),
                    _ => order.sort_by(|a, b| key(a).total_cmp(&key(b))),
                }
                let sorted: Vec<Value> = order.iter().map(|at| Value::Float(keys[*at])).collect();
                elements.clone_from_slice(&sorted);
            }
            (method, _) => return Err(Exit::Trap(Trap::Broken(format!("`{method}` is not known")))),
        }
        Ok(())
    }
}
