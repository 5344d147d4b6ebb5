//! Images that wait for nothing but one factor.

use std::collections::BTreeSet;

use super::{Fusion, Move, is_zero, mirrored, needed};
use crate::ir::{Loop, Region, Root, Stmt, Val};
use crate::scaled;

impl Fusion<'_> {
    /// The same for an image that waits for nothing but one factor. It is changed to run with the factor one.
    pub(super) fn with_factor_one(
        &mut self,
        primal: &Region,
        adjoint: &mut Region,
        at: &mut usize,
        outside: &BTreeSet<Val>,
    ) -> Option<(usize, Move)> {
        let (position, node, image) = mirrored(primal, &adjoint.stmts[*at])?;
        // A loop that adds to the same adjoint could not be fused any more.
        let others = adjoint.stmts.iter().enumerate().filter(|(other, _)| *other != *at);
        if others.filter_map(|(_, stmt)| as_loop(stmt)).any(|other| self.shares_adjoint(image, other)) {
            return None;
        }
        let before = &adjoint.stmts[..*at];
        let mut there = outside.clone();
        there.extend(primal.stmts[..position].iter().flat_map(Stmt::outs));
        let moved = Move { versions: self.versions(&primal.stmts[..position], node), ..Move::default() };
        there.extend(self.after(primal, position, &there, &moved).keys());
        let mut late = needed(node, image);
        late.retain(|val| self.hoist(*val, before, &there, &mut Move::default()).is_none());
        let [factor] = late[..] else { return None };
        if !scaled::pays(node, image) {
            return None;
        }
        let moved = scaled::untouched(self.function, image, primal, before, outside)?;
        let zero = |val: Val| adjoint.stmts.iter().any(|stmt| is_zero(stmt, val));
        let unit = scaled::unit(self.function, image, factor, &zero)?;
        let mut trial = adjoint.clone();
        let later: Vec<Stmt> = moved.iter().rev().map(|at| trial.stmts.remove(*at)).collect();
        let start = *at - later.len();
        let ahead = unit.before.len();
        let image = std::iter::once(Stmt::Loop(Box::new(unit.image)));
        let stmts = unit.before.into_iter().chain(image).chain(unit.after).chain(later.into_iter().rev());
        trial.stmts.splice(start..=start, stmts);
        let start = start + ahead;
        let found = self.candidate(primal, &trial, start, outside)?;
        (*adjoint, *at) = (trial, start);
        Some(found)
    }

    fn shares_adjoint(&self, a: &Loop, b: &Loop) -> bool {
        let roots = |node: &Loop| -> BTreeSet<Root> {
            node.carried.iter().filter_map(|carried| self.function.info(carried.param).root).collect()
        };
        !roots(a).is_disjoint(&roots(b))
    }
}

fn as_loop(stmt: &Stmt) -> Option<&Loop> {
    match stmt {
        Stmt::Loop(node) => Some(node),
        Stmt::Let(_) | Stmt::If(_) | Stmt::Match(_) => None,
    }
}
