//! Elements of a variable that a loop has stored, and that need not be kept once more. The adjoint sweep computes again
//! what is read of them, as that loop did; or it reads what was stored, where that is there for good.
//!
//! ```text
//! for i in 0..n { a[i] = x[i] - m; }
//! for j in 0..n { … a[j] … }              a[j] is x[j] - m
//!
//! for i in 0..n { let t = x[i].exp(); a[i] = t; }
//! …                                       t is a[i], if nothing changes a any more
//! ```
//!
//! The primal sweep is left as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::Storage;
use super::cost::{LIMIT, is_free};
use super::open::is_untyped;
use crate::ir::extents::{Extents, Polynomial};
use crate::ir::{
    Adapter, Carried, Function, Let, Loop, Op, Place, Range, Region, Root, Space, Step, Stmt, Val,
};

/// What loops have stored in elements, and what is read of those.
#[derive(Debug, Default)]
pub(super) struct Stores {
    /// By the version after the loop.
    fills: BTreeMap<Val, Fill>,
    /// By the value that is read: the version, and the index, which is one of those that the loop had.
    reads: BTreeMap<Val, (Val, Val)>,
    /// By the value that is stored: where it is after the loop.
    kept: BTreeMap<Val, Place>,
}

/// A loop that stores one element in each iteration: that with its index.
#[derive(Clone, Debug)]
struct Fill {
    range: Range,
    index: Val,
    /// The steps that lead to the elements.
    before: Vec<Step>,
    value: Val,
    /// What leads to the value, in order.
    lets: Vec<Let>,
}

impl Stores {
    pub(super) fn find(function: &Function, primal: &Region) -> Self {
        let mut walk = Walk { function, untyped: BTreeSet::new(), ranges: BTreeMap::new() };
        let mut found = Self::default();
        walk.fills(primal, &mut found.fills);
        if !found.fills.is_empty() {
            let extents = Extents::of(function, &[primal]);
            walk.reads(primal, &extents, &mut found);
        }
        for (version, fill) in &found.fills {
            if fill.lets.last().is_some_and(|last| last.outs == [fill.value]) {
                let steps = [fill.before.as_slice(), &[Step::Index(fill.index)]].concat();
                found.kept.insert(fill.value, Place { base: *version, steps });
            }
        }
        found
    }
}

struct Walk<'f> {
    function: &'f Function,
    /// Values that come from literals alone, and have their types from what is done with them.
    untyped: BTreeSet<Val>,
    /// The ranges of loops, by their indices.
    ranges: BTreeMap<Val, Range>,
}

impl Walk<'_> {
    fn fills(&mut self, region: &Region, found: &mut BTreeMap<Val, Fill>) {
        for stmt in &region.stmts {
            if let Stmt::Let(node) = stmt {
                self.untyped.extend(node.outs.first().filter(|_| is_untyped(&node.op, &self.untyped)));
            }
            stmt.regions().into_iter().for_each(|region| self.fills(region, found));
            let Stmt::Loop(node) = stmt else { continue };
            if let Space::Range { index, range } = &node.space {
                self.ranges.insert(*index, range.clone());
                let fill = |(carried, next): (&Carried, &Val)| {
                    Some((carried.out, self.fill(node, (*index, range), carried.param, *next)?))
                };
                found.extend(node.carried.iter().zip(&node.body.tail).filter_map(fill));
            }
        }
    }

    /// What a loop makes of a variable that it carries, if that is one element in each iteration and nothing else.
    fn fill(&self, node: &Loop, (index, range): (Val, &Range), param: Val, next: Val) -> Option<Fill> {
        let root = self.function.info(param).root?;
        let is_every = !range.inclusive && range.adapters.iter().all(|adapter| *adapter == Adapter::Rev);
        if !is_every || node.stop.is_some() || node.body.diverges || self.changes(&node.body, root) != 1 {
            return None;
        }
        let (place, value) = node.body.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let(Let { outs, op: Op::Store(place, value) }) if *outs == [next] => Some((place, *value)),
            _ => None,
        })?;
        let (Step::Index(at), before) = place.steps.split_last()? else { return None };
        let mut own: BTreeSet<Val> = node.body.stmts.iter().flat_map(Stmt::outs).collect();
        own.extend(node.carried.iter().map(|carried| carried.param));
        let elements = Place { base: place.base, steps: before.to_vec() };
        let is_fixed = !elements.indices().any(|val| val == index || own.contains(&val));
        if *at != index || !is_fixed || self.untyped.contains(&value) {
            return None;
        }
        let lets = slice(&node.body, &own, value)?;
        Some(Fill { range: range.clone(), index, before: elements.steps, value, lets })
    }

    /// How often a variable is changed, as the region is written.
    fn changes(&self, region: &Region, root: Root) -> usize {
        let here = |stmt: &Stmt| {
            let outs = stmt.outs().into_iter().filter(|out| self.function.info(*out).root == Some(root));
            let inside = stmt.regions().into_iter().map(|region| self.changes(region, root));
            outs.count() + inside.sum::<usize>()
        };
        region.stmts.iter().map(here).sum()
    }

    fn reads(&self, region: &Region, extents: &Extents<'_>, found: &mut Stores) {
        for stmt in &region.stmts {
            if let Stmt::Let(Let { outs, op: Op::Load(place) }) = stmt {
                let fill = found.fills.get(&place.base);
                let index = fill.and_then(|fill| self.index(place, fill, extents));
                found.reads.extend(index.map(|index| (outs[0], (place.base, index))));
            }
            stmt.regions().into_iter().for_each(|region| self.reads(region, extents, found));
        }
    }

    /// The index at which an element is read, if the loop has stored it.
    fn index(&self, place: &Place, fill: &Fill, extents: &Extents<'_>) -> Option<Val> {
        let (Step::Index(index), before) = place.steps.split_last()? else { return None };
        let elements = Place { base: place.base, steps: before.to_vec() };
        let integer = |val| extents.integer(val);
        let is_inside = |range: &Range| {
            let is_from_zero = integer(fill.range.lo) == Polynomial::default();
            let is_from = is_from_zero || integer(fill.range.lo) == integer(range.lo);
            is_from && !range.inclusive && integer(fill.range.hi) == integer(range.hi)
        };
        // An index that has not panicked is inside of what is there.
        let is_stored =
            extents.is_whole(&fill.range, &elements) || self.ranges.get(index).is_some_and(is_inside);
        (before == fill.before && is_stored).then_some(*index)
    }
}

