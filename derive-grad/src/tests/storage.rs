//! Storage: what is kept for the adjoint sweep, and what is computed again.

mod along;
mod branches;
mod counted;
mod forwarding;
mod runs;
mod stored;
mod taped;
