//! `for` over slices, vectors and arrays, in every form.

use super::{Generator, literal};
use crate::tests::random::program::{Each, Hold, ItemPattern, Items, Memory, Place, Stmt, Type, Var, Way};

/// What an iterator gives: the shape of its items.
enum Shape {
    One(Type, Hold),
    Tuple(Vec<Shape>),
}

/// Variables that a loop borrows while it runs.
type Borrows = Vec<(Var, bool)>;

impl Generator {
    pub(super) fn each(&mut self) -> Option<Stmt> {
        let mut borrows = Borrows::new();
        let (items, shape) = self.items(&mut borrows)?;
        let mut vars = Vec::new();
        let pattern = self.item_pattern(shape, &mut vars);
        let label = self.label();
        let before: Vec<(Var, (bool, bool))> = borrows
            .into_iter()
            .map(|(var, mutable)| {
                let before = self.borrow(&var, mutable);
                (var, before)
            })
            .collect();
        let body = self.body_with(label.as_ref(), Type::Unit, |this| {
            for var in &vars {
                let is_mutable = var.hold == Hold::Mutable;
                this.declare(var, is_mutable, super::MUTABLE_BOUND);
            }
        });
        for (var, before) in before.into_iter().rev() {
            // What a loop has moved stays away.
            self.give_back(&var, before);
        }
        Some(Stmt::Memory(Box::new(Memory::Each(Each { label, items, pattern, body }))))
    }

    fn item_pattern(&mut self, shape: Shape, vars: &mut Vec<Var>) -> ItemPattern {
        if self.chance(8) {
            return ItemPattern::Wild;
        }
        match shape {
            Shape::Tuple(parts) => {
                ItemPattern::Tuple(parts.into_iter().map(|part| self.item_pattern(part, vars)).collect())
            }
            Shape::One(ty, Hold::Shared) if !ty.is_slice() && !ty.is_vec() && self.chance(50) => {
                let var = self.reference(ty, Hold::Value);
                vars.push(var.clone());
                ItemPattern::Deref(var)
            }
            Shape::One(ty, hold) => {
                let var = self.reference(ty, hold);
                vars.push(var.clone());
                ItemPattern::Bind(var)
            }
        }
    }

    fn items(&mut self, borrows: &mut Borrows) -> Option<(Items, Shape)> {
        // The plain forms, which need no method.
        if self.chance(25) {
            return self.plain_items(borrows);
        }
        let (mut items, mut shape) = self.iterator(borrows)?;
        for _ in 0..2 {
            if !self.chance(35) {
                continue;
            }
            (items, shape) = match self.rng.u32(0..7) {
                0 | 1 => (
                    Items::Enumerate(Box::new(items)),
                    Shape::Tuple(vec![Shape::One(Type::Size, Hold::Value), shape]),
                ),
                2 => {
                    let (other, others) = self.iterator_beside(borrows)?;
                    (Items::Zip(Box::new(items), Box::new(other)), Shape::Tuple(vec![shape, others]))
                }
                3 => (Items::Rev(Box::new(items)), shape),
                4 => (Items::Skip(Box::new(items), self.small_size()), shape),
                5 => (Items::Take(Box::new(items), self.small_size()), shape),
                _ => (Items::StepBy(Box::new(items), self.rng.usize(1..=3)), shape),
            };
        }
        Some((items, shape))
    }

    /// `&xs`, `&mut xs`, `xs`
    fn plain_items(&mut self, borrows: &mut Borrows) -> Option<(Items, Shape)> {
        let entry = self.pick(|entry| entry.var.ty.slice().is_some())?;
        let (ty, place) = (entry.var.ty.elem()?, Place::whole(&entry.var));
        let run = |this: &mut Self, mutable: bool| {
            if this.chance(25) { this.run(&place, entry.least, mutable).0 } else { place.clone() }
        };
        Some(match self.rng.u32(0..4) {
            0 | 1 if entry.mutable => {
                borrows.push((entry.var.clone(), true));
                (Items::Of(Way::Mutable, run(self, true)), Shape::One(ty, Hold::Mutable))
            }
            2 if entry.var.hold == Hold::Value && entry.var.ty.len().is_some() => {
                (Items::Of(Way::Owned, place), Shape::One(ty, Hold::Value))
            }
            2 if super::lists::is_movable(&entry, entry.var.ty, self.repetition) => {
                if let Some(entry) = self.entry(&entry.var) {
                    entry.hidden = true;
                }
                (Items::Of(Way::Owned, place), Shape::One(ty, Hold::Value))
            }
            _ => {
                borrows.push((entry.var.clone(), false));
                (Items::Of(Way::Shared, run(self, false)), Shape::One(ty, Hold::Shared))
            }
        })
    }

    /// Something with a method `iter` and the like.
    fn iterator(&mut self, borrows: &mut Borrows) -> Option<(Items, Shape)> {
        let lent: Vec<(Var, bool)> = borrows.clone();
        let entry = self.pick(|entry| {
            let mutably = lent.iter().any(|(var, mutable)| *mutable && var.id == entry.var.id);
            entry.var.ty.slice().is_some() && !mutably
        })?;
        let is_free = !lent.iter().any(|(var, _)| var.id == entry.var.id);
        let mutable = entry.mutable && is_free && self.chance(50);
        borrows.push((entry.var.clone(), mutable));
        let hold = if mutable { Hold::Mutable } else { Hold::Shared };
        let (ty, slice) = (entry.var.ty.elem()?, entry.var.ty.slice()?);
        let whole = Place::whole(&entry.var);
        let place = if self.chance(20) { self.run(&whole, entry.least, mutable).0 } else { whole };
        if self.chance(35) {
            let size = self.rng.usize(1..=3);
            let methods: &[&str] = if mutable {
                &["chunks_mut", "chunks_exact_mut"]
            } else {
                &["chunks", "chunks_exact", "windows"]
            };
            let method = methods[self.rng.usize(..methods.len())];
            return Some((Items::Runs(method, place, size), Shape::One(slice, hold)));
        }
        if mutable {
            return Some((Items::Of(Way::IterMut, place), Shape::One(ty, Hold::Mutable)));
        }
        if !ty.is_vec() && self.chance(25) {
            return Some((Items::Of(Way::Copied, place), Shape::One(ty, Hold::Value)));
        }
        Some((Items::Of(Way::Iter, place), Shape::One(ty, Hold::Shared)))
    }

    /// The other side of a `zip`.
    fn iterator_beside(&mut self, borrows: &mut Borrows) -> Option<(Items, Shape)> {
        if self.chance(20) {
            let (lo, hi) = (literal(Type::Size, "0_usize"), self.small_size());
            return Some((Items::Range(lo, hi), Shape::One(Type::Size, Hold::Value)));
        }
        self.iterator(borrows)
    }
}
