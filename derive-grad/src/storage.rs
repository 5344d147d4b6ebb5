//! Storage: how the adjoint sweep gets at values of branches and iterations that are over.
//!
//! A region of the adjoint sweep may use any value of the region that it mirrors. Here each such value is either
//! computed again at the start of the mirrored region (cheap operations on values that are there) or kept: as a
//! further result of a branch, as a field of the record that each iteration of a loop leaves on a tape. Values of
//! the outermost region are in scope of both sweeps and cost nothing.
//!
//! Innermost pairs come first, so what a branch keeps is an ordinary value of the region around it.

mod cost;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use cost::{Slot, costs};

use crate::fuse;
use crate::ir::finals::{consumed, final_versions, local_finals};
use crate::ir::{
    Adapter, Carried, Function, If, Info, Kind, Let, Literal, Loop, Match, Mirror, Name, Op, Place,
    Primitive, Region, Space, Stmt, Tape, Val,
};
use crate::order;
use crate::reverse::Seed;
use crate::rules::lookup;

/// Settles storage for every mirrored pair.
pub(crate) fn store(function: &mut Function, seed: Seed, plain: bool) {
    // A pullback knows the adjoint of the result only when the primal sweep is over.
    let fused = if plain || seed == Seed::Given { BTreeMap::new() } else { fuse::fuse(function) };
    let Some(mut adjoint) = function.adjoint.take() else {
        return;
    };
    let mut primal = std::mem::take(&mut function.primal);
    let finals = final_versions(function, &primal);
    let owned = seed == Seed::Given;
    let consumed = consumed(function, &primal);
    let mut storage = Storage { function, finals, consumed, owned, depth: 0, plain, fused };
    storage.pair(&mut primal, &mut adjoint.body);
    function.primal = primal;
    function.adjoint = Some(adjoint);
}

struct Storage<'f> {
    function: &'f mut Function,
    /// The last version of each root: what the variable holds throughout the adjoint sweep.
    finals: BTreeSet<Val>,
    /// Values that the primal sweep may have moved away.
    consumed: BTreeSet<Val>,
    /// The adjoint sweep is a closure that borrows nothing: it does not read again through references.
    owned: bool,
    /// How many loops are around.
    depth: usize,
    /// Every optional transformation is switched off.
    plain: bool,
    /// The number of statements of the primal in the bodies of loops that have taken in their mirror images.
    fused: BTreeMap<Mirror, usize>,
}

/// How the values of one region become available to its mirror image.
#[derive(Default)]
struct Plan {
    kept: Vec<Val>,
    /// In the order of their definitions.
    recomputed: Vec<Let>,
}

