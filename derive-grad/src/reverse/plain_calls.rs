//! Calls whose pullback nobody calls become the calls that they were: no derivative goes through them, and rustc could
//! not tell for which receivers the pullback is meant.

use std::collections::BTreeSet;

use crate::ir::visit::Met;
use crate::ir::{Function, Let, Op, Region, Stmt, Val};

/// Looks at both sweeps.
pub(crate) fn restore_calls(function: &mut Function) {
    let mut used = BTreeSet::new();
    let mut mark = |met: Met<'_>| {
        if let Met::Use(val) = met {
            used.insert(*val);
        }
    };
    function.primal.vals_mut(&mut mark);
    function.adjoint.iter_mut().for_each(|adjoint| adjoint.body.vals_mut(&mut mark));
    in_region(&mut function.primal, &used);
}

fn in_region(region: &mut Region, used: &BTreeSet<Val>) {
    for stmt in &mut region.stmts {
        match stmt {
            Stmt::Let(Let { outs, op }) => {
                let unused = outs.get(1).is_some_and(|pullback| !used.contains(pullback));
                if let (Op::CallVjp(call), true) = (&mut *op, unused) {
                    *op = Op::Call(call.clone());
                    outs.remove(1);
                }
            }
            Stmt::If(node) => {
                for arm in [&mut node.then, &mut node.els] {
                    in_region(arm, used);
                }
            }
            Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| in_region(&mut arm.body, used)),
            Stmt::Loop(node) => in_region(&mut node.body, used),
        }
    }
}
