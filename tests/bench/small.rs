//! Small functions of many trades, each with a gradient as a careful person writes it, and in a form that can be
//! read over the dual numbers of `num-dual`.

#[path = "small/dual.rs"]
pub(crate) mod dual;
#[path = "small/finance.rs"]
pub(crate) mod finance;
#[path = "small/learning.rs"]
pub(crate) mod learning;
#[path = "small/matrices.rs"]
pub(crate) mod matrices;
#[path = "small/motion.rs"]
pub(crate) mod motion;
