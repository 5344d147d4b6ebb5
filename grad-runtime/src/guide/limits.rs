//! What to know before trusting the numbers.
//!
//! # The derivative is that of the computation that ran
//!
//! A derivative follows the statements that were executed. That is exact for them, and it may not be what you mean:
//!
//! - **A loop that runs zero times** has the derivative of zero iterations.
//! - **An iteration that stops early** is differentiated as far as it ran. Newton's method, stopped when its value is
//!   good enough, has a derivative that lags behind:
//!
//!   ```
//!   use grad_runtime::differentiable;
//!
//!   #[differentiable]
//!   fn root(a: f64) -> f64 {
//!       let mut x = 1.0;
//!       loop {
//!           let next = 0.5 * (x + a / x);
//!           if (next - x).abs() < 1e-3 {
//!               return x;
//!           }
//!           x = next;
//!       }
//!   }
//!
//!   let (value, slope) = root_grad(2.0);
//!   assert!((value - 2.0_f64.sqrt()).abs() < 3e-6);
//!   // Further from the truth than the value is.
//!   assert!((slope - 0.5 / 2.0_f64.sqrt()).abs() > 1e-5);
//!   ```
//!
//!   Let the iteration run a little longer than the value needs.
//! - **A special case for one point** has its own derivative. `if x == 1.0 { 1.0 } else { x * x }` has derivative 0 at
//!   1, because the branch that was taken is a constant.
//! - **A condition on an active float** is a constant: how a result jumps when a branch changes is not seen.
//!
//! # Rounding
//!
//! The value is bit for bit what your function returns. The gradient is computed in the same precision as the
//! function, and has rounding errors of the same kind. It is not promised to keep its last bits between versions.
//!
//! # What the attribute cannot see
//!
//! An attribute sees tokens, and no types.
//!
//! - **Type aliases of floats are not seen.** After `type Real = f64;` the parameter `x: Real` is refused; write `f64`.
//!   Inside the body an alias can stand as the type of a variable, and not before `::`: write `f64::sin(x)`.
//! - **A call of a name that begins with a capital letter** counts as a constructor.
//! - **A lower-case `const`, `static` or unit struct** in scope with the name of a generated temporary, such as `t0`,
//!   `tape` or `x_bar`, stands in the way of the variable: rustc reports E0530 or E0005 at the attribute. Rename it.
//! - **Generic functions** may have lifetimes and `const` parameters, and type parameters for data that is marked
//!   `#[no_grad]`.
//!
//! # Memory
//!
//! A loop keeps, for each iteration, the values that the way back reads. The tape is an array where the number of
//! iterations can be read off the source as literals, and a vector elsewhere. Nothing is kept where the way back
//! reads nothing. A long loop therefore takes memory in proportion to its length.
//!
//! # Time to compile
//!
//! The attribute takes time in proportion to the length of the function, and it is slower by a factor of about three
//! where cargo builds it without optimisation, as it does by default for debug builds. For functions of a thousand
//! lines, `[profile.dev.build-override]` with `opt-level = 2` in the manifest of the workspace is worth having.
//!
//! # Not yet
//!
//! Derivatives of derivatives, forward mode, Jacobians and Hessians are not generated. Slices, vectors and references
//! are not differentiated, only passed through. There is no way to give a derivative by hand. [`accepted`](super::accepted)
//! has the list.
