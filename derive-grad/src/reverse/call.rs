//! Calls mirrored: the pullback is given the adjoint of the result and adds to the adjoints of what it was lent.

use super::{Bar, Reverse};
use crate::ir::{Arg, Call, Let, Op, Place, Pull, Root, Stmt, Val};

/// Where the adjoint of a lent place is collected.
struct Receiver {
    /// In which version of which adjoint; `None` if nobody wants it.
    place: Option<Place>,
    /// The value whose adjoint it is, before the call.
    of: Val,
    /// It is a place of its own, and is added to the adjoint afterwards.
    apart: bool,
}

impl Reverse<'_, '_> {
    pub(super) fn call(&mut self, call: &Call, outs: &[Val]) {
        let [result, pullback, after @ ..] = outs else { return };
        if !outs.iter().any(|out| self.adjoints.contains_key(out)) {
            return;
        }
        // What nobody uses has an adjoint, too: the pullback may look at its elements.
        let seed = self.take(*result).unwrap_or_else(|| self.zeros(*result));
        let receivers = self.receivers(call, after);
        let wanted: Vec<bool> = call
            .args
            .iter()
            .map(|arg| matches!(arg, Arg::Value(val) if self.activity.is_active(*val)))
            .collect();
        let args: Vec<Val> =
            call.args.iter().zip(&wanted).filter(|(_, wanted)| **wanted).map(|(arg, _)| arg.base()).collect();
        let mut new: Vec<Val> =
            args.iter().map(|val| self.builder.fresh(self.builder.function.kind(*val).clone())).collect();
        let versions: Vec<(usize, Val)> = receivers
            .iter()
            .enumerate()
            .filter_map(|(position, receiver)| Some((position, self.copy(receiver.place.as_ref()?.base))))
            .collect();
        new.extend(versions.iter().map(|(_, version)| *version));
        let again = self.again.remove(pullback).unwrap_or_default();
        let places = receivers.iter().map(|receiver| receiver.place.clone()).collect();
        let op = Op::Pull(Pull { pullback: *pullback, seed, again, receivers: places, wanted });
        self.builder.stmts.push(Stmt::Let(Let { outs: new.clone(), op }));
        for (position, version) in versions {
            self.received(&receivers[position], version);
        }
        for (val, bar) in args.iter().zip(new) {
            self.add(*val, bar);
        }
    }

    fn receivers(&mut self, call: &Call, after: &[Val]) -> Vec<Receiver> {
        let mut after = after.iter();
        let mut receivers: Vec<Receiver> = Vec::new();
        for arg in &call.args {
            let (place, root) = match arg {
                Arg::Value(_) => continue,
                Arg::Shared(place) => {
                    (place, self.activity.is_active(place.base).then(|| self.root_of(place.base)))
                }
                Arg::Mutable { place, .. } => {
                    let Some(after) = after.next() else { continue };
                    let carries = self.builder.function.kind(place.base).may_carry_float();
                    let root = carries.then(|| self.root_of(*after));
                    self.adjoints.remove(after);
                    (place, root)
                }
            };
            let is_used = |root: Val| {
                let same = |other: &Receiver| {
                    other.place.as_ref().is_some_and(|place| self.root_id(place.base) == self.root_id(root))
                };
                receivers.iter().any(same)
            };
            let apart = root.is_some_and(is_used);
            let root = if apart { Some(self.apart(place.base)) } else { root };
            let place = root.map(|base| Place { base, steps: place.steps.clone() });
            receivers.push(Receiver { place, of: arg.base(), apart });
        }
        receivers
    }

    fn root_id(&self, val: Val) -> Option<Root> {
        self.builder.function.info(val).root
    }

    /// Zeros beside the adjoint of a value that is lent twice.
    fn apart(&mut self, val: Val) -> Val {
        let zeros = self.zeros(val);
        let name = crate::names::adjoint(&super::base_name(self.builder.function, val));
        self.builder.root(zeros, &name)
    }

    fn received(&mut self, receiver: &Receiver, version: Val) {
        self.builder.is_latest(version);
        if !receiver.apart {
            self.adjoints.remove(&receiver.of);
            self.give(receiver.of, Bar::Root(version));
            return;
        }
        let root = self.root_of(receiver.of);
        let op = Op::AddFrom(Place::whole(root), Place::whole(version));
        let root = self.builder.version(root, op);
        self.adjoints.insert(receiver.of, Bar::Root(root));
    }
}
