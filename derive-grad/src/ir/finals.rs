//! Final versions: what variables hold throughout the adjoint sweep.

use std::collections::{BTreeMap, BTreeSet};

use super::{Function, Let, Op, Region, Root, Stmt, Val};

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
