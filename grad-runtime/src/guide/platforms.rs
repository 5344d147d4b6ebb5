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
//! | `alloc` | vectors, tapes for loops whose length is not written as a literal, and [`Workspace`](crate::Workspace) |
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
//! The values of `libm` and of the standard library can differ in the last bit.
//!
//! # Without the heap
//!
//! Generated functions over floats, arrays and slices need no allocator, as long as their loops keep nothing or run
//! a literal number of times. The option `no_alloc` makes sure of it: what would need the heap is an error at its
//! token.
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(no_alloc)]
//! fn squared_distance(a: &[f64], b: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for (a, b) in a.iter().zip(b) {
//!         sum += (a - b) * (a - b);
//!     }
//!     sum
//! }
//!
//! #[differentiable(no_alloc)]
//! fn product(x: &[f64; 4]) -> f64 {
//!     let mut product = 1.0;
//!     for x in x {
//!         product *= x;
//!     }
//!     product
//! }
//! # let mut slopes = [0.0; 4];
//! # assert_eq!(product_grad(&[1.0, 2.0, 3.0, 4.0], &mut slopes), 24.0);
//! # assert_eq!(slopes, [24.0, 12.0, 8.0, 6.0]);
//! ```
//!
//! ```compile_fail
//! # use grad_runtime::differentiable;
//! #[differentiable(no_alloc)]
//! fn product(x: &[f64]) -> f64 {
//!     let mut product = 1.0;
//!     for x in x {
//!         product *= x; // each iteration keeps the product so far, and nobody knows how many there are
//!     }
//!     product
//! }
//! ```
//!
//! | needs the heap | because |
//! |---|---|
//! | a loop that keeps something, unless literals say that it runs at most 256 times, loops around it included | of the tape |
//! | vectors: made, copied, grown, returned, or differentiated by value | of themselves, and of their derivatives |
//! | a `&mut Vec<f64>` under `…_grad` | its buffer is given a new length; `no_alloc` does not see this one |
//! | `sort_by` | of the permutation |
//! | a call that is lent a slice or vector which is overwritten later, or parts of one variable of which one is mutable | of the copy |
//! | a function with references that calls itself; any that does so under `vjp` | its pullback is boxed |
//!
//! Only the first and the last of these concern functions of floats and arrays. A function with references has a
//! pullback that other functions call, even where none was asked for, and `no_alloc` holds for that, too. It keeps
//! more than `…_grad` does: `sum += x.exp()` over a slice is refused, although `…_grad` alone would keep nothing.
//! What is called is not looked into: it says for itself, with a `no_alloc` of its own.
//!
//! To spare the heap, a loop under `no_alloc` computes floats again that it hands on from iteration to iteration,
//! where its derivative can run in the same direction ([an example](super::speed#what-has-to-be-remembered)).
//!
//! Without the feature `alloc` and without `no_alloc`, rustc reports what generated code does not find: `records`,
//! `reuse`, `reserve`, `tape`, `Vec`, `Box`, `to_vec`, `Workspace`.
