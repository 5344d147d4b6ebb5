//! Exits become else branches and flags: control leaves a region only at its end.

mod loops;
mod patterns;
mod returns;
