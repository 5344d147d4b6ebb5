//! Branches: what the arm that was taken keeps is a further result of the branch.

use std::collections::{BTreeMap, BTreeSet};

use super::Storage;
use super::cost::Slot;
use crate::ir::{If, Info, Let, Match, Op, Region, Stmt, Val};

impl Storage<'_> {
    pub(super) fn branch(&mut self, node: &mut If, image: &mut If) {
        let mut outs = std::mem::take(&mut node.outs);
        self.arms(&mut [&mut node.then, &mut node.els], &mut [&mut image.then, &mut image.els], &mut outs);
        node.outs = outs;
    }

    pub(super) fn choice(&mut self, node: &mut Match, image: &mut Match) {
        let binds: Vec<Vec<Val>> =
            node.arms.iter().map(|arm| arm.binds.iter().map(|(_, val)| *val).collect()).collect();
        let mut outs = std::mem::take(&mut node.outs);
        let mut arms: Vec<&mut Region> = node.arms.iter_mut().map(|arm| &mut arm.body).collect();
        let mut images: Vec<&mut Region> = image.arms.iter_mut().map(|arm| &mut arm.body).collect();
        self.arms_with(&mut arms, &mut images, &mut outs, &binds);
        node.outs = outs;
    }

    fn arms(&mut self, arms: &mut [&mut Region], images: &mut [&mut Region], outs: &mut Vec<Val>) {
        let binds = vec![Vec::new(); arms.len()];
        self.arms_with(arms, images, outs, &binds);
    }

    /// What is kept of the arms becomes further results; results of the same type serve several arms.
    fn arms_with(
        &mut self,
        arms: &mut [&mut Region],
        images: &mut [&mut Region],
        outs: &mut Vec<Val>,
        binds: &[Vec<Val>],
    ) {
        let mut slots: Vec<Slot> = Vec::new();
        for (number, ((arm, image), binds)) in arms.iter_mut().zip(images).zip(binds).enumerate() {
            if arm.diverges {
                continue;
            }
            self.pair(arm, image);
            let plan = self.plan(arm, binds, image, &BTreeSet::new(), Vec::new());
            let mut renamed = BTreeMap::new();
            let mut stmts = Vec::new();
            for val in &plan.kept {
                let held = self.newest(arm, *val);
                let mut there = self.slot(&mut slots, held, number);
                if !self.function.kind(*val).has_literal() {
                    let slot = std::mem::replace(&mut there, self.copy(*val));
                    stmts.push(Stmt::Let(Let { outs: vec![there], op: Op::Unwrap(slot) }));
                }
                renamed.insert(*val, there);
            }
            self.apply(image, plan, renamed, stmts);
        }
        for slot in &slots {
            for (number, arm) in arms.iter_mut().enumerate().filter(|(_, arm)| !arm.diverges) {
                let val = self.fill(slot, number, arm);
                arm.tail.push(val);
            }
            outs.push(slot.out);
        }
    }

    /// What stands for a value at the end of its region. The adjoint sweep asks for whole variables only to know their
    /// shape, which all versions have in common.
    pub(super) fn newest(&self, region: &Region, val: Val) -> Val {
        let root = self.function.info(val).root;
        let mut outs = region.stmts.iter().rev().flat_map(Stmt::outs);
        outs.find(|out| root.is_some() && self.function.info(*out).root == root).unwrap_or(val)
    }

    /// A result for a value of an arm; what the image of the arm calls it.
    fn slot(&mut self, slots: &mut Vec<Slot>, val: Val, arm: usize) -> Val {
        let info = self.function.info(val).clone();
        if let Some(slot) = slots.iter_mut().find(|slot| slot.fits(&info.kind, arm)) {
            slot.vals.insert(arm, val);
            return slot.out;
        }
        let optional = !info.kind.has_literal();
        let kind = info.kind.clone();
        let out = self.function.fresh(Info { root: None, ty: None, ..info });
        slots.push(Slot { out, kind, optional, vals: BTreeMap::from([(arm, val)]) });
        out
    }

    fn fill(&mut self, slot: &Slot, number: usize, arm: &mut Region) -> Val {
        let op = match slot.vals.get(&number) {
            Some(val) if slot.optional => Op::Present(*val),
            Some(val) => return *val,
            None if slot.optional => Op::Absent,
            None => Op::Missing(slot.kind.clone()),
        };
        let out = self.fresh(None, slot.kind.clone());
        arm.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }
}
