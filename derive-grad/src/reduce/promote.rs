//! Sums in memory become sums in local variables.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use super::{adjoint_roots, inner, sweeps};
use crate::ir::extents::Extents;
use crate::ir::{
    Carried, Comparison, Function, If, Info, Kind, Let, Literal, Loop, Name, Op, Place, Primitive, Range,
    Region, Root, Space, Step, Stmt, Val,
};
use crate::order;

/// Promotes what it can. Gives the variables whose versions have to be put in order again.
pub(super) fn promote(function: &mut Function) -> BTreeSet<Root> {
    let roots = adjoint_roots(function);
    let proven = proven(function);
    let mut touched = BTreeSet::new();
    sweeps(function, &mut |function, region| {
        Promotion { function, roots: &roots, proven: &proven, touched: &mut touched }.region(region);
    });
    touched
}

/// The places that exist wherever their indices do: those at the index of a loop that runs over all elements.
fn proven(function: &Function) -> BTreeSet<(Root, Val)> {
    let regions: Vec<&Region> = [&function.primal]
        .into_iter()
        .chain(function.adjoint.as_ref().map(|adjoint| &adjoint.body))
        .collect();
    let extents = Extents::of(function, &regions);
    let mut roots: BTreeMap<Root, Val> = BTreeMap::new();
    for (number, info) in function.infos.iter().enumerate() {
        if let (Some(root), Ok(number)) = (info.root, u32::try_from(number)) {
            roots.entry(root).or_insert(Val(number));
        }
    }
    let mut found = BTreeSet::new();
    let mut open: Vec<&Region> = regions;
    while let Some(region) = open.pop() {
        for stmt in &region.stmts {
            open.extend(stmt.regions());
            let Stmt::Loop(node) = stmt else { continue };
            let Space::Range { index, range } = &node.space else { continue };
            let whole = roots.iter().filter(|(_, val)| extents.is_whole(range, &Place::whole(**val)));
            found.extend(whole.map(|(root, _)| (*root, *index)));
        }
    }
    found
}

struct Promotion<'f> {
    function: &'f mut Function,
    /// Those that hold adjoints.
    roots: &'f BTreeSet<Root>,
    proven: &'f BTreeSet<(Root, Val)>,
    touched: &'f mut BTreeSet<Root>,
}

/// A place to which every iteration adds.
struct Target {
    root: Root,
    place: Place,
    /// The positions of the additions in the body.
    at: Vec<usize>,
}

