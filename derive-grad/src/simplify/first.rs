//! The first contribution to a place that is zero is assigned: `x_bar[i] = t` instead of `x_bar[i] += t`. A buffer of
//! which every element is assigned need not be cleared before.

use std::collections::{BTreeMap, BTreeSet};

use super::writes::{Index, Walk, Write, Writes};
use crate::ir::sets::Vals;
use crate::ir::trips::{Integers, integers};
use crate::ir::{Adapter, Function, Kind, Let, Loop, Op, Place, Primitive, Region, Root, Space, Stmt, Val};

/// Assigns where nothing has been added yet. `cleared`: whether the buffers of the caller begin at zero.
pub(super) fn assign(function: &mut Function, cleared: bool) {
    let numbers = integers(function);
    let mut first: BTreeSet<Val> = BTreeSet::new();
    let mut subtractable: BTreeSet<Root> = BTreeSet::new();
    for (position, root) in if cleared { buffers(function) } else { Vec::new() } {
        let mut walk = Walk::new(function, &numbers, root);
        walk.stmts(&function.primal.stmts);
        if let Some(adjoint) = &function.adjoint {
            walk.stmts(&adjoint.body.stmts);
        }
        let writes = walk.found;
        let assigned: Vec<&Write> = firsts(&writes);
        first.extend(assigned.iter().filter_map(|write| write.out));
        subtractable.insert(root);
        let is_covered =
            !writes.is_read && assigned.iter().any(|write| covers(function, position, write, &numbers));
        function.lent[position].overwritten = is_covered && !function.primal.diverges;
    }
    let mut primal = std::mem::take(&mut function.primal);
    let mut adjoint = function.adjoint.take();
    let mut begun = Begun { function, numbers: &numbers, zeros: Vals::default(), first, subtractable };
    let after = adjoint.as_ref().map_or(&[][..], |adjoint| &adjoint.body.stmts);
    begun.region(&primal, after);
    if let Some(adjoint) = &adjoint {
        begun.region(&adjoint.body, &[]);
    }
    let Begun { first, subtractable, .. } = begun;
    let mut assigning = Assigning { function, first, subtractable, negated: BTreeMap::new() };
    for region in [Some(&mut primal), adjoint.as_mut().map(|adjoint| &mut adjoint.body)].into_iter().flatten()
    {
        assigning.region(region);
    }
    function.primal = primal;
    function.adjoint = adjoint;
}

/// The buffers that are cleared before the sweep, with the positions of what they belong to.
fn buffers(function: &Function) -> Vec<(usize, Root)> {
    let early = |position: &usize| {
        let lent = &function.lent[*position];
        !lent.mutable || function.kind(lent.param).keeps_shape()
    };
    let root = |position: usize| Some((position, function.info(function.lent[position].buffer?).root?));
    (0..function.lent.len()).filter(early).filter_map(root).collect()
}

/// Variables that begin at zero.
struct Begun<'f> {
    function: &'f Function,
    numbers: &'f Integers,
    zeros: Vals,
    first: BTreeSet<Val>,
    subtractable: BTreeSet<Root>,
}

impl Begun<'_> {
    /// `after`: what goes on where the region ends.
    fn region(&mut self, region: &Region, after: &[Stmt]) {
        for (at, stmt) in region.stmts.iter().enumerate() {
            match stmt {
                Stmt::Let(Let { outs, op: Op::Zeros(_) | Op::ZerosLike(_) }) => {
                    self.zeros.insert(outs[0]);
                }
                Stmt::Let(Let { outs, op: Op::Root(start) }) if self.zeros.contains(start) => {
                    let Some(root) = self.function.info(outs[0]).root else { continue };
                    let mut walk = Walk::new(self.function, self.numbers, root);
                    walk.stmts(&region.stmts[at + 1..]);
                    walk.stmts(after);
                    self.first.extend(firsts(&walk.found).iter().filter_map(|write| write.out));
                    self.subtractable.insert(root);
                }
                _ => stmt.regions().into_iter().for_each(|inner| self.region(inner, &[])),
            }
        }
    }
}

