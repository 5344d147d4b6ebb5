//! Memory: writes to places, mirrored.

use super::{Bar, Reverse};
use crate::ir::{Op, Place, Val};

impl Reverse<'_, '_> {
    /// `place = value`: take what is there, clear it, then hand it on.
    pub(super) fn store(&mut self, out: Val, place: &Place, val: Val) {
        if place.steps.is_empty() {
            if let Some(bar) = self.take(out) {
                self.add(val, bar);
            }
            return;
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
            let zeros = self.zeros(val);
            let root = self.builder.version(root, Op::Store(at, zeros));
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
