//! Which loops of the adjoint sweep may run in any order: those whose iterations only add to what they carry.
//!
//! The order of the primal's operations is the user's. The order in which contributions to an adjoint are added up is
//! nobody's.

pub(crate) mod scratch;

use scratch::Scratch;

use crate::ir::{Again, Function, Let, Loop, Op, Place, Primitive, Region, Root, Step, Stmt, Val};

/// What goes from one iteration of a loop of the adjoint sweep to the next in something that it carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Flow {
    /// A sum: nothing is read of it.
    Sum,
    /// Nothing: it is zero before and after each iteration.
    Scratch,
    /// Nothing: each iteration looks at an element of its own.
    Elementwise,
    /// What the iteration before has left.
    Chain,
}

/// The flow in each thing that a loop carries.
pub(crate) fn flows(function: &Function, scratch: &Scratch, node: &Loop) -> Vec<Flow> {
    let carried = node.carried.iter().zip(&node.body.tail);
    let flow = carried.map(|(carried, next)| match function.info(carried.param).root {
        Some(root) if only_adds(function, &node.body, root) => Flow::Sum,
        Some(root) if scratch.contains(node.mirror, root) => Flow::Scratch,
        Some(root) if is_elementwise(function, scratch, node, root) => Flow::Elementwise,
        None if is_sum(&node.body, carried.param, *next) => Flow::Sum,
        _ => Flow::Chain,
    });
    flow.collect()
}

/// Whether the iterations may run in any order.
pub(crate) fn is_free(function: &Function, scratch: &Scratch, node: &Loop) -> bool {
    !flows(function, scratch, node).contains(&Flow::Chain)
}

/// Whether each iteration looks at no element of a variable but the one with its index.
fn is_elementwise(function: &Function, scratch: &Scratch, node: &Loop, root: Root) -> bool {
    let of_root = |val: Val| function.info(val).root == Some(root);
    all_places(&node.body, &of_root, &|place| match place.steps.first() {
        Some(Step::Index(index)) => scratch.is_index(*index, node),
        _ => false,
    })
}

/// Whether something holds for all places in a variable; `false` if the variable is mentioned in another way.
fn all_places(region: &Region, of_root: &dyn Fn(Val) -> bool, holds: &dyn Fn(&Place) -> bool) -> bool {
    region.stmts.iter().all(|stmt| match stmt {
        Stmt::Let(Let { op, .. }) => {
            let mentioned = op.operands().into_iter().filter(|val| of_root(*val)).count();
            let places = places(op);
            let here = places.iter().filter(|place| of_root(place.base));
            mentioned == here.clone().count() && here.into_iter().all(|place| holds(place))
        }
        _ => stmt.regions().into_iter().all(|region| all_places(region, of_root, holds)),
    })
}

fn places(op: &Op) -> Vec<&Place> {
    match op {
        Op::Load(place)
        | Op::Store(place, _)
        | Op::AddTo(place, _)
        | Op::SubFrom(place, _)
        | Op::Edit(_, place, _) => vec![place],
        Op::AddFrom(to, from) => vec![to, from],
        Op::Pull(pull) => {
            let again = pull.again.iter().filter_map(|again| match again {
                Again::Place(place) | Again::Maybe(place) => Some(place),
                Again::Nothing => None,
            });
            again.chain(pull.receivers.iter().flatten()).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a loop inside is driven by records of its mirror image.
pub(crate) fn replays(region: &Region) -> bool {
    region.stmts.iter().any(|stmt| {
        matches!(stmt, Stmt::Loop(node) if node.replay.is_some()) || stmt.regions().into_iter().any(replays)
    })
}

/// Whether all that happens to a variable in a region is that something is added to its parts.
pub(crate) fn only_adds(function: &Function, region: &Region, root: Root) -> bool {
    let is_of = |val: Val| function.info(val).root == Some(root);
    region.stmts.iter().all(|stmt| match stmt {
        Stmt::Let(node) => !mentions(&node.op, &is_of) || adds(&node.op, &is_of),
        _ => stmt.regions().into_iter().all(|region| only_adds(function, region, root)),
    })
}

fn mentions(op: &Op, is_of: &dyn Fn(Val) -> bool) -> bool {
    op.operands().into_iter().any(is_of)
}

/// Whether an operation reads nothing of a variable, and adds to it.
fn adds(op: &Op, is_of: &dyn Fn(Val) -> bool) -> bool {
    match op {
        Op::AddTo(_, val) | Op::SubFrom(_, val) => !is_of(*val),
        Op::AddFrom(_, from) => !is_of(from.base),
        // A shared reference collects; a mutable one is overwritten.
        Op::Pull(pull) => pull.receivers.iter().zip(&pull.again).all(|(receiver, again)| {
            let here = receiver.as_ref().is_some_and(|place| is_of(place.base));
            !here || matches!(again, Again::Place(_))
        }),
        // How long it is does not depend on what is in it.
        Op::Len(_) => true,
        _ => false,
    }
}

/// Whether `next` is `param` plus something that does not depend on `param`.
fn is_sum(region: &Region, param: Val, next: Val) -> bool {
    let mut sum = param;
    for stmt in &region.stmts {
        if !stmt.free().contains(&sum) {
            continue;
        }
        let Some(out) = added(stmt, sum) else { return false };
        // The sum before is of no other use.
        let uses = region.stmts.iter().filter(|other| other.free().contains(&sum)).count();
        if uses > 1 || region.tail.contains(&sum) {
            return false;
        }
        sum = out;
    }
    sum == next
}

/// The sum after a statement, if all that it does with `sum` is to add to it.
fn added(stmt: &Stmt, sum: Val) -> Option<Val> {
    match stmt {
        Stmt::Let(Let { outs, op: Op::Primitive(Primitive::Add, operands) }) => {
            let [a, b] = operands.as_slice() else { return None };
            ((*a == sum) != (*b == sum)).then(|| outs[0])
        }
        Stmt::Let(Let { outs, op: Op::Primitive(Primitive::Sub, operands) }) => {
            (operands[0] == sum && operands[1] != sum).then(|| outs[0])
        }
        Stmt::Loop(node) => {
            let position = node.carried.iter().position(|carried| carried.init == sum)?;
            let carried = &node.carried[position];
            let once = node.carried.iter().filter(|carried| carried.init == sum).count() == 1;
            let inside = !node.body.free().contains(&sum);
            let next = node.body.tail.get(position)?;
            (once && inside && is_sum(&node.body, carried.param, *next)).then_some(carried.out)
        }
        Stmt::If(node) => {
            let position = (0..node.outs.len()).find(|position| {
                [&node.then, &node.els].into_iter().all(|region| {
                    region.diverges
                        || region.tail.get(*position).is_some_and(|tail| is_sum_from(region, sum, *tail))
                })
            })?;
            let others = |region: &Region| {
                region.tail.iter().enumerate().any(|(other, tail)| other != position && *tail == sum)
            };
            let elsewhere = node.cond == sum || others(&node.then) || others(&node.els);
            (!elsewhere).then(|| node.outs[position])
        }
        Stmt::Let(_) | Stmt::Match(_) => None,
    }
}

/// The same in a branch, which hands `sum` on if it does nothing with it.
fn is_sum_from(region: &Region, sum: Val, tail: Val) -> bool {
    if region.stmts.iter().all(|stmt| !stmt.free().contains(&sum)) {
        return tail == sum;
    }
    let inner = Region { tail: Vec::new(), ..region.clone() };
    is_sum(&inner, sum, tail)
}
