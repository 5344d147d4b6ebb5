//! The primal sweep made ready: calls return pullbacks, a `match` says which arm it took, and what a pullback is
//! lent again is copied if it is overwritten in between.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use super::{base_name, branch};
use crate::analysis::activity::Activity;
use crate::ir::{
    Again, Arg, Call, Edit, Function, Info, Kind, Let, Name, Op, Place, Region, Step, Stmt, Val,
};

/// What the adjoint sweep has to know of the statements of the primal.
#[derive(Default)]
pub(super) struct Prepared {
    /// By pullback: what it is lent.
    pub(super) again: BTreeMap<Val, Vec<Again>>,
    /// By the version after a store: zeros in the shape of what was overwritten.
    pub(super) replaced: BTreeMap<Val, Val>,
}

/// Rewrites a region.
pub(super) fn prepare(
    region: &mut Region,
    function: &mut Function,
    activity: &Activity,
    (finals, consumed): (&BTreeSet<Val>, &BTreeSet<Val>),
    prepared: &mut Prepared,
) {
    let mut kept = Vec::new();
    for mut stmt in std::mem::take(&mut region.stmts) {
        match &mut stmt {
            Stmt::Let(node) => {
                let mut preparing =
                    Preparing { function, activity, finals, consumed, prepared, before: &mut kept };
                preparing.operation(node);
            }
            Stmt::If(node) => {
                prepare(&mut node.then, function, activity, (finals, consumed), prepared);
                prepare(&mut node.els, function, activity, (finals, consumed), prepared);
            }
            Stmt::Match(node) => {
                if node.outs.iter().any(|out| activity.is_active(*out)) {
                    branch::number_arms(node, function);
                }
                for arm in &mut node.arms {
                    prepare(&mut arm.body, function, activity, (finals, consumed), prepared);
                }
            }
            Stmt::Loop(node) => prepare(&mut node.body, function, activity, (finals, consumed), prepared),
        }
        kept.push(stmt);
    }
    region.stmts = kept;
}

struct Preparing<'a> {
    function: &'a mut Function,
    activity: &'a Activity,
    finals: &'a BTreeSet<Val>,
    consumed: &'a BTreeSet<Val>,
    prepared: &'a mut Prepared,
    /// The statements before this one.
    before: &'a mut Vec<Stmt>,
}

