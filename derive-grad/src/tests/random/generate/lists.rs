//! Vectors as values, and what is read of sequences.

use super::{Bounded, Entry, Generator, RESULT_BOUND, literal, number};
use crate::tests::random::program::{Access, Elem, Expr, Node, Own, Place, Step, Type};

impl Generator {
    pub(super) fn element(&mut self, elem: Elem, depth: u32, bound: f64) -> Expr {
        match elem {
            Elem::Size => self.small_size(),
            elem => self.expr(elem.ty(), depth.min(2), bound),
        }
    }

    /// A vector that nobody else owns.
    pub(super) fn list(&mut self, elem: Elem, depth: u32, bound: f64) -> Expr {
        let ty = Type::Seq(elem, Own::Vec);
        let made = match self.rng.u32(0..12) {
            0..=2 => self.copied_list(ty, bound),
            3 => self.moved_list(ty, bound),
            4 | 5 => self.taken_list(ty, bound, depth),
            6 => self.call(ty, depth.min(1)).map(|made| made.expr),
            7 if self.is_roomy() && self.chance(30) => {
                self.fuel -= 1;
                Some(self.sealed(|this| this.block_expr(ty, bound)))
            }
            8 | 9 if elem != Elem::List || self.chance(40) => {
                let element = self.element(elem, depth, bound);
                let len = self.small_size();
                Some(Expr::memory(ty, Access::Filled(element, len)))
            }
            _ => None,
        };
        made.unwrap_or_else(|| {
            let count = self.rng.usize(1..=3);
            let parts = (0..count).map(|_| self.element(elem, depth, bound)).collect();
            Expr::memory(ty, Access::List(parts))
        })
    }

    /// `a.to_vec()`, `v.clone()`, also of a part.
    fn copied_list(&mut self, ty: Type, bound: f64) -> Option<Expr> {
        let entry = self.pick(|entry| {
            entry.bound <= bound && entry.var.ty.slice().is_some() && entry.var.ty.elem() == ty.elem()
        })?;
        let whole = Place::whole(&entry.var);
        if entry.var.ty.is_vec() && self.rng.bool() {
            return Some(Expr::memory(ty, Access::Copy("clone", whole)));
        }
        let place = if self.chance(40) { self.run(&whole, entry.least, false).0 } else { whole };
        Some(Expr::memory(ty, Access::Copy("to_vec", place)))
    }

    /// A variable may be moved if it is declared in the same iteration; it is gone then.
    pub(super) fn moved_list(&mut self, ty: Type, bound: f64) -> Option<Expr> {
        let (repetition, head) = (self.repetition, self.blocks.is_empty());
        let entry = self.pick(|entry| is_movable(entry, ty, repetition) && entry.bound <= bound && !head)?;
        if let Some(entry) = self.entry(&entry.var) {
            entry.hidden = true;
        }
        Some(Expr::memory(ty, Access::Move(Place::whole(&entry.var))))
    }

    /// `mem::take(&mut v)`, `mem::replace(&mut v, …)`
    fn taken_list(&mut self, ty: Type, bound: f64, depth: u32) -> Option<Expr> {
        let entry = self.pick(|entry| entry.mutable && entry.var.ty == ty && entry.bound <= bound)?;
        let place = Place::whole(&entry.var);
        if let Some(entry) = self.entry(&entry.var) {
            entry.least = 0;
        }
        if depth == 0 || self.rng.bool() {
            return Some(Expr::memory(ty, Access::Take(place)));
        }
        let new = self.borrowed(&entry.var, true, |this| this.expr(ty, depth - 1, RESULT_BOUND));
        Some(Expr::memory(ty, Access::Replace(place, new)))
    }

