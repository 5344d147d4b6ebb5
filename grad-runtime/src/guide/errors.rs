//! What a message means, and what to do about it.
//!
//! Messages of the attribute stand at the token that they are about, say why, and end with help. On an error your
//! function is still there, and so are stand-ins for what would have been generated; several mistakes are reported
//! at once.
//!
//! # About the signature
//!
//! | message | cause | remedy |
//! |---|---|---|
//! | parameters by reference are not differentiated yet | a `&f64` or `&[f64]` | pass it by value, or mark it `#[no_grad]` if it is data |
//! | parameters of type `Vec<f64>` are not differentiated yet | a vector, or another container of floats | pass an array, or mark it `#[no_grad]` |
//! | cannot see whether `Real` carries a float | an alias, or a type of your own: an attribute sees tokens, not types | write `f64`, or mark the parameter `#[no_grad]` |
//! | `f_grad` needs a function that returns one float | a tuple or an array as result | ask for the pullback, `#[differentiable(vjp)]` |
//! | no parameter of this function can be differentiated | only integers, text and the like | the function has no derivative |
//! | `y` is not a parameter of this function | a name in `wrt` that is misspelt | one of the names that the message lists |
//!
//! # About the body
//!
//! | message | cause | remedy |
//! |---|---|---|
//! | no derivative is known for the method `…` | a method without a rule, on an active value | another float method, a function with the attribute, or [`stop_gradient`](fn@crate::stop_gradient) |
//! | no derivative is known for a `for` over this iterator | a loop over elements with active values | a loop over a range, and an index |
//! | no derivative is known for a closure, a reference, a struct, … | an active value inside | plain variables, arrays and tuples; a nested function with the attribute |
//! | `as i64` turns an active value into an integer | a step function on the way of the derivative | `stop_gradient(x) as i64`, if it is meant to be constant |
//! | `…!` mentions an active value | a macro that the attribute does not know | write out what it expands to |
//! | an exit … in this place | `return`, `break`, `continue` or `?` in the middle of an expression | a `let` of its own for that part |
//! | an item inside an inner block | a function or constant that is not at the top of the body | move it to the top, or out |
//!
//! # From rustc, about generated code
//!
//! Some mistakes only show when types are known. The words are then rustc's.
//!
//! | message | cause | remedy |
//! |---|---|---|
//! | E0433: cannot find module or crate `helper` | `helper(x)` is called with an active value, and `fn helper` has no attribute | put `#[differentiable]` on `helper` |
//! | E0277: cannot add `NotDifferentiated` to `f64`, or E0308 with this type | an active value goes to a parameter that the callee excludes, by `wrt` or `#[no_grad]` | include the parameter there, or pass `stop_gradient(x)` |
//! | E0599: no function `vjp` found for struct `f` | the callee has a `companion` of another name, so its own name leads to something else | call it from ordinary code only, or rename the type |
//! | E0277: `()` is not a float that can be differentiated here | an integer in a tuple of floats is turned into a float | pass the integer as a parameter of its own |
//! | E0530 or E0005 at the attribute | a lower-case constant, static or unit struct is called like a generated variable, such as `t0` | rename it |
//! | E0425: cannot find function `tape` | a loop needs a tape of unknown length, and the feature `alloc` is off | turn it on, or write the length as a literal |
//! | E0428: the name `f` is defined multiple times | a type has the name of the function | `#[differentiable(companion = Name)]` |
//!
//! The second of these looks like this in code:
//!
//! ```compile_fail
//! # use grad_runtime::differentiable;
//! #[differentiable(wrt(x))]
//! fn scaled(x: f64, factor: f64) -> f64 {
//!     x * factor
//! }
//!
//! #[differentiable]
//! fn square(x: f64) -> f64 {
//!     scaled(x, x) // `factor` is not differentiated, and here it would have to be
//! }
//! ```