impl Storage<'_> {
    fn pair(&mut self, primal: &mut Region, adjoint: &mut Region) {
        let positions: BTreeMap<Mirror, usize> = primal
            .stmts
            .iter()
            .enumerate()
            .filter_map(|(position, stmt)| Some((mirror(stmt)?, position)))
            .collect();
        // Statements put before a loop of the primal move those after it; they are inserted at the end.
        let mut before: Vec<(usize, Vec<Stmt>)> = Vec::new();
        for image in &mut adjoint.stmts {
            let Some(position) = mirror(image).and_then(|mirror| positions.get(&mirror)).copied() else {
                continue;
            };
            match (&mut primal.stmts[position], image) {
                (Stmt::If(node), Stmt::If(image)) => self.branch(node, image),
                (Stmt::Match(node), Stmt::Match(image)) => self.choice(node, image),
                (Stmt::Loop(node), Stmt::Loop(image)) => before.push((position, self.repeat(node, image))),
                _ => unreachable!("a statement and its mirror image are of the same form"),
            }
        }
        self.inside_fused(primal);
        before.sort_by_key(|(position, _)| std::cmp::Reverse(*position));
        for (position, stmts) in before {
            primal.stmts.splice(position..position, stmts);
        }
    }

    /// The body of a fused loop is both sweeps of one iteration: its values are in scope of both.
    fn inside_fused(&mut self, primal: &mut Region) {
        for stmt in &mut primal.stmts {
            let Stmt::Loop(node) = stmt else { continue };
            let Some(split) = self.fused.get(&node.mirror).copied() else { continue };
            let adjoint = node.body.stmts.split_off(split);
            let mut image = Region { stmts: adjoint, ..Region::default() };
            let local = local_finals(self.function, &node.body);
            let outer = self.finals.clone();
            self.finals.extend(local);
            self.depth += 1;
            self.pair(&mut node.body, &mut image);
            self.depth -= 1;
            self.finals = outer;
            node.body.stmts.extend(image.stmts);
        }
    }

    fn branch(&mut self, node: &mut If, image: &mut If) {
        let mut outs = std::mem::take(&mut node.outs);
        self.arms(&mut [&mut node.then, &mut node.els], &mut [&mut image.then, &mut image.els], &mut outs);
        node.outs = outs;
    }

    fn choice(&mut self, node: &mut Match, image: &mut Match) {
        let binds: Vec<Vec<Val>> =
            node.arms.iter().map(|arm| arm.binds.iter().map(|(_, val)| *val).collect()).collect();
        let mut outs = std::mem::take(&mut node.outs);
        let mut arms: Vec<&mut Region> = node.arms.iter_mut().map(|arm| &mut arm.body).collect();
        let mut images: Vec<&mut Region> = image.arms.iter_mut().map(|arm| &mut arm.body).collect();
        self.arms_with(&mut arms, &mut images, &mut outs, &binds);
        node.outs = outs;
    }

    fn arms(&mut self, arms: &mut [&mut Region], images: &mut [&mut Region], outs: &mut Vec<Val>) {
        let binds = vec![Vec::new(); arms.len()];
        self.arms_with(arms, images, outs, &binds);
    }

    /// What is kept of the arms becomes further results; results of the same type serve several arms.
    fn arms_with(
        &mut self,
        arms: &mut [&mut Region],
        images: &mut [&mut Region],
        outs: &mut Vec<Val>,
        binds: &[Vec<Val>],
    ) {
        let mut slots: Vec<Slot> = Vec::new();
        for (number, ((arm, image), binds)) in arms.iter_mut().zip(images).zip(binds).enumerate() {
            if arm.diverges {
                continue;
            }
            self.pair(arm, image);
            let plan = self.plan(arm, binds, image, &BTreeMap::new());
            let mut renamed = BTreeMap::new();
            let mut stmts = Vec::new();
            for val in &plan.kept {
                let held = self.newest(arm, *val);
                let mut there = self.slot(&mut slots, held, number);
                if !self.function.kind(*val).has_literal() {
                    let slot = std::mem::replace(&mut there, self.copy(*val));
                    stmts.push(Stmt::Let(Let { outs: vec![there], op: Op::Unwrap(slot) }));
                }
                renamed.insert(*val, there);
            }
            self.apply(image, plan, renamed, stmts);
        }
        for slot in &slots {
            for (number, arm) in arms.iter_mut().enumerate().filter(|(_, arm)| !arm.diverges) {
                let val = self.fill(slot, number, arm);
                arm.tail.push(val);
            }
            outs.push(slot.out);
        }
    }

    /// What stands for a value at the end of its region. The adjoint sweep asks for whole variables only to know their
    /// shape, which all versions have in common.
    fn newest(&self, region: &Region, val: Val) -> Val {
        let root = self.function.info(val).root;
        let mut outs = region.stmts.iter().rev().flat_map(Stmt::outs);
        outs.find(|out| root.is_some() && self.function.info(*out).root == root).unwrap_or(val)
    }

    /// A result for a value of an arm; what the image of the arm calls it.
    fn slot(&mut self, slots: &mut Vec<Slot>, val: Val, arm: usize) -> Val {
        let info = self.function.info(val).clone();
        if let Some(slot) = slots.iter_mut().find(|slot| slot.fits(&info.kind, arm)) {
            slot.vals.insert(arm, val);
            return slot.out;
        }
        let optional = !info.kind.has_literal();
        let kind = info.kind.clone();
        let out = self.function.fresh(Info { root: None, ty: None, ..info });
        slots.push(Slot { out, kind, optional, vals: BTreeMap::from([(arm, val)]) });
        out
    }

    fn fill(&mut self, slot: &Slot, number: usize, arm: &mut Region) -> Val {
        let op = match slot.vals.get(&number) {
            Some(val) if slot.optional => Op::Present(*val),
            Some(val) => return *val,
            None if slot.optional => Op::Absent,
            None => Op::Missing(slot.kind.clone()),
        };
        let out = self.fresh(None, slot.kind.clone());
        arm.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }

    fn fresh(&mut self, name: Option<&str>, kind: Kind) -> Val {
        let name = name.map(|name| Name::Base(name.to_owned()));
        self.function.fresh(Info { name, kind, root: None, ty: None, span: Span::mixed_site() })
    }

    fn repeat(&mut self, node: &mut Loop, image: &mut Loop) -> Vec<Stmt> {
        self.depth += 1;
        self.pair(&mut node.body, &mut image.body);
        self.depth -= 1;
        let mut params: Vec<Val> = node.carried.iter().map(|carried| carried.param).collect();
        let mut known = BTreeMap::new();
        if let Space::Range { index, .. } = &node.space {
            match &image.space {
                Space::Range { index: reversed, .. } => {
                    known.insert(*index, *reversed);
                }
                _ => params.push(*index),
            }
        }
        let plan = self.plan(&node.body, &params, &image.body, &known);
        // Where the order does not matter, caches and vector units like the primal's order best.
        let free = !self.plain && image.stop.is_none() && order::is_free(self.function, image);
        // The runs of inner loops are taken off the end of the tape that they share.
        let forward = free && !order::replays(&image.body) && turn_around(&mut image.space);
        let mut renamed = known;
        let mut before = Vec::new();
        if plan.kept.is_empty() {
            if matches!(image.space, Space::Forever) {
                image.space = Space::Count(self.count(node, &mut before));
            }
        } else {
            // The runs of an inner loop share a tape, and what stands for one of them is where it begins.
            let kind = if self.depth > 0 { Kind::Int } else { Kind::Inert };
            let tape = self.fresh(Some("tape"), kind);
            let fields: Vec<Val> = plan.kept.iter().map(|val| self.copy(*val)).collect();
            renamed.extend(plan.kept.iter().copied().zip(fields.iter().copied()));
            let held = plan.kept.iter().map(|val| self.newest(&node.body, *val)).collect();
            node.tape = Some(Tape { tape, fields: held, forward: true });
            image.replay = Some(Tape { tape, fields, forward });
        }
        self.apply(&mut image.body, plan, renamed, Vec::new());
        before
    }

    /// A counter, for loops that leave no record and whose number of iterations is not known otherwise.
    fn count(&mut self, node: &mut Loop, before: &mut Vec<Stmt>) -> Val {
        let [init, one] = [(); 2].map(|()| self.fresh(None, Kind::Int));
        let [param, next, out] =
            [Some("iterations"), None, Some("iterations")].map(|name| self.fresh(name, Kind::Int));
        let literal = |out, text: &str, stmts: &mut Vec<Stmt>| {
            stmts.push(Stmt::Let(Let { outs: vec![out], op: Op::Literal(Literal::Int(text.to_owned())) }));
        };
        literal(init, "0_usize", before);
        literal(one, "1", &mut node.body.stmts);
        let op = Op::Primitive(Primitive::Add, vec![param, one]);
        node.body.stmts.push(Stmt::Let(Let { outs: vec![next], op }));
        node.body.tail.push(next);
        node.carried.push(Carried { init, param, out });
        out
    }

    fn copy(&mut self, val: Val) -> Val {
        let info = self.function.info(val).clone();
        self.function.fresh(Info { root: None, ty: None, ..info })
    }

    /// Decides, for each value of `region` that `image` uses, whether to keep it or to compute it again.
    fn plan(&self, region: &Region, params: &[Val], image: &Region, known: &BTreeMap<Val, Val>) -> Plan {
        let mut own: BTreeSet<Val> = region.stmts.iter().flat_map(Stmt::outs).collect();
        own.extend(params);
        let needed: BTreeSet<Val> = image.free().into_iter().filter(|val| own.contains(val)).collect();
        let mut definitions: BTreeMap<Val, &Let> = BTreeMap::new();
        for stmt in &region.stmts {
            if let Stmt::Let(node) = stmt {
                definitions
                    .extend(node.outs.iter().filter(|_| self.is_recomputable(node)).map(|out| (*out, node)));
            }
        }
        let there = |val: &Val| !own.contains(val) || known.contains_key(val);
        let mut kept: BTreeSet<Val> =
            needed.iter().filter(|val| !there(val) && !definitions.contains_key(val)).copied().collect();
        let costs = costs(region, &definitions, |val| there(val) || kept.contains(val));
        kept.extend(needed.iter().filter(|val| !there(val) && !costs.contains_key(val)));
        let mut again = BTreeSet::new();
        let mut open: Vec<Val> = needed.iter().filter(|val| costs.contains_key(val)).copied().collect();
        while let Some(val) = open.pop() {
            if !there(&val) && !kept.contains(&val) && again.insert(val) {
                open.extend(definitions.get(&val).map(|node| node.op.operands()).unwrap_or_default());
            }
        }
        let is_again = |node: &&Let| node.outs.iter().any(|out| again.contains(out));
        let lets = region.stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Let(node) => Some(node),
            Stmt::If(_) | Stmt::Match(_) | Stmt::Loop(_) => None,
        });
        Plan { kept: kept.into_iter().collect(), recomputed: lets.filter(is_again).cloned().collect() }
    }

    fn is_recomputable(&self, node: &Let) -> bool {
        match (&node.op, node.outs.as_slice()) {
            (Op::Primitive(primitive, _), [out]) => match self.function.kind(*out) {
                Kind::Int => matches!(
                    primitive,
                    Primitive::Add | Primitive::Sub | Primitive::Mul | Primitive::Rem | Primitive::Div
                ),
                kind => kind.is_float() && lookup::is_cheap(*primitive),
            },
            (Op::Load(place) | Op::Len(place), [_]) => self.is_unchanged(place),
            (op, [_]) => matches!(
                op,
                Op::Literal(_)
                    | Op::Const(_)
                    | Op::Compare(..)
                    | Op::Not(_)
                    | Op::Or(..)
                    | Op::Cast(..)
                    | Op::Float(_)
                    | Op::Integer(..)
                    | Op::FloatLike(..)
                    | Op::Select(..)
            ),
            _ => false,
        }
    }

    /// Whether the adjoint sweep finds at a place what the primal sweep found there.
    fn is_unchanged(&self, place: &Place) -> bool {
        let info = self.function.info(place.base);
        let lent = self.function.is_lent(place.base);
        if info.root.is_some() {
            return self.finals.contains(&place.base) && !(lent && self.owned);
        }
        // A pullback is lent again what it was lent; other references it must not keep.
        let by_value = matches!(info.kind, Kind::Array(..) | Kind::Tuple(_));
        lent || !self.consumed.contains(&place.base) && !info.kind.is_moved() && (by_value || !self.owned)
    }

    /// Puts what is computed again at the start of the image, under names of its own.
    fn apply(
        &mut self,
        image: &mut Region,
        plan: Plan,
        mut renamed: BTreeMap<Val, Val>,
        mut stmts: Vec<Stmt>,
    ) {
        for mut node in plan.recomputed {
            for out in &mut node.outs {
                let copy = self.copy(*out);
                renamed.insert(*out, copy);
                *out = copy;
            }
            node.op.operands_mut(&mut |val| *val = renamed.get(val).copied().unwrap_or(*val));
            stmts.push(Stmt::Let(node));
        }
        image.rename_uses(&|val| renamed.get(&val).copied().unwrap_or(val));
        image.stmts.splice(0..0, stmts);
    }
}

/// A reversed range in its original order; `false` if the loop runs over no range.
fn turn_around(space: &mut Space) -> bool {
    let Space::Range { range, .. } = space else { return false };
    if range.adapters.last() == Some(&Adapter::Rev) {
        range.adapters.pop();
    } else {
        range.adapters.push(Adapter::Rev);
    }
    true
}

fn mirror(stmt: &Stmt) -> Option<Mirror> {
    match stmt {
        Stmt::Let(_) => None,
        Stmt::If(node) => Some(node.mirror),
        Stmt::Match(node) => Some(node.mirror),
        Stmt::Loop(node) => Some(node.mirror),
    }
}
