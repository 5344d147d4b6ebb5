//! Kinds: what each value is, as far as the source tells, in both directions.
//!
//! Forward from parameters, literals and casts; backward from uses, because the operands of an arithmetic operation
//! on a float are floats. A kind that was only inferred is a guess about a type that somebody else declared, so
//! where a derivative depends on it, the value goes through [`Op::Float`], which rustc accepts for floats alone.

use crate::diagnostics::{self, Errors};
use crate::ir::{Edit, Function, Kind, Let, Loop, Name, Op, Place, Primitive, Region, Space, Stmt, Val};

/// Completes the kinds of all values, given the kind of the result.
pub(crate) fn infer(function: &mut Function, result: &Kind) {
    let primal = std::mem::take(&mut function.primal);
    let mut kinds = Kinds { function, changed: true };
    // Every round carries knowledge through the whole function both ways; more than a few are needed only where it
    // goes up and down several times.
    for _ in 0..16 {
        if !std::mem::take(&mut kinds.changed) {
            break;
        }
        if let Some(tail) = primal.tail.first() {
            kinds.learn(*tail, result);
        }
        kinds.region(&primal, false);
        kinds.region(&primal, true);
    }
    function.primal = primal;
    Missing { function }.complete();
}

struct Kinds<'f> {
    function: &'f mut Function,
    changed: bool,
}

impl Kinds<'_> {
    fn learn(&mut self, val: Val, kind: &Kind) {
        let known = self.function.kind(val);
        let merged = known.merged(kind);
        if !same(known, &merged) {
            self.function.info_mut(val).kind = merged;
            self.changed = true;
        }
    }

    fn same(&mut self, a: Val, b: Val) {
        let kind = self.function.kind(a).clone();
        self.learn(b, &kind);
        let kind = self.function.kind(b).clone();
        self.learn(a, &kind);
    }

    fn region(&mut self, region: &Region, backward: bool) {
        let stmts: Vec<&Stmt> =
            if backward { region.stmts.iter().rev().collect() } else { region.stmts.iter().collect() };
        for stmt in stmts {
            match stmt {
                Stmt::Let(node) => self.operation(node),
                Stmt::If(node) => {
                    self.learn(node.cond, &Kind::Bool);
                    for region in [&node.then, &node.els] {
                        self.region(region, backward);
                        self.tail(&node.outs, region);
                    }
                }
                Stmt::Match(node) => {
                    for arm in &node.arms {
                        arm.guard.iter().for_each(|guard| self.region(guard, backward));
                        self.region(&arm.body, backward);
                        self.tail(&node.outs, &arm.body);
                    }
                }
                Stmt::Loop(node) => self.repeat(node, backward),
            }
        }
    }

    fn tail(&mut self, outs: &[Val], region: &Region) {
        for (out, tail) in outs.iter().zip(&region.tail) {
            self.same(*out, *tail);
        }
    }

    fn repeat(&mut self, node: &Loop, backward: bool) {
        for (position, carried) in node.carried.iter().enumerate() {
            self.same(carried.init, carried.param);
            self.same(carried.param, carried.out);
            if let Some(next) = node.body.tail.get(position) {
                self.same(carried.param, *next);
            }
        }
        match &node.space {
            Space::While(head) => self.region(head, backward),
            Space::Range { index, range } => {
                self.same(range.lo, range.hi);
                self.same(range.lo, *index);
            }
            Space::Forever | Space::Count(_) => {}
        }
        self.region(&node.body, backward);
    }

    fn operation(&mut self, node: &Let) {
        let Let { outs, op } = node;
        match (op, outs.as_slice()) {
            (Op::Primitive(primitive, operands), [out]) => self.primitive(*primitive, operands, *out),
            (Op::Compare(_, a, b) | Op::Sum(a, b), _) => self.same(*a, *b),
            (Op::Select(_, a, b), [out]) => {
                self.same(*a, *out);
                self.same(*b, *out);
            }
            (Op::Root(val) | Op::Not(val) | Op::Move(val), [out]) => self.same(*val, *out),
            (Op::Load(place), [out]) => self.at(place, *out),
            (Op::Store(place, val) | Op::AddTo(place, val) | Op::SubFrom(place, val), [out]) => {
                self.at(place, *val);
                self.same(place.base, *out);
            }
            (Op::Edit(edit, place, vals), outs) => self.edit(*edit, place, vals, outs),
            (Op::Exchange(a, b), [new_a, new_b]) => {
                self.same(a.base, *new_a);
                self.same(b.base, *new_b);
            }
            (Op::Call(call), [_, after @ ..]) => {
                let changed: Vec<Val> = call.changed().map(|place| place.base).collect();
                changed.iter().zip(after).for_each(|(before, after)| self.same(*before, *after));
            }
            (Op::Opaque(opaque), outs) => {
                let after = &outs[outs.len() - opaque.writes.len()..];
                opaque.writes.iter().zip(after).for_each(|((_, before), after)| self.same(*before, *after));
            }
            (Op::Tuple(vals), [out]) => {
                let kinds = vals.iter().map(|val| self.function.kind(*val).clone()).collect();
                self.learn(*out, &Kind::Tuple(kinds));
                if let Kind::Tuple(kinds) = self.function.kind(*out).clone() {
                    vals.iter().zip(kinds).for_each(|(val, kind)| self.learn(*val, &kind));
                }
            }
            (Op::Array(vals), [out]) => vals.iter().for_each(|val| self.element(*out, *val)),
            (Op::Repeat(val, _) | Op::Filled(val, _), [out]) => self.element(*out, *val),
            _ => {}
        }
    }

    /// Operands of arithmetic on primitives have the kind of the result; integer operands of methods keep theirs.
    fn primitive(&mut self, primitive: Primitive, operands: &[Val], out: Val) {
        for (position, operand) in operands.iter().enumerate() {
            if crate::rules::lookup::is_inert(primitive, position) {
                self.learn(*operand, &Kind::Int);
            } else {
                self.same(*operand, out);
            }
        }
    }

    fn element(&mut self, array: Val, element: Val) {
        let whole = self.function.kind(array).clone();
        if let Some(kind) = whole.element() {
            self.learn(element, kind);
            let kind = self.function.kind(element).clone();
            self.learn(array, &whole.with_element(kind));
        }
    }

    fn edit(&mut self, edit: Edit, place: &Place, vals: &[Val], outs: &[Val]) {
        let whole = self.function.kind(place.base).clone();
        let element = match (edit, outs, vals) {
            (Edit::Pop | Edit::Remove, [given, _], _) => Some(*given),
            (Edit::Push, _, [val]) | (Edit::Insert, _, [_, val]) => Some(*val),
            _ => None,
        };
        if let (Some(element), Some(sequence)) = (element, whole.project(&place.steps)) {
            if let Some(kind) = sequence.element() {
                self.learn(element, kind);
                let kind = self.function.kind(element).clone();
                let part = sequence.with_element(kind);
                self.learn(place.base, &whole.replace(&place.steps, &part));
            }
        }
        if let Some(after) = outs.last() {
            self.same(place.base, *after);
        }
    }

    /// The kind at a place agrees with that of the value read from it or written to it.
    fn at(&mut self, place: &Place, val: Val) {
        let whole = self.function.kind(place.base).clone();
        if let Some(kind) = whole.project(&place.steps) {
            let copied = match &kind {
                Kind::Slice(element) => Kind::Vec(element.clone()),
                kind => kind.clone(),
            };
            self.learn(val, &copied);
            let part = match (kind, self.function.kind(val).clone()) {
                (Kind::Slice(_), Kind::Vec(element)) => Kind::Slice(element),
                (_, part) => part,
            };
            self.learn(place.base, &whole.replace(&place.steps, &part));
        }
    }
}

