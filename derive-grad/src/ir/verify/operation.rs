//! Single operations: how many values they define, and which variables they change.

use super::{Checked, Checker};
use crate::ir::{Let, Op, Opaque, Place, Role, Val};

impl Checker<'_> {
    pub(super) fn operation(&mut self, operation: &Let) -> Checked {
        let Let { outs, op } = operation;
        match op {
            Op::ZerosLike(shape) => self.seen(*shape)?,
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
            Op::Opaque(opaque) => {
                let old = opaque.writes.iter().rev();
                for ((_, old), new) in old.zip(outs.iter().rev()) {
                    self.next_version(&Place::whole(*old), &[*new])?;
                }
            }
            _ => {}
        }
        self.define_all(outs)
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

/// How many values an operation defines.
fn out_count(op: &Op) -> usize {
    match op {
        Op::CallVjp(_) => 2,
        Op::Pull { pullback: _, seed: _, wanted } => wanted.iter().filter(|wanted| **wanted).count(),
        Op::Opaque(Opaque { tokens: _, reads: _, stopped: _, writes, role, refusal: _ }) => match role {
            Role::Value => 1 + writes.len(),
            Role::Effect | Role::Diverges => writes.len(),
        },
        _ => 1,
    }
}
