//! Loops whose adjoint is known before they run: each iteration is followed at once by its own adjoint, so that nothing
//! of it has to be kept.
//!
//! A loop of the primal sweep takes in its mirror image if the image only adds to what it carries, so that its
//! iterations may run in any order; if what it reads from outside is there before the loop; and if nothing that the
//! adjoint sweep does before it reads what it adds to. Then the two sweeps meet in one loop.

mod late;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::chain::rechain;
use crate::ir::extents::Extents;
use crate::ir::visit::Met;
use crate::ir::{
    Carried, Function, Info, Let, Literal, Loop, Mirror, Name, Op, Primitive, Region, Root, Space, Stmt, Val,
};
use crate::order::scratch::Scratch;
use crate::order::{self, Flow};

/// Fuses every loop that allows it. Gives the number of statements of the primal in the body of each fused loop.
pub(crate) fn fuse(function: &mut Function, scratch: &Scratch) -> BTreeMap<Mirror, usize> {
    let mut fused = BTreeMap::new();
    let Some(mut adjoint) = function.adjoint.take() else { return fused };
    let mut primal = std::mem::take(&mut function.primal);
    let mut roots = BTreeSet::new();
    let mut outside: BTreeSet<Val> = function.params.iter().copied().collect();
    // The buffer of a vector that may grow gets its shape when the primal sweep is over.
    let early = function.lent.iter().filter(|lent| !lent.mutable || function.kind(lent.param).keeps_shape());
    outside.extend(early.filter_map(|lent| lent.buffer));
    let fixed = fixed_lengths(function, &primal, &adjoint.body);
    let fusion = Fusion { function, scratch, fixed: &fixed, fused: &mut fused, roots: &mut roots };
    { fusion }.pair(&mut primal, &mut adjoint.body, &outside);
    function.primal = primal;
    function.adjoint = Some(adjoint);
    for root in roots {
        rechain(function, root);
    }
    fused
}

fn fixed_lengths(function: &Function, primal: &Region, adjoint: &Region) -> BTreeSet<Root> {
    let extents = Extents::of(function, &[primal, adjoint]);
    function.infos.iter().filter_map(|info| info.root).filter(|root| extents.is_fixed(*root)).collect()
}

struct Fusion<'f> {
    function: &'f mut Function,
    scratch: &'f Scratch,
    /// Variables whose versions are all of one length.
    fixed: &'f BTreeSet<Root>,
    fused: &'f mut BTreeMap<Mirror, usize>,
    /// Roots of which versions have moved.
    roots: &'f mut BTreeSet<Root>,
}

/// What moves with an image.
#[derive(Default)]
struct Move {
    /// Positions of the statements of the adjoint sweep that go before the loop.
    before: BTreeSet<usize>,
    /// The same of the primal sweep, which might as well compute them before the loop.
    earlier: BTreeSet<usize>,
    /// The version of each variable before the loop.
    versions: BTreeMap<Root, Val>,
}

