//! The adjoint sweep: each statement of the primal sweep mirrored, from the last to the first.
//!
//! The adjoint code refers to values of the primal sweep wherever they stand, also inside branches and loops; what
//! must be kept or computed again so that it may is decided by `storage.rs`. Adjoints of floats are values;
//! adjoints of arrays and tuples that are read or written in part are roots of the same shape.

mod adjoint;
mod branch;
mod buffers;
mod call;
mod edit;
mod memory;
mod plain_calls;
mod prepare;
mod repeat;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use plain_calls::restore_calls;

use crate::analysis::activity::Activity;
use crate::ir::build::Builder;
use crate::ir::finals::{consumed, final_versions};
use crate::ir::{
    Adjoint, Again, Function, Kind, Let, Literal, Name, Op, Place, Primitive, Region, Step, Stmt, Val,
};
use crate::names;
use crate::rules::expand::Names;
use crate::rules::lookup::{self, Rule};

/// How the adjoint sweep begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Seed {
    /// A gradient: the adjoint of the result is 1.
    One,
    /// A pullback: the caller gives it.
    Given,
}

/// Adds the adjoint sweep. Its tail holds the adjoints of the parameters by value that `wrt` asks for, in order, and
/// after them the last versions of the buffers.
pub(crate) fn reverse(function: &mut Function, activity: &Activity, wrt: &[bool], seed: Seed) {
    let Some(result) = function.primal.tail.first().copied() else {
        return;
    };
    let mut finals = final_versions(function, &function.primal);
    if seed == Seed::Given {
        // A pullback borrows nothing: what was lent mutably is out of its reach.
        finals.retain(|val| !function.is_lent(*val));
    }
    let mut primal = std::mem::take(&mut function.primal);
    let mut prepared = prepare::Prepared::default();
    let taken = consumed(function, &primal);
    prepare::prepare(&mut primal, function, activity, (&finals, &taken), &mut prepared);
    function.primal = primal.clone();
    buffers::open(function, wrt);
    let consumed = consumed(function, &primal);
    let first = function.infos.len();
    function.first_adjoint = u32::try_from(first).unwrap_or(u32::MAX);
    let mut reverse = Reverse {
        builder: Builder::new(function),
        activity,
        adjoints: BTreeMap::new(),
        rules: BTreeMap::new(),
        first,
        finals,
        again: prepared.again,
        replaced: prepared.replaced,
        owned: seed == Seed::Given,
        consumed,
        shadows: BTreeMap::new(),
    };
    reverse.seed_buffers(&primal.tail);
    let kind = reverse.builder.kind(result);
    let seed = match seed {
        Seed::One => reverse.builder.number(1.0, kind),
        Seed::Given => {
            let seed = reverse.builder.fresh(kind);
            reverse.builder.function.info_mut(seed).name = Some(Name::Base("seed".to_owned()));
            seed
        }
    };
    if activity.is_active(result) {
        reverse.add(result, seed);
    }
    reverse.region(&primal.stmts);
    let by_value = reverse.by_value(wrt);
    let mut tail: Vec<Val> = by_value.into_iter().map(|param| reverse.final_adjoint(param)).collect();
    tail.extend(reverse.close_buffers());
    let stmts = std::mem::take(&mut reverse.builder.stmts);
    let shadows = std::mem::take(&mut reverse.shadows);
    function.adjoint = Some(Adjoint { seed, body: Region { stmts, tail, diverges: false } });
    prepare::insert_shadows(function, shadows);
    restore_calls(function);
}

/// What a value is called in generated names.
fn base_name(function: &Function, val: Val) -> String {
    match &function.info(val).name {
        Some(Name::User(ident)) => names::plain(ident),
        Some(Name::Base(base)) => base.clone(),
        None => "t".to_owned(),
    }
}

/// The adjoint of a value so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Bar {
    Value(Val),
    /// A version of a root, to which parts are added in place.
    Root(Val),
}

struct Reverse<'f, 'a> {
    builder: Builder<'f>,
    activity: &'a Activity,
    adjoints: BTreeMap<Val, Bar>,
    rules: BTreeMap<Primitive, Rule>,
    /// The number of the first value of the adjoint sweep.
    first: usize,
    /// What variables hold throughout the adjoint sweep.
    finals: BTreeSet<Val>,
    /// The adjoint sweep is a closure that borrows nothing.
    owned: bool,
    /// Values that the primal sweep may have moved away.
    consumed: BTreeSet<Val>,
    /// By pullback: what it is lent.
    again: BTreeMap<Val, Vec<Again>>,
    /// By the version after a store: zeros in the shape of what was overwritten, where that may be of another shape.
    replaced: BTreeMap<Val, Val>,
    /// Zeros in the shape of versions that do not exist any more in the adjoint sweep; the primal sweep makes them.
    shadows: BTreeMap<Val, Vec<Val>>,
}

