//! Operations with their notes.

use super::Tracer;
use crate::diagnostics;
use crate::ir::note::{Note, Step};
use crate::ir::{Arg, Call, Info, Kind, Let, Name, Op, Opaque, Place, Primitive, Pull, Stmt, Val, Width};
use crate::rules::expand::Names;
use crate::rules::lookup;

impl Tracer<'_, '_> {
    pub(super) fn operation(&mut self, node: &Let) {
        let Let { outs, op } = node;
        let text = match outs.first() {
            Some(out) => self.sources.define(self.builder.function, *out, op),
            None => String::new(),
        };
        let traced = outs.iter().any(|out| self.is_traced(*out));
        match (op, outs.as_slice()) {
            (Op::AddTo(place, val), [out]) if traced => self.increment(place, *val, false, *out),
            (Op::SubFrom(place, val), [out]) if traced => self.increment(place, *val, true, *out),
            (Op::Call(call), [out]) if traced => self.call(call, *out, text),
            _ => {
                self.builder.stmts.push(Stmt::Let(node.clone()));
                if traced {
                    self.beside(op, outs, text);
                }
            }
        }
    }

    /// What happens to the nodes after an operation has been done on the values.
    fn beside(&mut self, op: &Op, outs: &[Val], text: String) {
        let Some(out) = outs.first().copied() else { return };
        let kind = self.node_info(out).kind;
        match op {
            Op::Primitive(primitive, operands) => self.primitive(*primitive, operands, out, text),
            Op::Cast(val, _) => {
                let one = self.one();
                self.step(out, text, &[(*val, one)]);
            }
            Op::Float(val) => {
                let nodes = self.nodes_of(*val);
                self.nodes.insert(out, nodes);
            }
            Op::Root(val) => self.root(*val, out),
            Op::Tuple(vals) => {
                let parts = vals.iter().map(|val| self.nodes_of(*val)).collect();
                self.along(out, Op::Tuple(parts), kind);
            }
            Op::Array(vals) => {
                let parts = vals.iter().map(|val| self.nodes_of(*val)).collect();
                self.along(out, Op::Array(parts), kind);
            }
            Op::Repeat(val, len) => {
                let part = self.nodes_of(*val);
                self.along(out, Op::Repeat(part, len.clone()), kind);
            }
            Op::Load(place) | Op::Clone(place) => {
                let place = self.place(place);
                self.along(out, Op::Load(place), kind);
            }
            Op::Store(place, val) => {
                let nodes = self.nodes_of(*val);
                self.store(place, nodes, out);
            }
            Op::Opaque(opaque) => self.overwritten(opaque, outs),
            _ => {
                let span = self.builder.function.info(out).span;
                let what = "this operation";
                self.errors.push(span, diagnostics::graph_memory(what));
            }
        }
    }

    /// The same operation on nodes.
    fn along(&mut self, out: Val, op: Op, kind: Kind) {
        let nodes = self.builder.push(op, kind);
        let name = self.node_info(out).name;
        self.builder.function.info_mut(nodes).name = name;
        self.nodes.insert(out, nodes);
    }

    // Variables that change in place.

    fn root(&mut self, val: Val, out: Val) {
        let nodes = self.nodes_of(val);
        let name = match self.node_info(out).name {
            Some(Name::Base(base)) => base,
            Some(Name::User(_)) | None => "node".to_owned(),
        };
        let nodes = self.builder.root(nodes, &name);
        let info = self.builder.function.info(nodes).clone();
        let root = self.builder.function.info(out).root;
        self.node_roots.extend(root.map(|root| (root, info)));
        self.nodes.insert(out, nodes);
    }

    fn place(&mut self, place: &Place) -> Place {
        Place { base: self.nodes_of(place.base), steps: place.steps.clone() }
    }

    fn store(&mut self, place: &Place, nodes: Val, out: Val) {
        let place = self.place(place);
        let version = self.builder.version(place.base, Op::Store(place, nodes));
        self.nodes.insert(out, version);
    }

