//! Contributions to one place, collected: `x_bar[i] += a; x_bar[i] -= b;` is `x_bar[i] += a - b`.
//!
//! The order in which contributions are added up is nobody's, so one may wait for the next, if nobody looks at what it
//! is added to in between.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::chain::rechain;
use crate::ir::sets::Table;
use crate::ir::{Function, Info, Let, Literal, Op, Place, Primitive, Region, Root, Step, Stmt, Val};

/// Collects the contributions of the adjoint sweep to places of floats. Says whether there were any to collect.
pub(super) fn collect(function: &mut Function) -> bool {
    let Some(mut adjoint) = function.adjoint.take() else { return false };
    let mut collecting = Collecting { function, numbers: Table::default(), roots: BTreeSet::new() };
    collecting.region(&mut adjoint.body);
    let roots = collecting.roots;
    function.adjoint = Some(adjoint);
    for root in &roots {
        rechain(function, *root);
    }
    !roots.is_empty()
}

/// An index by what it is, if it is a literal.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Index {
    Literal(Literal),
    Step(Step),
}

/// What is added to a place, and by which statements.
#[derive(Default)]
struct Contributions {
    at: Vec<usize>,
    /// The other values are subtracted.
    added: Vec<Val>,
    subtracted: Vec<Val>,
}

struct Collecting<'f> {
    function: &'f mut Function,
    numbers: Table<Literal>,
    /// Roots of which versions have gone.
    roots: BTreeSet<Root>,
}

impl Collecting<'_> {
    fn region(&mut self, region: &mut Region) {
        let mut waiting: BTreeMap<(Root, Vec<Index>), Contributions> = BTreeMap::new();
        let mut complete = Vec::new();
        let mut negated: Table<Val> = Table::default();
        for (at, stmt) in region.stmts.iter_mut().enumerate() {
            match stmt {
                Stmt::Let(Let { outs, op: Op::Literal(literal) }) => {
                    self.numbers.insert(outs[0], literal.clone());
                }
                Stmt::Let(Let { outs, op: Op::Primitive(Primitive::Neg, operands) }) => {
                    negated.insert(outs[0], operands[0]);
                }
                Stmt::If(node) => {
                    self.region(&mut node.then);
                    self.region(&mut node.els);
                }
                Stmt::Match(node) => node.arms.iter_mut().for_each(|arm| self.region(&mut arm.body)),
                Stmt::Loop(node) => self.region(&mut node.body),
                Stmt::Let(_) => {}
            }
            let key = self.key(stmt);
            self.looked_at(stmt, key.is_some(), &mut waiting, &mut complete);
            if let (Some(key), Stmt::Let(Let { op: Op::AddTo(_, val), .. })) = (key, &*stmt) {
                let contributions = waiting.entry(key).or_default();
                contributions.at.push(at);
                match negated.get(val) {
                    Some(inner) => contributions.subtracted.push(*inner),
                    None => contributions.added.push(*val),
                }
            }
        }
        complete.extend(waiting.into_iter().map(|((root, _), contributions)| (root, contributions)));
        self.rewrite(region, complete);
    }

    /// The place that a statement adds a float to.
    fn key(&self, stmt: &Stmt) -> Option<(Root, Vec<Index>)> {
        let Stmt::Let(Let { op: Op::AddTo(place, val), .. }) = stmt else { return None };
        if !self.function.kind(*val).is_float() {
            return None;
        }
        Some((self.function.info(place.base).root?, self.indices(place)))
    }

    fn indices(&self, place: &Place) -> Vec<Index> {
        let index = |step: &Step| match step {
            Step::Index(val) => self.numbers.get(val).cloned().map_or(Index::Step(*step), Index::Literal),
            step => Index::Step(*step),
        };
        place.steps.iter().map(index).collect()
    }

    /// Contributions to what a statement looks at wait no longer.
    fn looked_at(
        &self,
        stmt: &Stmt,
        adds: bool,
        waiting: &mut BTreeMap<(Root, Vec<Index>), Contributions>,
        complete: &mut Vec<(Root, Contributions)>,
    ) {
        let mut roots: BTreeSet<Root> =
            stmt.free().into_iter().filter_map(|val| self.function.info(val).root).collect();
        if let (true, Stmt::Let(Let { op: Op::AddTo(place, _), .. })) = (adds, stmt) {
            roots.retain(|root| self.function.info(place.base).root != Some(*root));
        }
        let done: Vec<_> = waiting.keys().filter(|(root, _)| roots.contains(root)).cloned().collect();
        for key in done {
            let contributions = waiting.remove(&key).unwrap_or_default();
            complete.push((key.0, contributions));
        }
    }

    /// The last statement that adds to a place adds everything.
    fn rewrite(&mut self, region: &mut Region, complete: Vec<(Root, Contributions)>) {
        let mut sums: BTreeMap<usize, Contributions> = BTreeMap::new();
        let mut gone = BTreeSet::new();
        for (root, mut contributions) in complete {
            let Some(last) = contributions.at.pop().filter(|_| !contributions.at.is_empty()) else {
                continue;
            };
            gone.extend(contributions.at.iter().copied());
            self.roots.insert(root);
            sums.insert(last, contributions);
        }
        let mut kept = Vec::new();
        for (at, mut stmt) in std::mem::take(&mut region.stmts).into_iter().enumerate() {
            if let (Some(contributions), Stmt::Let(Let { op: Op::AddTo(_, val), .. })) =
                (sums.remove(&at), &mut stmt)
            {
                *val = self.sum(&contributions, *val, &mut kept);
            }
            if !gone.contains(&at) {
                kept.push(stmt);
            }
        }
        region.stmts = kept;
    }

    fn sum(&mut self, contributions: &Contributions, like: Val, stmts: &mut Vec<Stmt>) -> Val {
        let mut total = None;
        for val in each_once(&contributions.added) {
            let term = self.times(val, &contributions.added, stmts);
            total = Some(self.joined(Primitive::Add, total, term, stmts));
        }
        let primitive = if total.is_some() { Primitive::Sub } else { Primitive::Add };
        for val in each_once(&contributions.subtracted) {
            let term = self.times(val, &contributions.subtracted, stmts);
            total = Some(self.joined(primitive, total, term, stmts));
        }
        let Some(total) = total else { return like };
        if primitive == Primitive::Sub || contributions.subtracted.is_empty() {
            return total;
        }
        self.push(Op::Primitive(Primitive::Neg, vec![total]), total, stmts)
    }

    /// A contribution as often as it was made.
    fn times(&mut self, val: Val, vals: &[Val], stmts: &mut Vec<Stmt>) -> Val {
        let count = vals.iter().filter(|other| **other == val).count();
        if count == 1 {
            return val;
        }
        let number = self.push(Op::Literal(Literal::Float(format!("{count}.0"))), val, stmts);
        self.push(Op::Primitive(Primitive::Mul, vec![number, val]), val, stmts)
    }

    fn joined(&mut self, primitive: Primitive, total: Option<Val>, term: Val, stmts: &mut Vec<Stmt>) -> Val {
        match total {
            Some(total) => self.push(Op::Primitive(primitive, vec![total, term]), total, stmts),
            None => term,
        }
    }

    fn push(&mut self, op: Op, like: Val, stmts: &mut Vec<Stmt>) -> Val {
        let info = Info { name: None, root: None, ty: None, ..self.function.info(like).clone() };
        let out = self.function.fresh(info);
        stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }
}

fn each_once(vals: &[Val]) -> Vec<Val> {
    let mut seen = BTreeSet::new();
    vals.iter().copied().filter(|val| seen.insert(*val)).collect()
}
