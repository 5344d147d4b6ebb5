//! Simplification across both sweeps, to a fixed point of: unused results, flows that never change, dead code,
//! common subexpressions of the adjoint sweep, contributions to the same place. The user's own arithmetic is never
//! rewritten, only used again.

mod collect;
mod dead;
mod first;
mod gather;
mod hoist;
mod invariant;
mod lengths;
mod loads;
mod scalars;
mod share;
mod terms;
mod writes;

use crate::ir::Function;

/// Simplifies a function with its adjoint sweep.
pub(crate) fn simplify(function: &mut Function) {
    loop {
        share::share(function);
        if collect::collect(function) {
            share::share(function);
        }
        remove_dead_code(function);
        if !invariant::Invariants::default().remove(function) {
            break;
        }
    }
}

/// Lets the first contributions to adjoints be assigned. `cleared`: whether the buffers of the caller begin at zero.
pub(crate) fn assign_first(function: &mut Function, cleared: bool) {
    first::assign(function, cleared);
    gather::gather(function);
    remove_dead_code(function);
}

/// Removes flows that never change, and nothing else.
pub(crate) fn remove_invariants(function: &mut Function) {
    while invariant::Invariants::default().remove(function) {}
}

/// Takes numbers that are only read and written as a whole out of memory.
pub(crate) fn lift_scalars(function: &mut Function) {
    scalars::lift(function);
}

/// Shares lengths, and integers computed from the same ones, in the primal sweep.
pub(crate) fn share_lengths(function: &mut Function) {
    lengths::share(function);
}

/// Shares reads of the same place in the primal sweep, and makes those that never change before their loop.
pub(crate) fn share_loads(function: &mut Function) {
    hoist::hoist(function);
    loads::share(function);
}

/// Removes what nobody uses; nothing else. What the primal sweep may do besides computing floats stays.
pub(crate) fn remove_dead_code(function: &mut Function) {
    while dead::remove_unused(function) {}
}
