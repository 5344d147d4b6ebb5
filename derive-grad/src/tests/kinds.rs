//! Kinds: what each value is, and where rustc has to prove a guess.

mod inferred;
mod proven;
