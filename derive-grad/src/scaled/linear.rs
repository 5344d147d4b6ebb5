//! The statements of an image with one in the place of a factor.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::build::Builder;
use crate::ir::{Carried, If, Let, Literal, Loop, Op, Place, Primitive, Region, Stmt, Val};

pub(super) struct Linear<'f> {
    pub(super) builder: Builder<'f>,
    /// Multiples of the factor, and what they are if the factor is one.
    units: BTreeMap<Val, Val>,
    /// What multiples of the factor are added to.
    pub(super) sums: BTreeSet<Val>,
    zeros: BTreeSet<Val>,
}

impl<'f> Linear<'f> {
    pub(super) fn new(
        builder: Builder<'f>,
        sums: impl Iterator<Item = Val>,
        factor: Val,
        one: Val,
        body: &Region,
    ) -> Self {
        let mut zeros = BTreeSet::new();
        literals(body, &mut zeros);
        let sums = sums.filter(|val| builder.function.info(*val).root.is_none()).collect();
        Self { builder, units: BTreeMap::from([(factor, one)]), sums, zeros }
    }

    /// `None` if something in it is neither a multiple of the factor nor independent of it.
    pub(super) fn region(&mut self, region: &Region) -> Option<Region> {
        let outer = std::mem::take(&mut self.builder.stmts);
        let done = region.stmts.iter().all(|stmt| self.stmt(stmt).is_some());
        let stmts = std::mem::replace(&mut self.builder.stmts, outer);
        done.then(|| Region { stmts, ..region.clone() })
    }

    fn stmt(&mut self, stmt: &Stmt) -> Option<()> {
        match stmt {
            Stmt::Let(node) => self.operation(node),
            Stmt::If(node) => self.branch(node),
            Stmt::Loop(node) => self.repeat(node),
            Stmt::Match(_) => None,
        }
    }

    fn operation(&mut self, node: &Let) -> Option<()> {
        let Let { outs, op } = node;
        let unit = |val: &Val| self.units.get(val).copied();
        let operands = op.operands();
        if !operands.iter().any(|val| self.units.contains_key(val) || self.sums.contains(val)) {
            let adds = matches!(op, Op::AddTo(..) | Op::SubFrom(..));
            let is_pure = op.is_pure(true) || matches!(op, Op::Load(_) | Op::Len(_));
            self.builder.stmts.push(Stmt::Let(node.clone()));
            return (is_pure && !adds).then_some(());
        }
        let multiple = match op {
            Op::AddTo(place, val) => return self.add(node, place, *val, Op::AddTo),
            Op::SubFrom(place, val) => return self.add(node, place, *val, Op::SubFrom),
            Op::Primitive(primitive, vals) => match (primitive, vals.as_slice()) {
                (Primitive::Neg, [a]) => self.builder.neg(unit(a)?),
                (Primitive::Mul, [a, b]) => match (unit(a), unit(b)) {
                    (Some(a), None) => self.builder.mul(a, self.independent(*b)?),
                    (None, Some(b)) => self.builder.mul(b, self.independent(*a)?),
                    _ => return None,
                },
                (Primitive::Div, [a, b]) => self.builder.div(unit(a)?, self.independent(*b)?),
                (Primitive::Add | Primitive::Sub, [a, b]) => match (unit(a), unit(b)) {
                    (Some(a), Some(b)) if *primitive == Primitive::Add => self.builder.add(a, b),
                    (Some(a), Some(b)) => {
                        let negative = self.builder.neg(b);
                        self.builder.add(a, negative)
                    }
                    (a, b) => return self.sum(node, *primitive, (vals[0], a), (vals[1], b)),
                },
                _ => return None,
            },
            Op::Scale(a, b) => self.builder.scale(unit(a)?, self.independent(*b)?),
            Op::Select(cond, a, b) => {
                let (a, b) = (self.multiple(*a)?, self.multiple(*b)?);
                self.builder.select(*cond, a, b)
            }
            // A multiple of another type cannot be multiplied afterwards.
            _ => return None,
        };
        self.name(outs[0], multiple);
        self.units.insert(outs[0], multiple);
        Some(())
    }

    /// A value that has nothing to do with the factor.
    fn independent(&self, val: Val) -> Option<Val> {
        (!self.units.contains_key(&val) && !self.sums.contains(&val)).then_some(val)
    }

