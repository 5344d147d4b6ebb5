//! Simplification across both sweeps, to a fixed point of: unused results, flows that never change, dead code,
//! common subexpressions of the adjoint sweep. The user's own arithmetic is never rewritten, only used again.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::visit::Met;
use crate::ir::{Function, Info, Let, Literal, Loop, Op, Place, Primitive, Region, Space, Stmt, Val};

/// Simplifies a function with its adjoint sweep.
pub(crate) fn simplify(function: &mut Function) {
    loop {
        share(function);
        remove_dead_code(function);
        if !Invariants::default().remove(function) {
            break;
        }
    }
}

/// Removes what nobody uses; nothing else. What the primal sweep may do besides computing floats stays.
pub(crate) fn remove_dead_code(function: &mut Function) {
    while remove_unused(function) {}
}

// Unused results and dead code.

/// One sweep from the end to the start. Says whether it has removed anything.
fn remove_unused(function: &mut Function) -> bool {
    let mut live = Live { used: BTreeSet::new(), changed: false, adjoint: true, function };
    let mut primal = std::mem::take(&mut live.function.primal);
    let mut adjoint = live.function.adjoint.take();
    if let Some(adjoint) = &mut adjoint {
        live.region(&mut adjoint.body);
    }
    live.adjoint = false;
    live.region(&mut primal);
    let changed = live.changed;
    function.primal = primal;
    function.adjoint = adjoint;
    changed
}

struct Live<'f> {
    used: BTreeSet<Val>,
    changed: bool,
    /// Everything that could panic in the adjoint sweep has succeeded in the primal sweep before.
    adjoint: bool,
    function: &'f mut Function,
}

