//! Adjoints so far: contributions are added, and a complete adjoint is taken when the definition is reached.

use super::{Bar, Reverse, base_name};
use crate::ir::{Kind, Name, Op, Place, Root, Step, Val};
use crate::names;

impl Reverse<'_, '_> {
    /// Adds a contribution to the adjoint of a whole value.
    pub(super) fn add(&mut self, val: Val, contribution: Val) {
        if !self.activity.is_active(val) {
            return;
        }
        let bar = match self.adjoints.get(&val) {
            None => Bar::Value(contribution),
            Some(Bar::Value(bar)) => Bar::Value(self.sum(*bar, contribution)),
            Some(Bar::Root(root)) => {
                let root = *root;
                Bar::Root(self.builder.version(root, Op::AddTo(Place::whole(root), contribution)))
            }
        };
        self.adjoints.insert(val, bar);
    }

    pub(super) fn sum(&mut self, a: Val, b: Val) -> Val {
        if self.builder.kind(a).is_float() {
            return self.builder.add(a, b);
        }
        let kind = self.builder.kind(a);
        self.builder.push(Op::Sum(a, b), kind)
    }

    /// Adds a contribution to the adjoint of a part.
    pub(super) fn add_at(&mut self, base: Val, steps: &[Step], contribution: Val) {
        if !self.activity.is_active(base) {
            return;
        }
        let root = self.root_of(base);
        let place = Place { base: root, steps: steps.to_vec() };
        let root = self.builder.version(root, Op::AddTo(place, contribution));
        self.adjoints.insert(base, Bar::Root(root));
    }

    /// The adjoint of a value as a root; zeros if it has none yet.
    pub(super) fn root_of(&mut self, val: Val) -> Val {
        match self.adjoints.get(&val) {
            Some(Bar::Root(root)) => *root,
            Some(Bar::Value(bar)) => {
                let bar = *bar;
                self.new_root(val, bar)
            }
            None => {
                let zeros = self.zeros(val);
                self.new_root(val, zeros)
            }
        }
    }

    pub(super) fn new_root(&mut self, val: Val, start: Val) -> Val {
        let name = names::adjoint(&base_name(self.builder.function, val));
        let root = self.builder.root(start, &name);
        self.adjoints.insert(val, Bar::Root(root));
        root
    }

    /// Zeros in the shape of a value, as it was.
    pub(super) fn zeros(&mut self, val: Val) -> Val {
        let kind = self.builder.kind(val);
        if kind.is_float() {
            return self.builder.number(0.0, kind);
        }
        if kind.has_shape() {
            return self.builder.push(Op::Zeros(kind.clone()), kind);
        }
        let kind = match kind {
            Kind::Slice(element) => Kind::Vec(element),
            kind => kind,
        };
        let has_root = self.builder.function.info(val).root.is_some();
        let in_reach = !self.owned || !self.builder.function.is_lent(val);
        let stays = if has_root {
            in_reach && self.builder.kind(val).keeps_shape() || self.finals.contains(&val)
        } else {
            !self.consumed.contains(&val)
        };
        if stays {
            return self.builder.push(Op::ZerosLike(val), kind);
        }
        let zeros = self.builder.fresh(kind);
        self.shadows.entry(val).or_default().push(zeros);
        zeros
    }

    /// The complete adjoint of a value as something to read parts from.
    pub(super) fn take_place(&mut self, val: Val) -> Option<Val> {
        match self.adjoints.get(&val) {
            Some(Bar::Root(root)) => {
                let root = *root;
                self.adjoints.remove(&val);
                Some(root)
            }
            _ => self.take(val),
        }
    }

    /// The complete adjoint of a value whose definition has been reached.
    pub(super) fn take(&mut self, val: Val) -> Option<Val> {
        let bar = match self.adjoints.remove(&val)? {
            Bar::Value(bar) => bar,
            Bar::Root(root) => {
                let kind = self.builder.kind(root);
                self.builder.load(Place::whole(root), kind)
            }
        };
        self.name(bar, val);
        Some(bar)
    }

    /// Calls an adjoint after its value, if it has no name yet and is not a value of the primal sweep.
    pub(super) fn name(&mut self, bar: Val, val: Val) {
        let named = self.builder.function.info(val).name.is_some();
        let base = names::adjoint(&base_name(self.builder.function, val));
        let is_taken = self.builder.as_number(bar).is_some() || (bar.0 as usize) < self.first;
        let info = self.builder.function.info_mut(bar);
        if info.name.is_none() && named && !is_taken {
            info.name = Some(Name::Base(base));
        }
    }

    pub(super) fn final_adjoint(&mut self, param: Val) -> Val {
        if let Some(Bar::Root(root)) = self.adjoints.get(&param).copied() {
            let kind = self.builder.kind(root);
            // Nobody needs the variable any more.
            if kind.is_moved() {
                self.adjoints.remove(&param);
                return self.builder.push(Op::Move(root), kind);
            }
        }
        match self.take(param) {
            Some(bar) => bar,
            None => self.zeros(param),
        }
    }

    /// Adjoints as the next versions of roots, or as values where there is no root; zeros where there is no adjoint.
    /// Variables may have traded places, so everything is read before anything is written.
    pub(super) fn as_versions(&mut self, bars: &[(Option<Bar>, Val, Option<Root>)]) -> Vec<Val> {
        let read: Vec<Val> = bars.iter().map(|(bar, of, root)| self.content(*bar, *of, *root)).collect();
        let written = read.into_iter().zip(bars).map(|(val, (_, _, root))| match root {
            Some(root) if self.builder.function.info(val).root != Some(*root) => {
                self.builder.set_root(*root, val).unwrap_or(val)
            }
            _ => val,
        });
        written.collect()
    }

    /// An adjoint as a value, unless it is a version of the root already.
    fn content(&mut self, bar: Option<Bar>, of: Val, root: Option<Root>) -> Val {
        match bar {
            Some(Bar::Root(val)) if root.is_some() && self.builder.function.info(val).root == root => val,
            Some(Bar::Root(other)) => {
                let kind = self.builder.kind(other);
                self.builder.load(Place::whole(other), kind)
            }
            Some(Bar::Value(val)) => val,
            None => self.zeros(of),
        }
    }

    /// Hands a complete adjoint on to the value that it came from.
    pub(super) fn give(&mut self, val: Val, bar: Bar) {
        if !self.activity.is_active(val) {
            return;
        }
        match (self.adjoints.get(&val), bar) {
            (None, bar) => {
                self.adjoints.insert(val, bar);
            }
            (Some(_), Bar::Value(bar)) => self.add(val, bar),
            (Some(_), Bar::Root(root)) => {
                let kind = self.builder.kind(root);
                let bar = self.builder.load(Place::whole(root), kind);
                self.add(val, bar);
            }
        }
    }
}
