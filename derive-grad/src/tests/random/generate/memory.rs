//! Tuples and arrays: whole, their parts, and places to assign to.

use super::{Bounded, Entry, Generator, MUTABLE_BOUND, RESULT_BOUND};
use crate::tests::random::program::{Expr, Node, Place, Step, Type};

impl Generator {
    pub(super) fn aggregate(&mut self, ty: Type, depth: u32, bound: f64) -> Expr {
        if self.chance(35) {
            // A copy of another one.
            let copied = self.pick(|entry| entry.var.ty == ty && entry.bound <= bound);
            if let Some(entry) = copied {
                return Expr::read(&entry.var);
            }
            if let Some(part) = self.part(ty).filter(|part| part.bound <= bound) {
                return part.expr;
            }
        }
        if self.is_roomy() && self.chance(8) {
            self.fuel -= 1;
            return self.sealed(|this| this.block_expr(ty, bound));
        }
        let depth = depth.min(2);
        let node = match ty {
            Type::Pair => Node::Tuple(vec![self.float_within(depth, bound), self.float_within(depth, bound)]),
            Type::Nest => {
                Node::Tuple(vec![self.aggregate(Type::Pair, depth, bound), self.float_within(depth, bound)])
            }
            Type::Matrix if self.chance(25) => {
                Node::Repeat(Box::new(self.aggregate(Type::Row, depth, bound)), 2)
            }
            Type::Matrix => Node::Array((0..2).map(|_| self.aggregate(Type::Row, depth, bound)).collect()),
            Type::Row if self.chance(25) => Node::Repeat(Box::new(self.float_within(depth, bound)), 2),
            Type::Row => Node::Array((0..2).map(|_| self.float_within(depth, bound)).collect()),
            Type::Vector if self.chance(25) => Node::Repeat(Box::new(self.float_within(depth, bound)), 3),
            _ => Node::Array((0..3).map(|_| self.float_within(depth, bound)).collect()),
        };
        Expr::new(ty, node)
    }

    /// A part of a tuple or an array in scope.
    pub(super) fn part(&mut self, ty: Type) -> Option<Bounded> {
        let entry = self.pick(|entry| has_part(entry.var.ty, ty))?;
        let place = self.place_in(&entry, ty);
        Some(Bounded { expr: Expr::new(ty, Node::Read(place)), bound: entry.bound })
    }

    /// Steps into a variable until the type is reached.
    pub(super) fn place_in(&mut self, entry: &Entry, ty: Type) -> Place {
        let mut place = Place { var: entry.var.clone(), steps: Vec::new() };
        let mut reached = entry.var.ty;
        while reached != ty {
            let step = match reached {
                Type::Nest if ty == Type::Pair => Step::Field(0),
                Type::Pair | Type::Nest => Step::Field(self.rng.u32(0..2)),
                Type::Vector => Step::Index(self.size_below(3)),
                _ => Step::Index(self.size_below(2)),
            };
            reached = reached.part(&step);
            place.steps.push(step);
        }
        place
    }

    /// A place that can be assigned, of a type that it chooses.
    pub(super) fn target(&mut self) -> Option<(Place, Type)> {
        let entry = self.pick(|entry| entry.mutable)?;
        let whole = Place { var: entry.var.clone(), steps: Vec::new() };
        let ty = entry.var.ty;
        if ty == Type::Matrix && self.chance(25) {
            return Some((self.place_in(&entry, Type::Row), Type::Row));
        }
        if has_part(ty, Type::Float) && self.chance(80) {
            return Some((self.place_in(&entry, Type::Float), Type::Float));
        }
        Some((whole, ty))
    }

    /// What may be assigned to a mutable place of the type.
    pub(super) fn assignable(&mut self, ty: Type) -> Expr {
        match ty {
            Type::Int => self.small_int(),
            Type::Size => self.small_size(),
            Type::Bool | Type::Unit | Type::Exponent => self.bool(1),
            Type::Float => self.float_within(2, RESULT_BOUND),
            _ => self.aggregate(ty, 1, MUTABLE_BOUND),
        }
    }
}

fn has_part(whole: Type, part: Type) -> bool {
    match part {
        Type::Float => whole != Type::Float && whole.floats() > 0,
        Type::Pair => whole == Type::Nest,
        Type::Row => whole == Type::Matrix,
        _ => false,
    }
}