    /// `place += value`: a step of its own, from what was there and what is added.
    fn increment(&mut self, place: &Place, val: Val, negative: bool, out: Val) {
        let (operator, op) = if negative {
            ("-", Op::SubFrom(place.clone(), val))
        } else {
            ("+", Op::AddTo(place.clone(), val))
        };
        let text = self.sources.change(self.builder.function, place, operator, val);
        let at = self.place(place);
        let before = self.builder.load(at, Kind::Inert);
        let outs = vec![out];
        self.builder.stmts.push(Stmt::Let(Let { outs, op }));
        let kind = self.builder.kind(val);
        let mut after = place.clone();
        after.base = out;
        let value = self.builder.load(after, kind);
        let one = self.one();
        let partial = if negative { self.number(-1.0) } else { one };
        let mut operands = vec![(before, one)];
        operands.extend(self.nodes.get(&val).map(|node| (*node, partial)));
        let name = if place.steps.is_empty() {
            self.sources.name(self.builder.function, out)
        } else {
            String::new()
        };
        let node = self
            .builder
            .push(Op::Note(Note::Step(Step { name, source: text, value, operands })), Kind::Inert);
        self.store(place, node, out);
    }

    /// Variables that the user's tokens have given values without derivative.
    fn overwritten(&mut self, opaque: &Opaque, outs: &[Val]) {
        let news = outs.iter().rev();
        for ((_, old), new) in opaque.writes.iter().rev().zip(news) {
            if self.is_traced(*new) {
                let kind = self.node_info(*new).kind;
                let nothing = self.builder.push(Op::Note(Note::Nothing(kind.clone())), kind);
                self.store(&Place::whole(*old), nothing, *new);
            }
        }
    }

    // Steps.

    /// The node of a value that has been computed, with its partials.
    fn step(&mut self, out: Val, source: String, partials: &[(Val, Val)]) {
        let node = |(val, partial): &(Val, Val)| self.nodes.get(val).map(|node| (*node, *partial));
        let operands = partials.iter().filter_map(node).collect();
        let name = self.sources.name(self.builder.function, out);
        let note = Note::Step(Step { name, source, value: out, operands });
        let info = self.node_info(out);
        self.note(out, note, info);
    }

    fn primitive(&mut self, primitive: Primitive, operands: &[Val], out: Val, text: String) {
        let rule = self.rules.remove(&primitive).unwrap_or_else(|| lookup::rule(primitive));
        let named = rule.operands.iter().zip(operands);
        let mut names =
            Names { vals: named.map(|(operand, val)| (operand.name.clone(), *val)).collect(), result: out };
        names.vals.insert(rule.result.clone(), out);
        let mut partials = Vec::new();
        for (position, partial) in &rule.partials {
            let operand = operands[*position];
            if self.nodes.contains_key(&operand) {
                let partial = names.expand(partial, &mut self.builder);
                partials.push((operand, self.plain(partial)));
            }
        }
        self.step(out, text, &partials);
        self.rules.insert(primitive, rule);
    }

    /// A call is one step; its partials are what its pullback makes of a seed of one.
    fn call(&mut self, call: &Call, out: Val, text: String) {
        let kind = self.builder.kind(out);
        if call.lent().next().is_some() {
            let span = self.builder.function.info(out).span;
            self.errors.push(span, diagnostics::graph_memory("a call that is lent memory"));
        }
        if !kind.is_float() {
            let span = self.builder.function.info(out).span;
            let what = "a call that does not return one float";
            self.errors.push(span, diagnostics::graph_memory(what));
        }
        let mut info: Info = self.node_info(out);
        (info.kind, info.name) = (Kind::Unknown, Some(Name::Base("pullback".to_owned())));
        let pullback = self.builder.function.fresh(info);
        let (outs, op) = (vec![out, pullback], Op::CallVjp(call.clone()));
        self.builder.stmts.push(Stmt::Let(Let { outs, op }));
        let seed = self.builder.number(1.0, kind);
        let args: Vec<Val> = call.args.iter().map(Arg::base).collect();
        let wanted: Vec<bool> = args.iter().map(|val| self.nodes.contains_key(val)).collect();
        let args = args.iter().zip(&wanted).filter(|(_, wanted)| **wanted);
        let partials: Vec<(Val, Val)> = args
            .map(|(val, _)| (*val, self.builder.fresh(self.builder.function.kind(*val).clone())))
            .collect();
        let outs = partials.iter().map(|(_, partial)| *partial).collect();
        let op = Op::Pull(Pull { pullback, seed, again: Vec::new(), receivers: Vec::new(), wanted });
        self.builder.stmts.push(Stmt::Let(Let { outs, op }));
        self.step(out, text, &partials);
    }

    fn one(&mut self) -> Val {
        self.number(1.0)
    }

    fn number(&mut self, number: f64) -> Val {
        self.builder.number(number, Kind::Float(Width::F64))
    }

    /// Partials that are numbers are written as such, whatever the width of the value.
    fn plain(&mut self, partial: Val) -> Val {
        match self.builder.as_number(partial) {
            Some(number) if number.is_finite() => self.number(number),
            _ => partial,
        }
    }
}
