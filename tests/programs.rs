//! Programs over slices and vectors as users write them: loops of every form, and small applications. Each
//! gradient is held against finite differences and, where one is known, the closed form, with optimisations
//! and without.

#![allow(
    clippy::style,
    clippy::complexity,
    clippy::perf,
    clippy::mut_range_bound,
    reason = "users write clumsy forms too, so the programs do"
)]
#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cloned_instead_of_copied,
    clippy::explicit_into_iter_loop,
    clippy::explicit_iter_loop,
    clippy::manual_midpoint,
    clippy::needless_continue,
    clippy::range_plus_one,
    clippy::trivially_copy_pass_by_ref,
    clippy::uninlined_format_args,
    reason = "the same, for forms that only the pedantic set minds"
)]

#[path = "programs/oracle.rs"]
mod oracle;

#[path = "programs/adapters.rs"]
mod adapters;
#[path = "programs/bodies.rs"]
mod bodies;
#[path = "programs/bounds.rs"]
mod bounds;
#[path = "programs/by_hand.rs"]
mod by_hand;
#[path = "programs/chunks.rs"]
mod chunks;
#[path = "programs/dynamics.rs"]
mod dynamics;
#[path = "programs/elements.rs"]
mod elements;
#[path = "programs/equal_lengths.rs"]
mod equal_lengths;
#[path = "programs/extremes.rs"]
mod extremes;
#[path = "programs/geometry.rs"]
mod geometry;
#[path = "programs/inlined.rs"]
mod inlined;
#[path = "programs/learning.rs"]
mod learning;
#[path = "programs/leaving.rs"]
mod leaving;
#[path = "programs/linear_systems.rs"]
mod linear_systems;
#[path = "programs/made_in_place.rs"]
mod made_in_place;
#[path = "programs/moving_references.rs"]
mod moving_references;
#[path = "programs/nearly_scratch.rs"]
mod nearly_scratch;
#[path = "programs/parts.rs"]
mod parts;
#[path = "programs/places.rs"]
mod places;
#[path = "programs/rearranged.rs"]
mod rearranged;
#[path = "programs/recurrences.rs"]
mod recurrences;
#[path = "programs/scratch.rs"]
mod scratch;
#[path = "programs/sequences.rs"]
mod sequences;
#[path = "programs/signals.rs"]
mod signals;
#[path = "programs/stacks.rs"]
mod stacks;
#[path = "programs/stored_before.rs"]
mod stored_before;
#[path = "programs/sums.rs"]
mod sums;
#[path = "programs/told_types.rs"]
mod told_types;
#[path = "programs/whiles.rs"]
mod whiles;
#[path = "programs/winners.rs"]
mod winners;
