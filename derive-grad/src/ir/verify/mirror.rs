//! What a branch of the adjoint sweep knows: its mirror image took the same branch.
//!
//! A variable that only another branch changed still holds what it held before, so the version from before may be
//! read, although the branches have come together since.

use std::collections::BTreeMap;

use super::Versions;
use crate::ir::{Mirror, Region, Val};

/// A branch, by the statement's mirror and its position there.
pub(super) type Path = (Mirror, usize);

/// Versions that hold the same as newer ones.
pub(super) type Same = BTreeMap<Val, Val>;

#[derive(Default)]
pub(super) struct Paths {
    ends: BTreeMap<Path, Versions>,
    /// The versions after the branches came together.
    joined: BTreeMap<Mirror, Versions>,
    same: Same,
}

impl Paths {
    pub(super) fn is_same(&self, old: Val, newest: Val) -> bool {
        self.same.get(&old) == Some(&newest)
    }

    /// Goes into a branch; the result is for `leave`.
    pub(super) fn enter(&mut self, path: Path, versions: &Versions) -> Same {
        let outer = self.same.clone();
        let (Some(ends), Some(joined)) = (self.ends.get(&path), self.joined.get(&path.0)) else {
            return outer;
        };
        for (root, newest) in versions {
            let is_unchanged = |joined: &Val| joined == newest || self.same.get(joined) == Some(newest);
            if let Some(end) = ends.get(root).filter(|_| joined.get(root).is_some_and(is_unchanged)) {
                self.same.insert(*end, *newest);
            }
        }
        outer
    }

    pub(super) fn leave(&mut self, outer: Same) {
        self.same = outer;
    }

    /// Notes how each branch ended; the first statement of a mirror is the one of the primal sweep.
    pub(super) fn remember(&mut self, mirror: Mirror, flows: &[(&Region, Versions)], joined: &Versions) {
        if self.joined.contains_key(&mirror) {
            return;
        }
        self.joined.insert(mirror, joined.clone());
        let ends = flows.iter().enumerate();
        self.ends.extend(ends.map(|(number, (_, versions))| ((mirror, number), versions.clone())));
    }
}
