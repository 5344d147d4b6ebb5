//! The guide: how to use the attribute, what it accepts, and what its derivatives mean.
//!
//! | chapter | what it answers |
//! |---|---|
//! | [`tour`] | how do I use it? |
//! | [`memory`] | where do the derivatives of references, slices and vectors go? |
//! | [`accepted`] | which Rust can be differentiated, and which not? |
//! | [`conventions`] | what is the derivative where the function is not smooth? |
//! | [`errors`] | what does this message mean, and what do I do about it? |
//! | [`limits`] | what should I know before I trust the numbers? |
//! | [`speed`] | how do I write functions whose gradients are fast? |
//! | [`platforms`] | where does it run, and with which features? |
//!
//! The chapters hold no code, only text. Every example in them is compiled and run as a test.

pub mod accepted;
pub mod conventions;
pub mod errors;
pub mod limits;
pub mod memory;
pub mod platforms;
pub mod speed;
pub mod tour;
