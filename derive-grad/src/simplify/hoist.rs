//! Reads that are the same in every iteration of a loop, made once before it.
//!
//! A read may panic, so it moves only if its index is the index of a loop around that runs over all elements.

use std::collections::BTreeSet;

use crate::ir::extents::Extents;
use crate::ir::{Function, Let, Loop, Op, Place, Range, Region, Space, Step, Stmt, Val};

/// Moves reads of floats out of the loops of the primal sweep.
pub(super) fn hoist(function: &mut Function) {
    let mut primal = std::mem::take(&mut function.primal);
    let extents = Extents::of(function, &[&primal]);
    let copy = primal.clone();
    let ranges = ranges(&copy);
    Hoisting { function, extents, ranges: &ranges }.region(&mut primal);
    function.primal = primal;
}

struct Hoisting<'f> {
    function: &'f Function,
    extents: Extents<'f>,
    /// The indices of loops, with what they run over.
    ranges: &'f [(Val, &'f Range)],
}

impl Hoisting<'_> {
    fn region(&self, region: &mut Region) {
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts) {
            match &mut stmt {
                Stmt::Let(_) => {}
                Stmt::If(node) => {
                    self.region(&mut node.then);
                    self.region(&mut node.els);
                }
                Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body)),
                Stmt::Loop(node) => {
                    self.region(&mut node.body);
                    kept.extend(self.invariant(node));
                }
            }
            kept.push(stmt);
        }
        region.stmts = kept;
    }

    /// Takes what is the same in every iteration out of a loop.
    fn invariant(&self, node: &mut Loop) -> Vec<Stmt> {
        let mut inside: BTreeSet<Val> = node.carried.iter().map(|carried| carried.param).collect();
        if let Space::Range { index, .. } = &node.space {
            inside.insert(*index);
        }
        inside.extend(node.body.stmts.iter().flat_map(Stmt::outs));
        let stays = |stmt: &Stmt| match stmt {
            Stmt::Let(Let { outs, op: op @ Op::Load(place) }) => {
                op.operands().iter().any(|val| inside.contains(val)) || !self.is_there(place, outs[0])
            }
            _ => true,
        };
        let (kept, moved) = std::mem::take(&mut node.body.stmts).into_iter().partition(stays);
        node.body.stmts = kept;
        moved
    }

    /// Whether a place exists wherever its index does; what the user gave a name stays where it stands.
    fn is_there(&self, place: &Place, out: Val) -> bool {
        let info = self.function.info(out);
        let [Step::Index(index)] = place.steps.as_slice() else { return false };
        let whole = Place::whole(place.base);
        // What a type does with an index of its own is not known.
        let sequence = self.function.kind(place.base).element().is_some();
        let runs_over_all =
            |(own, range): &(Val, &Range)| own == index && self.extents.is_whole(range, &whole);
        sequence && info.kind.is_float() && info.name.is_none() && self.ranges.iter().any(runs_over_all)
    }
}

fn ranges(region: &Region) -> Vec<(Val, &Range)> {
    let mut found = Vec::new();
    for stmt in &region.stmts {
        if let Stmt::Loop(node) = stmt {
            if let Space::Range { index, range } = &node.space {
                found.push((*index, range));
            }
        }
        found.extend(stmt.regions().into_iter().flat_map(ranges));
    }
    found
}