    /// A number that is read of a sequence, or taken out of it, if it is there.
    pub(super) fn peek(&mut self) -> Option<Bounded> {
        let takes = self.chance(35);
        let entry = self.pick(|entry| {
            let is_list = entry.var.ty.elem() == Some(Type::Float);
            is_list && (!takes || entry.mutable && entry.var.ty.is_vec())
        })?;
        let place = Place::whole(&entry.var);
        let other = number(["0.25", "0.5", "1.5"][self.rng.usize(..3)]);
        let bound = entry.bound.max(1.5);
        let access = if takes {
            let surely = entry.least > 0;
            if let Some(entry) = self.entry(&entry.var) {
                entry.least = entry.least.saturating_sub(1);
            }
            match self.rng.u32(0..4) {
                0 if surely => Access::Give("pop", place, Vec::new(), None),
                1 | 2 if surely => {
                    let index = self.index_in(&place, entry.var.ty, 1, false);
                    let method = ["remove", "swap_remove"][self.rng.usize(..2)];
                    Access::Give(method, place, vec![index], None)
                }
                _ => Access::Give("pop", place, Vec::new(), Some(other)),
            }
        } else {
            match self.rng.u32(0..3) {
                0 => Access::Peek("first", place, Vec::new(), other),
                1 => Access::Peek("last", place, Vec::new(), other),
                _ => Access::Peek("get", place, vec![self.small_size()], other),
            }
        };
        Some(Bounded { expr: Expr::memory(Type::Float, access), bound })
    }

    /// A length, or an element of a list of sizes.
    pub(super) fn remembered_size(&mut self) -> Option<Expr> {
        if self.rng.bool() {
            let entry = self.pick(|entry| entry.var.ty.elem().is_some())?;
            return Some(Expr::memory(Type::Size, Access::Len(Place::whole(&entry.var))));
        }
        let entry = self.pick(|entry| entry.var.ty.elem() == Some(Type::Size) && entry.least > 0)?;
        let place = Place::whole(&entry.var);
        let index = if self.chance(40) {
            literal(Type::Size, self.rng.usize(0..entry.least).to_string())
        } else {
            let len = Expr::memory(Type::Size, Access::Len(place.clone()));
            super::binary(Type::Size, "%", self.size(0), len)
        };
        Some(Expr::new(Type::Size, Node::Read(place.at(Step::Index(index)))))
    }

    /// A run of elements, and how many there are at least.
    pub(super) fn run(&mut self, whole: &Place, least: usize, mutable: bool) -> (Place, usize) {
        let len =
            self.len_of(whole, mutable).unwrap_or_else(|| literal(Type::Size, least.max(1).to_string()));
        let fixed = |number: usize| Some(literal(Type::Size, number.to_string()));
        let below = |this: &mut Self, len: Expr| {
            // A part that changes is borrowed before its ends are read.
            let size =
                if mutable { this.borrowed(&whole.var, true, |this| this.size(1)) } else { this.size(1) };
            super::binary(Type::Size, "%", size, len)
        };
        let (lo, hi, inclusive, least) = match self.rng.u32(0..7) {
            0 => (None, None, false, least),
            1 if least > 0 => (fixed(1), None, false, least - 1),
            2 if least > 0 => (None, fixed(0), true, 1),
            3 if least > 0 => (None, Some(below(self, len)), true, 1),
            4 if least > 0 => (Some(below(self, len.clone())), Some(len), false, 1),
            5 if least > 1 => (fixed(1), fixed(2), false, 1),
            roll => {
                let one = literal(Type::Size, "1");
                let cut = below(self, super::binary(Type::Size, "+", len, one));
                if roll == 6 { (None, Some(cut), false, 0) } else { (Some(cut), None, false, 0) }
            }
        };
        (whole.clone().at(Step::Part(lo, hi, inclusive)), least)
    }
}

/// Whether a variable can be given away.
pub(super) fn is_movable(entry: &Entry, ty: Type, repetition: usize) -> bool {
    entry.var.ty == ty
        && ty.is_vec()
        && entry.var.hold == crate::tests::random::program::Hold::Value
        && !entry.locked
        && !entry.hidden
        && entry.repetition == repetition
}
