//! Loops whose adjoint is known only when they are over, but for one factor: `s` in `x_bar[i] += s * y.exp()`.
//!
//! The image of such a loop may run with the factor one before the factor is known, so in the loop of the primal
//! sweep itself, where what is expensive has just been computed. What it has added up is multiplied afterwards.
//!
//! Zero times anything is zero, as everywhere in derivative code: a factor that is zero leaves nothing of sums that
//! are not finite, and a factor that is not finite leaves alone what nothing has been added to.

mod linear;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::build::Builder;
use crate::ir::{
    Carried, Comparison, Function, Info, Kind, Let, Literal, Loop, Op, Place, Primitive, Range, Region, Root,
    Space, Step, Stmt, Val,
};
use crate::order;
use crate::rules::lookup;
use linear::Linear;

/// A loop that runs with the factor one: it, what comes before it and what comes after it.
pub(crate) struct Unit {
    pub(crate) before: Vec<Stmt>,
    pub(crate) image: Loop,
    pub(crate) after: Vec<Stmt>,
}

/// An image with one in the place of `factor`, if all that it adds up is a multiple of that.
pub(crate) fn unit(
    function: &mut Function,
    image: &Loop,
    factor: Val,
    is_zero: &dyn Fn(Val) -> bool,
) -> Option<Unit> {
    let kind = function.kind(factor).clone();
    let plain = |carried: &Carried| {
        let info = function.info(carried.param);
        match info.root {
            Some(_) => info.kind.element().is_some_and(Kind::is_float),
            None => info.kind.is_float(),
        }
    };
    if !kind.is_float() || !image.carried.iter().all(plain) {
        return None;
    }
    let mut builder = Builder::new(function);
    let [zero, one] = [0.0, 1.0].map(|number| builder.number(number, kind.clone()));
    let before = std::mem::take(&mut builder.stmts);
    let params = image.carried.iter().map(|carried| carried.param);
    let mut linear = Linear::new(builder, params, factor, one, &image.body);
    let body = linear.region(&image.body)?;
    let is_sum = |(carried, next): (&Carried, &Val)| {
        linear.builder.function.info(carried.param).root.is_some() || linear.sums.contains(next)
    };
    if !image.carried.iter().zip(&body.tail).all(is_sum) {
        return None;
    }
    let mut builder = linear.builder;
    let vanishes = builder.push(Op::Compare(Comparison::Eq, factor, zero), Kind::Bool);
    let mut multiply = Multiply { builder, factor, zero, vanishes };
    let carried = image.carried.iter().map(|carried| multiply.carried(carried, is_zero)).collect();
    let image = Loop { carried, body, ..image.clone() };
    Some(Unit { before, image, after: multiply.builder.stmts })
}

/// Multiplies what has been added up by the factor.
struct Multiply<'f> {
    builder: Builder<'f>,
    factor: Val,
    zero: Val,
    /// Whether the factor is zero.
    vanishes: Val,
}

impl Multiply<'_> {
    /// What the loop carries instead. Its result is what it was when it has been multiplied.
    fn carried(&mut self, carried: &Carried, is_zero: &dyn Fn(Val) -> bool) -> Carried {
        let info = self.builder.function.info(carried.out).clone();
        let out = self.builder.function.fresh(info.clone());
        if info.root.is_some() {
            self.elements(out, carried.out, &info);
            return Carried { out, ..*carried };
        }
        let product = self.product(out, &info.kind);
        if is_zero(carried.init) {
            if let Some(Stmt::Let(last)) = self.builder.stmts.last_mut() {
                last.outs = vec![carried.out];
            }
        } else {
            let sum = Op::Primitive(Primitive::Add, vec![carried.init, product]);
            self.builder.stmts.push(Stmt::Let(Let { outs: vec![carried.out], op: sum }));
        }
        Carried { init: self.zero, out, ..*carried }
    }

    fn product(&mut self, sum: Val, kind: &Kind) -> Val {
        let product = self.builder.push(Op::Scale(sum, self.factor), kind.clone());
        self.builder.push(Op::Select(self.vanishes, self.zero, product), kind.clone())
    }

    fn elements(&mut self, before: Val, after: Val, info: &Info) {
        let lo = self.builder.literal(&Literal::Int("0".to_owned()), Kind::Int);
        let hi = self.builder.push(Op::Len(Place::whole(before)), Kind::Int);
        let index = self.builder.fresh(Kind::Int);
        let param = self.builder.function.fresh(info.clone());
        let outer = std::mem::take(&mut self.builder.stmts);
        let place = Place { base: param, steps: vec![Step::Index(index)] };
        let kind = info.kind.element().cloned().unwrap_or(Kind::Unknown);
        let sum = self.builder.load(place.clone(), kind.clone());
        let product = self.product(sum, &kind);
        let next = self.builder.version(param, Op::Store(place, product));
        let stmts = std::mem::replace(&mut self.builder.stmts, outer);
        self.builder.stmts.push(Stmt::Loop(Box::new(Loop {
            mirror: self.builder.function.fresh_mirror(),
            space: Space::Range { index, range: Range { lo, hi, inclusive: false, adapters: Vec::new() } },
            carried: vec![Carried { init: before, param, out: after }],
            body: Region { stmts, tail: vec![next], diverges: false },
            stop: None,
            tape: None,
            replay: None,
        })));
    }
}