/// What a value of a region is computed from there, in order; nothing if some of it is no plain statement.
fn slice(region: &Region, own: &BTreeSet<Val>, value: Val) -> Option<Vec<Let>> {
    let mut needed = BTreeSet::from([value]);
    let mut lets = Vec::new();
    for stmt in region.stmts.iter().rev() {
        match stmt {
            Stmt::Let(node) if node.outs.iter().any(|out| needed.remove(out)) => {
                needed.extend(node.op.operands());
                lets.push(node.clone());
            }
            _ => {}
        }
    }
    lets.reverse();
    needed.is_disjoint(own).then_some(lets)
}

impl Storage<'_> {
    /// For each value of a region that is read of what a loop has stored, or is stored by it: what computes it again.
    pub(super) fn forwarded(&mut self, region: &Region) -> Vec<Vec<Let>> {
        let mut found = Vec::new();
        for stmt in &region.stmts {
            let Stmt::Let(node) = stmt else { continue };
            let [out] = node.outs[..] else { continue };
            if self.is_recomputable(node) {
                continue;
            }
            if let Some(place) = self.stores.kept.get(&out).filter(|place| self.is_unchanged(place)) {
                found.push(vec![Let { outs: vec![out], op: Op::Load(place.clone()) }]);
                continue;
            }
            let mut lets = Vec::new();
            let val = self.stored(out, &BTreeMap::new(), &mut lets);
            if let Some(last) = lets.last_mut().filter(|last| val.is_some_and(|val| last.outs == [val])) {
                last.outs = vec![out];
                found.push(lets);
            }
        }
        found
    }

    /// Computes again what is read of an element, under fresh names. `renamed`: what its index may be in terms of.
    fn stored(&mut self, read: Val, renamed: &BTreeMap<Val, Val>, lets: &mut Vec<Let>) -> Option<Val> {
        let (version, index) = self.stores.reads.get(&read)?;
        let fill = self.stores.fills.get(version)?.clone();
        let index = renamed.get(index).copied().unwrap_or(*index);
        let mut renamed = BTreeMap::from([(fill.index, index)]);
        for mut node in fill.lets {
            let [out] = node.outs[..] else { return None };
            let again = if self.is_recomputable(&node) {
                let copy = self.again(out);
                node.outs = vec![copy];
                node.op.operands_mut(&mut |val| *val = renamed.get(val).copied().unwrap_or(*val));
                lets.push(node);
                copy
            } else {
                self.stored(out, &renamed, lets)?
            };
            if lets.iter().filter(|node| !is_free(&node.op)).count() > LIMIT {
                return None;
            }
            renamed.insert(out, again);
        }
        Some(renamed.get(&fill.value).copied().unwrap_or(fill.value))
    }
}
