//! Activity: which values a derivative flows through.
//!
//! A value is varied if it depends on a differentiated parameter, useful if the result depends on it, and active if
//! both. Dependence is all that counts, not types: it ends at comparisons, at indices and at inert operands. Where
//! an active value would flow through something that has no derivative, that is an error.

use proc_macro2::{TokenStream, TokenTree};

use crate::diagnostics::{self, Errors};
use crate::ir::sets::Vals;
use crate::ir::{Arg, Function, Kind, Let, Loop, Op, Region, Stmt, Val};
use crate::rules::lookup;

/// The verdict.
#[derive(Clone, Debug, Default)]
pub(crate) struct Activity {
    varied: Vals,
    useful: Vals,
    /// Values that count as constants.
    ends: Vals,
}

impl Activity {
    pub(crate) fn is_active(&self, val: Val) -> bool {
        self.varied.contains(&val) && self.useful.contains(&val)
    }

    /// The verdict in a word, for tests.
    #[cfg(test)]
    pub(crate) fn verdict(&self, val: Val) -> &'static str {
        match (self.varied.contains(&val), self.useful.contains(&val)) {
            (true, true) => "active",
            (true, false) => "varied",
            (false, true) => "useful",
            (false, false) => "inert",
        }
    }
}

/// Finds the active values, given the parameters to differentiate.
///
/// `results`: which of the values at the end have an adjoint.
pub(crate) fn analyse(function: &Function, parameters: &[Val], results: &[Val]) -> Activity {
    let mut activity = Activity::default();
    activity.start(parameters, function);
    activity.useful.extend(results);
    while activity.use_region(&function.primal) {}
    activity
}

/// Reports what active values must not flow through.
///
/// What is refused with a message that says all counts as a constant from there on: the mistake is reported where it
/// is made, and not once more wherever the value goes.
pub(crate) fn check(function: &Function, parameters: &[Val], activity: &Activity, errors: &mut Errors) {
    let mut ends = Vals::default();
    find_ends(&function.primal, activity, &mut ends);
    let mut nearer = Activity { varied: Vals::default(), useful: activity.useful.clone(), ends };
    nearer.start(parameters, function);
    check_region(&function.primal, function, &nearer, errors);
    if errors.is_empty() {
        check_region(&function.primal, function, activity, errors);
    }
}

/// The values of refused operations that are not reported any further.
fn find_ends(region: &Region, activity: &Activity, ends: &mut Vals) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op }) = stmt {
            let active = outs.iter().any(|out| activity.is_active(*out));
            // What variables hold afterwards may be used in the next mistake.
            let values = match op {
                Op::Opaque(opaque) if opaque.refusal.hides && (active || opaque.refusal.on_read) => {
                    outs.len() - opaque.writes.len()
                }
                Op::Call(call) if (is_associated(&call.callee) || call.underived) && active => 1,
                _ => 0,
            };
            ends.extend(&outs[..values]);
        }
        stmt.regions().into_iter().for_each(|region| find_ends(region, activity, ends));
    }
}

/// The operands whose derivative reaches the outs of an operation.
fn carrying(op: &Op) -> Vec<Val> {
    match op {
        Op::Primitive(primitive, operands) => {
            let flows = |(position, _): &(usize, &Val)| !lookup::is_inert(*primitive, *position);
            operands.iter().enumerate().filter(flows).map(|(_, val)| *val).collect()
        }
        Op::Compare(..)
        | Op::Or(..)
        | Op::Literal(_)
        | Op::Const(_)
        | Op::Zeros(_)
        | Op::ZerosLike(_)
        | Op::Missing(_)
        | Op::Integer(..)
        | Op::FloatLike(..)
        | Op::Note(_)
        | Op::Empty(_)
        | Op::Len(_)
        | Op::Order(..)
        | Op::Touch(_)
        | Op::Absent => Vec::new(),
        Op::Call(call) if call.stops => Vec::new(),
        Op::Opaque(opaque) => {
            let flows = |(position, _): &(usize, Val)| !opaque.stopped.contains(position);
            op.operands().into_iter().enumerate().filter(flows).map(|(_, val)| val).collect()
        }
        Op::CastLike(val, _) | Op::Filled(val, _) | Op::Through(_, val) => vec![*val],
        Op::Select(_, a, b) => vec![*a, *b],
        Op::Load(place) | Op::Clone(place) | Op::Snapshot(place, ..) => vec![place.base],
        Op::Edit(_, place, vals) => std::iter::once(place.base).chain(vals.iter().copied()).collect(),
        Op::Exchange(a, b) | Op::AddFrom(a, b) => vec![a.base, b.base],
        Op::Call(call) | Op::CallVjp(call) => call.args.iter().map(Arg::base).collect(),
        Op::Store(place, val) => {
            if place.steps.is_empty() {
                vec![*val]
            } else {
                vec![place.base, *val]
            }
        }
        Op::AddTo(place, val) | Op::SubFrom(place, val) => vec![place.base, *val],
        Op::Cast(..)
        | Op::Scale(..)
        | Op::Float(_)
        | Op::Not(_)
        | Op::Tuple(_)
        | Op::Array(_)
        | Op::Repeat(..)
        | Op::Root(_)
        | Op::Sum(..)
        | Op::Present(_)
        | Op::Unwrap(_)
        | Op::Move(_)
        | Op::Pull(_) => op.operands(),
    }
}