fn same(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Float(a), Kind::Float(b)) => a == b,
        (Kind::Tuple(a), Kind::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Kind::Array(a, len), Kind::Array(b, other)) => same(a, b) && len.is_some() == other.is_some(),
        (Kind::Slice(a), Kind::Slice(b)) | (Kind::Vec(a), Kind::Vec(b)) => same(a, b),
        _ => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

/// Gives `Missing` the kind that has been found for it.
struct Missing<'f> {
    function: &'f mut Function,
}

impl Missing<'_> {
    fn complete(&mut self) {
        let mut primal = std::mem::take(&mut self.function.primal);
        self.region(&mut primal);
        self.function.primal = primal;
    }

    fn region(&mut self, region: &mut Region) {
        for stmt in &mut region.stmts {
            match stmt {
                Stmt::Let(Let { outs, op: Op::Missing(kind) }) => *kind = self.function.kind(outs[0]).clone(),
                Stmt::Let(_) => {}
                Stmt::If(node) => {
                    self.region(&mut node.then);
                    self.region(&mut node.els);
                }
                Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body)),
                Stmt::Loop(node) => self.region(&mut node.body),
            }
        }
    }
}

/// Reports values that are missing on some path and whose kind has no literal to stand for them.
pub(crate) fn check_missing(function: &Function, errors: &mut Errors) {
    check_region(&function.primal, function, errors);
}

fn check_region(region: &Region, function: &Function, errors: &mut Errors) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op: Op::Missing(kind) }) = stmt {
            if !kind.has_literal() {
                let info = function.info(outs[0]);
                let what = match &info.name {
                    Some(Name::User(ident)) => format!("`{ident}`"),
                    Some(Name::Base(_)) | None => "this value".to_owned(),
                };
                errors.push(info.span, diagnostics::kind_needed(&what));
            }
        }
        stmt.regions().into_iter().for_each(|region| check_region(region, function, errors));
    }
}