impl Live<'_> {
    fn region(&mut self, region: &mut Region) {
        self.used.extend(&region.tail);
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts).into_iter().rev() {
            if self.stmt(&mut stmt) {
                kept.push(stmt);
            } else {
                self.changed = true;
            }
        }
        kept.reverse();
        region.stmts = kept;
    }

    fn is_used(&self, val: Val) -> bool {
        self.used.contains(&val)
    }

    /// Marks what the statement uses; `false` if it can go.
    fn stmt(&mut self, stmt: &mut Stmt) -> bool {
        match stmt {
            Stmt::Let(node) => {
                let needed = node.outs.iter().any(|out| self.is_used(*out)) || !self.is_removable(node);
                if needed {
                    self.used.extend(node.op.operands());
                }
                needed
            }
            Stmt::If(node) => {
                let keep = self.kept_positions(&node.outs);
                self.retain(&mut node.outs, &keep);
                for region in [&mut node.then, &mut node.els] {
                    self.retain(&mut region.tail, &keep);
                    self.region(region);
                }
                self.used.insert(node.cond);
                !node.outs.is_empty() || [&node.then, &node.els].into_iter().any(has_effect)
            }
            Stmt::Match(node) => {
                let keep = self.kept_positions(&node.outs);
                self.retain(&mut node.outs, &keep);
                for arm in &mut node.arms {
                    self.retain(&mut arm.body.tail, &keep);
                    self.region(&mut arm.body);
                    if let Some(guard) = &mut arm.guard {
                        self.region(guard);
                    }
                }
                self.used.insert(node.scrutinee);
                !node.outs.is_empty()
                    || node.arms.iter().any(|arm| has_effect(&arm.body) || arm.guard.is_some())
            }
            Stmt::Loop(node) => self.repeat(node),
        }
    }

    /// A value that is only computed can go if nobody looks at it.
    fn is_removable(&self, node: &Let) -> bool {
        let is_float = node.outs.first().is_some_and(|out| self.function.kind(*out).is_float());
        match &node.op {
            Op::Root(_) => true,
            Op::Store(place, _) | Op::AddTo(place, _) | Op::SubFrom(place, _) => {
                self.adjoint || !may_panic(place)
            }
            Op::Load(_) | Op::Primitive(..) if self.adjoint => true,
            op => op.is_pure(is_float),
        }
    }

    fn kept_positions(&self, outs: &[Val]) -> Vec<bool> {
        outs.iter().map(|out| self.is_used(*out)).collect()
    }

    fn retain(&mut self, vals: &mut Vec<Val>, keep: &[bool]) {
        let before = vals.len();
        let mut keep = keep.iter();
        vals.retain(|_| keep.next().copied().unwrap_or(true));
        self.changed |= vals.len() != before;
    }

    fn repeat(&mut self, node: &mut Loop) -> bool {
        if let Some(tape) = &node.tape {
            if !self.is_used(tape.tape) {
                node.tape = None;
                self.changed = true;
            }
        }
        self.used.extend(node.tape.iter().flat_map(|tape| &tape.fields));
        self.used.extend(node.stop);
        // A carried value is needed if the result is, or if the body needs it for something that is. The body is
        // looked at until no more carried values turn out to be needed.
        let mut needed: Vec<bool> = node.carried.iter().map(|carried| self.is_used(carried.out)).collect();
        loop {
            let (used, adjoint) = (self.used.clone(), self.adjoint);
            let mut trial = Live { used, changed: false, adjoint, function: &mut *self.function };
            for (next, _) in node.body.tail.iter().zip(&needed).filter(|(_, needed)| **needed) {
                trial.used.insert(*next);
            }
            let mut body = Region { tail: Vec::new(), ..node.body.clone() };
            trial.region(&mut body);
            if let Space::While(head) = &mut node.space {
                trial.region(&mut head.clone());
            }
            let used = trial.used;
            let more: Vec<bool> = node
                .carried
                .iter()
                .zip(&needed)
                .map(|(carried, needed)| *needed || used.contains(&carried.param))
                .collect();
            if more == needed {
                break;
            }
            needed = more;
        }
        self.retain(&mut node.body.tail, &needed);
        let mut keep = needed.iter();
        node.carried.retain(|_| keep.next().copied().unwrap_or(true));
        self.region(&mut node.body);
        match &mut node.space {
            Space::Forever => {}
            Space::While(head) => self.region(head),
            Space::Range { index: _, range } => range.operands_mut(&mut |val| {
                self.used.insert(*val);
            }),
            Space::Count(count) => {
                self.used.insert(*count);
            }
        }
        self.used.extend(node.carried.iter().map(|carried| carried.init));
        self.used.extend(node.replay.iter().map(|tape| tape.tape));
        !node.carried.is_empty() || node.tape.is_some() || has_effect(&node.body) || !ends_by_itself(node)
    }
}

/// A loop over a range or a count always ends; others are kept with whatever they wait for.
fn ends_by_itself(node: &Loop) -> bool {
    matches!(node.space, Space::Range { .. } | Space::Count(_)) || node.replay.is_some()
}

fn may_panic(place: &Place) -> bool {
    place.steps.iter().any(|step| matches!(step, crate::ir::Step::Index(_)))
}

/// After dead code has gone, whatever is left without an out is there for its effect.
fn has_effect(region: &Region) -> bool {
    region.diverges
        || region.stmts.iter().any(|stmt| match stmt {
            Stmt::Let(node) => !node.op.is_pure(true) || matches!(node.op, Op::Primitive(..) | Op::Load(_)),
            Stmt::If(_) | Stmt::Match(_) | Stmt::Loop(_) => true,
        })
}

// Flows that never change.

/// Carried values whose next value is the value itself, results of branches that are the same on every branch, and
/// branches on a literal: replaced by what they are.
#[derive(Default)]
struct Invariants {
    renamed: BTreeMap<Val, Val>,
    literals: BTreeMap<Val, Literal>,
}

