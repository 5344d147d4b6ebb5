//! Storage: how the adjoint sweep gets at values of branches and iterations that are over.
//!
//! A region of the adjoint sweep may use any value of the region that it mirrors. Here each such value is either
//! computed again at the start of the mirrored region (cheap operations on values that are there) or kept: as a
//! further result of a branch, as a field of the record that each iteration of a loop leaves on a tape. Values of
//! the outermost region are in scope of both sweeps and cost nothing.
//!
//! Innermost pairs come first, so what a branch keeps is an ordinary value of the region around it.

mod along;
mod branch;
mod cost;
mod forwarding;
mod open;
mod plan;
pub(crate) mod runs;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use forwarding::Stores;
use open::Open;
use plan::Plan;

use crate::fuse;
use crate::ir::finals::{consumed, final_versions, local_finals};
use crate::ir::{
    Adapter, Carried, Function, Info, Kind, Let, Literal, Loop, Mirror, Name, Op, Primitive, Region, Root,
    Space, Stmt, Tape, Val,
};
use crate::order;
use crate::order::scratch::Scratch;
use crate::reverse::Seed;

/// Settles storage for every mirrored pair.
///
/// `no_heap`: what a forward image can compute again from one iteration to the next is not kept, whatever it costs.
pub(crate) fn store(function: &mut Function, seed: Seed, plain: bool, no_heap: bool) {
    // A pullback knows the adjoint of the result only when the primal sweep is over.
    let scratch = if plain { Scratch::default() } else { Scratch::find(function) };
    let fused = if plain || seed == Seed::Given { BTreeMap::new() } else { fuse::fuse(function, &scratch) };
    let Some(mut adjoint) = function.adjoint.take() else {
        return;
    };
    let mut primal = std::mem::take(&mut function.primal);
    let finals = final_versions(function, &primal);
    let owned = seed == Seed::Given;
    let (lengths, literals) = (BTreeMap::new(), along::literals(&primal));
    let consumed = consumed(function, &primal);
    let stores = if plain { Stores::default() } else { Stores::find(function, &primal) };
    let open = Open::find(function, &primal);
    let depth = 0;
    let mut storage = Storage {
        function,
        finals,
        consumed,
        owned,
        depth,
        plain,
        no_heap,
        fused,
        scratch,
        lengths,
        literals,
        stores,
        open,
    };
    storage.name_lengths();
    storage.pair(&mut primal, &mut adjoint.body);
    storage.define_lengths(&mut primal, &adjoint.body);
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
    /// Nothing is kept that can be computed again.
    no_heap: bool,
    /// The number of statements of the primal in the bodies of loops that have taken in their mirror images.
    fused: BTreeMap<Mirror, usize>,
    scratch: Scratch,
    /// The lengths of slices that are lent mutably.
    lengths: BTreeMap<Root, Val>,
    /// Integers that are written as literals.
    literals: BTreeSet<Val>,
    /// What loops have stored in elements.
    stores: Stores,
    /// Values whose types depend on where they are used.
    open: Open,
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

    fn fresh(&mut self, name: Option<&str>, kind: Kind) -> Val {
        let name = name.map(|name| Name::Base(name.to_owned()));
        self.function.fresh(Info { name, kind, root: None, ty: None, span: Span::mixed_site() })
    }

    fn repeat(&mut self, node: &mut Loop, image: &mut Loop) -> Vec<Stmt> {
        self.depth += 1;
        self.pair(&mut node.body, &mut image.body);
        self.depth -= 1;
        let mut params: Vec<Val> = node.carried.iter().map(|carried| carried.param).collect();
        let (mut renamed, mut so_far) = (BTreeMap::new(), None);
        if let Space::Range { index, .. } = &node.space {
            params.push(*index);
            if let Space::Range { index: reversed, .. } = &image.space {
                renamed.insert(*index, *reversed);
            } else {
                let reversed = self.copy(*index);
                so_far = self.range_so_far(node, reversed);
                renamed.extend(so_far.iter().map(|_| (*index, reversed)));
            }
        }
        // Where the order does not matter, caches and vector units like the primal's order best.
        let free = !self.plain && image.stop.is_none() && order::is_free(self.function, &self.scratch, image);
        // The runs of inner loops are taken off the end of the tape that they share.
        let forward = free && !order::replays(&image.body) && turn_around(&mut image.space);
        let known: BTreeSet<Val> = renamed.keys().copied().collect();
        let along = self.recurrences(node, image, forward);
        let mut plan = self.plan(&node.body, &params, &image.body, &known, along);
        if let Some((carried, space)) = so_far.filter(|_| !plan.used.is_empty()) {
            if plan.kept.is_empty() {
                image.space = space;
                self.reach(node, carried);
            } else {
                // Where there is a tape anyway, it has room for the index.
                renamed.clear();
                let along = self.recurrences(node, image, forward);
                plan = self.plan(&node.body, &params, &image.body, &BTreeSet::new(), along);
            }
        }
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
            node.tape = Some(Tape { tape: Some(tape), fields: held, forward: true });
            image.replay = Some(Tape { tape: Some(tape), fields, forward });
        }
        for one in &plan.along {
            let [param, out] = [one.from; 2].map(|val| self.copy(val));
            renamed.insert(one.from, param);
            image.carried.push(Carried { init: one.start, param, out });
            image.body.tail.push(one.to);
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

    /// The same value, computed again: what literals are may be told by nothing but the type that was written.
    fn again(&mut self, val: Val) -> Val {
        let info = self.function.info(val).clone();
        self.function.fresh(Info { root: None, ..info })
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
                let copy = self.again(*out);
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
