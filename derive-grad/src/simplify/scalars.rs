//! Variables that hold a number, and are only read and written as a whole, are values: they need no memory.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Function, Kind, Let, Op, Place, Primitive, Region, Root, Stmt, Val};

/// Takes such variables out of memory, in the primal sweep.
pub(super) fn lift(function: &mut Function) {
    let mut primal = std::mem::take(&mut function.primal);
    let mut scalars: BTreeSet<Root> = function.infos.iter().filter_map(|info| info.root).collect();
    for info in &function.infos {
        if let (Some(root), false) = (info.root, matches!(info.kind, Kind::Float(_) | Kind::Int | Kind::Bool))
        {
            scalars.remove(&root);
        }
    }
    let lent = function.lent.iter().filter_map(|lent| function.info(lent.param).root).collect::<Vec<_>>();
    scalars.retain(|root| !lent.contains(root));
    keep_whole(function, &primal, &mut scalars);
    if !scalars.is_empty() {
        let mut same = BTreeMap::new();
        let is_scalar = |val: Val| function.info(val).root.is_some_and(|root| scalars.contains(&root));
        lift_region(&mut primal, &is_scalar, &mut same);
        primal.rename_uses(&|mut val| {
            while let Some(next) = same.get(&val) {
                val = *next;
            }
            val
        });
        for (variable, val) in &same {
            keep_type(function, *variable, *val);
        }
        for info in &mut function.infos {
            info.root = info.root.filter(|root| !scalars.contains(root));
        }
    }
    function.primal = primal;
}

/// The type that was written at the variable may be all that tells the type of what it starts with.
fn keep_type(function: &mut Function, variable: Val, val: Val) {
    let ty = function.info(variable).ty.clone();
    let info = function.info_mut(val);
    if info.ty.is_none() {
        info.ty = ty;
    }
}

/// Removes the variables with which anything else is done.
fn keep_whole(function: &Function, region: &Region, scalars: &mut BTreeSet<Root>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op }) = stmt {
            let place = match op {
                Op::Load(place) | Op::Store(place, _) | Op::AddTo(place, _) | Op::SubFrom(place, _) => {
                    Some(place)
                }
                _ => None,
            };
            let whole = |val: Val| place.is_some_and(|place| place.base == val && place.steps.is_empty());
            let otherwise = op.operands().into_iter().filter(|val| !whole(*val));
            let made = outs.iter().copied().filter(|_| !matches!(op, Op::Root(_)) && place.is_none());
            for root in otherwise.chain(made).filter_map(|val| function.info(val).root) {
                scalars.remove(&root);
            }
        }
        stmt.regions().into_iter().for_each(|region| keep_whole(function, region, scalars));
    }
}

/// `same`: values that are another value from now on.
fn lift_region(region: &mut Region, is_scalar: &dyn Fn(Val) -> bool, same: &mut BTreeMap<Val, Val>) {
    let mut kept = Vec::new();
    for mut stmt in std::mem::take(&mut region.stmts) {
        match &mut stmt {
            Stmt::Let(node) => {
                if let Some(val) = lifted(node, is_scalar) {
                    same.insert(node.outs[0], val);
                    continue;
                }
            }
            Stmt::If(node) => {
                lift_region(&mut node.then, is_scalar, same);
                lift_region(&mut node.els, is_scalar, same);
            }
            Stmt::Match(node) => {
                node.arms.iter_mut().for_each(|arm| lift_region(&mut arm.body, is_scalar, same));
            }
            Stmt::Loop(node) => lift_region(&mut node.body, is_scalar, same),
        }
        kept.push(stmt);
    }
    region.stmts = kept;
}

/// The value that a statement only gives another name; arithmetic in place becomes arithmetic.
fn lifted(node: &mut Let, is_scalar: &dyn Fn(Val) -> bool) -> Option<Val> {
    let arithmetic = |primitive, place: &Place, val| Op::Primitive(primitive, vec![place.base, val]);
    match &node.op {
        Op::Root(val) if is_scalar(node.outs[0]) => return Some(*val),
        Op::Load(place) if is_scalar(place.base) => return Some(place.base),
        Op::Store(place, val) if is_scalar(place.base) => return Some(*val),
        Op::AddTo(place, val) if is_scalar(place.base) => node.op = arithmetic(Primitive::Add, place, *val),
        Op::SubFrom(place, val) if is_scalar(place.base) => node.op = arithmetic(Primitive::Sub, place, *val),
        _ => {}
    }
    None
}
