//! Gradients of the evals as a careful person writes them, in safe Rust.

#[path = "by_hand/gmm.rs"]
pub(crate) mod gmm;
#[path = "by_hand/llsq.rs"]
pub(crate) mod llsq;
#[path = "by_hand/lse.rs"]
pub(crate) mod lse;
#[path = "by_hand/lstm.rs"]
pub(crate) mod lstm;
#[path = "by_hand/ode.rs"]
pub(crate) mod ode;
