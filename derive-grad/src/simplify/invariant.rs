//! Flows that never change.

use std::collections::BTreeMap;

use crate::ir::{Function, Loop, Region, Stmt, Val};

/// Carried values whose next value is the value itself, and results of branches that are the same on every branch:
/// replaced by what they are.
#[derive(Default)]
pub(super) struct Invariants {
    renamed: BTreeMap<Val, Val>,
}

impl Invariants {
    /// Says whether it has removed anything.
    pub(super) fn remove(mut self, function: &mut Function) -> bool {
        self.region(&mut function.primal);
        if let Some(adjoint) = &mut function.adjoint {
            self.region(&mut adjoint.body);
        }
        if self.renamed.is_empty() {
            return false;
        }
        let rename = |val: Val| self.resolve(val);
        function.primal.rename_uses(&rename);
        if let Some(adjoint) = &mut function.adjoint {
            adjoint.body.rename_uses(&rename);
        }
        true
    }

    fn resolve(&self, mut val: Val) -> Val {
        while let Some(next) = self.renamed.get(&val) {
            val = *next;
        }
        val
    }

    fn region(&mut self, region: &mut Region) {
        for stmt in &mut region.stmts {
            match stmt {
                Stmt::Let(_) => {}
                Stmt::If(node) => {
                    self.region(&mut node.then);
                    self.region(&mut node.els);
                    let mut arms = [&mut node.then, &mut node.els];
                    self.outs(&mut node.outs, &mut arms, &[]);
                }
                Stmt::Match(node) => {
                    node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body));
                    let binds: Vec<Val> =
                        node.arms.iter().flat_map(|arm| arm.binds.iter().map(|(_, val)| *val)).collect();
                    let mut arms: Vec<&mut Region> = node.arms.iter_mut().map(|arm| &mut arm.body).collect();
                    self.outs(&mut node.outs, &mut arms, &binds);
                }
                Stmt::Loop(node) => {
                    self.region(&mut node.body);
                    self.carried(node);
                }
            }
        }
    }

    /// A result that every live branch gets from the same outer value is that value. `binds`: what patterns bind.
    fn outs(&mut self, outs: &mut Vec<Val>, arms: &mut [&mut Region], binds: &[Val]) {
        let mut position = 0;
        while position < outs.len() {
            let mut tails =
                arms.iter().filter(|arm| !arm.diverges).map(|arm| self.resolve(arm.tail[position]));
            let first = tails.next();
            let same = first.filter(|first| tails.all(|tail| tail == *first));
            let inner = |val: Val| {
                let made = arms.iter().any(|arm| arm.stmts.iter().any(|stmt| stmt.outs().contains(&val)));
                made || binds.contains(&val)
            };
            if let Some(val) = same.filter(|val| !inner(*val)) {
                self.renamed.insert(outs.remove(position), val);
                for arm in arms.iter_mut().filter(|arm| !arm.diverges) {
                    arm.tail.remove(position);
                }
            } else {
                position += 1;
            }
        }
    }

    fn carried(&mut self, node: &mut Loop) {
        if node.body.diverges {
            return;
        }
        let mut position = 0;
        while position < node.carried.len() {
            let carried = &node.carried[position];
            let next = self.resolve(node.body.tail[position]);
            if next == carried.param || next == carried.init {
                let carried = node.carried.remove(position);
                node.body.tail.remove(position);
                self.renamed.insert(carried.param, carried.init);
                self.renamed.insert(carried.out, carried.init);
            } else {
                position += 1;
            }
        }
    }
}
