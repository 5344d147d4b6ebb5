//! Adjoints that are zero whenever an iteration begins: those of variables that each iteration overwrites before it reads
//! them. Nothing of them goes from one iteration to another, though they live outside of the loop.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::extents::Extents;
use crate::ir::{
    Edit, Function, Let, Literal, Loop, Mirror, Op, Place, Region, Root, Space, Step, Stmt, Val,
};

/// What is known of the loops of the adjoint sweep before storage is settled.
#[derive(Default)]
pub(crate) struct Scratch {
    /// By loop: the variables that it carries, and that are zero before and after each iteration.
    zero: BTreeSet<(Mirror, Root)>,
    /// The indices of the loops that they mirror, which their bodies still name.
    indices: BTreeMap<Mirror, Val>,
}

impl Scratch {
    /// Looks through the adjoint sweep.
    pub(crate) fn find(function: &Function) -> Self {
        let mut found = Self::default();
        find_indices(&function.primal, &mut found.indices);
        if let Some(adjoint) = &function.adjoint {
            let extents = Extents::of(function, &[&function.primal, &adjoint.body]);
            let walk = Walk { function, extents, zeros: BTreeMap::new(), found: &mut found };
            walk.sweep(&adjoint.body);
        }
        found
    }

    pub(super) fn contains(&self, mirror: Mirror, root: Root) -> bool {
        self.zero.contains(&(mirror, root))
    }

    /// Whether an integer is the index of a loop.
    pub(super) fn is_index(&self, val: Val, node: &Loop) -> bool {
        match &node.space {
            Space::Range { index, .. } => val == *index || self.indices.get(&node.mirror) == Some(&val),
            Space::Forever | Space::While(_) | Space::Count(_) => false,
        }
    }
}

fn find_indices(region: &Region, found: &mut BTreeMap<Mirror, Val>) {
    for stmt in &region.stmts {
        if let Stmt::Loop(node) = stmt {
            if let Space::Range { index, .. } = &node.space {
                found.insert(node.mirror, *index);
            }
        }
        stmt.regions().into_iter().for_each(|region| find_indices(region, found));
    }
}

struct Walk<'a> {
    function: &'a Function,
    extents: Extents<'a>,
    /// Values that are zeros, with whether they are sequences.
    zeros: BTreeMap<Val, bool>,
    found: &'a mut Scratch,
}

impl Walk<'_> {
    fn sweep(mut self, region: &Region) {
        self.collect_zeros(region);
        self.region(region, BTreeSet::new());
    }

    fn collect_zeros(&mut self, region: &Region) {
        for stmt in &region.stmts {
            match stmt {
                Stmt::Let(Let { outs, op: Op::Zeros(_) | Op::ZerosLike(_) }) => {
                    self.zeros.insert(outs[0], true);
                }
                Stmt::Let(Let { outs, op: Op::Literal(literal) }) if *literal == Literal::float("0.0") => {
                    self.zeros.insert(outs[0], false);
                }
                Stmt::Let(_) | Stmt::If(_) | Stmt::Match(_) | Stmt::Loop(_) => {}
            }
            stmt.regions().into_iter().for_each(|region| self.collect_zeros(region));
        }
    }

    /// The variables that are zero after a region, given those that are before it.
    fn region(&mut self, region: &Region, mut zero: BTreeSet<Root>) -> BTreeSet<Root> {
        for stmt in &region.stmts {
            zero = match stmt {
                Stmt::Let(node) => self.operation(node, zero),
                Stmt::If(_) | Stmt::Match(_) => {
                    let live = stmt.regions().into_iter().filter(|region| !region.diverges);
                    let outs: Vec<_> = live.map(|region| self.region(region, zero.clone())).collect();
                    zero.into_iter().filter(|root| outs.iter().all(|out| out.contains(root))).collect()
                }
                Stmt::Loop(node) => self.repeat(node, zero),
            };
        }
        zero
    }

    fn operation(&self, node: &Let, mut zero: BTreeSet<Root>) -> BTreeSet<Root> {
        let root = |val: Val| self.function.info(val).root;
        match &node.op {
            Op::Root(start) if self.zeros.contains_key(start) => zero.extend(root(node.outs[0])),
            Op::Edit(Edit::Clear, place, _) if place.steps.is_empty() => zero.extend(root(place.base)),
            Op::Len(_) | Op::ZerosLike(_) => {}
            op => {
                for touched in op.operands().into_iter().chain(node.outs.clone()).filter_map(root) {
                    zero.remove(&touched);
                }
            }
        }
        zero
    }

    fn repeat(&mut self, node: &Loop, mut zero: BTreeSet<Root>) -> BTreeSet<Root> {
        let roots: BTreeSet<Root> =
            node.carried.iter().filter_map(|carried| self.function.info(carried.param).root).collect();
        let mut scratch: BTreeSet<Root> = zero.intersection(&roots).copied().collect();
        loop {
            // What was found inside of the loop under an assumption that did not hold is found again without it.
            let before = self.found.zero.clone();
            let after = self.region(&node.body, scratch.clone());
            let kept: BTreeSet<Root> = scratch.intersection(&after).copied().collect();
            if kept == scratch {
                break;
            }
            self.found.zero = before;
            scratch = kept;
        }
        self.found.zero.extend(scratch.iter().map(|root| (node.mirror, *root)));
        zero.retain(|root| !roots.contains(root) || scratch.contains(root));
        zero.extend(roots.into_iter().filter(|root| self.clears(node, *root)));
        zero
    }

    /// Whether a loop leaves zero in each element of a variable, and looks at no other element than its own.
    fn clears(&self, node: &Loop, root: Root) -> bool {
        let Space::Range { range, .. } = &node.space else { return false };
        let of_root = |val: Val| self.function.info(val).root == Some(root);
        let Some(carried) = node.carried.iter().find(|carried| of_root(carried.param)) else { return false };
        let own = |place: &Place| match place.steps.as_slice() {
            [Step::Index(index)] => self.found.is_index(*index, node),
            _ => false,
        };
        let last = node.body.stmts.iter().rev().find(|stmt| stmt.free().into_iter().any(of_root));
        let clears = match last {
            Some(Stmt::Let(Let { op: Op::Edit(Edit::Clear, place, _), .. })) => own(place),
            Some(Stmt::Let(Let { op: Op::Store(place, val), .. })) => {
                own(place) && self.zeros.contains_key(val)
            }
            _ => false,
        };
        clears
            && node.stop.is_none()
            && self.extents.is_whole(range, &Place::whole(carried.init))
            && super::all_places(&node.body, &of_root, &own)
    }
}