impl Preparing<'_> {
    fn operation(&mut self, node: &mut Let) {
        let active = node.outs.iter().any(|out| self.activity.is_active(*out));
        match &node.op {
            Op::Call(call) if active => {
                let call = call.clone();
                let result = node.outs[0];
                let pullback = self.pullback(result);
                let again = self.lent_again(&call, self.function.info(result).span);
                self.prepared.again.insert(pullback, again);
                node.outs.insert(1, pullback);
                node.op = Op::CallVjp(call);
            }
            // A variable of a type that only rustc knows is not moved: the adjoint sweep asks for its shape.
            Op::Load(place) if active && self.is_unknown(place, node.outs[0]) => {
                node.op = Op::Clone(place.clone());
            }
            // A row may be replaced by one of another length.
            Op::Store(place, val)
                if active && !place.steps.is_empty() && !self.function.kind(*val).keeps_shape() =>
            {
                let kind = self.function.kind(*val).clone();
                if kind.is_moved() {
                    let span = self.function.info(*val).span;
                    let old = self.insert(Op::Load(place.clone()), kind.clone(), span);
                    let zeros = self.insert(Op::ZerosLike(old), kind, span);
                    self.prepared.replaced.insert(node.outs[0], zeros);
                }
            }
            // The mirror image has to know how long the sequence was.
            Op::Edit(Edit::Truncate, place, vals) if active => {
                let (place, mut vals) = (place.clone(), vals.clone());
                let len = self.insert(Op::Len(place.clone()), Kind::Int, Span::mixed_site());
                vals.push(len);
                node.op = Op::Edit(Edit::Truncate, place, vals);
            }
            _ => {}
        }
    }

    fn is_unknown(&self, place: &Place, out: Val) -> bool {
        let is_variable = self.function.info(place.base).root.is_some();
        is_variable && matches!(self.function.kind(out), Kind::Unknown)
    }

    fn pullback(&mut self, result: Val) -> Val {
        let mut info = self.function.info(result).clone();
        (info.kind, info.root, info.ty) = (Kind::Unknown, None, None);
        info.name = Some(Name::Base(format!("{}_pullback", base_name(self.function, result))));
        self.function.fresh(info)
    }

    fn insert(&mut self, op: Op, kind: Kind, span: Span) -> Val {
        let out = self.function.fresh(Info { name: None, kind, root: None, ty: None, span });
        self.before.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }

    fn lent_again(&mut self, call: &Call, span: Span) -> Vec<Again> {
        let mut again = Vec::new();
        for (position, arg) in call.args.iter().enumerate() {
            match arg {
                Arg::Value(_) => {}
                Arg::Mutable { surely: true, .. } => again.push(Again::Nothing),
                Arg::Shared(place) if self.is_still_there(place) => again.push(Again::Place(place.clone())),
                Arg::Shared(place) => {
                    let kind = copied(self.kind_at(place));
                    let op = match kind {
                        Kind::Unknown => Op::Clone(place.clone()),
                        _ => Op::Load(place.clone()),
                    };
                    again.push(Again::Place(Place::whole(self.insert(op, kind, span))));
                }
                Arg::Mutable { place, surely: false } => {
                    let kind = copied(self.kind_at(place));
                    let op = Op::Snapshot(place.clone(), call.callee.clone(), position);
                    again.push(Again::Maybe(Place::whole(self.insert(op, kind, span))));
                }
            }
        }
        again
    }

    fn kind_at(&self, place: &Place) -> Kind {
        self.function.kind(place.base).project(&place.steps).unwrap_or(Kind::Unknown)
    }

    /// Whether the adjoint sweep finds at a place what the call found there.
    fn is_still_there(&self, place: &Place) -> bool {
        let info = self.function.info(place.base);
        let indexed = place.steps.iter().any(|step| !matches!(step, Step::Field(_)));
        match info.root {
            Some(_) => self.finals.contains(&place.base),
            // What is moved away is not there; and an index may be computed from it.
            None if self.consumed.contains(&place.base) => false,
            None => indexed || !matches!(info.kind, Kind::Vec(_)) || self.function.is_lent(place.base),
        }
    }
}

/// A copy of borrowed elements owns them.
fn copied(kind: Kind) -> Kind {
    match kind {
        Kind::Slice(element) => Kind::Vec(element),
        kind => kind,
    }
}

/// Puts zeros in the shape of each of these versions after its definition.
pub(super) fn insert_shadows(function: &mut Function, mut shadows: BTreeMap<Val, Vec<Val>>) {
    if shadows.is_empty() {
        return;
    }
    let mut primal = std::mem::take(&mut function.primal);
    let params = function.params.clone();
    in_region(&mut primal, &params, &mut shadows);
    function.primal = primal;
}

fn in_region(region: &mut Region, defined: &[Val], shadows: &mut BTreeMap<Val, Vec<Val>>) {
    let mut kept: Vec<Stmt> = Vec::new();
    let after = |vals: &[Val], kept: &mut Vec<Stmt>, shadows: &mut BTreeMap<Val, Vec<Val>>| {
        for val in vals {
            for zeros in shadows.remove(val).unwrap_or_default() {
                kept.push(Stmt::Let(Let { outs: vec![zeros], op: Op::ZerosLike(*val) }));
            }
        }
    };
    after(defined, &mut kept, shadows);
    for mut stmt in std::mem::take(&mut region.stmts) {
        match &mut stmt {
            Stmt::Let(_) => {}
            Stmt::If(node) => {
                in_region(&mut node.then, &[], shadows);
                in_region(&mut node.els, &[], shadows);
            }
            Stmt::Match(node) => {
                for arm in &mut node.arms {
                    let binds: Vec<Val> = arm.binds.iter().map(|(_, val)| *val).collect();
                    in_region(&mut arm.body, &binds, shadows);
                }
            }
            Stmt::Loop(node) => {
                let params: Vec<Val> = node.carried.iter().map(|carried| carried.param).collect();
                in_region(&mut node.body, &params, shadows);
            }
        }
        let outs = stmt.outs();
        kept.push(stmt);
        after(&outs, &mut kept, shadows);
    }
    region.stmts = kept;
}