impl Fusion<'_> {
    /// `outside`: what is there before the region begins.
    fn pair(&mut self, primal: &mut Region, adjoint: &mut Region, outside: &BTreeSet<Val>) {
        let mut at = 0;
        while at < adjoint.stmts.len() {
            let found = self.candidate(primal, adjoint, at, outside);
            match found.or_else(|| self.with_factor_one(primal, adjoint, &mut at, outside)) {
                Some((position, moved)) => at = self.take_in(primal, adjoint, position, at, &moved, outside),
                None => at += 1,
            }
        }
    }

    /// The position of the loop that can take in the image at a position, and what has to move with the image.
    fn candidate(
        &self,
        primal: &Region,
        adjoint: &Region,
        at: usize,
        outside: &BTreeSet<Val>,
    ) -> Option<(usize, Move)> {
        let (position, node, image) = mirrored(primal, &adjoint.stmts[at])?;
        let flows = order::flows(self.function, self.scratch, image);
        let fits = flows.iter().all(|flow| matches!(flow, Flow::Sum | Flow::Scratch));
        if node.body.diverges || !fits || !self.carries_floats(image) {
            return None;
        }
        let mut there = outside.clone();
        there.extend(primal.stmts[..position].iter().flat_map(Stmt::outs));
        let mut moved = Move { versions: self.versions(&primal.stmts[..position], node), ..Move::default() };
        let after = self.after(primal, position, &there, &moved);
        there.extend(after.keys());
        for val in needed(node, image) {
            self.hoist(val, &adjoint.stmts[..at], &there, &mut moved)?;
        }
        for (carried, flow) in image.carried.iter().zip(flows) {
            if let Some(root) = self.function.info(carried.init).root {
                self.hoist_root(root, flow, &adjoint.stmts[..at], &there, &mut moved)?;
                // Images that later loops have taken in come after this one from now on.
                let later = Region { stmts: primal.stmts[position + 1..].to_vec(), ..Region::default() };
                order::only_adds(self.function, &later, root).then_some(())?;
            }
        }
        let moving = moved.before.iter().map(|at| &adjoint.stmts[*at]);
        let mut used: Vec<Val> = moving.flat_map(Stmt::free).chain(image.body.free()).collect();
        let root = |val: Val| self.function.info(val).root;
        let carried: BTreeSet<Root> = image.carried.iter().filter_map(|carried| root(carried.init)).collect();
        used.extend(after.keys().filter(|val| root(**val).is_some_and(|root| carried.contains(&root))));
        while let Some(val) = used.pop() {
            if let Some(at) = after.get(&val).filter(|at| moved.earlier.insert(**at)) {
                used.extend(primal.stmts[*at].free());
            }
        }
        Some((position, moved))
    }

    fn carries_floats(&self, image: &Loop) -> bool {
        image.carried.iter().all(|carried| {
            let info = self.function.info(carried.param);
            info.root.is_some() || info.kind.is_float()
        })
    }

    /// What the primal sweep computes after a loop from what is there before it.
    fn after(
        &self,
        primal: &Region,
        position: usize,
        there: &BTreeSet<Val>,
        moved: &Move,
    ) -> BTreeMap<Val, usize> {
        let mut found = BTreeMap::new();
        for (at, stmt) in primal.stmts.iter().enumerate().skip(position + 1) {
            let Stmt::Let(Let { outs, op }) = stmt else { continue };
            let [out] = outs.as_slice() else { continue };
            let is_pure = match op {
                Op::Literal(_) | Op::Const(_) | Op::Cast(..) | Op::ZerosLike(_) => true,
                Op::Primitive(..) => self.function.kind(*out).is_float(),
                Op::Len(place) => self.function.info(place.base).root.is_none() && !place.may_panic(),
                // The adjoint of a variable that a later loop adds to, and this one as well.
                Op::Root(start) => matches!(
                    found.get(start).map(|at| &primal.stmts[*at]),
                    Some(Stmt::Let(Let { op: Op::ZerosLike(_), .. }))
                ),
                _ => false,
            };
            let is_there = |val: &Val| there.contains(val) || found.contains_key(val);
            let shape_is_there = matches!(op, Op::ZerosLike(val) if self.as_long(*val, moved).is_some());
            if is_pure && (shape_is_there || op.operands().iter().all(is_there)) {
                found.insert(*out, at);
            }
        }
        found
    }

    fn versions(&self, before: &[Stmt], node: &Loop) -> BTreeMap<Root, Val> {
        let outs = before.iter().flat_map(Stmt::outs);
        let all = outs.chain(node.carried.iter().map(|carried| carried.init));
        all.filter_map(|val| Some((self.function.info(val).root?, val))).collect()
    }

    /// A version before the loop of the same length.
    fn as_long(&self, val: Val, moved: &Move) -> Option<Val> {
        let root = self.function.info(val).root.filter(|root| self.fixed.contains(root))?;
        let element = self.function.kind(val).element()?;
        moved.versions.get(&root).copied().filter(|_| element.has_shape())
    }

    /// Moves the definition of a value before the loop, if it has to move and can.
    fn hoist(&self, val: Val, before: &[Stmt], there: &BTreeSet<Val>, moved: &mut Move) -> Option<()> {
        if there.contains(&val) {
            return Some(());
        }
        let position = before.iter().position(|stmt| stmt.outs().contains(&val))?;
        let Stmt::Let(Let { outs, op }) = &before[position] else { return None };
        let is_float = outs.first().is_some_and(|out| self.function.kind(*out).is_float());
        let movable = match op {
            Op::Load(_) | Op::Clone(_) | Op::Len(_) | Op::Snapshot(..) | Op::Pull(_) | Op::Note(_) => false,
            op => op.is_pure(is_float),
        };
        if !movable {
            return None;
        }
        let shape_is_there = match op {
            Op::ZerosLike(val) => self.as_long(*val, moved).is_some(),
            _ => false,
        };
        for operand in op.operands().into_iter().filter(|_| !shape_is_there) {
            self.hoist(operand, before, there, moved)?;
        }
        moved.before.insert(position);
        Some(())
    }

    /// An adjoint that the image adds to must be there before the loop, and nobody may have looked at it since.
    fn hoist_root(
        &self,
        root: Root,
        flow: Flow,
        before: &[Stmt],
        there: &BTreeSet<Val>,
        moved: &mut Move,
    ) -> Option<()> {
        let is_first = |stmt: &Stmt| match stmt {
            Stmt::Let(Let { outs, op: Op::Root(_) }) => self.function.info(outs[0]).root == Some(root),
            _ => false,
        };
        if let Some(position) = before.iter().position(is_first) {
            let Stmt::Let(Let { op: Op::Root(start), .. }) = &before[position] else { return None };
            self.hoist(*start, before, there, moved)?;
            moved.before.insert(position);
        } else if !there.iter().any(|val| self.function.info(*val).root == Some(root)) {
            return None;
        }
        let since = Region { stmts: before.to_vec(), ..Region::default() };
        // What is zero before each iteration must not have been added to before the first one.
        (flow == Flow::Sum || self.only_starts(&since, root)).then_some(())?;
        order::only_adds(self.function, &since, root).then_some(())
    }

    /// Whether a variable starts in a region, and nothing else happens to it.
    fn only_starts(&self, region: &Region, root: Root) -> bool {
        let of_root = |val: Val| self.function.info(val).root == Some(root);
        region.stmts.iter().all(|stmt| match stmt {
            Stmt::Let(Let { op: Op::Len(_) | Op::ZerosLike(_), .. }) => true,
            stmt => !stmt.free().into_iter().any(of_root),
        })
    }

    /// Puts the image into the loop. Gives the position after it in the adjoint sweep.
    fn take_in(
        &mut self,
        primal: &mut Region,
        adjoint: &mut Region,
        position: usize,
        at: usize,
        moved: &Move,
        outside: &BTreeSet<Val>,
    ) -> usize {
        let Stmt::Loop(image) = adjoint.stmts.remove(at) else { return at };
        let mut before: Vec<Stmt> =
            moved.before.iter().rev().map(|position| adjoint.stmts.remove(*position)).collect();
        let at = at - before.len();
        before.extend(moved.earlier.iter().rev().map(|position| primal.stmts.remove(*position)));
        for stmt in &mut before {
            if let Stmt::Let(Let { op: Op::ZerosLike(val), .. }) = stmt {
                *val = self.as_long(*val, moved).unwrap_or(*val);
            }
        }
        before.reverse();
        let mut inside = outside.clone();
        inside.extend(primal.stmts[..position].iter().flat_map(Stmt::outs));
        inside.extend(before.iter().flat_map(Stmt::outs));
        let Stmt::Loop(node) = &mut primal.stmts[position] else { return at };
        inside.extend(node.carried.iter().map(|carried| carried.param));
        inside.extend(image.carried.iter().map(|carried| carried.param));
        if let Space::Range { index, .. } = &node.space {
            inside.insert(*index);
        }
        let mut image = *image;
        let mut after = Vec::new();
        for carried in &mut image.carried {
            if let Some(root) = self.function.info(carried.init).root {
                self.roots.insert(root);
                continue;
            }
            let already = adjoint.stmts.iter().chain(&before).any(|stmt| is_zero(stmt, carried.init));
            self.begin_at_zero(carried, already, &mut before, &mut after);
        }
        self.pair(&mut node.body, &mut image.body, &inside);
        self.fused.insert(node.mirror, node.body.stmts.len());
        node.body.stmts.extend(image.body.stmts);
        node.body.tail.extend(image.body.tail);
        node.carried.extend(image.carried);
        primal.stmts.splice(position..position, before);
        let added = after.len();
        adjoint.stmts.splice(at..at, after);
        at + added
    }

    /// A sum that begins before the loop begins with zero; what it began with is added after the loop.
    fn begin_at_zero(
        &mut self,
        carried: &mut Carried,
        already: bool,
        before: &mut Vec<Stmt>,
        after: &mut Vec<Stmt>,
    ) {
        let info = self.function.info(carried.param).clone();
        let name = match &info.name {
            Some(Name::Base(base)) => Some(Name::Base(base.clone())),
            _ => None,
        };
        let fresh = |this: &mut Self, name: Option<Name>| {
            this.function.fresh(Info { name, root: None, ty: None, ..info.clone() })
        };
        let zero = fresh(self, None);
        before.push(Stmt::Let(Let { outs: vec![zero], op: Op::Literal(Literal::float("0.0")) }));
        if already {
            carried.init = zero;
            return;
        }
        let out = fresh(self, name);
        let sum = Op::Primitive(Primitive::Add, vec![carried.init, out]);
        after.push(Stmt::Let(Let { outs: vec![carried.out], op: sum }));
        (carried.init, carried.out) = (zero, out);
    }
}

