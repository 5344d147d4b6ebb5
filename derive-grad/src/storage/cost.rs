//! What it takes to keep a value, and what it takes to compute it again.

use std::collections::BTreeMap;

use crate::ir::{Kind, Let, Op, Region, Stmt, Val, Width};

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
const LIMIT: u32 = 6;

/// The values that can be computed again from what is there, with the number of operations that it takes.
pub(super) fn costs(
    region: &Region,
    definitions: &BTreeMap<Val, &Let>,
    there: impl Fn(&Val) -> bool,
) -> BTreeMap<Val, u32> {
    let mut costs: BTreeMap<Val, u32> = BTreeMap::new();
    for out in region.stmts.iter().flat_map(Stmt::outs) {
        let Some(node) = definitions.get(&out) else {
            continue;
        };
        let operands = node.op.operands();
        let each = operands.iter().map(|val| if there(val) { Some(0) } else { costs.get(val).copied() });
        let free = matches!(node.op, Op::Literal(_) | Op::Const(_));
        if let Some(cost) =
            each.sum::<Option<u32>>().map(|cost| cost + u32::from(!free)).filter(|cost| *cost <= LIMIT)
        {
            costs.insert(out, cost);
        }
    }
    costs
}
