//! Which values of a region its image computes again, which it carries along, and which are kept for it.

use std::collections::{BTreeMap, BTreeSet};

use super::Storage;
use super::along::Along;
use super::cost::costs;
use crate::ir::{Kind, Let, Op, Place, Primitive, Region, Stmt, Val};
use crate::rules::lookup;

/// How the values of one region become available to its mirror image.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) kept: Vec<Val>,
    /// Each after what it is computed from.
    pub(super) recomputed: Vec<Let>,
    pub(super) along: Vec<Along>,
    /// Those of the known values that are used.
    pub(super) used: BTreeSet<Val>,
}

impl Storage<'_> {
    /// Decides, for each value of `region` that `image` uses, whether to keep it or to compute it again.
    ///
    /// `known`: what the image has by itself. `along`: what it may carry along.
    pub(super) fn plan(
        &mut self,
        region: &Region,
        params: &[Val],
        image: &Region,
        known: &BTreeSet<Val>,
        along: Vec<Along>,
    ) -> Plan {
        let plan = self.plan_with(region, params, image, known, along.clone(), Vec::new());
        if plan.kept.is_empty() {
            return plan;
        }
        let forwarded = self.forwarded(region);
        if forwarded.is_empty() {
            return plan;
        }
        let other = self.plan_with(region, params, image, known, along, forwarded);
        if other.kept.len() < plan.kept.len() { other } else { plan }
    }

    /// The same with further definitions, of elements that a loop has stored.
    fn plan_with(
        &self,
        region: &Region,
        params: &[Val],
        image: &Region,
        known: &BTreeSet<Val>,
        mut along: Vec<Along>,
        mut forwarded: Vec<Vec<Let>>,
    ) -> Plan {
        let mut own: BTreeSet<Val> = region.stmts.iter().flat_map(Stmt::outs).collect();
        own.extend(params);
        own.extend(forwarded.iter().flatten().flat_map(|node| &node.outs));
        let needed: Vec<Val> = image.free().into_iter().filter(|val| own.contains(val)).collect();
        let definitions = loop {
            let definitions = self.definitions(region, &along, &forwarded);
            let costs = costs(&definitions, |val| is_there(*val, &own, known, &along));
            let is_dead = |val: Val| !is_there(val, &own, known, &along) && !costs.contains_key(&val);
            let dead = along.iter().position(|one| is_dead(one.to));
            let costly = forwarded.iter().position(|lets| lets.iter().any(|node| is_dead(node.outs[0])));
            match (dead, costly) {
                (Some(dead), _) => drop(along.remove(dead)),
                (None, Some(costly)) => drop(forwarded.remove(costly)),
                (None, None) => break definitions,
            }
        };
        let there = |val: &Val| is_there(*val, &own, known, &along);
        let mut kept: BTreeSet<Val> =
            needed.iter().filter(|val| !there(val) && !definitions.contains_key(val)).copied().collect();
        let costs = costs(&definitions, |val| there(val) || kept.contains(val));
        kept.extend(needed.iter().filter(|val| !there(val) && !costs.contains_key(val)));
        let mut reached = BTreeSet::new();
        let mut open: Vec<Val> = needed.into_iter().filter(|val| !kept.contains(val)).collect();
        while let Some(val) = open.pop() {
            if kept.contains(&val) || !own.contains(&val) && !known.contains(&val) || !reached.insert(val) {
                continue;
            }
            match along.iter().find(|one| one.from == val) {
                Some(one) => open.push(one.to),
                None if known.contains(&val) => {}
                None => open.extend(definitions.get(&val).map(|node| node.op.operands()).unwrap_or_default()),
            }
        }
        let is_again = |val: &Val| reached.contains(val) && !there(val);
        let again = in_order(region, &definitions, &forwarded, &is_again);
        along.retain(|one| reached.contains(&one.from));
        let used = known.intersection(&reached).copied().collect();
        Plan { kept: kept.into_iter().collect(), recomputed: again, along, used }
    }

    /// What can be computed again if its operands are there.
    fn definitions(&self, region: &Region, along: &[Along], forwarded: &[Vec<Let>]) -> BTreeMap<Val, Let> {
        let mut definitions = BTreeMap::new();
        for stmt in &region.stmts {
            let Stmt::Let(node) = stmt else { continue };
            let again = if self.is_recomputable(node) { Some(node.clone()) } else { self.length(node) };
            definitions.extend(again.map(|again| (node.outs[0], again)));
        }
        for node in along.iter().flat_map(|one| &one.undone).chain(forwarded.iter().flatten()) {
            definitions.insert(node.outs[0], node.clone());
        }
        definitions
    }

    /// Whether the adjoint sweep can do the same again, if it has the operands.
    pub(super) fn is_recomputable(&self, node: &Let) -> bool {
        match (&node.op, node.outs.as_slice()) {
            (Op::Primitive(primitive, _), [out]) => match self.function.kind(*out) {
                Kind::Int => matches!(
                    primitive,
                    Primitive::Add | Primitive::Sub | Primitive::Mul | Primitive::Rem | Primitive::Div
                ),
                kind => kind.is_float() && lookup::is_cheap(*primitive),
            },
            (Op::Load(place) | Op::Len(place), [_]) => self.is_unchanged(place),
            (op, [_]) if self.open.is_lost(op) => false,
            (op, [_]) => matches!(
                op,
                Op::Literal(_)
                    | Op::Const(_)
                    | Op::Compare(..)
                    | Op::Not(_)
                    | Op::Or(..)
                    | Op::Cast(..)
                    | Op::Float(_)
                    | Op::Integer(..)
                    | Op::FloatLike(..)
                    | Op::Select(..)
            ),
            _ => false,
        }
    }

    /// Whether the adjoint sweep finds at a place what the primal sweep found there.
    pub(super) fn is_unchanged(&self, place: &Place) -> bool {
        let info = self.function.info(place.base);
        let lent = self.function.is_lent(place.base);
        if info.root.is_some() {
            return self.finals.contains(&place.base) && !(lent && self.owned);
        }
        // A pullback is lent again what it was lent; other references it must not keep.
        let by_value = matches!(info.kind, Kind::Array(..) | Kind::Tuple(_));
        lent || !self.consumed.contains(&place.base) && !info.kind.is_moved() && (by_value || !self.owned)
    }
}

