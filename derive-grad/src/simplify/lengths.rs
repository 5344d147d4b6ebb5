//! Integers that are equal: what is computed twice, and lengths that the source tells. A sequence made of `d` elements
//! has `d`, and of equal lengths each is the smallest.

use std::collections::BTreeMap;

use crate::ir::extents::{Extents, Polynomial};
use crate::ir::sets::Table;
use crate::ir::visit::Met;
use crate::ir::{Function, Integer, Kind, Let, Literal, Op, Primitive, Region, Stmt, Val};

/// Lets the primal sweep use again an integer that is there already.
pub(super) fn share(function: &mut Function) {
    let mut primal = std::mem::take(&mut function.primal);
    let extents = Extents::of(function, &[&primal]);
    let mut lengths = Lengths { function, extents, numbers: Table::default(), renamed: Table::default() };
    lengths.region(&mut primal, &Known::default());
    function.primal = primal;
}

/// What is there, by what it is.
#[derive(Clone, Default)]
struct Known {
    lengths: BTreeMap<Polynomial, Val>,
    arithmetic: BTreeMap<(Primitive, Vec<Operand>), Val>,
}

/// Equal literals are the same operand.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Operand {
    Val(Val),
    Literal(Literal),
}

struct Lengths<'f> {
    function: &'f Function,
    extents: Extents<'f>,
    numbers: Table<Literal>,
    renamed: Table<Val>,
}

impl Lengths<'_> {
    fn region(&mut self, region: &mut Region, outer: &Known) {
        let mut known = outer.clone();
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts) {
            self.rename(&mut stmt);
            match &mut stmt {
                Stmt::Let(node) => {
                    if !self.keeps(node, &mut known) {
                        continue;
                    }
                }
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

    /// Whether a statement is still needed; if not, or not for its value, another value stands for that from now on.
    fn keeps(&mut self, node: &mut Let, known: &mut Known) -> bool {
        let [out] = node.outs.as_slice() else { return true };
        let (out, info) = (*out, self.function.info(*out));
        if !matches!(info.kind, Kind::Int) {
            return true;
        }
        // A name is worth keeping.
        let named = info.name.is_some() || info.ty.is_some();
        let before = match &node.op {
            Op::Len(_) | Op::Integer(Integer::Min, ..) => {
                let length = self.extents.integer(out);
                let simplest = length.as_val().filter(|val| *val != out);
                let before = simplest.or_else(|| known.lengths.get(&length).copied());
                known.lengths.entry(length).or_insert(out);
                before
            }
            Op::Literal(literal) => {
                self.numbers.insert(out, literal.clone());
                None
            }
            Op::Primitive(primitive, operands) => {
                let operand =
                    |val: &Val| self.numbers.get(val).cloned().map_or(Operand::Val(*val), Operand::Literal);
                let key = (*primitive, operands.iter().map(operand).collect());
                let before = known.arithmetic.get(&key).copied();
                known.arithmetic.entry(key).or_insert(out);
                before
            }
            _ => None,
        };
        let Some(before) = before.filter(|_| !named) else { return true };
        self.renamed.insert(out, before);
        match &node.op {
            // That it panics if the elements are not there is part of the value.
            Op::Len(place) if place.may_panic() => {
                (node.op, node.outs) = (Op::Touch(place.clone()), Vec::new());
                true
            }
            _ => false,
        }
    }
}
