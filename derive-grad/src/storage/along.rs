//! Integers that the image of a loop carries as the loop does, so that they need not be kept.
//!
//! An image that runs forward does what the loop did, from the first value on. One that runs backwards begins with the
//! last value and undoes each step: what has not overflowed when it was added can be subtracted again.

use std::collections::BTreeSet;

use super::Storage;
use crate::ir::{
    Adapter, Carried, Integer, Kind, Let, Literal, Loop, Name, Op, Place, Primitive, Range, Region, Space,
    Step, Stmt, Val,
};

/// A value that the image can carry, in terms of the loop's own values.
#[derive(Clone, Debug)]
pub(super) struct Along {
    /// What it is at first.
    pub(super) start: Val,
    /// What an iteration of the image receives.
    pub(super) from: Val,
    /// What it hands on.
    pub(super) to: Val,
    /// What defines values backwards.
    pub(super) undone: Vec<Let>,
}

/// Steps of a recurrence that are followed.
const STEPS: usize = 4;

impl Storage<'_> {
    /// What the image of a loop may carry along.
    pub(super) fn recurrences(&self, node: &Loop, image: &Loop, forward: bool) -> Vec<Along> {
        if self.plain || node.body.diverges || image.body.diverges {
            return Vec::new();
        }
        let cheap = node.carried.iter().zip(&node.body.tail).filter(|(Carried { param, .. }, next)| {
            let info = self.function.info(*param);
            let is_cheap = matches!(info.kind, Kind::Int) || self.no_heap && forward && info.kind.is_float();
            is_cheap && info.root.is_none() && param != *next
        });
        let along = |(Carried { init, param, out }, next): (&Carried, &Val)| {
            if forward {
                // The type of a bare literal is that of its uses, of which there are fewer here.
                let is_typed = !self.literals.contains(init) || is_index(&image.body, &[*param, *next]);
                return is_typed.then(|| Along { start: *init, from: *param, to: *next, undone: Vec::new() });
            }
            let undone = undone(&node.body, *param, *next, STEPS)?;
            Some(Along { start: *out, from: *next, to: *param, undone })
        };
        cheap.filter_map(along).collect()
    }

    /// The iterations that a range has had which is left early, backwards: the loop carries how far it has come.
    pub(super) fn range_so_far(&mut self, node: &Loop, index: Val) -> Option<(Carried, Space)> {
        let Space::Range { range: Range { lo, hi, inclusive: false, adapters }, .. } = &node.space else {
            return None;
        };
        let is_reversed = match adapters.as_slice() {
            [] => false,
            [Adapter::Rev] => true,
            _ => return None,
        };
        if self.plain || node.body.diverges {
            return None;
        }
        let [param, out] = [(); 2].map(|()| self.fresh(Some("reached"), Kind::Int));
        let (init, lo, hi) = if is_reversed { (*hi, out, *hi) } else { (*lo, *lo, out) };
        let adapters = if is_reversed { Vec::new() } else { vec![Adapter::Rev] };
        let space = Space::Range { index, range: Range { lo, hi, inclusive: false, adapters } };
        Some((Carried { init, param, out }, space))
    }

    /// Lets the loop carry how far it has come.
    pub(super) fn reach(&mut self, node: &mut Loop, carried: Carried) {
        let Space::Range { index, range } = &node.space else { return };
        let (index, is_reversed) = (*index, !range.adapters.is_empty());
        node.carried.push(carried);
        if is_reversed {
            return node.body.tail.push(index);
        }
        let [one, next] = [(); 2].map(|()| self.fresh(None, Kind::Int));
        let one_literal = Op::Literal(Literal::Int("1".to_owned()));
        let sum = Op::Primitive(Primitive::Add, vec![index, one]);
        let lets = [(one, one_literal), (next, sum)].map(|(out, op)| Stmt::Let(Let { outs: vec![out], op }));
        // First, so that a branch can still be the last that an iteration does.
        node.body.stmts.splice(0..0, lets);
        node.body.tail.push(next);
    }

    /// The length of a part of a slice which the caller has lent and the sweep may not read again.
    pub(super) fn length(&self, node: &Let) -> Option<Let> {
        let Op::Len(place) = &node.op else { return None };
        let whole = self.function.info(place.base).root.and_then(|root| self.lengths.get(&root))?;
        let [Step::Part(part)] = place.steps.as_slice() else { return None };
        let (None, Some(lo)) = (part.hi, part.lo) else { return None };
        let op = Op::Integer(Integer::SaturatingSub, *whole, lo);
        Some(Let { outs: node.outs.clone(), op })
    }

    /// A name for what a lent slice has as its length.
    pub(super) fn name_lengths(&mut self) {
        let lent = self.function.lent.clone();
        for lent in lent.iter().filter(|lent| lent.mutable) {
            let info = self.function.info(lent.param).clone();
            if let (Kind::Slice(_), Some(root), false) = (info.kind, info.root, self.plain) {
                let base = info.name.as_ref().map(|name| match name {
                    Name::User(ident) => crate::names::plain(ident),
                    Name::Base(base) => base.clone(),
                });
                let name = base.map(|base| base + "_len");
                let length = self.fresh(name.as_deref(), Kind::Int);
                self.lengths.insert(root, length);
            }
        }
    }

    /// Puts the lengths that are asked for before everything else.
    pub(super) fn define_lengths(&self, primal: &mut Region, adjoint: &Region) {
        let used = [primal.free(), adjoint.free()].concat();
        for lent in self.function.lent.iter().rev() {
            let root = self.function.info(lent.param).root;
            let length =
                root.and_then(|root| self.lengths.get(&root).copied()).filter(|val| used.contains(val));
            if let Some(length) = length {
                let op = Op::Len(Place::whole(lent.param));
                primal.stmts.insert(0, Stmt::Let(Let { outs: vec![length], op }));
            }
        }
    }
}