/// The additions to places that nothing has been written to.
fn firsts(writes: &Writes) -> Vec<&Write> {
    let is_first = |(at, write): &(usize, &Write)| {
        let Some(positions) = write.positions() else { return false };
        let before = |(other_at, other): (usize, &Write)| {
            if other_at == *at || write.is_apart_from(other) {
                return false;
            }
            if !write.shares_a_loop_with(other) {
                return other_at < *at;
            }
            // Another iteration must not come to the same place, and this one only later.
            let same_iteration =
                positions.iter().all(|position| other.path.get(*position) == Some(&write.path[*position]));
            !same_iteration || other_at < *at
        };
        write.adds && !writes.all.iter().enumerate().any(before)
    };
    writes.all.iter().enumerate().filter(is_first).map(|(_, write)| write).collect()
}

/// Whether a write that is run over by loops comes to every float of a buffer.
fn covers(function: &Function, lent: usize, write: &Write, numbers: &Integers) -> bool {
    let param = function.lent[lent].param;
    let Some(positions) = write.positions() else { return false };
    if write.in_branch || positions.len() != write.path.len() {
        return false;
    }
    let mut kind = function.kind(param);
    for position in 0..write.path.len() {
        let Index::Val(index) = write.path[position] else { return false };
        let Some(element) = kind.element() else { return false };
        let runs = |node: &Loop| runs_over(function, node, (param, kind, position), index, numbers);
        let all = [Some(&function.primal), function.adjoint.as_ref().map(|adjoint| &adjoint.body)];
        if !all.into_iter().flatten().any(|region| any_loop(region, &runs)) {
            return false;
        }
        kind = element;
    }
    kind.is_float()
}

fn any_loop(region: &Region, holds: &dyn Fn(&Loop) -> bool) -> bool {
    region.stmts.iter().any(|stmt| {
        matches!(stmt, Stmt::Loop(node) if holds(node))
            || stmt.regions().into_iter().any(|region| any_loop(region, holds))
    })
}

/// Whether a loop has this index, and runs over all elements of a sequence.
fn runs_over(
    function: &Function,
    node: &Loop,
    (param, kind, position): (Val, &Kind, usize),
    index: Val,
    numbers: &Integers,
) -> bool {
    let Space::Range { index: own, range } = &node.space else { return false };
    let from_zero = numbers.get(range.lo) == Some(0);
    let plain = !range.inclusive && range.adapters.iter().all(|adapter| *adapter == Adapter::Rev);
    if *own != index || node.stop.is_some() || !from_zero || !plain {
        return false;
    }
    match kind {
        Kind::Array(_, Some(len)) => {
            numbers.get(range.hi).is_some_and(|hi| Ok(hi) == len.to_string().parse())
        }
        _ => position == 0 && is_len_of(function, range.hi, param),
    }
}

fn is_len_of(function: &Function, val: Val, param: Val) -> bool {
    let is_it = |stmt: &Stmt| match stmt {
        Stmt::Let(Let { outs, op: Op::Len(Place { base, steps }) }) => {
            outs[0] == val && *base == param && steps.is_empty()
        }
        _ => false,
    };
    function.primal.stmts.iter().any(is_it)
}

struct Assigning<'f> {
    function: &'f Function,
    /// The versions after first contributions.
    first: BTreeSet<Val>,
    /// Variables of our own: what others lend may only know how to add.
    subtractable: BTreeSet<Root>,
    negated: BTreeMap<Val, Val>,
}

impl Assigning<'_> {
    fn region(&mut self, region: &mut Region) {
        for stmt in &mut region.stmts {
            match stmt {
                Stmt::Let(Let { outs, op: Op::Primitive(Primitive::Neg, operands) }) => {
                    self.negated.insert(outs[0], operands[0]);
                }
                Stmt::Let(Let { outs, op }) => {
                    let Op::AddTo(place, val) = op else { continue };
                    let root = self.function.info(place.base).root;
                    if self.first.contains(&outs[0]) {
                        *op = Op::Store(place.clone(), *val);
                    } else if let Some(inner) = self.negated.get(val).filter(|_| {
                        self.function.kind(*val).is_float()
                            && root.is_some_and(|root| self.subtractable.contains(&root))
                    }) {
                        *op = Op::SubFrom(place.clone(), *inner);
                    }
                }
                Stmt::If(node) => {
                    self.region(&mut node.then);
                    self.region(&mut node.els);
                }
                Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body)),
                Stmt::Loop(node) => self.region(&mut node.body),
            }
        }
    }
}