impl Invariants {
    fn remove(mut self, function: &mut Function) -> bool {
        self.region(&mut function.primal);
        if let Some(adjoint) = &mut function.adjoint {
            self.region(&mut adjoint.body);
        }
        if self.renamed.is_empty() {
            return false;
        }
        let rename = |val: Val| self.resolve(val);
        function.primal.rename_uses(&rename);
        if let Some(adjoint) = &mut function.adjoint {
            adjoint.body.rename_uses(&rename);
        }
        true
    }

    fn resolve(&self, mut val: Val) -> Val {
        while let Some(next) = self.renamed.get(&val) {
            val = *next;
        }
        val
    }

    fn region(&mut self, region: &mut Region) {
        for stmt in &mut region.stmts {
            match stmt {
                Stmt::Let(node) => {
                    if let Op::Literal(literal) = &node.op {
                        self.literals.insert(node.outs[0], literal.clone());
                    }
                }
                Stmt::If(node) => {
                    self.region(&mut node.then);
                    self.region(&mut node.els);
                    let mut arms = [&mut node.then, &mut node.els];
                    self.outs(&mut node.outs, &mut arms);
                }
                Stmt::Match(node) => {
                    node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body));
                    let mut arms: Vec<&mut Region> = node.arms.iter_mut().map(|arm| &mut arm.body).collect();
                    self.outs(&mut node.outs, &mut arms);
                }
                Stmt::Loop(node) => {
                    self.region(&mut node.body);
                    self.carried(node);
                }
            }
        }
    }

    /// A result that every live branch gets from the same outer value is that value.
    fn outs(&mut self, outs: &mut Vec<Val>, arms: &mut [&mut Region]) {
        let mut position = 0;
        while position < outs.len() {
            let mut tails =
                arms.iter().filter(|arm| !arm.diverges).map(|arm| self.resolve(arm.tail[position]));
            let first = tails.next();
            let same = first.filter(|first| tails.all(|tail| tail == *first));
            let inner =
                |val: Val| arms.iter().any(|arm| arm.stmts.iter().any(|stmt| stmt.outs().contains(&val)));
            if let Some(val) = same.filter(|val| !inner(*val)) {
                self.renamed.insert(outs.remove(position), val);
                for arm in arms.iter_mut().filter(|arm| !arm.diverges) {
                    arm.tail.remove(position);
                }
            } else {
                position += 1;
            }
        }
    }

    fn carried(&mut self, node: &mut Loop) {
        if node.body.diverges {
            return;
        }
        let mut position = 0;
        while position < node.carried.len() {
            let carried = &node.carried[position];
            let next = self.resolve(node.body.tail[position]);
            if next == carried.param || next == carried.init {
                let carried = node.carried.remove(position);
                node.body.tail.remove(position);
                self.renamed.insert(carried.param, carried.init);
                self.renamed.insert(carried.out, carried.init);
            } else {
                position += 1;
            }
        }
    }
}

// Common subexpressions.

/// Lets the adjoint sweep use again what has been computed already, by either sweep, in a scope that it sees.
fn share(function: &mut Function) {
    let Some(mut adjoint) = function.adjoint.take() else {
        return;
    };
    let mut known = BTreeMap::new();
    let mut numbers = BTreeMap::new();
    for stmt in &function.primal.stmts {
        if let Stmt::Let(node) = stmt {
            if let Some(key) = key(node, function, &numbers) {
                known.entry(key).or_insert(node.outs[0]);
            }
            number_literal(node, &mut numbers);
        }
    }
    let mut sharing = Sharing { function, numbers };
    sharing.region(&mut adjoint.body, &known);
    function.adjoint = Some(adjoint);
}

/// What a pure operation computes, as far as equality goes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Key {
    Primitive(Primitive, Vec<Operand>),
    Compare(crate::ir::Comparison, Operand, Operand),
    Select(Operand, Operand, Operand),
    FloatLike(Operand, Operand),
}

/// Equal literals are the same operand.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Operand {
    Val(Val),
    Literal(Literal),
}

