//! How to write functions whose gradients are fast.
//!
//! A gradient is as fast as what it has to remember allows. Arithmetic on the way back costs about what it costs on the
//! way there; memory that is written on the way there and read on the way back costs more, and has to be asked for.
//! This chapter says when something is remembered, and what you can do about it. None of it changes what a derivative
//! is, and most functions need none of it.
//!
//! Build with `--release`: generated code is ordinary code, and lives on rustc's optimisations. To see what is
//! remembered, look at the expansion (`cargo expand`) and search it for `tape`, `records` and `pullback`.
//!
//! # Loops that remember nothing
//!
//! Where a loop adds up something, and what depends on the sum is known before it ends, the derivative is computed in
//! the same iteration, next to the value. Nothing is kept, and what was expensive is there already:
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn energy(x: &[f64], k: f64) -> f64 {
//!     let mut sum = 0.0;
//!     for x in x {
//!         let y = (k * x).exp();
//!         sum += y * y;
//!     }
//!     sum
//! }
//! # let mut slopes = [0.0; 1];
//! # assert_eq!(energy_grad(&[2.0], 0.0, &mut slopes), (1.0, 4.0));
//! ```
//!
//! The loop of `energy_grad` is this:
//!
//! ```text
//! for i in 0..x.len() {
//!     let t0 = x[i];
//!     let y = (k * t0).exp();
//!     let t1 = 2.0 * y * y;
//!     x_bar[i] = t1 * k;
//!     sum += y * y;
//!     k_bar += t1 * t0;
//! }
//! ```
//!
//! | a loop | remembers |
//! |---|---|
//! | that adds up, as above, in any number of sums and elements | nothing |
//! | whose sum goes through one more function, as in `sum.ln()` | nothing |
//! | that looks for the largest or the smallest value | which iteration won |
//! | that reads and writes elements at its own index | what it overwrites, if that is read in a product or a function |
//! | in which an iteration needs what the one before has left: `y = r * y * (1.0 - y)` | what it reads of that, each time |
//!
//! The last form cannot be helped; its tape has one record for each iteration. The others can lose what they have by
//! what stands around them, which is what the rest of this chapter is about.
//!
//! # Let the gradient see the helpers
//!
//! A call of a function with the attribute is a call of its pullback on the way back. A pullback over memory does not
//! know what its result is for, so it remembers what a loop of `…_grad` would not, and rustc sees a closure where there
//! could be one loop. With the attribute on the module around them, small functions are written out where they are
//! called:
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! mod model {
//!     use grad_runtime::differentiable;
//!
//!     // No attribute of its own: nobody asks for its derivative.
//!     fn squared_distance(a: &[f64], b: &[f64]) -> f64 {
//!         let mut sum = 0.0;
//!         for (a, b) in a.iter().zip(b) {
//!             let miss = a - b;
//!             sum += miss * miss;
//!         }
//!         sum
//!     }
//!
//!     #[differentiable]
//!     pub fn affinity(points: &[f64], centre: &[f64]) -> f64 {
//!         let mut sum = 0.0;
//!         for point in points.chunks_exact(centre.len()) {
//!             sum += (-squared_distance(point, centre)).exp();
//!         }
//!         sum
//!     }
//! }
//! # let (mut a, mut b) = ([7.0; 2], [7.0; 1]);
//! # assert_eq!(model::affinity_grad(&[1.0, 1.0], &[1.0], &mut a, &mut b), 2.0);
//! # assert_eq!((a, b), ([0.0; 2], [0.0; 1]));
//! ```
//!
//! [Which calls](super::accepted#calls-within-a-module) are written out has its conditions. For the same reason, ask for
//! `…_grad` where the result is one float: `…_vjp` remembers more.
//!
//! # Scratch memory
//!
//! A vector that is declared outside of a loop, so that it is allocated once, is fine, if each iteration overwrites
//! **all** of it before it reads any of it. Then nothing goes from one iteration to the next:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn affinity(points: &[f64], centre: &[f64]) -> f64 {
//!     let d = centre.len();
//!     let mut miss = vec![0.0; d];
//!     let mut sum = 0.0;
//!     for i in 0..points.len() / d {
//!         for j in 0..d {
//!             miss[j] = points[i * d + j] - centre[j];
//!         }
//!         let mut square = 0.0;
//!         for m in &miss {
//!             square += m * m;
//!         }
//!         sum += (-square).exp();
//!     }
//!     sum
//! }
//! # let (mut a, mut b) = ([7.0; 2], [7.0; 1]);
//! # assert_eq!(affinity_grad(&[1.0, 1.0], &[1.0], &mut a, &mut b), 2.0);
//! # assert_eq!((a, b), ([0.0; 2], [0.0; 1]));
//! ```
//!
//! "All of it" is seen where a loop runs from zero to the length, and writes the element with its index. With
//! `vec![0.0; d + 1]`, or with `0..d` where nothing tells that `d` is the length, it is not seen, and every element
//! that is read is remembered in every iteration.
//!
//! # Lengths that the source tells
//!
//! What is known of lengths decides more than that: whether a buffer has to be cleared before it is assigned, whether a
//! sum may wait in a register, whether several elements are added up at once. Lengths are compared as formulas, so say
//! them once, and let the slices have them:
//!
//! | instead of | write |
//! |---|---|
//! | a parameter `d: usize` beside `x: &[f64]` | `let d = x.len();` |
//! | `rows[i * d + j]`, for all `j` | `let row = &rows[i * d..(i + 1) * d];` and `row[j]`, or `for row in rows.chunks_exact(d)` |
//! | `for i in 0..n`, if it runs over all of `weights` | `for i in 0..weights.len()`, or `for w in weights` |
//! | a slice `&[f64]` of which the length is always the same | an array `&[f64; 3]` |
//!
//! # Write beside what is read
//!
//! What is overwritten later is remembered element by element as it is read; what stays is read again. So a loop that
//! writes into a vector of its own remembers less than one that changes a copy in place:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn beside(x: &[f64]) -> f64 {
//!     let mut y = vec![0.0; x.len()];
//!     for i in 0..x.len() {
//!         y[i] = x[i] * x[i]; // `x[i]` is still there on the way back
//!     }
//!     y[0] * y[x.len() - 1]
//! }
//!
//! #[differentiable]
//! fn in_place(x: &[f64]) -> f64 {
//!     let mut y = x.to_vec();
//!     for i in 0..x.len() {
//!         y[i] = y[i] * y[i]; // `y[i]` is not
//!     }
//!     y[0] * y[x.len() - 1]
//! }
//!
//! let (mut slopes, mut same) = ([0.0; 2], [0.0; 2]);
//! assert_eq!(beside_grad(&[1.0, 2.0], &mut slopes), in_place_grad(&[1.0, 2.0], &mut same));
//! assert_eq!(slopes, same);
//! ```
//!
//! What only adds, subtracts, or multiplies by a constant needs nothing of what it overwrites, and may as well be in
//! place.
//!
//! # Ask for what you need
//!
//! A parameter that is not differentiated costs nothing on the way back. Data, like readings and labels, should be
//! `#[no_grad]` or not in `wrt(…)`: then there is no buffer for it, and no arithmetic.
//!
//! # What has to be remembered
//!
//! Where a tape cannot be avoided, there are three ways to make it cheap:
//!
//! - **A number of iterations that is written as a literal**, up to 256 with the loops around it, puts the tape on
//!   the stack. The length of an array that is a literal counts.
//! - **`workspace`** generates `…_grad_in` as well, which has the memory of its tapes from the call before. It pays
//!   where a gradient of a long loop is computed again and again ([memory that is
//!   kept](super::memory#memory-that-is-kept)).
//! - **`no_alloc`** refuses what would need the heap, so it also is a way to be told where something is remembered.
//!   It is strict: of functions with references, the pullback that other functions call must do without, too, even
//!   where `…_grad` alone would ([without the heap](super::platforms#without-the-heap)). Under `no_alloc`, a loop
//!   whose image can run forward computes again what it carries, instead of remembering it, also where that takes
//!   longer:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(no_alloc)]
//! fn polynomials(coefficients: &[f64], #[no_grad] points: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for t in points {
//!         let mut power = 1.0;
//!         for c in coefficients {
//!             sum += c * power;
//!             power *= t; // not active, and computed once more on the way back
//!         }
//!     }
//!     sum
//! }
//!
//! let mut slopes = [0.0; 3];
//! assert_eq!(polynomials_grad(&[1.0, 2.0, 3.0], &[2.0, 1.0], &mut slopes), 23.0);
//! assert_eq!(slopes, [2.0, 3.0, 5.0]);
//! ```
//!
//! # Measure
//!
//! Compare the gradient with the function itself, in one run, as the table on the front page of the repository does.
//! Where functions like `exp` take most of the time, it can take less than twice as long. Where it takes many times as
//! long, the expansion mostly shows a tape or a pullback in a loop, and one of the sections above is about it.