impl Activity {
    fn start(&mut self, parameters: &[Val], function: &Function) {
        self.varied.extend(parameters);
        while self.vary(&function.primal, function) {}
    }

    // Forward. Each function says whether it has learnt something.

    fn vary(&mut self, region: &Region, function: &Function) -> bool {
        let mut learnt = false;
        for stmt in &region.stmts {
            learnt |= match stmt {
                Stmt::Let(Let { outs, op }) => {
                    // The inert part of a tuple is inert, whatever the others are.
                    let carries = |out: &Val| {
                        !matches!(op, Op::Load(_) | Op::Clone(_) | Op::Edit(..) | Op::Call(_) | Op::Opaque(_))
                            || function.kind(*out).may_carry_float()
                    };
                    let varied = carrying(op).iter().any(|val| self.varied.contains(val));
                    let flows = outs.iter().filter(|out| carries(out) && !self.ends.contains(out));
                    let flows: Vec<Val> = flows.copied().collect();
                    varied && insert_all(&mut self.varied, &flows)
                }
                Stmt::If(node) => {
                    let inside = self.vary(&node.then, function) | self.vary(&node.els, function);
                    self.vary_outs(&node.outs, &node.then) | self.vary_outs(&node.outs, &node.els) | inside
                }
                Stmt::Match(node) => {
                    let scrutinee = self.varied.contains(&node.scrutinee);
                    let mut learnt = false;
                    for arm in &node.arms {
                        for (_, bind) in arm.binds.iter().filter(|_| scrutinee) {
                            learnt |= function.kind(*bind).may_carry_float() && self.varied.insert(*bind);
                        }
                        learnt |= arm.guard.as_ref().is_some_and(|guard| self.vary(guard, function));
                        learnt |= self.vary(&arm.body, function);
                        learnt |= self.vary_outs(&node.outs, &arm.body);
                    }
                    learnt
                }
                Stmt::Loop(node) => self.vary_loop(node, function),
            };
        }
        learnt
    }

    fn vary_outs(&mut self, outs: &[Val], region: &Region) -> bool {
        let mut learnt = false;
        for (out, tail) in outs.iter().zip(&region.tail) {
            learnt |= self.varied.contains(tail) && self.varied.insert(*out);
        }
        learnt
    }

    fn vary_loop(&mut self, node: &Loop, function: &Function) -> bool {
        let mut learnt = false;
        for (position, carried) in node.carried.iter().enumerate() {
            let next = node.body.tail.get(position);
            if self.varied.contains(&carried.init) || next.is_some_and(|next| self.varied.contains(next)) {
                learnt |= self.varied.insert(carried.param);
                learnt |= self.varied.insert(carried.out);
            }
        }
        for region in Stmt::Loop(Box::new(node.clone())).regions() {
            learnt |= self.vary(region, function);
        }
        learnt
    }

    // Backward.

    fn use_region(&mut self, region: &Region) -> bool {
        let mut learnt = false;
        for stmt in region.stmts.iter().rev() {
            learnt |= match stmt {
                Stmt::Let(Let { outs, op }) => {
                    let useful = outs.iter().any(|out| self.useful.contains(out));
                    useful && insert_all(&mut self.useful, &carrying(op))
                }
                Stmt::If(node) => {
                    let outs = self.use_outs(&node.outs, &node.then) | self.use_outs(&node.outs, &node.els);
                    self.use_region(&node.then) | self.use_region(&node.els) | outs
                }
                Stmt::Match(node) => {
                    let mut learnt = false;
                    for arm in &node.arms {
                        learnt |= self.use_outs(&node.outs, &arm.body);
                        learnt |= self.use_region(&arm.body);
                        let bound = arm.binds.iter().any(|(_, bind)| self.useful.contains(bind));
                        learnt |= bound && self.useful.insert(node.scrutinee);
                    }
                    learnt
                }
                Stmt::Loop(node) => self.use_loop(node),
            };
        }
        learnt
    }

