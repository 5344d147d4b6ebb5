//! Runs of inner loops of which nobody needs to know where they begin.
//!
//! The runs of a loop inside another share a tape, and where one begins is kept with the rest of what the outer
//! iteration keeps. Where the images of both go back through all iterations in the opposite order, and how many
//! records a run has is known without looking, the last run that was written is the first to be read back, and no
//! beginning has to be kept. What a loop keeps may thereby come to nothing, and its own runs with it.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::trips::{beside, is_exact};
use crate::ir::{Function, Loop, Mirror, Region, Space, Stmt, Tape};

/// Looks at both sweeps when they are what they will be.
pub(crate) fn stack(function: &mut Function) {
    let mut loops = Vec::new();
    collect(&function.primal, None, &mut loops);
    function.adjoint.iter().for_each(|adjoint| collect(&adjoint.body, None, &mut loops));
    let Some((stacked, dropped)) = Runs::of(function, &loops).map(|runs| runs.decide(&loops)) else {
        return;
    };
    let mut change = |node: &mut Loop| {
        for tape in [&mut node.tape, &mut node.replay] {
            shorten(tape, dropped.get(&node.mirror), stacked.contains(&node.mirror));
        }
    };
    each_loop(&mut function.primal, &mut change);
    function.adjoint.iter_mut().for_each(|adjoint| each_loop(&mut adjoint.body, &mut change));
}

/// A loop, and the loop in whose body it stands, if nothing else is between.
type Found<'f> = (Option<Mirror>, &'f Loop);

/// The fields of records that nobody needs any more.
type Dropped = BTreeMap<Mirror, BTreeSet<usize>>;

struct Runs<'f> {
    function: &'f Function,
    beside: BTreeSet<Mirror>,
    writers: BTreeMap<Mirror, Found<'f>>,
    readers: BTreeMap<Mirror, Found<'f>>,
}

impl<'f> Runs<'f> {
    /// `None` if records are read twice.
    fn of(function: &'f Function, loops: &[Found<'f>]) -> Option<Self> {
        let (mut writers, mut readers) = (BTreeMap::new(), BTreeMap::new());
        for (parent, node) in loops {
            if node.tape.is_some() {
                writers.insert(node.mirror, (*parent, *node));
            }
            if node.replay.is_some() && readers.insert(node.mirror, (*parent, *node)).is_some() {
                return None;
            }
        }
        Some(Self { function, beside: beside(function), writers, readers })
    }

    /// The loops whose runs are stacked, and what is dropped for that. `loops` has inner ones first.
    fn decide(&self, loops: &[Found<'_>]) -> (BTreeSet<Mirror>, Dropped) {
        let mut stacked = BTreeSet::new();
        let mut dropped = Dropped::new();
        for (_, node) in loops {
            let Some(tape) = &node.tape else { continue };
            let is_gone = dropped.get(&node.mirror).is_some_and(|fields| fields.len() == tape.fields.len());
            let Some((parent, field)) = self.beginning(node.mirror) else { continue };
            if is_gone || self.is_stackable(node) && self.may_come_to_nothing(parent) {
                dropped.entry(parent).or_default().insert(field);
                stacked.extend((!is_gone).then_some(node.mirror));
            }
        }
        (stacked, dropped)
    }

    /// Whether both sides know how many records a run has.
    fn is_stackable(&self, node: &Loop) -> bool {
        let reader = self.readers.get(&node.mirror);
        let is_counted = reader.is_some_and(|(_, node)| matches!(node.space, Space::Range { .. }));
        is_counted && is_exact(self.function, node) && !self.beside.contains(&node.mirror)
    }

    /// Where the beginning of each run is kept: a field of the loop around.
    fn beginning(&self, mirror: Mirror) -> Option<(Mirror, usize)> {
        let ((parent, writer), (image, reader)) = (self.writers.get(&mirror)?, self.readers.get(&mirror)?);
        let (parent, image) = ((*parent)?, (*image)?);
        let outer = self.writers.get(&parent)?.1.tape.as_ref()?;
        let replay = self.readers.get(&image)?.1.replay.as_ref()?;
        let begins = writer.tape.as_ref()?.tape?;
        let position = outer.fields.iter().position(|field| *field == begins)?;
        let is_same = replay.fields.get(position).copied() == reader.replay.as_ref()?.tape;
        (parent == image && !replay.forward && is_same).then_some((parent, position))
    }

    /// Whether a loop may do without records: its image ends without them, and nobody else asks for them. Where they
    /// begin is then of no use either, so it must be possible to drop that, too.
    fn may_come_to_nothing(&self, mirror: Mirror) -> bool {
        let (Some((_, writer)), Some((_, reader))) = (self.writers.get(&mirror), self.readers.get(&mirror))
        else {
            return false;
        };
        let here = |tape: &Option<Tape>| tape.as_ref().and_then(|tape| tape.tape);
        matches!(reader.space, Space::Range { .. } | Space::Count(_))
            && match self.beginning(mirror) {
                Some((around, _)) => self.may_come_to_nothing(around),
                None => here(&writer.tape) == here(&reader.replay),
            }
    }
}

/// Inner loops first.
fn collect<'f>(region: &'f Region, parent: Option<Mirror>, found: &mut Vec<Found<'f>>) {
    for stmt in &region.stmts {
        match stmt {
            Stmt::Loop(node) => {
                if let Space::While(head) = &node.space {
                    collect(head, None, found);
                }
                collect(&node.body, Some(node.mirror), found);
                found.push((parent, node));
            }
            stmt => stmt.regions().into_iter().for_each(|region| collect(region, None, found)),
        }
    }
}

fn each_loop(region: &mut Region, change: &mut dyn FnMut(&mut Loop)) {
    for stmt in &mut region.stmts {
        stmt.regions_mut().into_iter().for_each(|region| each_loop(region, change));
        if let Stmt::Loop(node) = stmt {
            change(node);
        }
    }
}

fn shorten(tape: &mut Option<Tape>, dropped: Option<&BTreeSet<usize>>, is_stacked: bool) {
    let Some(records) = tape else { return };
    let is_dropped = |position| dropped.is_some_and(|dropped| dropped.contains(&position));
    let mut position = 0..;
    records.fields.retain(|_| !position.next().is_some_and(is_dropped));
    if is_stacked {
        records.tape = None;
    }
    if records.fields.is_empty() {
        *tape = None;
    }
}
