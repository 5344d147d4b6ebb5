//! The primal with notes: beside each active value stands its node in the graph of the computation.
//!
//! Nodes go where the values go: out of branches, around loops, into and out of arrays and tuples. Each operation
//! that a derivative flows through becomes one step with its partial derivatives (`step.rs`), under the user's own
//! words (`source.rs`). The primal's arithmetic is left as it is, so the values are the values.

mod source;
mod step;

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::activity::Activity;
use crate::diagnostics::{self, Errors};
use crate::ir::build::Builder;
use crate::ir::note::Note;
use crate::ir::signature::Signature;
use crate::ir::{
    Arm, Carried, Function, If, Info, Kind, Let, Loop, Match, Name, Op, Primitive, Region, Root, Stmt, Val,
};
use crate::rules::lookup::Rule;

/// Adds the notes. The tail becomes the node of the result, and after it the result itself where that may have no
/// node.
pub(crate) fn trace(
    function: &mut Function,
    activity: &Activity,
    signature: &Signature,
    words: &BTreeSet<String>,
    errors: &mut Errors,
) {
    let primal = function.primal.clone();
    let mut active_roots = BTreeSet::new();
    for (number, info) in (0..).zip(&function.infos) {
        active_roots.extend(info.root.filter(|_| activity.is_active(Val(number))));
    }
    let mut tracer = Tracer {
        builder: Builder::new(function),
        activity,
        active_roots,
        nodes: BTreeMap::new(),
        node_roots: BTreeMap::new(),
        rules: BTreeMap::new(),
        sources: source::Sources::new(words),
        errors,
    };
    tracer.inputs(signature);
    tracer.stmts(&primal.stmts);
    let mut tail = Vec::new();
    if let Some(result) = primal.tail.first() {
        let node = tracer.nodes_of(*result);
        tail.push(node);
        let is_noted = tracer.builder.stmts.iter().any(|stmt| is_note_of(stmt, node));
        tail.extend((!is_noted).then_some(*result));
    }
    let stmts = std::mem::take(&mut tracer.builder.stmts);
    function.primal = Region { stmts, tail, diverges: primal.diverges };
}

/// Whether a statement certainly puts a node into the graph.
fn is_note_of(stmt: &Stmt, node: Val) -> bool {
    match stmt {
        Stmt::Let(Let { outs, op: Op::Note(note) }) => outs.contains(&node) && !note.is_silent(),
        _ => false,
    }
}

struct Tracer<'f, 'a> {
    builder: Builder<'f>,
    activity: &'a Activity,
    /// Variables of which some version is active: all their versions have nodes.
    active_roots: BTreeSet<Root>,
    nodes: BTreeMap<Val, Val>,
    /// What is known of the nodes of a variable that changes in place; they are one, too.
    node_roots: BTreeMap<Root, Info>,
    rules: BTreeMap<Primitive, Rule>,
    sources: source::Sources<'a>,
    errors: &'a mut Errors,
}

impl Tracer<'_, '_> {
    fn inputs(&mut self, signature: &Signature) {
        let params = self.builder.function.params.clone();
        for (val, param) in params.into_iter().zip(&signature.params) {
            if param.differentiated {
                let name = crate::names::plain(&param.name);
                let info = self.node_info(val);
                self.note(val, Note::Input { name, val }, info);
            }
        }
    }

    fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Let(node) => self.operation(node),
                Stmt::If(node) => self.branch(node),
                Stmt::Match(node) => self.choice(node),
                Stmt::Loop(node) => self.repeat(node),
            }
        }
    }

    // Nodes.

    fn is_traced(&self, val: Val) -> bool {
        let root = self.builder.function.info(val).root;
        self.activity.is_active(val) || root.is_some_and(|root| self.active_roots.contains(&root))
    }

    /// The nodes of a value, which may be none.
    fn nodes_of(&mut self, val: Val) -> Val {
        if let Some(nodes) = self.nodes.get(&val) {
            return *nodes;
        }
        let info = self.node_info(val);
        if !has_lengths(&info.kind) {
            let span = self.builder.function.info(val).span;
            let what = "an array whose length cannot be seen";
            self.errors.push(span, diagnostics::graph_memory(what));
        }
        let kind = info.kind;
        self.builder.push(Op::Note(Note::Nothing(kind.clone())), kind)
    }

    /// What is known of the nodes of a value.
    fn node_info(&mut self, val: Val) -> Info {
        let Info { name, kind, root: _, ty: _, span } = self.builder.function.info(val).clone();
        let shape = shape(&kind);
        // What follows from a value that has been refused already is no mistake of its own.
        if shape.is_none() && self.errors.is_empty() {
            let what = match kind {
                Kind::Vec(_) => "a vector",
                _ => "a value whose type cannot be seen",
            };
            self.errors.push(span, diagnostics::graph_memory(what));
        }
        let kind = shape.unwrap_or(Kind::Inert);
        let base = match name {
            Some(Name::User(ident)) => Some(crate::names::plain(&ident)),
            Some(Name::Base(base)) => Some(base),
            None => None,
        };
        Info {
            name: base.map(|base| Name::Base(format!("{base}_node"))),
            kind,
            root: None,
            ty: None,
            span: proc_macro2::Span::mixed_site(),
        }
    }

    /// Takes a note of a value.
    fn note(&mut self, val: Val, note: Note, info: Info) {
        let out = self.builder.function.fresh(info);
        let (outs, op) = (vec![out], Op::Note(note));
        self.builder.stmts.push(Stmt::Let(Let { outs, op }));
        self.nodes.insert(val, out);
    }

    /// The nodes of a value that a branch or a loop hands on: the next version if they are a variable.
    fn joined(&mut self, val: Val) -> Val {
        let root = self.builder.function.info(val).root;
        let info = match root.and_then(|root| self.node_roots.get(&root)) {
            Some(info) => info.clone(),
            None => self.node_info(val),
        };
        let out = self.builder.function.fresh(info);
        self.nodes.insert(val, out);
        out
    }

    // Branches.

    fn branch(&mut self, node: &If) {
        let regions = [&node.then, &node.els];
        let (mut regions, outs) = self.branches(&regions, &node.outs, "if …");
        let (Some(els), Some(then)) = (regions.pop(), regions.pop()) else {
            return;
        };
        let (mirror, cond) = (node.mirror, node.cond);
        self.builder.stmts.push(Stmt::If(If { mirror, cond, then, els, outs }));
    }

    fn choice(&mut self, node: &Match) {
        let regions: Vec<&Region> = node.arms.iter().map(|arm| &arm.body).collect();
        let (regions, outs) = self.branches(&regions, &node.outs, "match …");
        let arm = |(arm, body): (&Arm, Region)| Arm { body, ..arm.clone() };
        let arms = node.arms.iter().zip(regions).map(arm).collect();
        let (mirror, scrutinee) = (node.mirror, node.scrutinee);
        self.builder.stmts.push(Stmt::Match(Match { mirror, scrutinee, arms, outs }));
    }

    /// The regions with their notes, and what they come to: the values, and after them the nodes.
    fn branches(&mut self, regions: &[&Region], outs: &[Val], text: &str) -> (Vec<Region>, Vec<Val>) {
        let traced: Vec<usize> = (0..outs.len()).filter(|at| self.is_traced(outs[*at])).collect();
        let mut noted = Vec::new();
        for region in regions {
            for (out, tail) in outs.iter().zip(&region.tail) {
                self.sources.lend(self.builder.function, *out, *tail);
            }
            noted.push(self.region(region, &traced));
        }
        let mut all = outs.to_vec();
        all.extend(traced.into_iter().map(|at| self.joined(outs[at])));
        for out in outs {
            self.sources.call(*out, text);
        }
        (noted, all)
    }

    /// A region of its own, which hands on the nodes of some of its values, too.
    fn region(&mut self, region: &Region, traced: &[usize]) -> Region {
        let outer = std::mem::take(&mut self.builder.stmts);
        self.stmts(&region.stmts);
        let mut tail = region.tail.clone();
        for val in traced.iter().filter_map(|at| region.tail.get(*at)) {
            tail.push(self.nodes_of(*val));
        }
        let stmts = std::mem::replace(&mut self.builder.stmts, outer);
        Region { stmts, tail, diverges: region.diverges }
    }

    fn repeat(&mut self, node: &Loop) {
        let mut noted = node.clone();
        let traced: Vec<usize> = (0..node.carried.len())
            .filter(|at| self.is_traced(node.carried[*at].param) || self.is_traced(node.carried[*at].out))
            .collect();
        for at in &traced {
            let init = self.nodes_of(node.carried[*at].init);
            let param = self.joined(node.carried[*at].param);
            let out = self.joined(node.carried[*at].out);
            noted.carried.push(Carried { init, param, out });
        }
        for (carried, next) in node.carried.iter().zip(&node.body.tail) {
            self.sources.lend(self.builder.function, carried.param, *next);
            self.sources.call(carried.param, "…");
            self.sources.call(carried.out, "loop …");
        }
        noted.body = self.region(&node.body, &traced);
        self.builder.stmts.push(Stmt::Loop(Box::new(noted)));
    }
}

/// The kind of a value's nodes; `None` if it is not known well enough.
fn shape(kind: &Kind) -> Option<Kind> {
    match kind {
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => Some(Kind::Inert),
        Kind::Tuple(kinds) => kinds.iter().map(shape).collect::<Option<_>>().map(Kind::Tuple),
        Kind::Array(element, len) => Some(Kind::Array(Box::new(shape(element)?), len.clone())),
        Kind::Slice(_) | Kind::Vec(_) | Kind::Unknown => None,
    }
}

fn has_lengths(kind: &Kind) -> bool {
    match kind {
        Kind::Tuple(kinds) => kinds.iter().all(has_lengths),
        Kind::Array(element, len) => len.is_some() && has_lengths(element),
        Kind::Slice(_) | Kind::Vec(_) => false,
        Kind::Unknown | Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => true,
    }
}
