//! Sums over the elements of sequences, split off the loops that they stand in and marked for vector units.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use super::{inner, sweeps};
use crate::ir::{
    Adapter, Function, Info, Let, Literal, Loop, Op, Place, Primitive, Range, Region, Root, Space, Step,
    Stmt, Val,
};

/// Splits what it can.
pub(super) fn split(function: &mut Function) {
    let mut literals = BTreeMap::new();
    sweeps(function, &mut |_, region| integers(region, &mut literals));
    sweeps(function, &mut |function, region| Splitting { function, literals: &literals }.region(region));
}

fn integers(region: &mut Region, found: &mut BTreeMap<Val, u64>) {
    for stmt in &mut region.stmts {
        if let Stmt::Let(Let { outs, op: Op::Literal(Literal::Int(text)) }) = stmt {
            found.extend(text.parse().ok().map(|number| (outs[0], number)));
        }
        for region in inner(stmt) {
            integers(region, found);
        }
    }
}

/// Sums over fewer terms are left to the compiler, which unrolls the loop.
const FEW: u64 = 16;

/// A sum reads no more sequences than this.
const SEQUENCES: usize = 3;

struct Splitting<'f> {
    function: &'f mut Function,
    literals: &'f BTreeMap<Val, u64>,
}

impl Splitting<'_> {
    fn region(&mut self, region: &mut Region) {
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts) {
            for region in inner(&mut stmt) {
                self.region(region);
            }
            let mut sums = Vec::new();
            if let Stmt::Loop(node) = &mut stmt {
                if self.is_simple(node) {
                    while let Some(sum) = self.split_off(node) {
                        sums.push(sum);
                    }
                    if node.carried.is_empty() {
                        kept.extend(sums);
                        continue;
                    }
                }
            }
            kept.push(stmt);
            kept.extend(sums);
        }
        region.stmts = kept;
    }

    /// A loop over a range, in which there is nothing but arithmetic and access to elements.
    fn is_simple(&self, node: &Loop) -> bool {
        let Space::Range { range, .. } = &node.space else { return false };
        let number = |val: &Val| self.literals.get(val);
        let few =
            number(&range.lo).zip(number(&range.hi)).is_some_and(|(lo, hi)| hi.saturating_sub(*lo) < FEW);
        let plain = range.adapters.iter().all(|adapter| *adapter == Adapter::Rev) && !range.inclusive;
        let arithmetic = |stmt: &Stmt| match stmt {
            Stmt::Let(Let { op, .. }) => {
                matches!(
                    op,
                    Op::Primitive(..) | Op::Literal(_) | Op::Load(_) | Op::AddTo(..) | Op::SubFrom(..)
                )
            }
            _ => false,
        };
        // A sum of the user's own is computed one term after the other; beside it, another one costs nothing.
        let beside = node
            .carried
            .iter()
            .any(|carried| !self.is_root(carried.param) && carried.param.0 < self.function.first_adjoint);
        let alone = !beside && node.stop.is_none() && node.tape.is_none() && node.replay.is_none();
        alone && plain && !few && number(&range.lo) == Some(&0) && node.body.stmts.iter().all(arithmetic)
    }

    /// Takes a sum out of a loop, as a loop of its own.
    fn split_off(&mut self, node: &mut Loop) -> Option<Stmt> {
        let Space::Range { index, range } = &node.space else { return None };
        let (index, range) = (*index, Range { adapters: Vec::new(), ..range.clone() });
        let position = (0..node.carried.len()).find(|position| self.is_sum(node, *position, index))?;
        let steps = chain(node, position)?;
        let carried = node.carried.remove(position);
        let next = node.body.tail.remove(position);
        let needed = terms(&node.body, next, carried.param);
        let is_term = |stmt: &&Stmt| defines(stmt, &needed) && !defines(stmt, &steps);
        let mut body: Vec<Stmt> = node.body.stmts.iter().filter(is_term).cloned().collect();
        let next = self.sum_of_terms(&node.body, &steps, carried.param, &mut body);
        node.body.stmts.retain(|stmt| !defines(stmt, &steps));
        remove_unused(&mut node.body, &needed);
        let mirror = self.function.fresh_mirror();
        self.function.lanes.insert(mirror);
        let mut split = Loop {
            mirror,
            space: Space::Range { index, range },
            carried: vec![carried],
            body: Region { stmts: body, tail: vec![next], diverges: false },
            stop: None,
            tape: None,
            replay: None,
        };
        self.rename(&mut split);
        Some(Stmt::Loop(Box::new(split)))
    }

    /// Adds up all terms of an iteration before they are added to the sum. Gives the next value of the sum.
    fn sum_of_terms(
        &mut self,
        body: &Region,
        steps: &BTreeSet<Val>,
        param: Val,
        stmts: &mut Vec<Stmt>,
    ) -> Val {
        let info = Info { name: None, ..self.function.info(param).clone() };
        let mut push = |function: &mut Function, primitive: Primitive, operands: Vec<Val>| {
            let out = function.fresh(info.clone());
            stmts.push(Stmt::Let(Let { outs: vec![out], op: Op::Primitive(primitive, operands) }));
            out
        };
        let mut total = None;
        for stmt in body.stmts.iter().filter(|stmt| defines(stmt, steps)) {
            let Stmt::Let(Let { op: Op::Primitive(primitive, vals), .. }) = stmt else { continue };
            let is_sum = |val: Val| val == param || steps.contains(&val);
            let Some(term) = vals.iter().copied().find(|val| !is_sum(*val)) else { continue };
            total = Some(match total {
                Some(total) => push(self.function, *primitive, vec![total, term]),
                None if *primitive == Primitive::Sub => push(self.function, Primitive::Neg, vec![term]),
                None => term,
            });
        }
        push(self.function, Primitive::Add, vec![param, total.unwrap_or(param)])
    }

    /// Whether a carried value is a sum of products of elements at the index, in sequences that stay as they are.
    fn is_sum(&self, node: &Loop, position: usize, index: Val) -> bool {
        let carried = &node.carried[position];
        let (next, info) = (node.body.tail[position], self.function.info(carried.param));
        if info.root.is_some() || !info.kind.is_float() || carried.param.0 < self.function.first_adjoint {
            return false;
        }
        let roots: BTreeSet<Root> =
            node.carried.iter().filter_map(|carried| self.function.info(carried.param).root).collect();
        let needed = terms(&node.body, next, carried.param);
        let lets = || node.body.stmts.iter().filter(|stmt| defines(stmt, &needed));
        let mut sequences: BTreeSet<(Val, Vec<Step>)> = BTreeSet::new();
        let cheap = lets().all(|stmt| match stmt {
            Stmt::Let(Let { op: Op::Load(place), .. }) => {
                let changes = self.function.info(place.base).root.is_some_and(|root| roots.contains(&root));
                sequences.insert((place.base, place.steps.clone()));
                !changes && self.is_element(place, index, node)
            }
            Stmt::Let(Let { op: Op::Primitive(primitive, vals), .. }) => {
                let arithmetic = [Primitive::Add, Primitive::Sub, Primitive::Mul, Primitive::Neg];
                arithmetic.contains(primitive) && !vals.contains(&index)
            }
            Stmt::Let(Let { op: Op::Literal(_), .. }) => true,
            _ => false,
        });
        let others = |val: Val| node.carried.iter().any(|other| other.param == val);
        let apart =
            lets().flat_map(Stmt::free).all(|val| val == carried.param || !others(val) || self.is_root(val));
        cheap && apart && (1..=SEQUENCES).contains(&sequences.len()) && chain(node, position).is_some()
    }

    fn is_root(&self, val: Val) -> bool {
        self.function.info(val).root.is_some()
    }

    /// Whether a place is the element at the index of a sequence that is the same in every iteration.
    fn is_element(&self, place: &Place, index: Val, node: &Loop) -> bool {
        let Some((Step::Index(last), before)) = place.steps.split_last() else { return false };
        let inside: BTreeSet<Val> = node.body.stmts.iter().flat_map(Stmt::outs).chain([index]).collect();
        let mut before = before.to_vec();
        // A type with an index of its own has no slices.
        let sequence = self.function.kind(place.base).project(&before);
        let mut stays = sequence.is_some_and(|kind| kind.element().is_some());
        for step in &mut before {
            step.operands_mut(&mut |val| stays &= !inside.contains(val));
        }
        *last == index && stays
    }

    /// Gives the values of a loop names of their own.
    fn rename(&mut self, node: &mut Loop) {
        let mut renamed: BTreeMap<Val, Val> = BTreeMap::new();
        let mut fresh = |function: &mut Function, val: Val| {
            let info = function.info(val).clone();
            let copy = function.fresh(Info { span: Span::mixed_site(), ..info });
            renamed.insert(val, copy);
            copy
        };
        if let Space::Range { index, .. } = &mut node.space {
            *index = fresh(self.function, *index);
        }
        for stmt in &mut node.body.stmts {
            if let Stmt::Let(Let { outs, .. }) = stmt {
                for out in outs {
                    *out = fresh(self.function, *out);
                }
            }
        }
        node.body.rename_uses(&|val| renamed.get(&val).copied().unwrap_or(val));
    }
}

