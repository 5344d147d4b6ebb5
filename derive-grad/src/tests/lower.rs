//! Syntax to IR: order of evaluation, variables as values and as memory, calls, and what is kept verbatim.

mod branches;
mod calls;
mod memory;
mod runs;
mod surroundings;
mod values;
