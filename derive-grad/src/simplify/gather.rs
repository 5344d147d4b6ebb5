//! Arrays whose elements are all known before anybody looks at them: written as arrays, instead of zeros that are
//! overwritten one by one.

use std::collections::BTreeMap;

use super::writes::{Index, Walk, Write};
use crate::ir::trips::{Integers, integers};
use crate::ir::visit::Met;
use crate::ir::{Function, Info, Kind, Let, Op, Region, Root, Stmt, Val};

/// Gathers elements into arrays.
pub(super) fn gather(function: &mut Function) {
    let numbers = integers(function);
    let mut adjoint = function.adjoint.take();
    let mut renamed = BTreeMap::new();
    if let Some(adjoint) = &mut adjoint {
        Gathering { function, numbers: &numbers, renamed: &mut renamed }.region(&mut adjoint.body);
        adjoint.body.rename_uses(&|val| resolve(&renamed, val));
    }
    function.adjoint = adjoint;
}

fn resolve(renamed: &BTreeMap<Val, Val>, mut val: Val) -> Val {
    while let Some(next) = renamed.get(&val) {
        val = *next;
    }
    val
}

struct Gathering<'a> {
    function: &'a mut Function,
    numbers: &'a Integers,
    renamed: &'a mut BTreeMap<Val, Val>,
}

/// A variable that is an array in the making.
struct Array {
    root: Root,
    first: Val,
    kind: Kind,
    /// The position of the statement that completes it.
    last: usize,
    /// Elements by their indices.
    elements: BTreeMap<Vec<u64>, Val>,
}

impl Gathering<'_> {
    fn region(&mut self, region: &mut Region) {
        let mut at = 0;
        while at < region.stmts.len() {
            if let Some(array) = self.array(region, at) {
                self.write(region, at, &array);
            }
            match &mut region.stmts[at] {
                Stmt::Let(_) => {}
                Stmt::If(node) => {
                    self.region(&mut node.then);
                    self.region(&mut node.els);
                }
                Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body)),
                Stmt::Loop(node) => self.region(&mut node.body),
            }
            at += 1;
        }
    }

    fn array(&self, region: &Region, at: usize) -> Option<Array> {
        let Stmt::Let(Let { outs, op: Op::Root(start) }) = &region.stmts[at] else { return None };
        let is_zero =
            |stmt: &Stmt| matches!(stmt, Stmt::Let(Let { outs, op: Op::Zeros(_) }) if outs[0] == *start);
        region.stmts[..at].iter().any(is_zero).then_some(())?;
        let (first, info) = (outs[0], self.function.info(outs[0]));
        let (root, kind) = (info.root?, info.kind.clone());
        let mut walk = Walk::new(self.function, self.numbers, root);
        walk.stmts(&region.stmts[at + 1..]);
        let mut elements = BTreeMap::new();
        for write in &walk.found.all {
            let val = stored(&region.stmts[at + 1..], write)?;
            elements.insert(indices(&write.path)?, val).is_none().then_some(())?;
        }
        let last_version = walk.found.all.last()?.out?;
        let last = region.stmts.iter().position(|stmt| stmt.outs().contains(&last_version))?;
        let complete = leaves(&kind) == Some(elements.len());
        let before = Region { stmts: region.stmts[at + 1..last].to_vec(), ..Region::default() };
        let mut early = Walk::new(self.function, self.numbers, root);
        early.stmts(&before.stmts);
        (complete && !early.found.is_read).then_some(Array { root, first, kind, last, elements })
    }

    fn write(&mut self, region: &mut Region, at: usize, array: &Array) {
        let mut stmts = Vec::new();
        let (kind, mut path) = (array.kind.clone(), Vec::new());
        let whole = self.build(&kind, &mut path, array, &mut stmts);
        let name = self.function.info(array.first).name.clone();
        self.function.info_mut(whole).name = name;
        let is_version = |function: &Function, val: Val| function.info(val).root == Some(array.root);
        let mut kept: Vec<Stmt> = region.stmts.drain(..at).collect();
        for (position, stmt) in (at..).zip(std::mem::take(&mut region.stmts)) {
            match &stmt {
                Stmt::Let(Let { op: Op::Store(place, _), .. }) if is_version(self.function, place.base) => {}
                Stmt::Let(Let { op: Op::Load(place), outs })
                    if is_version(self.function, place.base) && place.steps.is_empty() =>
                {
                    self.renamed.insert(outs[0], whole);
                }
                Stmt::Let(Let { outs, op: Op::Root(_) }) if outs[0] == array.first => {}
                _ => kept.push(stmt),
            }
            if position == array.last {
                kept.append(&mut stmts);
            }
        }
        region.stmts = kept;
        region.vals_mut(&mut |met| {
            if let Met::Use(val) = met {
                if is_version(self.function, *val) {
                    *val = whole;
                }
            }
        });
    }

    fn build(&mut self, kind: &Kind, path: &mut Vec<u64>, array: &Array, stmts: &mut Vec<Stmt>) -> Val {
        let Kind::Array(element, Some(len)) = kind else { return array.elements[path] };
        let count: u64 = len.to_string().parse().unwrap_or_default();
        let mut parts = Vec::new();
        for number in 0..count {
            path.push(number);
            parts.push(self.build(element, path, array, stmts));
            path.pop();
        }
        let span = self.function.info(array.first).span;
        let out = self.function.fresh(Info { name: None, kind: kind.clone(), root: None, ty: None, span });
        stmts.push(Stmt::Let(Let { outs: vec![out], op: Op::Array(parts) }));
        out
    }
}

/// What a statement of the region stores.
fn stored(stmts: &[Stmt], write: &Write) -> Option<Val> {
    let find = |stmt: &Stmt| match stmt {
        Stmt::Let(Let { outs, op: Op::Store(_, val) }) if outs.first() == write.out.as_ref() => Some(*val),
        _ => None,
    };
    stmts.iter().find_map(find)
}

fn indices(path: &[Index]) -> Option<Vec<u64>> {
    let number = |index: &Index| match index {
        Index::Number(number) => Some(*number),
        _ => None,
    };
    path.iter().map(number).collect()
}

/// How many floats a nest of arrays holds.
fn leaves(kind: &Kind) -> Option<usize> {
    match kind {
        Kind::Float(_) => Some(1),
        Kind::Array(element, Some(len)) => {
            let len = len.to_string().parse::<usize>().ok().filter(|len| *len > 0)?;
            leaves(element)?.checked_mul(len)
        }
        _ => None,
    }
}