impl Promotion<'_> {
    fn region(&mut self, region: &mut Region) {
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts) {
            for region in inner(&mut stmt) {
                self.region(region);
            }
            let mut after = Vec::new();
            if let Stmt::Loop(node) = &mut stmt {
                for target in self.targets(node) {
                    self.sum(node, &target, &mut kept, &mut after);
                }
            }
            kept.push(stmt);
            kept.extend(after);
        }
        region.stmts = kept;
    }

    fn targets(&self, node: &Loop) -> Vec<Target> {
        let mut inside: BTreeSet<Val> = node.body.stmts.iter().flat_map(Stmt::outs).collect();
        inside.extend(node.carried.iter().map(|carried| carried.param));
        inside.extend(node.replay.iter().flat_map(|tape| tape.fields.clone()));
        if let Space::Range { index, .. } = &node.space {
            inside.insert(*index);
        }
        let mut found: Vec<Target> = Vec::new();
        for (position, stmt) in node.body.stmts.iter().enumerate() {
            let Stmt::Let(Let { op: Op::AddTo(place, val), .. }) = stmt else { continue };
            let Some(root) = self.function.info(place.base).root else { continue };
            let mut indices = place.clone();
            let mut stays = false;
            indices
                .steps
                .iter_mut()
                .for_each(|step| step.operands_mut(&mut |val| stays |= inside.contains(val)));
            let fits = !stays
                && !place.steps.is_empty()
                && self.roots.contains(&root)
                && self.function.kind(*val).is_float()
                && (self.is_proven(root, place) || counted(node).is_some())
                && order::only_adds(self.function, &node.body, root);
            if !fits {
                continue;
            }
            match found.iter_mut().find(|target| target.root == root && target.place.steps == place.steps) {
                Some(target) => target.at.push(position),
                None => found.push(Target { root, place: place.clone(), at: vec![position] }),
            }
        }
        found
    }

    fn is_proven(&self, root: Root, place: &Place) -> bool {
        matches!(place.steps.as_slice(), [Step::Index(index)] if self.proven.contains(&(root, *index)))
    }

    /// Adds up in a local variable what a loop adds to a place, and adds the sum to the place after the loop.
    fn sum(&mut self, node: &mut Loop, target: &Target, before: &mut Vec<Stmt>, after: &mut Vec<Stmt>) {
        self.touched.insert(target.root);
        let Stmt::Let(Let { op: Op::AddTo(_, first), .. }) = &node.body.stmts[target.at[0]] else { return };
        let kind = self.function.kind(*first).clone();
        let base = self.function.info(target.place.base).name.clone();
        let name = match base {
            Some(Name::Base(base)) => Some(Name::Base(base)),
            _ => None,
        };
        let init = self.fresh(None, kind.clone());
        before.push(Stmt::Let(Let { outs: vec![init], op: Op::Literal(Literal::float("0.0")) }));
        let param = self.fresh(name.clone(), kind.clone());
        let mut sum = param;
        for at in &target.at {
            let next = self.fresh(None, kind.clone());
            let Stmt::Let(node) = &mut node.body.stmts[*at] else { continue };
            if let Op::AddTo(_, val) = node.op {
                *node = Let { outs: vec![next], op: Op::Primitive(Primitive::Add, vec![sum, val]) };
            }
            sum = next;
        }
        let out = self.fresh(name, kind);
        node.carried.push(Carried { init, param, out });
        node.body.tail.push(sum);
        self.drop_if_unused(node, target.root);
        let added = self.next_version(&target.place);
        let op = Op::AddTo(target.place.clone(), out);
        let add = Stmt::Let(Let { outs: vec![added], op });
        match counted(node).filter(|_| !self.is_proven(target.root, &target.place)) {
            Some(range) => after.extend(self.if_it_ran(&range, &target.place, add, added)),
            None => after.push(add),
        }
    }

    /// A variable that the loop does not change any more is not carried by it.
    fn drop_if_unused(&self, node: &mut Loop, root: Root) {
        let of_root = |val: Val| self.function.info(val).root == Some(root);
        let Some(position) = node.carried.iter().position(|carried| of_root(carried.param)) else { return };
        if node.body.stmts.iter().flat_map(Stmt::free).any(of_root) {
            // Its last change may be a sum now; which version is the last is found out afterwards.
            return;
        }
        node.carried.remove(position);
        node.body.tail.remove(position);
    }

    /// The place may exist only if the loop runs.
    fn if_it_ran(&mut self, range: &Range, place: &Place, add: Stmt, added: Val) -> [Stmt; 2] {
        let cond = self.fresh(None, Kind::Bool);
        let comparison = if range.inclusive { Comparison::Le } else { Comparison::Lt };
        let op = Op::Compare(comparison, range.lo, range.hi);
        let then = Region { stmts: vec![add], tail: vec![added], diverges: false };
        let els = Region { stmts: Vec::new(), tail: vec![place.base], diverges: false };
        let outs = vec![self.next_version(place)];
        let mirror = self.function.fresh_mirror();
        [Stmt::Let(Let { outs: vec![cond], op }), Stmt::If(If { mirror, cond, then, els, outs })]
    }

    /// The next version of what is added to.
    fn next_version(&mut self, place: &Place) -> Val {
        let info = self.function.info(place.base).clone();
        self.function.fresh(info)
    }

    fn fresh(&mut self, name: Option<Name>, kind: Kind) -> Val {
        self.function.fresh(Info { name, kind, root: None, ty: None, span: Span::mixed_site() })
    }
}

/// The range of a loop that tells by its bounds whether it runs at all.
fn counted(node: &Loop) -> Option<Range> {
    match &node.space {
        Space::Range { range, .. } if node.replay.is_none() => Some(range.clone()),
        _ => None,
    }
}