/// The values of a body from which the next value of a sum follows, the sum before excluded.
fn terms(body: &Region, next: Val, param: Val) -> BTreeSet<Val> {
    let mut needed = BTreeSet::from([next]);
    for stmt in body.stmts.iter().rev() {
        if defines(stmt, &needed) {
            needed.extend(stmt.free());
        }
    }
    needed.remove(&param);
    needed
}

/// Removes what only the terms of a sum have needed.
fn remove_unused(body: &mut Region, needed: &BTreeSet<Val>) {
    let mut used: BTreeSet<Val> = body.tail.iter().copied().collect();
    let mut kept = Vec::new();
    for stmt in std::mem::take(&mut body.stmts).into_iter().rev() {
        let outs = stmt.outs();
        if !outs.iter().all(|out| needed.contains(out)) || outs.iter().any(|out| used.contains(out)) {
            used.extend(stmt.free());
            kept.push(stmt);
        }
    }
    kept.reverse();
    body.stmts = kept;
}

fn defines(stmt: &Stmt, needed: &BTreeSet<Val>) -> bool {
    stmt.outs().iter().any(|out| needed.contains(out))
}

/// The additions that make up a sum, from its first value to its last.
fn chain(node: &Loop, position: usize) -> Option<BTreeSet<Val>> {
    let (mut sum, next) = (node.carried[position].param, node.body.tail[position]);
    let mut steps = BTreeSet::new();
    while sum != next {
        let mut users = node.body.stmts.iter().filter(|stmt| stmt.free().contains(&sum));
        let (Some(Stmt::Let(Let { outs, op: Op::Primitive(primitive, vals) })), None) =
            (users.next(), users.next())
        else {
            return None;
        };
        let added = match primitive {
            Primitive::Add => (vals[0] == sum) != (vals[1] == sum),
            Primitive::Sub => vals[0] == sum && vals[1] != sum,
            _ => false,
        };
        if !added || node.body.tail.contains(&sum) {
            return None;
        }
        sum = outs[0];
        steps.insert(sum);
    }
    Some(steps).filter(|steps| !steps.is_empty())
}
