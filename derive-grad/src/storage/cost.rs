//! What it takes to keep a value, and what it takes to compute it again.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Kind, Let, Op, Val, Width};

/// A further result of a branch.
pub(super) struct Slot {
    pub(super) out: Val,
    pub(super) kind: Kind,
    pub(super) optional: bool,
    /// By arm.
    pub(super) vals: BTreeMap<usize, Val>,
}

impl Slot {
    /// Values share a slot only if they are surely of one type.
    pub(super) fn fits(&self, kind: &Kind, arm: usize) -> bool {
        let same = match (&self.kind, kind) {
            (Kind::Float(a), Kind::Float(b)) => a == b && *a != Width::Unknown,
            (Kind::Bool, Kind::Bool) => true,
            _ => false,
        };
        same && !self.vals.contains_key(&arm)
    }
}

/// How many operations may be repeated to save one value.
pub(super) const LIMIT: usize = 6;

/// Whether an operation costs nothing wherever it stands.
pub(super) fn is_free(op: &Op) -> bool {
    matches!(op, Op::Literal(_) | Op::Const(_))
}

/// The values that can be computed again from what is there, each with the operations that it takes.
pub(super) fn costs(
    definitions: &BTreeMap<Val, Let>,
    there: impl Fn(&Val) -> bool,
) -> BTreeMap<Val, BTreeSet<Val>> {
    let mut costs: BTreeMap<Val, BTreeSet<Val>> = BTreeMap::new();
    let mut open: Vec<(&Val, &Let)> = definitions.iter().filter(|(out, _)| !there(out)).collect();
    loop {
        let before = open.len();
        open.retain(|(out, node)| {
            let mut cost = BTreeSet::new();
            for operand in node.op.operands() {
                match costs.get(&operand) {
                    _ if there(&operand) => {}
                    Some(more) => cost.extend(more),
                    None => return true,
                }
            }
            if !is_free(&node.op) {
                cost.insert(**out);
            }
            if cost.len() <= LIMIT {
                costs.insert(**out, cost);
            }
            false
        });
        if open.len() == before {
            return costs;
        }
    }
}
