//! What of an iteration computes the candidate, so that it can be computed once more after the loop.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::{Choice, End};
use crate::analysis::activity::Activity;
use crate::ir::visit::Met;
use crate::ir::{Function, Info, Let, Loop, Op, Region, Space, Stmt, Val};

/// The statements that the candidate follows from, in their order.
pub(super) struct Slice {
    stmts: Vec<Stmt>,
    candidate: Val,
    /// What else of the iteration they use. The loop hands it on from the iteration that wins.
    pub(super) along: Vec<Val>,
}

/// The slice of an iteration that wins; `None` if it cannot be run again when the loop is over.
pub(super) fn of(function: &Function, activity: &Activity, node: &Loop, choice: &Choice) -> Option<Slice> {
    let is_plain = |val: Val| {
        let info = function.info(val);
        info.root.is_none() && info.kind.is_copied() && info.kind.has_literal() && !activity.is_active(val)
    };
    let mut needed = BTreeSet::from([choice.candidate]);
    let mut stmts = Vec::new();
    let mut along = Vec::new();
    for stmt in way(node, choice).into_iter().rev() {
        let outs: Vec<Val> = stmt.outs().into_iter().filter(|out| needed.contains(out)).collect();
        if outs.is_empty() {
            continue;
        }
        let is_long = matches!(stmt, Stmt::Loop(_)) && outs.iter().all(|out| is_plain(*out));
        needed.retain(|val| !outs.contains(val));
        if !is_long && is_repeatable(function, stmt) {
            needed.extend(stmt.free());
            stmts.push(stmt.clone());
        } else {
            along.extend(outs);
        }
    }
    stmts.reverse();
    let mut params: Vec<Val> = node.carried.iter().map(|carried| carried.param).collect();
    if let Space::Range { index, .. } = &node.space {
        params.push(*index);
    }
    let outside = Stmt::Loop(Box::new(node.clone())).free();
    for val in needed {
        if params.contains(&val) {
            along.push(val);
        } else if !outside.contains(&val) || changes(function, node, val) {
            return None;
        }
    }
    along.iter().all(|val| is_plain(*val)).then_some(Slice { stmts, candidate: choice.candidate, along })
}

/// All that is run before the candidate is chosen.
fn way<'n>(node: &'n Loop, choice: &Choice) -> Vec<&'n Stmt> {
    let mut region = &node.body;
    let mut stmts = Vec::new();
    for turn in &choice.turns {
        stmts.extend(&region.stmts[..turn.at]);
        if let Stmt::If(node) = &region.stmts[turn.at] {
            region = if turn.then { &node.then } else { &node.els };
        }
    }
    match choice.end {
        End::Branch => stmts.extend(&region.stmts),
        End::Pick { at, .. } => stmts.extend(&region.stmts[..at]),
    }
    stmts
}

/// Whether a variable has another content after the loop than in it.
fn changes(function: &Function, node: &Loop, val: Val) -> bool {
    let root = function.info(val).root;
    root.is_some() && node.carried.iter().any(|carried| function.info(carried.param).root == root)
}

/// Whether a statement gives the same once more, and does nothing else.
fn is_repeatable(function: &Function, stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Let(Let { outs, .. }) if outs.iter().any(|out| function.kind(*out).is_moved()) => false,
        Stmt::Let(Let { op, .. }) => matches!(
            op,
            Op::Literal(_)
                | Op::Const(_)
                | Op::Primitive(..)
                | Op::Compare(..)
                | Op::Not(_)
                | Op::Or(..)
                | Op::Cast(..)
                | Op::Integer(..)
                | Op::Float(_)
                | Op::Tuple(_)
                | Op::Array(_)
                | Op::Repeat(..)
                | Op::Len(_)
                | Op::Load(_)
        ),
        Stmt::Loop(node) if !matches!(node.space, Space::Range { .. }) => false,
        stmt => stmt
            .regions()
            .into_iter()
            .all(|region| !region.diverges && region.stmts.iter().all(|stmt| is_repeatable(function, stmt))),
    }
}

impl Slice {
    /// The same computation under names of its own, with other values for what the loop hands on.
    pub(super) fn again(&self, function: &mut Function, mut renamed: BTreeMap<Val, Val>) -> Region {
        let mut region = Region { stmts: self.stmts.clone(), tail: vec![self.candidate], diverges: false };
        region.vals_mut(&mut |met| {
            if let Met::Def(val) = met {
                let info = Info { root: None, ..function.info(*val).clone() };
                renamed.insert(*val, function.fresh(info));
            }
        });
        region.vals_mut(&mut |met| {
            let (Met::Def(val) | Met::Use(val)) = met;
            *val = renamed.get(val).copied().unwrap_or(*val);
        });
        region.stmts.iter_mut().for_each(|stmt| renew(stmt, function));
        region
    }
}

/// A copy is no mirror image of what the original is mirrored by.
fn renew(stmt: &mut Stmt, function: &mut Function) {
    match stmt {
        Stmt::Let(_) => {}
        Stmt::If(node) => node.mirror = function.fresh_mirror(),
        Stmt::Match(node) => node.mirror = function.fresh_mirror(),
        Stmt::Loop(node) => node.mirror = function.fresh_mirror(),
    }
    for region in stmt.regions_mut() {
        region.stmts.iter_mut().for_each(|stmt| renew(stmt, function));
    }
}