    fn use_outs(&mut self, outs: &[Val], region: &Region) -> bool {
        let mut learnt = false;
        for (out, tail) in outs.iter().zip(&region.tail) {
            learnt |= self.useful.contains(out) && self.useful.insert(*tail);
        }
        learnt
    }

    fn use_loop(&mut self, node: &Loop) -> bool {
        let mut learnt = false;
        for (position, carried) in node.carried.iter().enumerate() {
            if self.useful.contains(&carried.out) || self.useful.contains(&carried.param) {
                learnt |= self.useful.insert(carried.init);
                learnt |= node.body.tail.get(position).is_some_and(|next| self.useful.insert(*next));
            }
        }
        learnt | self.use_region(&node.body)
    }
}

fn check_region(region: &Region, function: &Function, activity: &Activity, errors: &mut Errors) {
    for stmt in &region.stmts {
        match stmt {
            Stmt::Let(node) => check_let(node, function, activity, errors),
            Stmt::Match(node) => {
                for (ident, bind) in node.arms.iter().flat_map(|arm| &arm.binds) {
                    if activity.is_active(*bind) {
                        let what = format!("the part of a value that `{ident}` is bound to");
                        let remedy = "match on values that are not differentiated, and read active ones from variables";
                        errors.push(ident.span(), diagnostics::through_construct(&what, remedy));
                    }
                }
            }
            Stmt::If(_) | Stmt::Loop(_) => {}
        }
        stmt.regions().into_iter().for_each(|region| check_region(region, function, activity, errors));
    }
}

fn check_let(node: &Let, function: &Function, activity: &Activity, errors: &mut Errors) {
    let Let { outs, op } = node;
    let reads_varied = || carrying(op).iter().any(|val| activity.varied.contains(val));
    let is_end = |out: &Val| activity.ends.contains(out) && activity.useful.contains(out) && reads_varied();
    let active = outs.iter().any(|out| activity.is_active(*out) || is_end(out));
    match op {
        Op::Opaque(opaque) if reads_varied() && (active || opaque.refusal.on_read) => {
            errors.push(opaque.refusal.span, opaque.refusal.message.clone());
        }
        Op::Call(call) if call.lends && reads_varied() => {
            let at = diagnostics::ends(&call.callee);
            errors.push_between(at.0, at.1, diagnostics::lent_to_call());
        }
        Op::Call(call) if active && call.underived => {
            let at = diagnostics::ends(&call.callee);
            errors.push_between(at.0, at.1, diagnostics::underived(&call.callee.to_string()));
        }
        Op::Call(call) if active && is_associated(&call.callee) => {
            let message = diagnostics::through_construct(
                "an associated function",
                "make it a function of its own, marked `#[differentiable]`",
            );
            let at = diagnostics::ends(&call.callee);
            errors.push_between(at.0, at.1, message);
        }
        Op::Not(_) if active => {
            let span = function.info(outs[0]).span;
            errors.push(
                span,
                diagnostics::through_construct(
                    "`!`",
                    "`!` is for conditions; compute the value in a function marked `#[differentiable]`",
                ),
            );
        }
        Op::Cast(_, ty)
            if active
                && !function.kind(outs[0]).is_float()
                && !matches!(function.kind(outs[0]), Kind::Unknown) =>
        {
            errors.push(function.info(outs[0]).span, diagnostics::through_cast(&ty.to_string()));
        }
        Op::Cast(_, ty) if active && matches!(function.kind(outs[0]), Kind::Unknown) => {
            let what = format!("a cast to `{ty}`");
            errors.push(
                function.info(outs[0]).span,
                diagnostics::through_construct(&what, "write `as f64` or `as f32`"),
            );
        }
        _ => {}
    }
}

/// Says whether any of them is new.
fn insert_all<'v>(known: &mut Vals, vals: impl IntoIterator<Item = &'v Val>) -> bool {
    let mut learnt = false;
    for val in vals {
        learnt |= known.insert(*val);
    }
    learnt
}

/// Whether a path goes through a type: `<T as Trait>::f`, or `T::f` where `T` begins with a capital letter.
fn is_associated(callee: &TokenStream) -> bool {
    let mut idents = Vec::new();
    for token in callee.clone() {
        match token {
            TokenTree::Punct(punct) if idents.is_empty() && punct.as_char() == '<' => return true,
            TokenTree::Ident(ident) => idents.push(ident.to_string()),
            _ => {}
        }
    }
    idents.iter().rev().nth(1).is_some_and(|owner| owner.starts_with(char::is_uppercase))
}
