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
//! This crate holds what such functions mention: [`Scalar`], for functions that are generic in their float type;
//! [`Differentiable`] and [`Tangent`], which say what the derivative of a value looks like; [`stop_gradient`]; and
//! [`Graph`], the computation as it ran.
//!
//! # Features
//!
//! The crate is `#![no_std]`.
//!
//! | feature | what it adds |
//! |---|---|
//! | `std` (default) | the standard library's float functions, and [`graph`]; implies `alloc` |
//! | `alloc` | vectors and boxes |
//! | `libm` | float functions where there is no standard library: `use grad_runtime::Scalar;`, then `x.sin()` works |
//! | `svg` | `Graph::to_svg`; implies `std` |

#![no_std]
#![cfg_attr(
    not(feature = "std"),
    allow(rustdoc::broken_intra_doc_links, reason = "the tour above mentions what the feature adds")
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
mod impls;
mod scalar;
mod tape;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
