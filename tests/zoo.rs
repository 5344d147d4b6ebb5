//! The zoo: small programs of every kind that users write. Each is differentiated, and the result is held against the
//! program's own value, finite differences, the closed form, and forward mode by an independent crate.

#![allow(
    clippy::style,
    clippy::complexity,
    clippy::eq_op,
    clippy::mut_range_bound,
    clippy::suspicious_else_formatting,
    reason = "users write clumsy forms too, so the programs do"
)]
#![allow(
    clippy::bool_to_int_with_if,
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::match_same_arms,
    clippy::needless_bitwise_bool,
    clippy::no_effect_underscore_binding,
    clippy::uninlined_format_args,
    clippy::used_underscore_binding,
    reason = "the same, for forms that only the pedantic set minds"
)]

#[path = "zoo/check.rs"]
mod check;
#[path = "zoo/dual.rs"]
mod dual;

#[path = "zoo/arrays.rs"]
mod arrays;
#[path = "zoo/attributes.rs"]
mod attributes;
#[path = "zoo/calls.rs"]
mod calls;
#[path = "zoo/conditionals.rs"]
mod conditionals;
#[path = "zoo/conventions.rs"]
mod conventions;
#[path = "zoo/data.rs"]
mod data;
#[path = "zoo/elementary.rs"]
mod elementary;
#[path = "zoo/exits.rs"]
mod exits;
#[path = "zoo/for_loops.rs"]
mod for_loops;
#[path = "zoo/hostile.rs"]
mod hostile;

#[path = "zoo/lookalikes.rs"]
mod lookalikes;
#[path = "zoo/matches.rs"]
mod matches;
#[path = "zoo/matrices.rs"]
mod matrices;
#[path = "zoo/panics.rs"]
mod panics;
#[path = "zoo/paths.rs"]
mod paths;
#[path = "zoo/recurrences.rs"]
mod recurrences;
#[path = "zoo/straight_line.rs"]
mod straight_line;
#[path = "zoo/trades.rs"]
mod trades;
#[path = "zoo/types.rs"]
mod types;
#[path = "zoo/while_loops.rs"]
mod while_loops;
