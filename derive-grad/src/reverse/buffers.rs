//! Buffers: where the adjoints of parameters by reference are written.

use super::{Bar, Reverse};
use crate::ir::{Function, Info, Kind, Name, Op, Place, Root, Val};
use crate::names;

/// Declares a buffer for each reference that is differentiated.
pub(super) fn open(function: &mut Function, wrt: &[bool]) {
    for position in 0..function.lent.len() {
        let (param, mutable) = (function.lent[position].param, function.lent[position].mutable);
        let asked = function.params.iter().zip(wrt).any(|(other, asked)| *other == param && *asked);
        if !asked {
            continue;
        }
        let info = function.info(param).clone();
        let kind = match info.kind {
            Kind::Vec(element) if !mutable => Kind::Slice(element),
            kind => kind,
        };
        let name = Some(Name::Base(names::adjoint(&super::base_name(function, param))));
        let root = Some(function.fresh_root());
        let buffer = function.fresh(Info { name, kind, root, ty: None, span: info.span });
        function.lent[position].buffer = Some(buffer);
    }
}

impl Reverse<'_, '_> {
    /// Shared references collect in their buffers; those of mutable ones hold the adjoint of the last version.
    pub(super) fn seed_buffers(&mut self, tail: &[Val]) {
        let mut exits = tail.iter().skip(1);
        for lent in self.builder.function.lent.clone() {
            let exit = if lent.mutable { exits.next().copied() } else { Some(lent.param) };
            if let (Some(buffer), Some(exit)) = (lent.buffer, exit) {
                self.builder.is_latest(buffer);
                self.adjoints.insert(exit, Bar::Root(buffer));
            }
        }
    }

    /// The parameters by value whose adjoints are asked for.
    pub(super) fn by_value(&self, wrt: &[bool]) -> Vec<Val> {
        let function = &self.builder.function;
        let is_lent = |val: &Val| function.lent.iter().any(|lent| lent.param == *val);
        let asked = function.params.iter().zip(wrt).filter(|(_, asked)| **asked);
        asked.map(|(val, _)| *val).filter(|val| !is_lent(val)).collect()
    }

    /// The buffers of mutable references hold the adjoints of what they referred to at the start.
    /// Gives the last version of every buffer.
    pub(super) fn close_buffers(&mut self) -> Vec<Val> {
        let lent = self.builder.function.lent.clone();
        let mutable: Vec<(Val, Val)> = lent
            .iter()
            .filter(|lent| lent.mutable)
            .filter_map(|lent| Some((lent.param, lent.buffer?)))
            .collect();
        let bars: Vec<(Option<Bar>, Val, Option<Root>)> = mutable
            .iter()
            .map(|(param, buffer)| {
                (self.adjoints.remove(param), *param, self.builder.function.info(*buffer).root)
            })
            .filter(|(bar, ..)| bar.is_some())
            .collect();
        self.as_versions(&bars);
        for (param, buffer) in mutable {
            if !bars.iter().any(|(_, of, _)| *of == param) {
                self.clear(param, buffer);
            }
        }
        lent.iter().filter_map(|lent| lent.buffer).map(|buffer| self.latest(buffer)).collect()
    }

    fn latest(&self, buffer: Val) -> Val {
        let root = self.builder.function.info(buffer).root;
        root.and_then(|root| self.builder.latest.get(&root)).copied().unwrap_or(buffer)
    }

    /// Nothing of what the reference referred to at the start has mattered.
    fn clear(&mut self, param: Val, buffer: Val) {
        let latest = self.latest(buffer);
        if !self.builder.kind(param).keeps_shape() {
            let zeros = self.zeros(param);
            self.builder.version(latest, Op::Store(Place::whole(latest), zeros));
            return;
        }
        self.builder.version(latest, Op::Edit(crate::ir::Edit::Clear, Place::whole(latest), Vec::new()));
    }
}
