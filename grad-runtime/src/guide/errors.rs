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
//! | parameters of type `Box<f64>` are not differentiated yet | an option, a box or another container of floats | pass an array, a slice or a vector, or mark it `#[no_grad]` |
//! | cannot see whether `Real` carries a float | an alias, or a type of your own: an attribute sees tokens, not types | write `f64`, or mark the parameter `#[no_grad]` |
//! | cannot see whether `&[f64]` refers to floats | a reference to a reference, or inside a tuple or a slice | one reference to a slice, an array or a vector |
//! | results of type `Option<f64>` are not differentiated yet | the same for the result, references included | return a float, a tuple, an array or a vector |
//! | `f_grad` needs a function that returns one float | a tuple, an array or a vector as result | ask for the pullback, `#[differentiable(vjp)]` |
//! | this function returns nothing | there is nothing to take the gradient of | ask for the pullback, if it changes floats through a `&mut` |
//! | no parameter of this function can be differentiated | only integers, text and the like | the function has no derivative |
//! | `y` is not a parameter of this function | a name in `wrt` that is misspelt | one of the names that the message lists |
//! | `graph` cannot draw a parameter by reference yet | `graph` is for values | pass it by value, or leave `graph` out |
//! | a workspace keeps the memory of a gradient, and none is asked for | only `vjp` is asked for | `#[differentiable(grad, vjp, workspace)]`, where the result is one float |
//!
//! # About a module
//!
//! | message | cause | remedy |
//! |---|---|---|
//! | `#[differentiable]` does not see into a module that stands in another file | `mod m;` | the attribute on the functions there, or on a module with its body |
//! | no function in this module has the attribute | derivatives are generated for functions that have it themselves | the attribute on at least one of them |
//! | `wrt` is about one function | an option that names parameters or types of one function | the option at that function |
//!
//! # About the body
//!
//! | message | cause | remedy |
//! |---|---|---|
//! | no derivative is known for the method `…` | a method without a rule, on an active value | another float method, a function with the attribute, or [`stop_gradient`](fn@crate::stop_gradient) |
//! | the method `…` may keep the active value that it is given | a method that is not known, with an active argument; or one of vectors, on a value whose type cannot be seen | another method; a type where the variable is declared, `let v: Vec<f64> = …` |
//! | no derivative is known for a `for` over this iterator | an adapter that is not followed, or a call in its place | one of [these loops](super::accepted#loops-over-elements); `&f(x)` in the place of `f(x)` |
//! | no derivative is known for a closure, a struct, … | an active value inside | variables, arrays, vectors and tuples; a nested function with the attribute |
//! | this reference cannot be differentiated: what it refers to changes | a reference to a slice or vector that is assigned anew | an index that moves, and `&x[i..]` where it is used |
//! | this reference …: it is a part of a tuple | references in a tuple that is bound to a name | a pattern, `let (a, b) = …` |
//! | a reference as a value … | a `&mut` chosen by a branch; a slice in a `match` with guards or literals | the place itself in each branch; `if` on the elements |
//! | `v` cannot be differentiated: it is changed in part, but gets its first value only in a branch | `let v;` before an `if` that assigns a vector or an array | `let v = if … { … } else { … };` |
//! | … needs the heap, which `no_alloc` rules out | see [`platforms`](super::platforms#without-the-heap) | a loop of literal length, arrays; or no `no_alloc` |
//! | this call takes an active value and a reference | the function may write to what it is lent, and the type of that cannot be seen | a first value that shows its type, as in `let mut v = [0.0; 2]; v = f(x);`; or let the function return the value |
//! | `…` has no derivative, and an active value flows through it | a function of the same module without the attribute, and not [small and plain enough](super::accepted#calls-within-a-module) to be written out | the attribute on it |
//! | `as i64` turns an active value into an integer | a step function on the way of the derivative | `stop_gradient(x) as i64`, if it is meant to be constant |
//! | `…!` mentions an active value | a macro that the attribute does not know | write out what it expands to |
//! | an exit … in this place | `return`, `break`, `continue` or `?` in the middle of an expression | a `let` of its own for that part |
//! | an item inside an inner block | a function or constant that is not at the top of the body | move it to the top, or out |
//!
//! # At run time
//!
//! A generated function panics where yours does, and with one message of its own:
//!
//! | message | cause | remedy |
//! |---|---|---|
//! | the buffer for the derivative of `x` has length 3, but `x` has length 2 | a buffer that does not fit | a buffer as long as the argument, and so each vector inside |
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
//! | E0308: expected `&[f64]`, found `NotLent` | `g(&mut v)` where `g` takes a `&` | `g(&v)` |
//! | E0720: cannot resolve opaque type | functions that call each other in a circle | `#[differentiable(recursive)]` on one of them |
//! | E0425, E0433 or E0599: cannot find `tape`, `Vec`, `to_vec`, … | generated code needs the heap, and the feature `alloc` is off | turn it on, or see [what needs it](super::platforms#without-the-heap) |
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
