//! Sets of values and tables over values, indexed by number: values are dense, and most passes ask about all of them.

#![allow(clippy::trivially_copy_pass_by_ref, reason = "asked as the collections of std are asked")]

use super::Val;

/// A set of values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vals {
    members: Vec<bool>,
}

impl Vals {
    pub(crate) fn contains(&self, val: &Val) -> bool {
        self.members.get(val.0 as usize).copied().unwrap_or(false)
    }

    /// Whether it is new.
    pub(crate) fn insert(&mut self, val: Val) -> bool {
        let index = val.0 as usize;
        if index >= self.members.len() {
            self.members.resize(index + 1, false);
        }
        !std::mem::replace(&mut self.members[index], true)
    }

    /// Whether it was there.
    pub(crate) fn remove(&mut self, val: &Val) -> bool {
        self.members.get_mut(val.0 as usize).is_some_and(std::mem::take)
    }
}

impl Extend<Val> for Vals {
    fn extend<I: IntoIterator<Item = Val>>(&mut self, vals: I) {
        for val in vals {
            self.insert(val);
        }
    }
}

impl<'v> Extend<&'v Val> for Vals {
    fn extend<I: IntoIterator<Item = &'v Val>>(&mut self, vals: I) {
        self.extend(vals.into_iter().copied());
    }
}

/// Something known of some values.
#[derive(Clone, Debug)]
pub(crate) struct Table<T> {
    entries: Vec<Option<T>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<T> Table<T> {
    pub(crate) fn get(&self, val: &Val) -> Option<&T> {
        self.entries.get(val.0 as usize)?.as_ref()
    }

    pub(crate) fn contains_key(&self, val: &Val) -> bool {
        self.get(val).is_some()
    }

    /// Replaces what was known.
    pub(crate) fn insert(&mut self, val: Val, entry: T) {
        let index = val.0 as usize;
        if index >= self.entries.len() {
            self.entries.resize_with(index + 1, || None);
        }
        self.entries[index] = Some(entry);
    }
}