    /// A multiple of the factor, as it is if the factor is one; zero is one.
    fn multiple(&self, val: Val) -> Option<Val> {
        self.units.get(&val).copied().or_else(|| self.zeros.contains(&val).then_some(val))
    }

    /// The name of a multiple goes on to a value of its own.
    fn name(&mut self, old: Val, new: Val) {
        let is_new = matches!(self.builder.stmts.last(), Some(Stmt::Let(Let { outs, .. })) if outs == &[new]);
        let name = self.builder.function.info(old).name.clone();
        let info = self.builder.function.info_mut(new);
        if is_new && info.name.is_none() {
            info.name = name;
        }
    }

    fn add(&mut self, node: &Let, place: &Place, val: Val, op: fn(Place, Val) -> Op) -> Option<()> {
        let val = self.units.get(&val).copied()?;
        let op = op(place.clone(), val);
        self.builder.stmts.push(Stmt::Let(Let { outs: node.outs.clone(), op }));
        Some(())
    }

    /// A multiple is added to a sum, or taken off it.
    fn sum(
        &mut self,
        node: &Let,
        primitive: Primitive,
        (a, unit_a): (Val, Option<Val>),
        (b, unit_b): (Val, Option<Val>),
    ) -> Option<()> {
        let operands = match (unit_a, unit_b) {
            (None, Some(b)) if self.sums.contains(&a) => vec![a, b],
            (Some(a), None) if self.sums.contains(&b) && primitive == Primitive::Add => vec![a, b],
            _ => return None,
        };
        let op = Op::Primitive(primitive, operands);
        self.builder.stmts.push(Stmt::Let(Let { outs: node.outs.clone(), op }));
        self.sums.extend(&node.outs);
        Some(())
    }

    fn branch(&mut self, node: &If) -> Option<()> {
        let mut new = node.clone();
        new.then = self.region(&node.then)?;
        new.els = self.region(&node.els)?;
        for position in 0..node.outs.len() {
            let out = node.outs[position];
            let mut arms = [&mut new.then, &mut new.els];
            let tails: Vec<&mut Val> = arms.iter_mut().filter_map(|arm| arm.tail.get_mut(position)).collect();
            if tails.iter().all(|tail| self.sums.contains(tail)) {
                self.sums.insert(out);
            } else if tails.iter().any(|tail| self.units.contains_key(tail)) {
                for tail in tails {
                    *tail = self.multiple(*tail)?;
                }
                new.outs[position] = self.copy(out);
                self.units.insert(out, new.outs[position]);
            } else if tails.iter().any(|tail| self.sums.contains(tail)) {
                return None;
            }
        }
        self.builder.stmts.push(Stmt::If(new));
        Some(())
    }

    /// Sums go through a loop inside, and sums of multiples begin in it.
    fn repeat(&mut self, node: &Loop) -> Option<()> {
        let mut new = node.clone();
        let mut begun = Vec::new();
        for (position, carried) in node.carried.iter().enumerate() {
            if self.builder.function.info(carried.param).root.is_some() {
                continue;
            }
            if self.sums.contains(&carried.init) {
                self.sums.insert(carried.param);
                continue;
            }
            let init = self.multiple(carried.init)?;
            new.carried[position] =
                Carried { init, param: self.copy(carried.param), out: self.copy(carried.out) };
            self.units.insert(carried.param, new.carried[position].param);
            begun.push(position);
        }
        new.body = self.region(&node.body)?;
        for (position, carried) in node.carried.iter().enumerate() {
            let next = node.body.tail[position];
            if begun.contains(&position) {
                new.body.tail[position] = self.multiple(next)?;
                self.units.insert(carried.out, new.carried[position].out);
            } else if self.builder.function.info(carried.param).root.is_none() {
                self.sums.contains(&next).then_some(())?;
                self.sums.insert(carried.out);
            }
        }
        self.builder.stmts.push(Stmt::Loop(Box::new(new)));
        Some(())
    }

    fn copy(&mut self, val: Val) -> Val {
        let info = self.builder.function.info(val).clone();
        self.builder.function.fresh(info)
    }
}

fn literals(region: &Region, zeros: &mut BTreeSet<Val>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op: Op::Literal(literal) }) = stmt {
            zeros.extend(outs.iter().filter(|_| *literal == Literal::float("0.0")));
        }
        stmt.regions().into_iter().for_each(|region| literals(region, zeros));
    }
}