/// The integers that are written as literals.
pub(super) fn literals(region: &Region) -> BTreeSet<Val> {
    let mut found = BTreeSet::new();
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op: Op::Literal(Literal::Int(_)) }) = stmt {
            found.extend(outs);
        }
        found.extend(stmt.regions().into_iter().flat_map(literals));
    }
    found
}

/// What leads from the next value back to the one before, if each step adds or subtracts something.
fn undone(region: &Region, param: Val, next: Val, steps: usize) -> Option<Vec<Let>> {
    if next == param {
        return Some(Vec::new());
    }
    let node = region.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let(node) if node.outs == [next] => Some(node),
        _ => None,
    })?;
    let Op::Primitive(primitive, operands) = &node.op else { return None };
    let [a, b] = operands[..] else { return None };
    let (before, inverse, by) = match primitive {
        _ if steps == 0 || a == b => return None,
        Primitive::Sub => (a, Primitive::Add, b),
        Primitive::Add if undone(region, param, a, steps - 1).is_some() => (a, Primitive::Sub, b),
        Primitive::Add => (b, Primitive::Sub, a),
        _ => return None,
    };
    let mut lets = undone(region, param, before, steps - 1)?;
    lets.insert(0, Let { outs: vec![before], op: Op::Primitive(inverse, vec![next, by]) });
    Some(lets)
}

/// Whether one of these values says which element is meant, which makes it a `usize` wherever it is written.
fn is_index(region: &Region, vals: &[Val]) -> bool {
    region.stmts.iter().any(|stmt| match stmt {
        Stmt::Let(Let { op: Op::Load(place) | Op::AddTo(place, _) | Op::SubFrom(place, _), .. }) => {
            place.steps.iter().any(|step| match step {
                Step::Field(_) => false,
                Step::Index(val) => vals.contains(val),
                Step::Part(part) => part.lo.iter().chain(&part.hi).any(|val| vals.contains(val)),
            })
        }
        _ => stmt.regions().into_iter().any(|region| is_index(region, vals)),
    })
}
