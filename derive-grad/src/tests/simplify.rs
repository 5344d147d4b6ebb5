//! Simplification: dead code and useless flows go, the adjoint sweep uses again what is there, and the user's own
//! arithmetic stays as it was written.

mod collected;
mod first;
mod gathered;
mod hoisted;
mod lengths;
mod loads;
mod removed;
mod scalars;
mod shared;
