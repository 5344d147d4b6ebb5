//! How often and where values are used: decides what becomes a `let` and what is written in place.

use crate::ir::sets::Table;
use crate::ir::{Function, Loop, Region, Space, Stmt, Val};

/// The only use of a value, or that there are several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Usage {
    /// By an operation of the region that defines it.
    Operand,
    /// As what its region hands on.
    Tail,
    /// As the first value of a carried variable.
    Init,
    /// More than once, or from another region.
    Several,
}

#[derive(Debug, Default)]
pub(super) struct Usages {
    of: Table<Usage>,
    /// The region that defines a value.
    regions: Table<u32>,
    next: u32,
}

impl Usages {
    pub(super) fn of(function: &Function) -> Self {
        let mut usages = Self::default();
        usages.region(&function.primal, 0, Usage::Several);
        if let Some(adjoint) = &function.adjoint {
            // The adjoint sweep goes on where the primal sweep ends.
            usages.region(&adjoint.body, 0, Usage::Tail);
        }
        usages
    }

    /// `None` if the value is not used.
    pub(super) fn get(&self, val: Val) -> Option<Usage> {
        self.of.get(&val).copied()
    }

    fn note(&mut self, val: Val, region: u32, usage: Usage) {
        let here = self.regions.get(&val) == Some(&region);
        let usage = if here && !self.of.contains_key(&val) { usage } else { Usage::Several };
        self.of.insert(val, usage);
    }

    fn define(&mut self, val: Val, region: u32) {
        self.regions.insert(val, region);
    }

    fn fresh(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    fn region(&mut self, region: &Region, here: u32, tail: Usage) {
        for stmt in &region.stmts {
            match stmt {
                Stmt::Let(node) => {
                    node.op.operands().into_iter().for_each(|val| self.note(val, here, Usage::Operand));
                }
                Stmt::If(node) => {
                    self.note(node.cond, here, Usage::Operand);
                    for region in [&node.then, &node.els] {
                        let inner = self.fresh();
                        self.region(region, inner, Usage::Tail);
                    }
                }
                Stmt::Match(node) => {
                    self.note(node.scrutinee, here, Usage::Operand);
                    for arm in &node.arms {
                        let inner = self.fresh();
                        arm.binds.iter().for_each(|(_, val)| self.define(*val, inner));
                        if let Some(guard) = &arm.guard {
                            let inner = self.fresh();
                            self.region(guard, inner, Usage::Tail);
                        }
                        self.region(&arm.body, inner, Usage::Tail);
                    }
                }
                Stmt::Loop(node) => self.repeat(node, here),
            }
            stmt.outs().into_iter().for_each(|out| self.define(out, here));
        }
        region.tail.iter().for_each(|val| self.note(*val, here, tail));
    }

    fn repeat(&mut self, node: &Loop, here: u32) {
        let inner = self.fresh();
        for carried in &node.carried {
            self.note(carried.init, here, Usage::Init);
            self.define(carried.param, inner);
        }
        match &node.space {
            Space::Forever => {}
            Space::While(head) => {
                let head_region = self.fresh();
                self.region(head, head_region, Usage::Tail);
            }
            Space::Range { index, range } => {
                range.clone().operands_mut(&mut |val| self.note(*val, here, Usage::Operand));
                self.define(*index, inner);
            }
            Space::Count(count) => self.note(*count, here, Usage::Operand),
        }
        if let Some(tape) = &node.replay {
            tape.tape.iter().for_each(|val| self.note(*val, here, Usage::Operand));
            tape.fields.iter().for_each(|field| self.define(*field, inner));
        }
        self.region(&node.body, inner, Usage::Tail);
        node.stop.iter().for_each(|stop| self.note(*stop, inner, Usage::Tail));
        node.tape
            .iter()
            .flat_map(|tape| &tape.fields)
            .for_each(|field| self.note(*field, inner, Usage::Operand));
    }
}
