//! Programs over memory: slices, arrays behind references, vectors and boxes, read and written in every way, lent to
//! other functions, and changed in place. A theme a file.

#![allow(
    clippy::cloned_instead_of_copied,
    clippy::explicit_iter_loop,
    clippy::manual_memcpy,
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::useless_vec,
    unused_assignments,
    reason = "many ways to write the same are the point"
)]

#[path = "memory/slices.rs"]
mod slices;

#[path = "memory/in_place.rs"]
mod in_place;
#[path = "memory/exchange.rs"]
mod exchange;
#[path = "memory/indices.rs"]
mod indices;
#[path = "memory/scans.rs"]
mod scans;
#[path = "memory/windows.rs"]
mod windows;
#[path = "memory/choices.rs"]
mod choices;
#[path = "memory/matrices.rs"]
mod matrices;
#[path = "memory/elimination.rs"]
mod elimination;
#[path = "memory/vectors.rs"]
mod vectors;
#[path = "memory/stories.rs"]
mod stories;
#[path = "memory/bulk.rs"]
mod bulk;
#[path = "memory/rarer.rs"]
mod rarer;
#[path = "memory/borrows.rs"]
mod borrows;
#[path = "memory/shapes.rs"]
mod shapes;
