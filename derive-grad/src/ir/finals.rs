//! Final versions: what variables hold throughout the adjoint sweep; and what is not there any more, for it was moved.

use std::collections::{BTreeMap, BTreeSet};

use super::{Arg, Function, Let, Op, Region, Root, Stmt, Val};

/// The last version of each root that nothing has taken the content of: what the variable holds throughout the adjoint
/// sweep.
pub(crate) fn final_versions(function: &Function, primal: &Region) -> BTreeSet<Val> {
    let mut last: BTreeMap<Root, Val> = BTreeMap::new();
    let mut moved = BTreeSet::new();
    for param in &function.params {
        last.extend(function.info(*param).root.map(|root| (root, *param)));
    }
    last_versions(function, primal, &mut last, &mut moved);
    let outermost: BTreeSet<Val> =
        primal.stmts.iter().flat_map(Stmt::outs).chain(function.params.iter().copied()).collect();
    last.into_iter()
        .filter(|(root, val)| outermost.contains(val) && !moved.contains(root))
        .map(|(_, val)| val)
        .collect()
}

/// The same for the variables of a region, while it runs.
pub(crate) fn local_finals(function: &Function, region: &Region) -> Vec<Val> {
    let (mut last, mut moved) = (BTreeMap::new(), BTreeSet::new());
    last_versions(function, region, &mut last, &mut moved);
    let here: BTreeSet<Val> = region.stmts.iter().flat_map(Stmt::outs).collect();
    let is_kept = |(root, val): &(Root, Val)| here.contains(val) && !moved.contains(root);
    last.into_iter().filter(is_kept).map(|(_, val)| val).collect()
}

fn last_versions(
    function: &Function,
    region: &Region,
    last: &mut BTreeMap<Root, Val>,
    moved: &mut BTreeSet<Root>,
) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { op: Op::Move(val), .. }) = stmt {
            moved.extend(function.info(*val).root);
        }
        stmt.regions().into_iter().for_each(|region| last_versions(function, region, last, moved));
        last.extend(stmt.outs().into_iter().filter_map(|out| Some((function.info(out).root?, out))));
    }
}

/// The values that the primal sweep may have moved: handed on as a whole or in part, and not known to be copied.
pub(crate) fn consumed(function: &Function, primal: &Region) -> BTreeSet<Val> {
    let mut found = BTreeSet::new();
    consume(function, primal, &mut found);
    found
}

fn consume(function: &Function, region: &Region, found: &mut BTreeSet<Val>) {
    let is_moved = |val: &Val| !function.kind(*val).is_copied() && !function.is_lent(*val);
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op }) = stmt {
            let vals = match op {
                Op::Load(place) if !place.steps.is_empty() && outs.iter().any(is_moved) => vec![place.base],
                Op::Store(_, val)
                | Op::Root(val)
                | Op::Move(val)
                | Op::Repeat(val, _)
                | Op::Filled(val, _) => vec![*val],
                Op::Tuple(vals) | Op::Array(vals) | Op::Edit(_, _, vals) => vals.clone(),
                Op::Call(call) | Op::CallVjp(call) => {
                    let vals = call.args.iter().filter(|arg| matches!(arg, Arg::Value(_)));
                    vals.map(Arg::base).collect()
                }
                Op::Opaque(opaque) => opaque.reads.iter().map(|(_, val)| *val).collect(),
                _ => Vec::new(),
            };
            found.extend(vals.into_iter().filter(is_moved));
        }
        for region in stmt.regions() {
            consume(function, region, found);
            found.extend(region.tail.iter().copied().filter(is_moved));
        }
    }
}
