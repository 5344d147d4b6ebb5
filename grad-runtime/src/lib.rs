//! Gradients of ordinary Rust functions, generated at compile time, on stable Rust.
//!
//! Put [`#[differentiable]`](macro@differentiable) on a function. The function stays as it is, and beside it
//! appears another one that returns its value and its gradient:
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn neuron(w: f64, x: f64, b: f64) -> f64 {
//!     w * x + b
//! }
//!
//! let (value, (dw, dx, db)) = neuron_grad(2.0, 3.0, 1.0);
//! assert_eq!(value, 7.0);
//! assert_eq!((dw, dx, db), (3.0, 2.0, 1.0));
//! ```
//!
//! What is lent gets its derivative in a buffer, which the caller lends, too:
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn loss(weights: &[f64], bias: f64) -> f64 {
//!     let mut sum = bias * bias;
//!     for w in weights {
//!         sum += w * w;
//!     }
//!     sum
//! }
//!
//! let mut slopes = [0.0; 2];
//! let (value, d_bias) = loss_grad(&[1.0, 2.0], 3.0, &mut slopes);
//! assert_eq!((value, d_bias), (14.0, 6.0));
//! assert_eq!(slopes, [2.0, 4.0]);
//! ```
//!
//! There is nothing else to set up: no other number types, no compiler flags, no nightly toolchain. The generated code
//! is plain safe Rust, and the value it returns is bit for bit what your function returns. What cannot be
//! differentiated is an error at its token, with what to write instead.
//!
//! # Where to go from here
//!
//! The [`guide`] has the rest: a [tour](guide::tour) of what the attribute does, where the derivatives of
//! [references, slices and vectors](guide::memory) go, [which Rust is accepted](guide::accepted), what holds [where
//! functions are not smooth](guide::conventions), what [messages](guide::errors) mean, the [limits](guide::limits), how
//! to write functions whose gradients are [fast](guide::speed), and [platforms and features](guide::platforms).
//!
//! This crate also holds what generated functions mention: [`Differentiable`] and [`Tangent`], which say what the
//! derivative of a value looks like; [`Scalar`], the float methods for where there is no standard library;
//! [`Workspace`], memory that is kept from call to call;
//! [`stop_gradient`](fn@stop_gradient); and [`Graph`], the computation as it ran.
//!
//! # Today
//!
//! This version differentiates functions of floats, arrays, slices, vectors and tuples, by value and by reference, in
//! reverse mode, with branches, loops, changes in place, and calls among them. Your own types are passed through as
//! data. Methods, iterator chains, closures, generic float types, forward mode and second derivatives are not there yet.
//!
//! # Features
//!
//! The crate is `#![no_std]`.
//!
//! | feature | what it adds |
//! |---|---|
//! | `std` (default) | the standard library's float functions, and [`graph`]; implies `alloc` |
//! | `alloc` | vectors, tapes for loops whose length is not written as a literal, and [`Workspace`] |
//! | `libm` | float functions where there is no standard library: `use grad_runtime::Scalar;`, then `x.sin()` works |
//! | `svg` | `Graph::to_svg`; implies `std` |

#![no_std]
#![cfg_attr(
    not(feature = "std"),
    allow(rustdoc::broken_intra_doc_links, reason = "the text above mentions what the feature adds")
)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

pub use derive_grad::differentiable;

pub use differentiable::{Differentiable, Tangent, stop_gradient};
#[cfg(feature = "std")]
#[doc(no_inline)]
pub use graph::Graph;
pub use scalar::Scalar;
#[cfg(feature = "alloc")]
pub use workspace::Workspace;

mod buffer;
mod differentiable;
#[cfg(feature = "std")]
pub mod graph;
#[cfg(any(doc, doctest))]
pub mod guide;
mod impls;
mod lend;
mod reduce;
mod scalar;
mod sequence;
mod tape;
#[cfg(feature = "alloc")]
mod workspace;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// The examples of the project's front page, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
