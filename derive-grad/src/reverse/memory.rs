//! Memory: writes to places, mirrored.

use super::{Bar, Reverse};
use crate::ir::{Edit, Op, Place, Val};

impl Reverse<'_, '_> {
    /// The value became the content of a variable, or the other way round.
    pub(super) fn hand_on(&mut self, out: Val, val: Val) {
        if let Some(bar) = self.adjoints.remove(&out) {
            if let Bar::Value(bar) = bar {
                self.name(bar, out);
            }
            self.give(val, bar);
        }
    }

    /// A copy was read.
    pub(super) fn loaded(&mut self, out: Val, place: &Place) {
        match self.adjoints.get(&out) {
            Some(Bar::Root(root)) if self.activity.is_active(place.base) => {
                let from = Place::whole(*root);
                self.adjoints.remove(&out);
                let root = self.root_of(place.base);
                let to = Place { base: root, steps: place.steps.clone() };
                let root = self.builder.version(root, Op::AddFrom(to, from));
                self.adjoints.insert(place.base, Bar::Root(root));
            }
            _ => {
                let Some(bar) = self.take(out) else { return };
                if place.steps.is_empty() && !matches!(self.adjoints.get(&place.base), Some(Bar::Root(_))) {
                    self.add(place.base, bar);
                } else {
                    self.add_at(place.base, &place.steps, bar);
                }
            }
        }
    }

    /// `place = value`: take what is there, clear it, then hand it on.
    pub(super) fn store(&mut self, out: Val, place: &Place, val: Val) {
        if place.steps.is_empty() {
            return self.hand_on(out, val);
        }
        if !self.adjoints.contains_key(&out) {
            return;
        }
        let root = self.root_of(out);
        self.adjoints.remove(&out);
        let at = Place { base: root, steps: place.steps.clone() };
        let kind = self.builder.kind(val);
        let taken = self.activity.is_active(val).then(|| self.builder.load(at.clone(), kind));
        if self.activity.is_active(place.base) {
            let root = if let Some(zeros) = self.replaced.remove(&out) {
                self.builder.version(root, Op::Store(at, zeros))
            } else if self.builder.kind(val).has_shape() {
                let zeros = self.zeros(val);
                self.builder.version(root, Op::Store(at, zeros))
            } else {
                self.builder.version(root, Op::Edit(Edit::Clear, at, Vec::new()))
            };
            self.give(place.base, Bar::Root(root));
        }
        if let Some(taken) = taken {
            self.add(val, taken);
        }
    }

    /// `place += value`, `place -= value`: nothing is overwritten, so nothing is cleared.
    pub(super) fn increment(&mut self, out: Val, place: &Place, val: Val, negative: bool) {
        if !self.adjoints.contains_key(&out) {
            return;
        }
        let root = self.root_of(out);
        self.adjoints.remove(&out);
        if self.activity.is_active(val) {
            let kind = self.builder.kind(val);
            let mut bar = self.builder.load(Place { base: root, steps: place.steps.clone() }, kind);
            if negative {
                bar = self.builder.neg(bar);
            }
            self.add(val, bar);
        }
        if self.activity.is_active(place.base) {
            self.give(place.base, Bar::Root(root));
        }
    }
}
