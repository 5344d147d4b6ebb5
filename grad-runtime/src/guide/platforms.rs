//! Where it runs, and with which features.
//!
//! Rust 1.85 or newer, stable, any edition. No compiler flags, no build script, no other tools.
//!
//! # Features
//!
//! The crate is `#![no_std]`.
//!
//! | feature | what it adds |
//! |---|---|
//! | `std` (default) | the standard library's float functions, and `graph`; implies `alloc` |
//! | `alloc` | tapes for loops whose length is not written as a literal |
//! | `libm` | float functions where there is no standard library |
//! | `svg` | `Graph::to_svg`; implies `std` |
//!
//! # Without the standard library
//!
//! ```toml
//! grad-runtime = { path = "…", default-features = false, features = ["libm"] }
//! ```
//!
//! Outside of `std`, floats have no methods like `sin`. Bring the trait [`Scalar`](crate::Scalar) into scope, and they
//! have them, from `libm`. Generated code uses what is in scope where your function stands:
//!
//! ```
//! # #![allow(unused_imports)]
//! use grad_runtime::{Scalar, differentiable};
//!
//! #[differentiable]
//! fn wave(x: f64, frequency: f64) -> f64 {
//!     (frequency * x).sin()
//! }
//! # assert_eq!(wave_grad(0.0, 2.0), (0.0, (2.0, 0.0)));
//! ```
//!
//! Without `alloc`, a loop that has to keep something needs a length that is written as a literal, as in `0..8`. A
//! loop `0..n` compiles if it keeps nothing, like a plain sum; if it does not, rustc reports that it cannot find `tape`. A
//! constant, `0..N`, is not a literal.
//!
//! The values of `libm` and of the standard library can differ in the last bit.
