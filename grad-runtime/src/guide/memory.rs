//! References, slices and vectors: where their derivatives go.
//!
//! A derivative travels the way its parameter does. What goes in by value comes back by value. For what is lent, the
//! caller lends a **buffer**, and the derivative is written there.
//!
//! # Buffers
//!
//! The generated function takes all arguments of yours, and after them one buffer for each differentiated reference,
//! in the order of the parameters:
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn weighted(xs: &[f64], ws: &[f64], scale: f64) -> f64 {
//!     let mut sum = 0.0;
//!     for (x, w) in xs.iter().zip(ws) {
//!         sum += w * x * x;
//!     }
//!     scale * sum
//! }
//!
//! let mut d_xs = [0.0; 2];
//! let mut d_ws = vec![7.0; 2]; // whatever a buffer holds is overwritten
//! let (value, d_scale) = weighted_grad(&[1.0, 2.0], &[3.0, 4.0], 10.0, &mut d_xs, &mut d_ws);
//! assert_eq!((value, d_scale), (190.0, 19.0));
//! assert_eq!(d_xs, [60.0, 160.0]);
//! assert_eq!(d_ws, [10.0, 40.0]);
//! ```
//!
//! Where no parameter by value is differentiated, the value is returned alone. Solvers that ask for a function of a
//! point and a buffer get one:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn rosenbrock(x: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for pair in x.windows(2) {
//!         let (a, b) = (1.0 - pair[0], pair[1] - pair[0] * pair[0]);
//!         sum += a * a + 100.0 * b * b;
//!     }
//!     sum
//! }
//!
//! let mut gradient = [0.0; 3];
//! let value: f64 = rosenbrock_grad(&[1.0, 1.0, 2.0], &mut gradient);
//! assert_eq!(value, 100.0);
//! assert_eq!(gradient, [0.0, -400.0, 200.0]);
//! ```
//!
//! | parameter | its derivative |
//! |---|---|
//! | `f64`, `[f64; N]`, `(f64, f64)`, `Vec<f64>` | returned, of the same type |
//! | `&f64`, `&[f64; N]`, `&(f64, f64)` | a buffer `&mut f64`, `&mut [f64; N]`, `&mut (f64, f64)` |
//! | `&[f64]`, `&Vec<f64>` | a buffer `&mut [f64]` |
//! | `&[[f64; N]]`, `&[Vec<f64>]`, `&Vec<Vec<f64>>` | a buffer `&mut [[f64; N]]`, `&mut [Vec<f64>]` |
//! | `&mut T`, with `T` as above or `[f64]` | a buffer `&mut T` |
//! | `&[usize]`, `&str`, `&mut usize`, and with `#[no_grad]` or without a place in `wrt(…)` any other | none |
//!
//! Parts that carry no float are `()` in a derivative: the buffer of `&[(f64, usize)]` is a `&mut [(f64, ())]`.
//!
//! A buffer has to be as long as what it is for, vectors inside included; otherwise the function panics, with both
//! lengths in the message. The buffer of a `&mut Vec<f64>` is given the right length.
//!
//! ```should_panic
//! # use grad_runtime::differentiable;
//! # #[differentiable]
//! # fn first(x: &[f64]) -> f64 {
//! #     x[0]
//! # }
//! // the buffer for the derivative of `x` has length 3, but `x` has length 2
//! first_grad(&[1.0, 2.0], &mut [0.0; 3]);
//! ```
//!
//! # What is changed in place
//!
//! A parameter `&mut` goes in and comes out. The generated function changes it as yours does, once, and the buffer
//! gets the derivative with respect to what it held at the **start**:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn damp(state: &mut [f64], rate: f64) -> f64 {
//!     let mut energy = 0.0;
//!     for x in state.iter_mut() {
//!         *x *= rate;
//!         energy += *x * *x;
//!     }
//!     energy
//! }
//!
//! let mut state = [1.0, 2.0];
//! let mut d_state = [0.0; 2];
//! let (energy, d_rate) = damp_grad(&mut state, 0.5, &mut d_state);
//! assert_eq!(state, [0.5, 1.0]);
//! assert_eq!((energy, d_rate), (1.25, 5.0));
//! assert_eq!(d_state, [0.5, 1.0]);
//! ```
//!
//! # Pullbacks
//!
//! A pullback borrows nothing. So it takes, in this order: every `&` argument again; the seed; the buffers. `&mut`
//! arguments are not lent again: what of them is needed has been kept. In between, the caller may use the memory for
//! something else, as long as the `&` arguments hold what they held when the pullback is called.
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(vjp)]
//! fn product(rows: &[[f64; 2]], x: &[f64; 2]) -> Vec<f64> {
//!     let mut y = Vec::with_capacity(rows.len());
//!     for row in rows {
//!         y.push(row[0] * x[0] + row[1] * x[1]);
//!     }
//!     y
//! }
//!
//! let (rows, x) = ([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [1.0, -1.0]);
//! let (y, pullback) = product_vjp(&rows, &x);
//! assert_eq!(y, [-1.0, -1.0, -1.0]);
//!
//! let (mut d_rows, mut d_x) = ([[0.0; 2]; 3], [100.0, 0.0]);
//! pullback(&rows, &x, vec![1.0, 0.0, 1.0], &mut d_rows, &mut d_x);
//! assert_eq!(d_rows, [[1.0, -1.0], [0.0, 0.0], [1.0, -1.0]]);
//! assert_eq!(d_x, [106.0, 8.0]); // added to what was there
//! ```
//!
//! Buffers mean something else here than in `…_grad`, so that pullbacks can be chained and summed:
//!
//! | buffer | `…_grad` | a pullback |
//! |---|---|---|
//! | of a `&` parameter | is overwritten | is added to |
//! | of a `&mut` parameter | is overwritten with the derivative with respect to the start | holds the seed of the end, and is overwritten with the adjoint of the start |
//!
//! # Functions without a result
//!
//! A function that only changes what it is lent has no value to take the gradient of, so it has a pullback and no
//! `…_grad`. There is no seed beside the one in the buffer:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(vjp)]
//! fn scale(x: &mut [f64], k: f64) {
//!     for x in x {
//!         *x *= k;
//!     }
//! }
//!
//! let mut x = [1.0, 2.0];
//! let ((), pullback) = scale_vjp(&mut x, 3.0);
//! assert_eq!(x, [3.0, 6.0]);
//!
//! let mut x_bar = [1.0, 10.0]; // how a result depends on `x` after the call
//! let d_k = pullback(&mut x_bar);
//! assert_eq!(d_k, 21.0);
//! assert_eq!(x_bar, [3.0, 30.0]); // how it depends on `x` before the call
//! ```
//!
//! # Functions that lend to one another
//!
//! Differentiable functions lend each other variables, elements and parts of slices, mutably or not:
//!
//! ```
//! # use grad_runtime::differentiable;
//! # #[differentiable(vjp)]
//! # fn scale(x: &mut [f64], k: f64) {
//! #     for x in x {
//! #         *x *= k;
//! #     }
//! # }
//! #[differentiable]
//! fn dot(a: &[f64], b: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for (a, b) in a.iter().zip(b) {
//!         sum += a * b;
//!     }
//!     sum
//! }
//!
//! #[differentiable]
//! fn energy(x: &[f64], k: f64) -> f64 {
//!     let mut y = x.to_vec();
//!     scale(&mut y[1..], k);
//!     dot(&y, x)
//! }
//!
//! let mut d_x = [0.0; 3];
//! assert_eq!(energy_grad(&[1.0, 2.0, 3.0], 2.0, &mut d_x), (27.0, 13.0));
//! assert_eq!(d_x, [2.0, 8.0, 12.0]);
//! ```
//!
//! # Vectors
//!
//! Vectors grow and shrink as they would anywhere else. What was pushed is taken off the derivative again, what was
//! exchanged is exchanged back:
//!
//! ```
//! # use grad_runtime::differentiable;
//! /// A polynomial, its coefficients from the lowest to the highest.
//! #[differentiable]
//! fn polynomial(coefficients: &[f64], x: f64) -> f64 {
//!     let mut stack = coefficients.to_vec();
//!     let mut sum = 0.0;
//!     while let Some(coefficient) = stack.pop() {
//!         sum = sum * x + coefficient;
//!     }
//!     sum
//! }
//!
//! #[differentiable]
//! fn median(x: &[f64]) -> f64 {
//!     let mut sorted = x.to_vec();
//!     sorted.sort_by(f64::total_cmp);
//!     sorted[x.len() / 2]
//! }
//!
//! let mut slopes = [0.0; 3];
//! assert_eq!(polynomial_grad(&[1.0, 2.0, 3.0], 2.0, &mut slopes), (17.0, 14.0));
//! assert_eq!(slopes, [1.0, 2.0, 4.0]);
//! assert_eq!(median_grad(&[5.0, 1.0, 3.0], &mut slopes), 3.0);
//! assert_eq!(slopes, [0.0, 0.0, 1.0]);
//! ```
//!
//! # Memory that is kept
//!
//! What a loop has to remember until the derivative comes back to it is kept on a tape, and each call of `…_grad`
//! asks the system for the memory of its tapes. That is cheap for short loops. For long ones it is not: memory that
//! is fresh is mapped page by page when it is first written. With the option `workspace` there is a second function,
//! `…_grad_in`, that takes its tapes from a [`Workspace`](crate::Workspace) and puts them back when it is done:
//!
//! ```
//! use grad_runtime::{Workspace, differentiable};
//!
//! #[differentiable(workspace)]
//! fn relaxed(x: &[f64], rate: f64, steps: usize) -> f64 {
//!     let mut y = 0.0;
//!     for i in 0..steps {
//!         y += rate * (x[i % x.len()] - y * y);
//!     }
//!     y
//! }
//!
//! let mut workspace = Workspace::new();
//! let x = [1.0, 2.0];
//! let (mut slopes, mut same) = ([0.0; 2], [0.0; 2]);
//! for rate in [0.1, 0.2, 0.3] {
//!     // the second and the third call allocate nothing
//!     let found = relaxed_grad_in(&mut workspace, &x, rate, 1000, &mut slopes);
//!     assert_eq!(found, relaxed_grad(&x, rate, 1000, &mut same));
//!     assert_eq!(slopes, same);
//! }
//! ```
//!
//! Values and derivatives are the same. A workspace serves any functions, one call at a time, and keeps as much as
//! the largest calls have needed, until it is dropped. What it does not keep: vectors of your own and their
//! derivatives, the tapes of annotated functions that are called, and what calls leave for the way back. (Functions
//! of one module that are [written out](super::accepted#calls-within-a-module) are not called: their tapes are those
//! of the caller.) A call that panics loses the tapes that it had taken out; the workspace is as good as before.
//! There is none for `…_vjp`.
//!
//! Which loops, methods and patterns are followed is listed in [`accepted`](super::accepted), what they cost in
//! [`limits`](super::limits), how to make them cost less in [`speed`](super::speed), and what works without the heap in
//! [`platforms`](super::platforms).