/// The loop that a statement of the adjoint sweep is the image of, with its position.
fn mirrored<'r>(primal: &'r Region, image: &'r Stmt) -> Option<(usize, &'r Loop, &'r Loop)> {
    let Stmt::Loop(image) = image else { return None };
    primal.stmts.iter().enumerate().find_map(|(position, stmt)| match stmt {
        Stmt::Loop(node) if node.mirror == image.mirror => Some((position, &**node, &**image)),
        _ => None,
    })
}

fn is_zero(stmt: &Stmt, val: Val) -> bool {
    match stmt {
        Stmt::Let(Let { outs, op: Op::Literal(literal) }) => {
            outs.contains(&val) && *literal == Literal::float("0.0")
        }
        _ => false,
    }
}

/// What an image needs that the loop itself does not define.
fn needed(node: &Loop, image: &Loop) -> Vec<Val> {
    let mut inner = BTreeSet::new();
    let whole = Stmt::Loop(Box::new(Loop { carried: Vec::new(), ..node.clone() }));
    whole.clone().vals_mut(&mut |met| {
        if let Met::Def(val) = met {
            inner.insert(*val);
        }
    });
    inner.extend(node.carried.iter().map(|carried| carried.param));
    let own: BTreeSet<Val> = image.carried.iter().map(|carried| carried.param).collect();
    image.body.free().into_iter().filter(|val| !inner.contains(val) && !own.contains(val)).collect()
}
