//! What must be known before a derivative can be written: kinds and activity.

pub(crate) mod activity;
pub(crate) mod kinds;
pub(crate) mod proof;