impl Reverse<'_, '_> {
    fn region(&mut self, stmts: &[Stmt]) {
        for stmt in stmts.iter().rev() {
            match stmt {
                Stmt::Let(node) => self.operation(node),
                Stmt::If(node) => self.reverse_if(node),
                Stmt::Match(node) => self.reverse_match(node),
                Stmt::Loop(node) => self.reverse_loop(node),
            }
        }
    }

    fn operation(&mut self, node: &Let) {
        let Let { outs, op } = node;
        let Some(out) = outs.first().copied() else { return };
        match op {
            Op::Primitive(primitive, operands) => {
                if let Some(bar) = self.take(out) {
                    self.primitive(*primitive, operands, out, bar);
                }
            }
            Op::Cast(val, _) => self.cast(out, *val),
            Op::Float(val) | Op::Through(_, val) => {
                if let Some(bar) = self.take(out) {
                    self.add(*val, bar);
                }
            }
            Op::Root(val) | Op::Move(val) => self.hand_on(out, *val),
            Op::Tuple(vals) => self.parts(out, vals, |position, _| Step::Field(position)),
            Op::Array(vals) => self.parts(out, vals, |position, builder| {
                Step::Index(builder.literal(&Literal::Int(position.to_string()), Kind::Int))
            }),
            Op::Repeat(val, len) => self.repeated(out, *val, Some(len)),
            Op::Filled(val, _) => self.repeated(out, *val, None),
            Op::Load(place) | Op::Clone(place) => self.loaded(out, place),
            Op::Store(place, val) => self.store(out, place, *val),
            Op::AddTo(place, val) => self.increment(out, place, *val, false),
            Op::SubFrom(place, val) => self.increment(out, place, *val, true),
            Op::Edit(edit, place, vals) => self.edit(*edit, place, vals, outs),
            Op::Exchange(a, b) => self.exchange(a, b, outs),
            Op::CallVjp(call) => self.call(call, outs),
            Op::Literal(_)
            | Op::Const(_)
            | Op::Compare(..)
            | Op::Not(_)
            | Op::Or(..)
            | Op::Missing(_)
            | Op::Empty(_)
            | Op::Len(_)
            | Op::Order(..)
            | Op::Touch(_)
            | Op::Snapshot(..)
            | Op::ZerosLike(_)
            | Op::Integer(..)
            | Op::Call(_)
            | Op::Opaque(_) => {}
            // Only derivative code has these, and it is not differentiated again yet.
            Op::AddFrom(..)
            | Op::FloatLike(..)
            | Op::CastLike(..)
            | Op::Select(..)
            | Op::Scale(..)
            | Op::Sum(..)
            | Op::Zeros(_)
            | Op::Present(_)
            | Op::Absent
            | Op::Unwrap(_)
            | Op::Note(_)
            | Op::Pull(_) => unreachable!("the primal sweep has no derivative code"),
        }
    }

    fn cast(&mut self, out: Val, val: Val) {
        let Some(bar) = self.take(out) else { return };
        let kind = self.builder.kind(val);
        let like = self.builder.of_same_type(val);
        let bar = self.builder.push(Op::CastLike(bar, like), kind);
        self.add(val, bar);
    }

    /// The chain rule with the table's partials.
    fn primitive(&mut self, primitive: Primitive, operands: &[Val], out: Val, bar: Val) {
        let rule = self.rules.remove(&primitive).unwrap_or_else(|| lookup::rule(primitive));
        let mut vals: BTreeMap<String, Val> =
            rule.operands.iter().zip(operands).map(|(operand, val)| (operand.name.clone(), *val)).collect();
        vals.insert(rule.result.clone(), out);
        let names = Names { vals, result: out };
        self.builder.next_operation();
        for (position, partial) in &rule.partials {
            let operand = operands[*position];
            if !self.activity.is_active(operand) {
                continue;
            }
            let partial = names.expand(partial, &mut self.builder);
            if self.builder.is_zero(partial) {
                continue;
            }
            let contribution =
                if rule.singular { self.builder.scale(bar, partial) } else { self.builder.mul(bar, partial) };
            self.add(operand, contribution);
        }
        self.rules.insert(primitive, rule);
    }

    fn parts(&mut self, out: Val, vals: &[Val], step: impl Fn(u32, &mut Builder<'_>) -> Step) {
        let Some(bar) = self.take_place(out) else { return };
        for (position, val) in vals.iter().enumerate() {
            if self.activity.is_active(*val) {
                let step = step(u32::try_from(position).unwrap_or(u32::MAX), &mut self.builder);
                let kind = self.builder.kind(*val);
                let part = self.builder.load(Place { base: bar, steps: vec![step] }, kind);
                self.add(*val, part);
            }
        }
    }
}
