//! Integers that are equal: what is computed twice, and lengths that the source tells. A sequence made of `d` elements
//! has `d`, and of equal lengths each is the smallest.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::extents::{Extents, Polynomial};
use crate::ir::sets::Table;
use crate::ir::visit::Met;
use crate::ir::{Function, Integer, Kind, Let, Literal, Op, Place, Primitive, Region, Step, Stmt, Val};

/// Lets the primal sweep use again an integer that is there already.
pub(super) fn share(function: &mut Function) {
    let mut primal = std::mem::take(&mut function.primal);
    let extents = Extents::of(function, &[&primal]);
    let mut sizes = BTreeSet::new();
    find_sizes(&primal, &mut sizes);
    let (numbers, renamed) = (Table::default(), Table::default());
    let mut lengths = Lengths { function, extents, sizes, numbers, renamed };
    lengths.region(&mut primal, &Known::default());
    function.primal = primal;
}

/// What is there, by what it is. Lengths are all of one type; that of other integers may only be known to rustc.
#[derive(Clone, Default)]
struct Known {
    lengths: BTreeMap<Polynomial, Val>,
    arithmetic: BTreeMap<(Primitive, Vec<Operand>), Val>,
    /// Places that have been looked at.
    touched: BTreeSet<Place>,
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
    /// Values that are compared with lengths, and of the same type therefore.
    sizes: BTreeSet<Val>,
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
                    let touched = self.touched(node, &mut known);
                    kept.extend(touched);
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

    /// The integer with a length. What the source calls so may be another value by now.
    fn length(&self, length: &Polynomial, known: &Known) -> Option<Val> {
        let val = length.as_val().or_else(|| known.lengths.get(length).copied())?;
        Some(self.renamed.get(&val).copied().unwrap_or(val))
    }

    /// That a length panics if the elements are not there becomes a statement of its own; the length of a part is the
    /// difference of its bounds then.
    fn touched(&self, node: &mut Let, known: &mut Known) -> Option<Stmt> {
        let Op::Len(place) = &node.op else { return None };
        let (Step::Part(part), before) = place.steps.split_last()? else { return None };
        let whole = Place { base: place.base, steps: before.to_vec() };
        let hi = part.hi.or_else(|| self.length(&self.extents.len(&whole)?, known))?;
        let lo = part.lo.filter(|_| !part.inclusive)?;
        let touch = place.clone();
        node.op = Op::Primitive(Primitive::Sub, vec![hi, lo]);
        self.is_news(&touch, known).then(|| Stmt::Let(Let { outs: Vec::new(), op: Op::Touch(touch) }))
    }

    /// Whether a statement is still needed; if not, or not for its value, another value stands for that from now on.
    fn keeps(&mut self, node: &mut Let, known: &mut Known) -> bool {
        if let Op::Touch(place) = &node.op {
            return self.is_news(place, known);
        }
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
                let before = self.length(&length, known).filter(|val| *val != out);
                known.lengths.entry(length).or_insert(out);
                before
            }
            Op::Literal(literal) => {
                self.numbers.insert(out, literal.clone());
                if self.sizes.contains(&out) {
                    known.lengths.entry(self.extents.integer(out)).or_insert(out);
                }
                None
            }
            Op::Primitive(primitive, operands) => {
                let operand =
                    |val: &Val| self.numbers.get(val).cloned().map_or(Operand::Val(*val), Operand::Literal);
                let operands: Vec<Operand> = operands.iter().map(operand).collect();
                // Of which type literals are depends on what they are used for.
                if operands.iter().all(|operand| matches!(operand, Operand::Literal(_))) {
                    return true;
                }
                let key = (*primitive, operands);
                let before = known.arithmetic.get(&key).copied();
                known.arithmetic.entry(key).or_insert(out);
                before
            }
            _ => return true,
        };
        let Some(before) = before.filter(|_| !named) else { return true };
        self.renamed.insert(out, before);
        match &node.op {
            // That it panics if the elements are not there is part of the value.
            Op::Len(place) if place.may_panic() => {
                (node.op, node.outs) = (Op::Touch(place.clone()), Vec::new());
                self.keeps(node, known)
            }
            _ => false,
        }
    }

    /// Whether it is not known that a place is there. Variables that keep their length keep their places, unless
    /// their elements have lengths of their own.
    fn is_news(&self, place: &Place, known: &mut Known) -> bool {
        let mut same = place.clone();
        if let Some(root) = self.function.info(place.base).root {
            let kind = self.function.kind(place.base);
            if !self.extents.is_fixed(root) || !kind.element().unwrap_or(kind).keeps_shape() {
                return true;
            }
            same.base = self.extents.first(root).unwrap_or(place.base);
        }
        known.touched.insert(same)
    }
}

fn find_sizes(region: &Region, sizes: &mut BTreeSet<Val>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { op: Op::Integer(Integer::Min, a, b), .. }) = stmt {
            sizes.extend([*a, *b]);
        }
        stmt.regions().into_iter().for_each(|region| find_sizes(region, sizes));
    }
}
