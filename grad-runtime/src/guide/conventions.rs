//! What the derivative is where a function is not smooth.
//!
//! One rule covers most of it: **the derivative is that of the operand or branch that produced the value**, as if the
//! function had been written with `if`.
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn relu(x: f64) -> f64 {
//!     x.max(0.0)
//! }
//!
//! assert_eq!(relu_grad(2.0), (2.0, 1.0));
//! assert_eq!(relu_grad(-2.0), (0.0, 0.0));
//! // On a tie it is the first operand that was returned.
//! assert_eq!(relu_grad(0.0), (0.0, 1.0));
//! ```
//!
//! # Steps and corners
//!
//! | function | derivative |
//! |---|---|
//! | `x.abs()` | the sign of `x`; 0 at 0 and at -0 |
//! | `x.signum()`, `x.floor()`, `x.ceil()`, `x.round()`, `x.round_ties_even()`, `x.trunc()` | 0 everywhere |
//! | `x.fract()` | 1 everywhere |
//! | `a.max(b)`, `a.min(b)` | 1 for the operand that was returned, 0 for the other; on a tie the first; beside a NaN the number |
//! | `x.clamp(lo, hi)` | in `x`: 1 inside and at the edges, 0 outside; in `lo`: 1 if `x < lo`; in `hi`: 1 if `x > hi` |
//! | `x.copysign(s)` | in `x`: 1 if the sign was kept, -1 if it was changed; in `s`: 0 |
//! | `a % b` | in `a`: 1; in `b`: minus the number of times `b` was taken away, `-(a / b).trunc()` but for rounding |
//! | `a.rem_euclid(b)` | in `a`: 1; in `b`: minus the whole quotient |
//! | `a.div_euclid(b)` | 0 in both |
//!
//! # Points
//!
//! | function | where | derivative |
//! |---|---|---|
//! | `x.sqrt()`, `x.cbrt()` | at 0 | infinite |
//! | `x.ln()`, `x.log2()`, `x.log10()` | at 0 | infinite |
//! | `x.asin()`, `x.acos()` | at -1 and 1 | infinite, negative for `acos` |
//! | `x.acosh()` | at 1 | infinite |
//! | `x.powi(n)` | `n` is 0 | 0 |
//! | `x.powf(p)` | `p` is 0 | in `x`: 0 |
//! | `x.powf(p)` | the value is 0, or `x` and `p` are | in `p`: 0 |
//! | `x.powf(p)` | `x` is negative | in `p`: NaN, which is computed only if `p` is active |
//! | `a.hypot(b)` | both are 0 | 0 in both |
//! | `a.atan2(b)` | both are 0 | 0 in both |
//!
//! Where the value itself is NaN, the derivative is not specified.
//!
//! # Where nothing flows, nothing leaks
//!
//! The derivatives of `sqrt`, `cbrt`, `powf`, `log`, `asin`, `acos` and `acosh` can be infinite where the value is
//! finite. If the adjoint that comes in is zero, what goes out is zero, and not the NaN that `0 * inf` would be:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn weighted(x: f64, w: f64) -> f64 {
//!     w * x.sqrt()
//! }
//!
//! assert_eq!(weighted_grad(0.0, 0.0), (0.0, (0.0, 0.0)));
//! ```
//!
//! A branch that was not taken contributes nothing at all, so a guard protects the derivative as it protects the
//! value:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn log_density(x: f64) -> f64 {
//!     if x <= 0.0 { -1e300 } else { x.ln() }
//! }
//!
//! assert_eq!(log_density_grad(0.0), (-1e300, 0.0));
//! ```
//!
//! # What has no derivative by nature
//!
//! Comparisons, indices, and the number of times a loop runs depend on floats only in steps. They count as constant:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn table(x: f64) -> f64 {
//!     let slopes = [1.0, 2.0, 3.0];
//!     slopes[x as usize] * x
//! }
//!
//! assert_eq!(table_grad(1.5), (3.0, 2.0));
//! ```
//!
//! An integer that is made from an active float and turned back into a float is a different matter: it might be a
//! mistake, so it has to be marked with [`stop_gradient`](fn@crate::stop_gradient).
