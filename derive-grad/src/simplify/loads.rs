//! Reads of the same place in the same state, which are one read.
//!
//! Versions make this plain: two reads from one version at the same indices give the same value. What is read once has
//! one adjoint, and one place where it is added.

use std::collections::BTreeMap;

use crate::ir::sets::Table;
use crate::ir::visit::Met;
use crate::ir::{Function, Let, Literal, Op, Place, Region, Step, Stmt, Val};

/// Shares reads of floats in the primal sweep.
pub(super) fn share(function: &mut Function) {
    let mut primal = std::mem::take(&mut function.primal);
    let mut loads = Loads { function, numbers: Table::default(), renamed: Table::default() };
    loads.region(&mut primal, &BTreeMap::new());
    function.primal = primal;
}

/// An index by what it is, if it is a literal.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Index {
    Field(u32),
    Val(Val),
    Literal(Literal),
}

type Known = BTreeMap<(Val, Vec<Index>), Val>;

struct Loads<'f> {
    function: &'f Function,
    numbers: Table<Literal>,
    renamed: Table<Val>,
}

impl Loads<'_> {
    fn region(&mut self, region: &mut Region, outer: &Known) {
        let mut known = outer.clone();
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts) {
            self.rename(&mut stmt);
            match &mut stmt {
                Stmt::Let(Let { outs, op: Op::Literal(literal) }) => {
                    self.numbers.insert(outs[0], literal.clone());
                }
                Stmt::Let(Let { outs, op: Op::Load(place) }) => {
                    if let Some(key) = self.key(place, outs[0]) {
                        if let Some(val) = known.get(&key) {
                            self.renamed.insert(outs[0], *val);
                            continue;
                        }
                        known.insert(key, outs[0]);
                    }
                }
                Stmt::Let(_) => {}
                Stmt::If(node) => {
                    self.region(&mut node.then, &known);
                    self.region(&mut node.els, &known);
                }
                Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body, &known)),
                Stmt::Loop(node) => self.region(&mut node.body, &known),
            }
            kept.push(stmt);
        }
        region.stmts = kept;
        region.tail.iter_mut().for_each(|val| *val = self.renamed.get(val).copied().unwrap_or(*val));
    }

    fn rename(&self, stmt: &mut Stmt) {
        stmt.vals_mut(&mut |met| {
            if let Met::Use(val) = met {
                *val = self.renamed.get(val).copied().unwrap_or(*val);
            }
        });
    }

    /// What is read; nothing if the user gave the value a name, which is worth keeping.
    fn key(&self, place: &Place, out: Val) -> Option<(Val, Vec<Index>)> {
        let info = self.function.info(out);
        if !info.kind.is_float() || info.name.is_some() || info.ty.is_some() || place.steps.is_empty() {
            return None;
        }
        let index = |step: &Step| match step {
            Step::Field(field) => Some(Index::Field(*field)),
            Step::Index(val) => Some(self.numbers.get(val).cloned().map_or(Index::Val(*val), Index::Literal)),
            Step::Part(_) => None,
        };
        Some((place.base, place.steps.iter().map(index).collect::<Option<_>>()?))
    }
}
