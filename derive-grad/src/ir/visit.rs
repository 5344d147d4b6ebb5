//! Walking the IR: the values an operation or a region uses and defines, and renaming them.
//!
//! Every walk is written once, over mutable references; reading is a walk over a copy.

use std::collections::BTreeSet;

use super::{Again, Arg, Call, Let, Loop, Op, Place, Pull, Range, Region, Space, Step, Stmt, Tape, Val};

impl Op {
    /// Calls `visit` with every operand, in evaluation order.
    pub(crate) fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        match self {
            Self::Literal(_)
            | Self::Const(_)
            | Self::Zeros(_)
            | Self::Missing(_)
            | Self::Absent
            | Self::Empty(None) => {}
            Self::Primitive(_, vals) | Self::Tuple(vals) | Self::Array(vals) => {
                vals.iter_mut().for_each(visit);
            }
            Self::Compare(_, a, b)
            | Self::Or(a, b)
            | Self::Integer(_, a, b)
            | Self::FloatLike(a, b)
            | Self::CastLike(a, b)
            | Self::Scale(a, b)
            | Self::Through(a, b)
            | Self::Filled(a, b)
            | Self::Sum(a, b) => {
                visit(a);
                visit(b);
            }
            Self::Not(a)
            | Self::Cast(a, _)
            | Self::Float(a)
            | Self::Repeat(a, _)
            | Self::Root(a)
            | Self::Move(a)
            | Self::Empty(Some(a))
            | Self::ZerosLike(a)
            | Self::Present(a)
            | Self::Unwrap(a) => visit(a),
            Self::Select(a, b, c) => {
                visit(a);
                visit(b);
                visit(c);
            }
            Self::Call(call) | Self::CallVjp(call) => call.operands_mut(visit),
            Self::Pull(pull) => pull.operands_mut(visit),
            Self::Note(note) => note.operands_mut(visit),
            Self::Opaque(opaque) => {
                opaque.reads.iter_mut().for_each(|(_, val)| visit(val));
                opaque.borrows.iter_mut().for_each(|borrow| borrow.place.operands_mut(visit));
                opaque.writes.iter_mut().for_each(|(_, val)| visit(val));
            }
            _ => self.memory_operands_mut(visit),
        }
    }

    /// The operands of operations on places.
    fn memory_operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        match self {
            Self::Load(place)
            | Self::Clone(place)
            | Self::Len(place)
            | Self::Order(place, _)
            | Self::Snapshot(place, ..)
            | Self::Touch(place) => place.operands_mut(visit),
            Self::Store(place, val) | Self::AddTo(place, val) | Self::SubFrom(place, val) => {
                visit(val);
                place.operands_mut(visit);
            }
            Self::Edit(_, place, vals) => {
                vals.iter_mut().for_each(&mut *visit);
                place.operands_mut(visit);
            }
            Self::Exchange(a, b) | Self::AddFrom(a, b) => {
                a.operands_mut(visit);
                b.operands_mut(visit);
            }
            _ => unreachable!("every other operation has been looked at"),
        }
    }

    pub(crate) fn operands(&self) -> Vec<Val> {
        match self {
            // Most operations by far; they need no copy to walk over.
            Self::Literal(_) | Self::Const(_) => Vec::new(),
            Self::Primitive(_, vals) => vals.clone(),
            op => {
                let mut found = Vec::new();
                op.clone().operands_mut(&mut |val| found.push(*val));
                found
            }
        }
    }

    /// Whether removing, repeating or moving the operation cannot be noticed. Operations on floats are; integer
    /// arithmetic may overflow and indexing may be out of bounds, so the primal sweep keeps those in place.
    pub(crate) fn is_pure(&self, out_is_float: bool) -> bool {
        match self {
            Self::Primitive(..) => out_is_float,
            Self::Note(note) => note.is_silent(),
            Self::Load(place) | Self::Clone(place) | Self::Len(place) | Self::Snapshot(place, ..) => {
                !place.may_panic()
            }
            Self::Literal(_)
            | Self::Const(_)
            | Self::Compare(..)
            | Self::Not(_)
            | Self::Or(..)
            | Self::Cast(..)
            | Self::Integer(..)
            | Self::FloatLike(..)
            | Self::CastLike(..)
            | Self::Select(..)
            | Self::Scale(..)
            | Self::Through(..)
            | Self::Float(_)
            | Self::Tuple(_)
            | Self::Array(_)
            | Self::Repeat(..)
            | Self::Filled(..)
            | Self::Empty(_)
            | Self::Sum(..)
            | Self::Zeros(_)
            | Self::ZerosLike(_)
            | Self::Missing(_)
            | Self::Present(_)
            | Self::Absent
            | Self::Unwrap(_) => true,
            Self::Pull(pull) => pull.receivers.iter().all(Option::is_none),
            Self::Root(_)
            | Self::Move(_)
            | Self::Order(..)
            | Self::Touch(_)
            | Self::AddFrom(..)
            | Self::Edit(..)
            | Self::Exchange(..)
            | Self::Store(..)
            | Self::AddTo(..)
            | Self::SubFrom(..)
            | Self::Call(_)
            | Self::CallVjp(_)
            | Self::Opaque(_) => false,
        }
    }
}

