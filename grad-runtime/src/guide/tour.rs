//! How to use the attribute, one step at a time.
//!
//! # A first gradient
//!
//! Put the attribute on a function of floats. The function stays as it is. Beside it appears a second one, called
//! `…_grad`, which takes the same arguments and returns the value and the gradient:
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
//! assert_eq!(value, neuron(2.0, 3.0, 1.0));
//! assert_eq!((dw, dx, db), (3.0, 2.0, 1.0));
//! ```
//!
//! The gradient is a tuple in the order of the parameters. Where there is only one parameter to differentiate it is
//! the bare derivative:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn cube(x: f64) -> f64 {
//!     x.powi(3)
//! }
//!
//! assert_eq!(cube_grad(2.0), (8.0, 12.0));
//! ```
//!
//! The generated function has documentation of its own, which editors show: what it returns, in which order, and for
//! functions without branches and loops the formula of each derivative.
//!
//! # Functions that call one another
//!
//! A differentiable function may call any other one that carries the attribute, through every kind of path, and
//! itself:
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! mod layer {
//!     use grad_runtime::differentiable;
//!
//!     #[differentiable]
//!     pub fn sigmoid(x: f64) -> f64 {
//!         1.0 / (1.0 + (-x).exp())
//!     }
//! }
//!
//! #[differentiable]
//! fn power(x: f64, n: u32) -> f64 {
//!     if n == 0 { 1.0 } else { x * power(x, n - 1) }
//! }
//!
//! #[differentiable]
//! fn network(x: f64, w: f64) -> f64 {
//!     power(layer::sigmoid(w * x), 2)
//! }
//!
//! let (_, (dx, dw)) = network_grad(0.0, 2.0);
//! assert_eq!((dx, dw), (0.5, 0.0));
//! ```
//!
//! A call that no derivative flows through needs no attribute on what it calls.
//!
//! # Functions of one module
//!
//! On a module with its body, the attribute lets the functions in it see each other. Small ones are written in the
//! place of the call, and then need no attribute of their own:
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! mod network {
//!     use grad_runtime::differentiable;
//!
//!     fn sigmoid(x: f64) -> f64 {
//!         1.0 / (1.0 + (-x).exp())
//!     }
//!
//!     #[differentiable]
//!     pub fn unit(x: f64, w: f64, b: f64) -> f64 {
//!         sigmoid(w * x + b)
//!     }
//! }
//!
//! let (value, (dx, dw, db)) = network::unit_grad(0.0, 2.0, 0.0);
//! assert_eq!((value, dx, dw, db), (0.5, 0.5, 0.0, 0.25));
//! ```
//!
//! Derivatives are generated for those functions of the module, and of modules inside it, that have the attribute
//! themselves; all else stays as it is. What the module's attribute says (`vjp`, `no_alloc`, `crate = …`) holds for
//! each of them that does not say otherwise. [Which calls](super::accepted#calls-within-a-module) are written out is
//! decided by the compiler of derivatives; the others are calls as everywhere else. What is written out also makes
//! gradients
//! [faster](super::speed#let-the-gradient-see-the-helpers).
//!
//! # Loops and branches
//!
//! Loops over ranges, `while` and `loop`, with `break`, `continue` and `return` anywhere; `if`, `if let`, `let … else`
//! and `match`:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn logistic(x: f64, r: f64, n: usize) -> f64 {
//!     let mut y = x;
//!     for _ in 0..n {
//!         y = r * y * (1.0 - y);
//!     }
//!     y
//! }
//!
//! #[differentiable]
//! fn doublings(x: f64, limit: f64) -> f64 {
//!     let mut y = x;
//!     loop {
//!         if y > limit {
//!             return y;
//!         }
//!         y *= 2.0;
//!     }
//! }
//!
//! assert_eq!(logistic_grad(0.5, 2.0, 3), (0.5, (0.0, 0.25)));
//! assert_eq!(doublings_grad(3.0, 10.0), (12.0, (4.0, 0.0)));
//! ```
//!
//! `n` is an integer, so it has no derivative: it keeps its place in the arguments, and nothing is returned for it.
//! `limit` is a float that only decides how long the loop runs; its derivative is zero.
//!
//! # Arrays and tuples
//!
//! Arrays and tuples of floats go in by value, and their gradients come out in the same shape:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn energy<const N: usize>(points: [[f64; 2]; N], (stiffness, rest): (f64, f64)) -> f64 {
//!     let mut sum = 0.0;
//!     for i in 1..N {
//!         let dx = points[i][0] - points[i - 1][0];
//!         let dy = points[i][1] - points[i - 1][1];
//!         let stretch = dx.hypot(dy) - rest;
//!         sum += 0.5 * stiffness * stretch * stretch;
//!     }
//!     sum
//! }
//!
//! let (value, (forces, (d_stiffness, d_rest))) = energy_grad([[0.0, 0.0], [3.0, 4.0]], (2.0, 4.0));
//! assert_eq!(value, 1.0);
//! assert_eq!(forces, [[-1.2, -1.6], [1.2, 1.6]]);
//! assert_eq!((d_stiffness, d_rest), (0.5, -2.0));
//! ```
//!
//! Local arrays can be read and written element by element, at any index.
//!
//! # References, slices and vectors
//!
//! The derivative of what is lent is written to a buffer that the caller lends, after all the arguments. What the
//! buffer held before is overwritten.
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn mean_square(xs: &[f64], shift: f64) -> f64 {
//!     let mut sum = 0.0;
//!     for x in xs {
//!         sum += (x - shift) * (x - shift);
//!     }
//!     sum / xs.len() as f64
//! }
//!
//! let mut d_xs = [0.0; 2];
//! let (value, d_shift) = mean_square_grad(&[1.0, 3.0], 0.0, &mut d_xs);
//! assert_eq!((value, d_shift), (5.0, -4.0));
//! assert_eq!(d_xs, [1.0, 3.0]);
//! ```
//!
//! Loops may run over elements, in all the usual forms, and change them in place; vectors may grow and shrink. The
//! chapter on [`memory`](super::memory) has the whole story, `&mut` and pullbacks included.
//!
//! # Parameters that are not differentiated
//!
//! All parameters that carry floats are differentiated, unless you say otherwise. `wrt(…)` names the ones to
//! differentiate; `#[no_grad]` on a parameter takes one out. Such a parameter can have any type, so it is how data
//! comes in:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(wrt(slope, offset))]
//! fn squared_error(slope: f64, offset: f64, xs: &[f64], ys: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for (x, y) in xs.iter().zip(ys) {
//!         let miss = slope * x + offset - y;
//!         sum += miss * miss;
//!     }
//!     sum
//! }
//!
//! #[differentiable]
//! fn scaled(x: f64, #[no_grad] factor: f64) -> f64 {
//!     x * factor
//! }
//!
//! let (value, gradient) = squared_error_grad(1.0, 0.0, &[1.0, 2.0], &[2.0, 4.0]);
//! assert_eq!((value, gradient), (5.0, (-10.0, -6.0)));
//! assert_eq!(scaled_grad(2.0, 3.0), (6.0, 3.0));
//! ```
//!
//! Inside a function, [`stop_gradient`](fn@crate::stop_gradient) makes a constant of a value:
//!
//! ```
//! use grad_runtime::{differentiable, stop_gradient};
//!
//! #[differentiable]
//! fn frozen(x: f64) -> f64 {
//!     x * stop_gradient(x)
//! }
//!
//! assert_eq!(frozen_grad(3.0), (9.0, 3.0));
//! ```
//!
//! # Results that are not one float: the pullback
//!
//! With `vjp` comes `…_vjp`, for results that are tuples, arrays or vectors, and for functions without a result that
//! change what they are lent. It returns the value and a pullback: a closure that takes one number for each part of
//! the result, the seed, and returns the gradient of the parts weighted by the seed.
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(vjp)]
//! fn rotated(x: f64, y: f64, angle: f64) -> [f64; 2] {
//!     let (sin, cos) = angle.sin_cos();
//!     [x * cos - y * sin, x * sin + y * cos]
//! }
//!
//! let (value, pullback) = rotated_vjp(1.0, 2.0, 0.0);
//! assert_eq!(value, [1.0, 2.0]);
//! // The gradient of the first element.
//! assert_eq!(pullback([1.0, 0.0]), (1.0, 0.0, -2.0));
//! ```
//!
//! A pullback can be called once: it owns what the primal sweep has recorded. It borrows nothing, and is therefore lent
//! [its references again](super::memory#pullbacks). `vjp` alone does not generate `…_grad`; ask for both with
//! `#[differentiable(grad, vjp)]`, where the result is one float.
//!
//! # What the generated code looks like
//!
//! Plain safe Rust, close to what you would write by hand: the user's statements, which leave behind on a tape what
//! the way back needs (the primal sweep), then the way back (the adjoint sweep). For `logistic` above:
//!
//! ```text
//! fn logistic_grad(x: f64, r: f64, n: usize) -> (f64, (f64, f64)) {
//!     let mut y = x;
//!     let mut tape = ::grad_runtime::__private::records(&(0..n), 0.0);
//!     for record in tape.iter_mut() {
//!         *record = y;
//!         y = r * y * (1.0 - y);
//!     }
//!     let mut y_bar = 1.0;
//!     let mut r_bar = 0.0;
//!     for y_2 in tape.into_iter().rev() {
//!         let t0 = y_bar * (1.0 - y_2);
//!         y_bar = t0 * r - y_bar * (r * y_2);
//!         r_bar += t0 * y_2;
//!     }
//!     (y, (y_bar, r_bar))
//! }
//! ```
//!
//! Left out here are the documentation, an `allow` attribute and a `use` of three iterator traits. A name like `y_bar`
//! is the adjoint of `y`: the derivative of the result with respect to it. `cargo expand` shows all of it.
//!
//! A loop that only adds up has no tape. Value and derivative are then computed in one loop; [`speed`](super::speed)
//! tells when, and `#[differentiable(workspace)]` keeps the memory of tapes
//! [from call to call](super::memory#memory-that-is-kept).
//!
//! Beside each function `f` the attribute also emits a hidden type `f`, in the namespace of types. Other
//! differentiable functions find the derivative through it, so that `use m::f` brings both. If a type of yours has
//! that name, give the hidden one another: `#[differentiable(companion = Name)]`; such a function can then not be
//! called by other differentiable ones. If the crate `grad-runtime` goes by another name in your
//! `Cargo.toml`, say so: `#[differentiable(crate = path)]`.
//!
//! # Looking into a computation
//!
//! With `graph` comes `…_graph`, which returns the computation as it ran: every intermediate with its source text, its
//! value and its adjoint. It prints as a tree, and can be drawn ([`Graph`](crate::Graph)). It takes the feature `std`.
//! Parameters that are differentiated must be by value; active vectors are not drawn yet.
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(graph)]
//! fn line(w: f64, x: f64, b: f64) -> f64 {
//!     let g = w * x;
//!     g + b
//! }
//!
//! let expected = "\
//! line
//! └─ g + b: 7, adjoint 1
//!    ├─ g = w * x: 6, adjoint 1
//!    │  ├─ w: 2, adjoint 3
//!    │  └─ x: 3, adjoint 2
//!    └─ b: 1, adjoint 1
//! ";
//! assert_eq!(line_graph(2.0, 3.0, 1.0).to_string(), expected);
//! ```
//!
//! # Checking a gradient
//!
//! A gradient can be held against the slope between two points close by, one parameter at a time:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn damped(x: f64, rate: f64) -> f64 {
//!     (-rate * x).exp() * x.cos()
//! }
//!
//! let (x, rate) = (0.7, 0.3);
//! let (_, (dx, d_rate)) = damped_grad(x, rate);
//!
//! let step = 1e-6;
//! let slope = (damped(x + step, rate) - damped(x - step, rate)) / (2.0 * step);
//! assert!((dx - slope).abs() < 1e-8);
//! let slope = (damped(x, rate + step) - damped(x, rate - step)) / (2.0 * step);
//! assert!((d_rate - slope).abs() < 1e-8);
//! ```
//!
//! The slope is the inexact one of the two: about half of its digits are right, and fewer next to a kink.
