//! Single operations: how many values they define, and which variables they change.

use super::{Checked, Checker};
use crate::ir::{Let, Op, Opaque, Place, Role, Val};

impl Checker<'_> {
    pub(super) fn operation(&mut self, operation: &Let) -> Checked {
        let Let { outs, op } = operation;
        match op {
            Op::ZerosLike(shape) if self.function.kind(*shape).keeps_shape() => self.seen(*shape)?,
            // Overwriting the whole reads nothing of the versions before.
            Op::Store(place, val) if place.steps.is_empty() => {
                self.seen(place.base)?;
                self.used(*val)?;
            }
            op => self.all_used(&op.operands())?,
        }
        let count = out_count(op);
        if count != outs.len() {
            return Err(self.mismatch("an operation", count, outs));
        }
        match op {
            Op::Store(place, _) | Op::AddTo(place, _) | Op::SubFrom(place, _) => {
                self.next_version(place, outs)?;
            }
            Op::Root(_) => self.first_version(outs)?,
            _ => {
                let changed = changed_by(op);
                let new = &outs[outs.len() - changed.len()..];
                changed.iter().zip(new).try_for_each(|(place, new)| self.next_version(place, &[*new]))?;
                self.all_different(&changed)?;
            }
        }
        self.define_all(outs)
    }

    /// One operation makes one version of a variable.
    fn all_different(&self, changed: &[Place]) -> Checked {
        for (position, place) in changed.iter().enumerate() {
            let root = self.root(place.base);
            if changed[..position].iter().any(|other| self.root(other.base) == root) {
                return Err(format!("{} is changed twice by one operation", self.name(place.base)));
            }
        }
        Ok(())
    }

    fn next_version(&self, place: &Place, outs: &[Val]) -> Checked {
        if self.root(place.base).is_none() {
            return Err(format!("{} is changed in place, but it has no root", self.name(place.base)));
        }
        outs.iter().try_for_each(|out| match self.root(*out) {
            Some(_) => self.same_root(place.base, *out),
            None => Err(format!("{} is the next version of a variable, but it has no root", self.name(*out))),
        })
    }

    fn first_version(&self, outs: &[Val]) -> Checked {
        outs.iter().try_for_each(|out| match self.root(*out) {
            None => Err(format!("{} starts a variable, but it has no root", self.name(*out))),
            Some(root) if self.versions.contains_key(&root) => {
                Err(format!("{} starts a variable that exists already", self.name(*out)))
            }
            Some(_) => Ok(()),
        })
    }
}

/// The places that an operation changes, each of which gets a new version.
fn changed_by(op: &Op) -> Vec<Place> {
    match op {
        Op::Opaque(opaque) => opaque.writes.iter().map(|(_, val)| Place::whole(*val)).collect(),
        Op::Edit(_, place, _) | Op::AddFrom(place, _) => vec![place.clone()],
        Op::Exchange(a, b) => vec![a.clone(), b.clone()],
        Op::Call(call) | Op::CallVjp(call) => call.changed().cloned().collect(),
        Op::Pull(pull) => pull.receivers.iter().flatten().cloned().collect(),
        _ => Vec::new(),
    }
}

/// How many values an operation defines.
fn out_count(op: &Op) -> usize {
    let changed = changed_by(op).len();
    match op {
        Op::CallVjp(_) => 2 + changed,
        Op::Pull(pull) => pull.wanted.iter().filter(|wanted| **wanted).count() + changed,
        Op::Opaque(Opaque { role: Role::Effect | Role::Diverges, .. }) | Op::Exchange(..) => changed,
        Op::Opaque(_) | Op::Call(_) => 1 + changed,
        Op::Edit(edit, ..) => usize::from(edit.gives()) + 1,
        Op::Touch(_) => 0,
        _ => 1,
    }
}