fn is_there(val: Val, own: &BTreeSet<Val>, known: &BTreeSet<Val>, along: &[Along]) -> bool {
    !own.contains(&val) || known.contains(&val) || along.iter().any(|one| one.from == val)
}

/// The definitions of some values, each after what it needs, and otherwise as they stand in the region.
fn in_order(
    region: &Region,
    definitions: &BTreeMap<Val, Let>,
    forwarded: &[Vec<Let>],
    is_again: &dyn Fn(&Val) -> bool,
) -> Vec<Let> {
    let with_steps = |out| {
        let lets = forwarded.iter().find(|lets| lets.last().is_some_and(|last| last.outs == [out]));
        lets.map_or_else(|| vec![out], |lets| lets.iter().flat_map(|node| node.outs.clone()).collect())
    };
    let here: Vec<Val> = region.stmts.iter().flat_map(Stmt::outs).flat_map(with_steps).collect();
    let elsewhere = definitions.keys().filter(|out| !here.contains(out));
    let mut open: Vec<Val> = elsewhere.chain(&here).filter(|out| is_again(out)).copied().collect();
    let mut ordered = Vec::new();
    while !open.is_empty() {
        let is_ready = |out: &Val| !definitions[out].op.operands().iter().any(|val| open.contains(val));
        let Some(ready) = open.iter().position(is_ready) else {
            unreachable!("no value is computed from itself");
        };
        ordered.push(definitions[&open.remove(ready)].clone());
    }
    ordered
}
