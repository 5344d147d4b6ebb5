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
//! - **The result of a call** is of unknown type. Where it is a vector, declare it as one: `let v: Vec<f64> = f(x);`.
//! - **`len()` of an unknown type** is a method like any other, and not taken for the number of elements.
//! - **A call of a name that begins with a capital letter** counts as a constructor.
//! - **A lower-case `const`, `static` or unit struct** in scope with the name of a generated temporary, such as `t0`,
//!   `tape` or `x_bar`, stands in the way of the variable: rustc reports E0530 or E0005 at the attribute. Rename it.
//! - **Generic functions** may have lifetimes and `const` parameters, and type parameters for data that is marked
//!   `#[no_grad]`.
//!
//! # Modules
//!
//! - **The attribute goes on modules with their body**, `mod m { … }`. Rust does not hand over what stands in another
//!   file.
//! - **Every `#[…differentiable]` in such a module** is taken for this one, whatever path is before it.
//! - **A function with `#[cfg]`**, or with an attribute of another macro before this one, is differentiated on its
//!   own: its calls stay calls, and it is not written out elsewhere.
//!
//! # What is lent
//!
//! - **A pullback looks at the `&` arguments again.** If they hold something else by then, the adjoint is that of a
//!   mixture of both.
//! - **A pullback does not see the `&mut` arguments**, so it cannot compare the lengths of their buffers, as it does
//!   for the others. A buffer that is too short panics where its end is reached; what is too long is not looked at.
//! - **Vectors inside a `&mut [Vec<f64>]`** may change their lengths: under `…_vjp` the buffer has the shape of the
//!   end.
//! - **Functions over slices that call each other** in a circle are reported by rustc (E0720), unless one of them says
//!   `#[differentiable(recursive)]`. A function that calls itself by its name needs no word.
//!
//! # Memory
//!
//! A loop keeps, for each iteration, the values that the way back reads and that are not cheap to compute again.
//! Nothing is kept where the way back reads nothing, like in dot products, or where a gradient can be added up on the
//! way there, like in most sums under `…_grad`. Of a largest or smallest value it is kept which iteration has it. A
//! long loop that keeps something takes memory in proportion to its length:
//!
//! - **The tape** is an array on the stack where the number of iterations can be read off the source as literals, and
//!   a vector elsewhere. The numbers of nested loops are multiplied, the limit is 256. An array of literal length
//!   counts as a literal; a constant, `0..N`, and `step_by` do not.
//! - **An inner loop** has one tape for all its runs, with room for one run where the way back follows each run at
//!   once.
//! - **A pullback keeps more than `…_grad`**: what its result is for is known only when it is called, so nothing can be
//!   added up on the way there. That holds for functions that are called, too, unless they are
//!   [written out](super::accepted#calls-within-a-module).
//! - **A vector that is used again in each iteration** costs nothing more if each overwrites all of it before it
//!   reads it, in a way that can be seen ([`speed`](super::speed#scratch-memory)). Otherwise each element is kept as
//!   it is read.
//! - **An integer that a loop carries**, like `start += row.len()` or `k += 1`, is not kept: the way back counts it,
//!   too.
//! - **A workspace** keeps the memory of tapes from call to call ([`memory`](super::memory#memory-that-is-kept)).
//! - **What is read through `&`** is read again on the way back. So is what is read from a variable that is not changed
//!   afterwards.
//! - **What is overwritten later** is kept value by value as it is read: `s += v[i] * v[i]; v[i] = 0.0;` keeps a float
//!   each time.
//! - **What a pullback reads through `&mut`** is kept, because that is not lent again.
//! - **A call in a loop** keeps its pullback, each time, which holds what it needs itself.
//! - **A call that is lent something which is overwritten later** keeps a copy of it: all of the vector, or of the part
//!   that was lent. A `&mut` that is handed on under its name, `g(v)`, is copied only if `g` takes a `&`.
//! - **A call that is lent two parts of one variable**, one of them mutably, works on a copy of one, which goes back
//!   afterwards.
//! - **Arrays and vectors with active values** have a derivative of the same size while they live.
//! - **Sorting** keeps the permutation.
//! - **A tuple behind a `&`** that is not active in a call has a derivative there all the same, which is thrown away.
//!
//! `fill`, `copy_from_slice`, `extend` and `resize` are written as loops in generated functions.
//!
//! # Time to run
//!
//! A gradient takes, with the value, as long as a few calls of the function, however many parameters there are: least
//! where functions like `exp` take the time, most where a loop does little with much memory, or has to keep what it
//! does. The front page of the repository has a table with gradients by hand beside it, and the command that prints
//! it.
//! [`speed`](super::speed) tells what you can do.
//!
//! # Time to compile
//!
//! The attribute takes time in proportion to the length of the function: one or two milliseconds for a line where cargo
//! builds it without optimisation, as it does by default, and a third or a quarter of that otherwise. For functions of
//! a thousand lines, `[profile.dev.build-override]` with `opt-level = 2` in the manifest of the workspace is worth
//! having. rustc then takes several times as long for what is generated as for the function itself, and with hundreds
//! of loops in one function more than in proportion to its length: such a function is better written as several.
//!
//! # Not yet
//!
//! Derivatives of derivatives, forward mode, Jacobians and Hessians are not generated. Structs, enums, options and
//! iterator chains are not differentiated, only passed through; methods, closures and generic float types neither.
//! There is no way to give a derivative by hand, and none to trade time for memory, but for what `no_alloc` computes
//! again. [`accepted`](super::accepted) has the list.
