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
//! There is nothing else to set up: no other number types, no compiler flags, no nightly toolchain. The generated code
//! is plain safe Rust, and the value it returns is bit for bit what your function returns. What cannot be
//! differentiated is an error at its token, with what to write instead.
//!
//! # Where to go from here
//!
//! The [`guide`] has the rest: a [tour](guide::tour) of what the attribute does, [which Rust is
//! accepted](guide::accepted), what holds [where functions are not smooth](guide::conventions), what
//! [messages](guide::errors) mean, the [limits](guide::limits), and [platforms and features](guide::platforms).
//!
//! This crate also holds what generated functions mention: [`Differentiable`] and [`Tangent`], which say what the
//! derivative of a value looks like; [`Scalar`], the float methods for where there is no standard library;
//! [`stop_gradient`](fn@stop_gradient); and [`Graph`], the computation as it ran.
//!
//! # Today
//!
//! This version differentiates functions of floats, arrays and tuples that are passed by value, in reverse mode, with
//! branches, loops, and calls among them. Slices, vectors and your own types are passed through as data. Methods,
//! iterators over active values, closures, generic float types, forward mode and second derivatives are not there yet.
//!
//! # Features
//!
//! The crate is `#![no_std]`.
//!
//! | feature | what it adds |
//! |---|---|
//! | `std` (default) | the standard library's float functions, and [`graph`]; implies `alloc` |
//! | `alloc` | tapes for loops whose length is not written as a literal |
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

mod differentiable;
#[cfg(feature = "std")]
pub mod graph;
#[cfg(any(doc, doctest))]
pub mod guide;
mod impls;
mod lend;
mod scalar;
mod sequence;
mod tape;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// The examples of the project's front page, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
