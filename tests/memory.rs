//! Programs over memory: slices, arrays behind references, vectors and boxes, read and written in every way, lent to
//! other functions, and changed in place. A theme a file.

#![allow(
    clippy::style,
    clippy::complexity,
    clippy::perf,
    clippy::mut_range_bound,
    clippy::self_assignment,
    unused_assignments,
    reason = "users write clumsy forms too, so the programs do"
)]
#![allow(
    clippy::bool_to_int_with_if,
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cloned_instead_of_copied,
    clippy::explicit_iter_loop,
    clippy::manual_midpoint,
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the same, for forms that only the pedantic set minds"
)]

#[allow(dead_code, unused_imports, unused_macros, reason = "the zoo uses the rest")]
#[path = "zoo/check.rs"]
mod check;
#[allow(dead_code, reason = "the zoo uses it")]
#[path = "zoo/dual.rs"]
mod dual;
#[path = "memory/lent.rs"]
mod lent;

#[path = "memory/borrows.rs"]
mod borrows;
#[path = "memory/bulk.rs"]
mod bulk;
#[path = "memory/calls.rs"]
mod calls;
#[path = "memory/choices.rs"]
mod choices;
#[path = "memory/conditions.rs"]
mod conditions;
#[path = "memory/differences.rs"]
mod differences;
#[path = "memory/effects.rs"]
mod effects;
#[path = "memory/elimination.rs"]
mod elimination;
#[path = "memory/exchange.rs"]
mod exchange;
#[path = "memory/in_place.rs"]
mod in_place;
#[path = "memory/indices.rs"]
mod indices;
#[path = "memory/kept.rs"]
mod kept;
#[path = "memory/lending.rs"]
mod lending;
#[path = "memory/lengths.rs"]
mod lengths;
#[allow(clippy::all, clippy::pedantic, reason = "programs as they come")]
#[path = "memory/lent_on.rs"]
mod lent_on;
#[path = "memory/lent_vectors.rs"]
mod lent_vectors;
#[path = "memory/matrices.rs"]
mod matrices;
#[path = "memory/modules.rs"]
mod modules;
#[path = "memory/moved.rs"]
mod moved;
#[path = "memory/partly_used.rs"]
mod partly_used;
#[path = "memory/pops.rs"]
mod pops;
#[path = "memory/pullbacks.rs"]
mod pullbacks;
#[path = "memory/rarer.rs"]
mod rarer;
#[path = "memory/recursion.rs"]
mod recursion;
#[path = "memory/replaced.rs"]
mod replaced;
#[allow(clippy::all, clippy::pedantic, reason = "programs as they come")]
#[path = "memory/results.rs"]
mod results;
#[path = "memory/scans.rs"]
mod scans;
#[path = "memory/shapes.rs"]
mod shapes;
#[path = "memory/siblings.rs"]
mod siblings;
#[path = "memory/slices.rs"]
mod slices;
#[allow(clippy::all, clippy::pedantic, reason = "programs as they come")]
#[path = "memory/solvers.rs"]
mod solvers;
#[allow(clippy::all, clippy::pedantic, reason = "programs as they come")]
#[path = "memory/states.rs"]
mod states;
#[path = "memory/stories.rs"]
mod stories;
#[path = "memory/tangled.rs"]
mod tangled;
#[path = "memory/turns.rs"]
mod turns;
#[path = "memory/vectors.rs"]
mod vectors;
#[path = "memory/windows.rs"]
mod windows;