fn key(node: &Let, function: &Function, numbers: &BTreeMap<Val, Literal>) -> Option<Key> {
    let [out] = node.outs.as_slice() else { return None };
    let operand = |val: &Val| numbers.get(val).cloned().map_or(Operand::Val(*val), Operand::Literal);
    match &node.op {
        Op::Primitive(primitive, operands) if function.kind(*out).is_float() => {
            let mut operands: Vec<Operand> = operands.iter().map(operand).collect();
            if matches!(primitive, Primitive::Add | Primitive::Mul) {
                operands.sort();
            }
            Some(Key::Primitive(*primitive, operands))
        }
        Op::Compare(comparison, a, b) => Some(Key::Compare(*comparison, operand(a), operand(b))),
        Op::Select(cond, a, b) => Some(Key::Select(operand(cond), operand(a), operand(b))),
        Op::FloatLike(a, b) => Some(Key::FloatLike(operand(a), operand(b))),
        _ => None,
    }
}

fn number_literal(node: &Let, numbers: &mut BTreeMap<Val, Literal>) {
    if let (Op::Literal(literal), [out]) = (&node.op, node.outs.as_slice()) {
        numbers.insert(*out, literal.clone());
    }
}

struct Sharing<'f> {
    function: &'f mut Function,
    numbers: BTreeMap<Val, Literal>,
}

impl Sharing<'_> {
    /// `1 * a` is `a`.
    fn once(&self, node: &Let) -> Option<Val> {
        let Op::Primitive(Primitive::Mul, operands) = &node.op else { return None };
        let is_one = |val: Val| self.numbers.get(&val) == Some(&Literal::Float("1.0".to_owned()));
        match operands.as_slice() {
            [one, val] if is_one(*one) => Some(*val),
            [val, one] if is_one(*one) => Some(*val),
            _ => None,
        }
    }

    /// `a + a` is `2 * a`, which needs no name for `a`. Gives the literal if the operation was of this form.
    fn double(&mut self, node: &mut Let) -> Option<Stmt> {
        let [out] = node.outs.as_slice() else { return None };
        let Op::Primitive(primitive @ Primitive::Add, operands) = &mut node.op else { return None };
        if operands[0] != operands[1] || !self.function.kind(*out).is_float() {
            return None;
        }
        let info = Info { name: None, root: None, ty: None, ..self.function.info(*out).clone() };
        let two = self.function.fresh(info);
        (*primitive, operands[0]) = (Primitive::Mul, two);
        Some(Stmt::Let(Let { outs: vec![two], op: Op::Literal(Literal::Float("2.0".to_owned())) }))
    }

    fn region(&mut self, region: &mut Region, outer: &BTreeMap<Key, Val>) {
        let mut known = outer.clone();
        let mut renamed: BTreeMap<Val, Val> = BTreeMap::new();
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts) {
            stmt.vals_mut(&mut |met| {
                if let Met::Use(val) = met {
                    *val = renamed.get(val).copied().unwrap_or(*val);
                }
            });
            match &mut stmt {
                Stmt::Let(node) => {
                    number_literal(node, &mut self.numbers);
                    if let Some(val) = self.once(node) {
                        renamed.insert(node.outs[0], val);
                        continue;
                    }
                    if let Some(key) = key(node, self.function, &self.numbers) {
                        if let Some(val) = known.get(&key) {
                            renamed.insert(node.outs[0], *val);
                            continue;
                        }
                        known.insert(key, node.outs[0]);
                    }
                    kept.extend(self.double(node));
                }
                Stmt::If(node) => {
                    self.region(&mut node.then, &known);
                    self.region(&mut node.els, &known);
                }
                Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body, &known)),
                Stmt::Loop(node) => self.region(&mut node.body, &known),
            }
            kept.push(stmt);
        }
        region.stmts = kept;
        for val in &mut region.tail {
            *val = renamed.get(val).copied().unwrap_or(*val);
        }
    }
}