impl Place {
    pub(crate) fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        visit(&mut self.base);
        self.steps.iter_mut().for_each(|step| step.operands_mut(visit));
    }

    /// The values that say which elements.
    pub(crate) fn indices(&self) -> impl Iterator<Item = Val> {
        self.steps.iter().flat_map(|step| match step {
            Step::Field(_) => vec![],
            Step::Index(val) => vec![*val],
            Step::Part(part) => part.lo.into_iter().chain(part.hi).collect(),
        })
    }

    /// Whether something might not be there.
    pub(crate) fn may_panic(&self) -> bool {
        self.steps.iter().any(|step| match step {
            Step::Field(_) => false,
            Step::Index(_) => true,
            Step::Part(part) => part.lo.is_some() || part.hi.is_some(),
        })
    }
}

impl Step {
    pub(crate) fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        match self {
            Self::Field(_) => {}
            Self::Index(val) => visit(val),
            Self::Part(part) => part.lo.iter_mut().chain(&mut part.hi).for_each(visit),
        }
    }
}

impl Call {
    fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        for arg in &mut self.args {
            match arg {
                Arg::Value(val) => visit(val),
                Arg::Shared(place) | Arg::Mutable { place, .. } => place.operands_mut(visit),
            }
        }
    }
}

impl Pull {
    fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        visit(&mut self.pullback);
        for again in &mut self.again {
            if let Again::Place(place) | Again::Maybe(place) = again {
                place.operands_mut(visit);
            }
        }
        visit(&mut self.seed);
        self.receivers.iter_mut().flatten().for_each(|place| place.operands_mut(visit));
    }
}

impl Range {
    pub(crate) fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        visit(&mut self.lo);
        visit(&mut self.hi);
        for adapter in &mut self.adapters {
            match adapter {
                super::Adapter::Rev => {}
                super::Adapter::StepBy(val) => visit(val),
            }
        }
    }
}

