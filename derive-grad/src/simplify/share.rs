//! Common subexpressions of the adjoint sweep.

use std::collections::{BTreeMap, BTreeSet};

use super::terms::Terms;
use crate::ir::finals::final_versions;
use crate::ir::sets::Table;
use crate::ir::visit::Met;
use crate::ir::{Comparison, Function, Let, Literal, Op, Primitive, Region, Step, Stmt, Val};

/// Lets the adjoint sweep use again what has been computed already, by either sweep, in a scope that it sees.
pub(super) fn share(function: &mut Function) {
    let Some(mut adjoint) = function.adjoint.take() else {
        return;
    };
    let finals = final_versions(function, &function.primal);
    let mut computed =
        Computed { function, finals: &finals, numbers: Table::default(), same: BTreeMap::new() };
    let known = computed.region(&function.primal, BTreeMap::new());
    let Computed { numbers, same, .. } = computed;
    adjoint.body.rename_uses(&|val| same.get(&val).copied().unwrap_or(val));
    let mut sharing = Sharing { function, numbers, finals, simpler: Terms::default() };
    sharing.region(&mut adjoint.body, &known);
    function.adjoint = Some(adjoint);
}

/// What the primal sweep has computed.
struct Computed<'f> {
    function: &'f Function,
    finals: &'f BTreeSet<Val>,
    numbers: Table<Literal>,
    /// The user may compute something twice; for the adjoint sweep it is one value.
    same: BTreeMap<Val, Val>,
}

impl Computed<'_> {
    /// What is known at the end of a region.
    fn region(&mut self, region: &Region, mut known: BTreeMap<Key, Val>) -> BTreeMap<Key, Val> {
        for stmt in &region.stmts {
            for inner in stmt.regions() {
                self.region(inner, known.clone());
            }
            let Stmt::Let(node) = stmt else { continue };
            let mut alike = node.clone();
            alike.op.operands_mut(&mut |val| *val = self.same.get(val).copied().unwrap_or(*val));
            let settled = |val: Val| is_settled(self.function, self.finals, val);
            if let Some(key) = key(&alike, self.function, &self.numbers, &settled) {
                let first = *known.entry(key).or_insert(node.outs[0]);
                if first != node.outs[0] {
                    self.same.insert(node.outs[0], first);
                }
            }
            number_literal(node, &mut self.numbers);
        }
        known
    }
}

/// What a pure operation computes, as far as equality goes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Key {
    Primitive(Primitive, Vec<Operand>),
    Compare(Comparison, Operand, Operand),
    Select(Operand, Operand, Operand),
    FloatLike(Operand, Operand),
    /// Of a place in something that does not change any more.
    Load(Operand, Vec<StepKey>),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum StepKey {
    Field(u32),
    Index(Operand),
}

/// Equal literals are the same operand.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Operand {
    Val(Val),
    Literal(Literal),
}

/// `settled`: what does not change while the adjoint sweep runs.
fn key(
    node: &Let,
    function: &Function,
    numbers: &Table<Literal>,
    settled: &dyn Fn(Val) -> bool,
) -> Option<Key> {
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
        Op::Load(place) if settled(place.base) && function.kind(*out).is_float() => {
            let step = |step: &Step| match step {
                Step::Field(field) => Some(StepKey::Field(*field)),
                Step::Index(index) => Some(StepKey::Index(operand(index))),
                Step::Part(_) => None,
            };
            let steps = place.steps.iter().map(step).collect::<Option<_>>()?;
            Some(Key::Load(Operand::Val(place.base), steps))
        }
        _ => None,
    }
}

fn number_literal(node: &Let, numbers: &mut Table<Literal>) {
    if let (Op::Literal(literal), [out]) = (&node.op, node.outs.as_slice()) {
        numbers.insert(*out, literal.clone());
    }
}

/// Whether a value is the same throughout the adjoint sweep.
fn is_settled(function: &Function, finals: &BTreeSet<Val>, val: Val) -> bool {
    function.info(val).root.is_none() || finals.contains(&val)
}

struct Sharing<'f> {
    function: &'f mut Function,
    numbers: Table<Literal>,
    finals: BTreeSet<Val>,
    simpler: Terms,
}

impl Sharing<'_> {
    fn region(&mut self, region: &mut Region, outer: &BTreeMap<Key, Val>) {
        let mut known = outer.clone();
        let mut renamed: Table<Val> = Table::default();
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
                    if let Some(val) = Terms::once(node, &self.numbers) {
                        renamed.insert(node.outs[0], val);
                        continue;
                    }
                    kept.extend(self.simpler.multiples(node, self.function, &mut self.numbers));
                    let settled = |val: Val| is_settled(self.function, &self.finals, val);
                    if let Some(key) = key(node, self.function, &self.numbers, &settled) {
                        if let Some(val) = known.get(&key) {
                            renamed.insert(node.outs[0], *val);
                            continue;
                        }
                        known.insert(key, node.outs[0]);
                    }
                    self.simpler.note(node, &self.numbers);
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
