//! Proofs: where a derivative depends on a value being a float and only inference says so, rustc is made to check it.

use std::collections::BTreeSet;

use crate::analysis::activity::Activity;
use crate::ir::{Call, Function, Kind, Let, Op, Region, Stmt, Val, Width};

/// Sends every value through [`Op::Float`] whose kind is inferred and on which the derivative of an arithmetic
/// operation depends.
pub(crate) fn guard(function: &mut Function, activity: &Activity) {
    let mut unproven = BTreeSet::new();
    find_unproven(&function.primal, function, activity, &mut unproven);
    let mut primal = std::mem::take(&mut function.primal);
    guard_region(&mut primal, function, activity, &unproven);
    function.primal = primal;
}

/// Values of which neither the definition nor a type beside it shows what they are.
fn find_unproven(region: &Region, function: &Function, activity: &Activity, unproven: &mut BTreeSet<Val>) {
    for stmt in &region.stmts {
        let found: Vec<Val> = match stmt {
            Stmt::Let(Let { outs, op: Op::Call(call) }) => unproven_after_call(outs, call, unproven),
            Stmt::Let(node) if is_unproven(node, activity, unproven) => node.outs.clone(),
            Stmt::Match(node) => {
                let binds = node.arms.iter().flat_map(|arm| &arm.binds);
                binds.map(|(_, val)| *val).collect()
            }
            Stmt::Loop(node) => {
                let carried = node.carried.iter();
                let carried = carried.filter(|carried| unproven.contains(&carried.init));
                carried.flat_map(|carried| [carried.param, carried.out]).collect()
            }
            Stmt::Let(_) | Stmt::If(_) => Vec::new(),
        };
        unproven.extend(found.into_iter().filter(|val| !is_float_as_written(function, *val)));
        for region in stmt.regions() {
            find_unproven(region, function, activity, unproven);
        }
        let joined = match stmt {
            Stmt::If(node) => joined(&node.outs, &[&node.then, &node.els].into_iter(), unproven),
            Stmt::Match(node) => joined(&node.outs, &node.arms.iter().map(|arm| &arm.body), unproven),
            Stmt::Let(_) | Stmt::Loop(_) => Vec::new(),
        };
        unproven.extend(joined);
    }
}

/// Active arithmetic has had its operands proven, so its result is.
fn is_unproven(node: &Let, activity: &Activity, unproven: &BTreeSet<Val>) -> bool {
    match &node.op {
        Op::Const(_) | Op::Opaque(_) => true,
        Op::Primitive(primitive, operands) => {
            let counts = |position: usize| !crate::rules::lookup::is_inert(*primitive, position);
            let mut operands = operands.iter().enumerate();
            !node.outs.iter().any(|out| activity.is_active(*out))
                && operands.any(|(position, val)| counts(position) && unproven.contains(val))
        }
        Op::Load(place)
        | Op::Clone(place)
        | Op::Store(place, _)
        | Op::AddTo(place, _)
        | Op::SubFrom(place, _)
        | Op::Edit(_, place, _) => unproven.contains(&place.base),
        Op::Root(_)
        | Op::Move(_)
        | Op::Exchange(..)
        | Op::Filled(..)
        | Op::Tuple(_)
        | Op::Array(_)
        | Op::Repeat(..) => node.op.operands().iter().any(|val| unproven.contains(val)),
        _ => false,
    }
}

/// The result of a call may be anything; what it was lent is of the type that it was of before.
fn unproven_after_call(outs: &[Val], call: &Call, unproven: &BTreeSet<Val>) -> Vec<Val> {
    let lent = call.changed().zip(&outs[1..]).filter(|(place, _)| unproven.contains(&place.base));
    outs[..1].iter().copied().chain(lent.map(|(_, after)| *after)).collect()
}

/// One branch that shows what it gives speaks for all.
fn joined<'r>(
    outs: &[Val],
    branches: &(impl Iterator<Item = &'r Region> + Clone),
    unproven: &BTreeSet<Val>,
) -> Vec<Val> {
    let shows = |position: usize| {
        let mut live = branches.clone().filter(|branch| !branch.diverges);
        live.any(|branch| !unproven.contains(&branch.tail[position]))
    };
    let outs = outs.iter().enumerate();
    outs.filter(|(position, _)| !shows(*position)).map(|(_, out)| *out).collect()
}

/// rustc has compared the value with this type in the user's own function.
fn is_float_as_written(function: &Function, val: Val) -> bool {
    let ty = function.info(val).ty.as_ref().map(ToString::to_string);
    matches!(ty.as_deref(), Some("f32" | "f64"))
}

fn guard_region(region: &mut Region, function: &mut Function, activity: &Activity, unproven: &BTreeSet<Val>) {
    let stmts = std::mem::take(&mut region.stmts);
    for mut stmt in stmts {
        match &mut stmt {
            Stmt::Let(Let { outs, op: Op::Primitive(primitive, operands) })
                if outs.iter().any(|out| activity.is_active(*out)) =>
            {
                for (position, operand) in operands.iter_mut().enumerate() {
                    if unproven.contains(operand) && !crate::rules::lookup::is_inert(*primitive, position) {
                        *operand = checked(*operand, &mut region.stmts, function);
                    }
                }
            }
            Stmt::Let(_) => {}
            Stmt::If(node) => {
                guard_region(&mut node.then, function, activity, unproven);
                guard_region(&mut node.els, function, activity, unproven);
            }
            Stmt::Match(node) => {
                node.arms
                    .iter_mut()
                    .for_each(|arm| guard_region(&mut arm.body, function, activity, unproven));
            }
            Stmt::Loop(node) => guard_region(&mut node.body, function, activity, unproven),
        }
        region.stmts.push(stmt);
    }
}

fn checked(operand: Val, stmts: &mut Vec<Stmt>, function: &mut Function) -> Val {
    let mut info = function.info(operand).clone();
    if !info.kind.is_float() {
        info.kind = Kind::Float(Width::Unknown);
    }
    (info.name, info.root, info.ty) = (None, None, None);
    let out = function.fresh(info);
    stmts.push(Stmt::Let(Let { outs: vec![out], op: Op::Float(operand) }));
    out
}
