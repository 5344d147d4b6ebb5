//! What the evals compute, as ordinary functions over slices. All derivatives are generated.

pub(crate) mod ba;
pub(crate) mod gmm;
pub(crate) mod hello;
pub(crate) mod llsq;
pub(crate) mod lse;
pub(crate) mod lstm;
pub(crate) mod ode;
