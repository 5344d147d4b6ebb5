//! Tuples and arrays: whole, their parts, and places to assign to.

use super::{Bounded, Entry, Generator, MUTABLE_BOUND, RESULT_BOUND, binary, literal};
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
        let entry = self.pick(|entry| reaches(entry, ty))?;
        let place = self.place_in(&entry, ty, false);
        Some(Bounded { expr: Expr::new(ty, Node::Read(place)), bound: entry.bound })
    }

    /// Steps into a variable until the type is reached.
    pub(super) fn place_in(&mut self, entry: &Entry, ty: Type, mutable: bool) -> Place {
        let mut place = Place::whole(&entry.var);
        let mut least = entry.least;
        while place.ty() != ty {
            let step = match place.ty() {
                Type::Nest if ty == Type::Pair => Step::Field(0),
                Type::Pair | Type::Nest => Step::Field(self.rng.u32(0..2)),
                reached => Step::Index(self.index_in(&place, reached, least, mutable)),
            };
            place.steps.push(step);
            least = place.ty().len().unwrap_or(0);
        }
        place
    }

    /// An index that is not out of bounds, if there are elements at all.
    pub(super) fn index_in(&mut self, place: &Place, ty: Type, least: usize, mutable: bool) -> Expr {
        if let Some(len) = ty.len() {
            return self.borrowed(&place.var, mutable, |this| this.size_below(u32::try_from(len).unwrap()));
        }
        // Only slices are indexed by the language itself.
        let before = mutable && (ty.is_vec() || place.var.ty.is_vec());
        let is_literal = least > 0 && self.chance(30);
        let len = if is_literal { None } else { self.len_of(place, before) };
        let below = |this: &mut Self| this.rng.usize(0..least.max(1));
        let Some(len) = len else { return literal(Type::Size, below(self).to_string()) };
        // The index may be a variable of its own.
        let index = binary(Type::Size, "%", self.borrowed(&place.var, before, |this| this.size(1)), len);
        if before && self.rng.bool() { self.hoist(index) } else { index }
    }

    /// A place that can be assigned, of a type that it chooses.
    pub(super) fn target(&mut self) -> Option<(Place, Type)> {
        let entry = self.pick(|entry| {
            let has_parts = reaches(entry, Type::Float) || reaches(entry, Type::Size);
            entry.mutable && (!entry.var.ty.is_slice() || has_parts)
        })?;
        let whole = Place::whole(&entry.var);
        let ty = entry.var.ty;
        for part in [Type::Row, Type::Pair, Type::LIST] {
            if reaches(&entry, part) && self.chance(25) {
                return Some((self.place_in(&entry, part, true), part));
            }
        }
        for part in [Type::Float, Type::Size] {
            if reaches(&entry, part) && (self.chance(80) || ty.is_slice()) {
                return Some((self.place_in(&entry, part, true), part));
            }
        }
        if let Some(entry) = self.entry(&entry.var).filter(|entry| entry.var.ty.is_vec()) {
            entry.least = 0;
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
            Type::Seq(elem, _) => self.list(elem, 1, MUTABLE_BOUND),
            _ => self.aggregate(ty, 1, MUTABLE_BOUND),
        }
    }
}

/// Whether a variable has parts of a type that are surely there.
pub(super) fn reaches(entry: &Entry, part: Type) -> bool {
    has_part(entry.var.ty, part, entry.least)
}

fn has_part(whole: Type, part: Type, least: usize) -> bool {
    match whole {
        Type::Pair => part == Type::Float,
        Type::Nest => part == Type::Pair || part == Type::Float,
        _ => whole
            .elem()
            .is_some_and(|elem| least > 0 && (elem == part || has_part(elem, part, elem.len().unwrap_or(0)))),
    }
}