/// Whether an image finds all zeros in what it adds to, if what else has been added before it is added after it. Gives
/// the positions of those statements. `before`: the adjoint sweep up to the image; `outside`: what is there before the
/// region.
pub(crate) fn untouched(
    function: &Function,
    image: &Loop,
    primal: &Region,
    before: &[Stmt],
    outside: &BTreeSet<Val>,
) -> Option<Vec<usize>> {
    let root_of = |val: Val| function.info(val).root;
    let roots: BTreeSet<Root> = image.carried.iter().filter_map(|carried| root_of(carried.param)).collect();
    let is_of = |val: &Val| root_of(*val).is_some_and(|root| roots.contains(&root));
    let mentions = |stmt: &Stmt| stmt.outs().iter().any(is_of) || stmt.free().iter().any(is_of);
    if primal.stmts.iter().any(mentions) {
        return None;
    }
    let mut fresh: BTreeSet<Root> = cleared(function, &roots, outside);
    let made: BTreeSet<Val> = before.iter().flat_map(Stmt::outs).collect();
    let mut moved = Vec::new();
    for (at, stmt) in before.iter().enumerate().filter(|(_, stmt)| mentions(stmt)) {
        if let Stmt::Let(Let { outs, op: Op::Root(start) }) = stmt {
            let zeros = before.iter().chain(&primal.stmts).any(|stmt| match stmt {
                Stmt::Let(Let { outs, op: Op::Zeros(_) | Op::ZerosLike(_) }) => outs.contains(start),
                _ => false,
            });
            fresh.extend(root_of(outs[0]).filter(|_| zeros));
            continue;
        }
        // Adjoints of other variables may have changed until it is added.
        let stays = |val: &Val| root_of(*val).is_none() || !made.contains(val) && !function.is_lent(*val);
        let alone = stmt.outs().iter().all(is_of) && stmt.free().iter().all(|val| is_of(val) || stays(val));
        let here = Region { stmts: vec![stmt.clone()], ..Region::default() };
        if !alone || !roots.iter().all(|root| order::only_adds(function, &here, *root)) {
            return None;
        }
        moved.push(at);
    }
    (fresh == roots).then_some(moved)
}

/// The buffers that a gradient has cleared, where no loop around adds to them.
fn cleared(function: &Function, roots: &BTreeSet<Root>, outside: &BTreeSet<Val>) -> BTreeSet<Root> {
    let buffers = function.lent.iter().filter(|lent| !lent.mutable).filter_map(|lent| lent.buffer);
    let is_outermost = |buffer: &Val| {
        let root = function.info(*buffer).root;
        outside.iter().all(|val| val == buffer || function.info(*val).root != root)
    };
    let cleared = buffers.filter(is_outermost).filter_map(|buffer| function.info(buffer).root);
    cleared.filter(|root| roots.contains(root)).collect()
}

/// How many operations may be repeated before it pays to run the image where the values are.
const LIMIT: u32 = 6;

/// Whether an image uses something of its loop that is expensive to compute again.
pub(crate) fn pays(node: &Loop, image: &Loop) -> bool {
    let mut costs = BTreeMap::new();
    let mut dear = BTreeSet::new();
    dear.extend(node.carried.iter().map(|carried| carried.param));
    price(&node.body, &mut costs, &mut dear);
    image.body.free().iter().any(|val| dear.contains(val))
}

fn price(region: &Region, costs: &mut BTreeMap<Val, u32>, dear: &mut BTreeSet<Val>) {
    for stmt in &region.stmts {
        let Stmt::Let(Let { outs, op }) = stmt else {
            if let Stmt::Loop(node) = stmt {
                dear.extend(node.carried.iter().map(|carried| carried.param));
            }
            stmt.regions().into_iter().for_each(|region| price(region, costs, dear));
            dear.extend(stmt.outs());
            continue;
        };
        let is_cheap = match op {
            Op::Primitive(primitive, _) => lookup::is_cheap(*primitive),
            Op::Load(_) | Op::Len(_) | Op::Cast(..) | Op::Float(_) => true,
            op => op.is_pure(true),
        };
        let operands = op.operands();
        let cost = 1 + operands.iter().filter_map(|val| costs.get(val)).sum::<u32>();
        if !is_cheap || cost > LIMIT || operands.iter().any(|val| dear.contains(val)) {
            dear.extend(outs);
        }
        let free = matches!(op, Op::Literal(_) | Op::Const(_) | Op::Float(_));
        costs.extend(outs.iter().map(|out| (*out, if free { cost - 1 } else { cost })));
    }
}