/// A value met during a walk.
pub(crate) enum Met<'a> {
    Use(&'a mut Val),
    Def(&'a mut Val),
}

impl Stmt {
    /// Every value of the statement and of the regions inside it, uses and definitions.
    pub(crate) fn vals_mut(&mut self, visit: &mut dyn FnMut(Met<'_>)) {
        match self {
            Self::Let(Let { outs, op }) => {
                op.operands_mut(&mut |val| visit(Met::Use(val)));
                defs(outs, visit);
            }
            Self::If(branch) => {
                visit(Met::Use(&mut branch.cond));
                branch.then.vals_mut(visit);
                branch.els.vals_mut(visit);
                defs(&mut branch.outs, visit);
            }
            Self::Match(choice) => {
                visit(Met::Use(&mut choice.scrutinee));
                for arm in &mut choice.arms {
                    arm.binds.iter_mut().for_each(|(_, val)| visit(Met::Def(val)));
                    if let Some(guard) = &mut arm.guard {
                        guard.vals_mut(visit);
                    }
                    arm.body.vals_mut(visit);
                }
                defs(&mut choice.outs, visit);
            }
            Self::Loop(repeat) => repeat.vals_mut(visit),
        }
    }

    /// The values it defines for the statements after it.
    pub(crate) fn outs(&self) -> Vec<Val> {
        match self {
            Self::Let(Let { outs, op: _ }) => outs.clone(),
            Self::If(branch) => branch.outs.clone(),
            Self::Match(choice) => choice.outs.clone(),
            Self::Loop(repeat) => {
                let tape = repeat.tape.iter().filter_map(|tape| tape.tape);
                repeat.carried.iter().map(|carried| carried.out).chain(tape).collect()
            }
        }
    }

    /// The regions directly inside, in order.
    pub(crate) fn regions(&self) -> Vec<&Region> {
        match self {
            Self::Let(_) => Vec::new(),
            Self::If(branch) => vec![&branch.then, &branch.els],
            Self::Match(choice) => {
                choice.arms.iter().flat_map(|arm| arm.guard.iter().chain([&arm.body])).collect()
            }
            Self::Loop(repeat) => match &repeat.space {
                Space::While(head) => vec![head, &repeat.body],
                Space::Forever | Space::Range { .. } | Space::Count(_) => vec![&repeat.body],
            },
        }
    }

    /// The same, to change them.
    pub(crate) fn regions_mut(&mut self) -> Vec<&mut Region> {
        match self {
            Self::Let(_) => Vec::new(),
            Self::If(branch) => vec![&mut branch.then, &mut branch.els],
            Self::Match(choice) => {
                choice.arms.iter_mut().flat_map(|arm| arm.guard.iter_mut().chain([&mut arm.body])).collect()
            }
            Self::Loop(repeat) => match &mut repeat.space {
                Space::While(head) => vec![head, &mut repeat.body],
                Space::Forever | Space::Range { .. } | Space::Count(_) => vec![&mut repeat.body],
            },
        }
    }

    /// The values it uses from outside, in order of first use, without repetition.
    pub(crate) fn free(&self) -> Vec<Val> {
        let mut free = Free::default();
        self.clone().vals_mut(&mut |met| free.meet(&met));
        free.used
    }
}

impl Loop {
    fn vals_mut(&mut self, visit: &mut dyn FnMut(Met<'_>)) {
        for carried in &mut self.carried {
            visit(Met::Use(&mut carried.init));
        }
        if let Some(Tape { tape: Some(tape), .. }) = &mut self.replay {
            visit(Met::Use(tape));
        }
        for carried in &mut self.carried {
            visit(Met::Def(&mut carried.param));
        }
        match &mut self.space {
            Space::Forever => {}
            Space::While(head) => head.vals_mut(visit),
            Space::Range { index, range } => {
                range.operands_mut(&mut |val| visit(Met::Use(val)));
                visit(Met::Def(index));
            }
            Space::Count(count) => visit(Met::Use(count)),
        }
        if let Some(Tape { fields, .. }) = &mut self.replay {
            defs(fields, visit);
        }
        self.body.vals_mut(visit);
        if let Some(stop) = &mut self.stop {
            visit(Met::Use(stop));
        }
        for carried in &mut self.carried {
            visit(Met::Def(&mut carried.out));
        }
        if let Some(Tape { tape, fields, forward: _ }) = &mut self.tape {
            for field in fields {
                visit(Met::Use(field));
            }
            defs(tape.as_mut_slice(), visit);
        }
    }
}

impl Region {
    pub(crate) fn vals_mut(&mut self, visit: &mut dyn FnMut(Met<'_>)) {
        self.stmts.iter_mut().for_each(|stmt| stmt.vals_mut(visit));
        self.tail.iter_mut().for_each(|val| visit(Met::Use(val)));
    }

    /// The values it uses from outside, in order of first use, without repetition.
    pub(crate) fn free(&self) -> Vec<Val> {
        let mut free = Free::default();
        self.clone().vals_mut(&mut |met| free.meet(&met));
        free.used
    }

    /// Replaces uses; definitions stay.
    pub(crate) fn rename_uses(&mut self, rename: &dyn Fn(Val) -> Val) {
        self.vals_mut(&mut |met| {
            if let Met::Use(val) = met {
                *val = rename(*val);
            }
        });
    }
}

fn defs(outs: &mut [Val], visit: &mut dyn FnMut(Met<'_>)) {
    for out in outs {
        visit(Met::Def(out));
    }
}

#[derive(Default)]
struct Free {
    defined: BTreeSet<Val>,
    seen: BTreeSet<Val>,
    used: Vec<Val>,
}

impl Free {
    fn meet(&mut self, met: &Met<'_>) {
        match met {
            Met::Def(val) => {
                self.defined.insert(**val);
            }
            Met::Use(val) => {
                if !self.defined.contains(val) && self.seen.insert(**val) {
                    self.used.push(**val);
                }
            }
        }
    }
}
