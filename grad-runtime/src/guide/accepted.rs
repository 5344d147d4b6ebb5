//! Which Rust can be differentiated, and which not.
//!
//! A value is **active** if it depends on a differentiated parameter and the result depends on it. Every form of the
//! language is in one of three groups:
//!
//! - **differentiated**: active values flow through it, and so does the derivative;
//! - **passed through**: it stays as you wrote it, as long as no active value flows through it;
//! - **refused**: an error, with the reason and what to write instead.
//!
//! There is no guess: what is not understood on the way of a derivative is an error at that token.
//!
//! # Where the attribute goes
//!
//! On a function, in a module or inside another function, with a body that is not `async` or `unsafe`. Lifetimes,
//! `const` parameters, `where` clauses and `const fn` are fine; the generated function has the same visibility and
//! the same `#[cfg]`s, and is not `const`. Or on a module with its body, whose functions then
//! [see each other](#calls-within-a-module). Not on methods, `impl` blocks, traits, structs or enums.
//!
//! | option | effect |
//! |---|---|
//! | `grad` | generates `…_grad`: the value and the gradient; the default, unless `vjp` is asked for |
//! | `vjp` | generates `…_vjp`: the value and a pullback, for results of any shape |
//! | `graph` | generates `…_graph` as well: the computation as it ran, with the feature `std`; no buffers, no vectors |
//! | `wrt(a, b)` | differentiates with respect to these parameters only |
//! | `no_alloc` | refuses whatever would need the heap ([`platforms`](super::platforms)) |
//! | `workspace` | generates `…_grad_in` as well, which keeps its memory from call to call ([`memory`](super::memory#memory-that-is-kept)) |
//! | `recursive` | for a function that calls itself through others: its pullback is boxed |
//! | `companion = Name` | names the hidden type that the function brings along |
//! | `crate = path` | where to find `grad-runtime` if it goes by another name |
//!
//! On a module, an option holds for each function in it that has the attribute and does not say otherwise; `wrt` and
//! `companion` are for functions only. A function that says what to generate says it all; `workspace` is for those that
//! have a gradient.
//!
//! # Parameters and results
//!
//! | type | as a parameter | as a result |
//! |---|---|---|
//! | `f64`, `f32` | differentiated | `…_grad` and `…_vjp` |
//! | arrays, vectors and tuples of them, nested: `[f64; N]`, `Vec<f64>`, `Vec<Vec<f64>>`, `(f64, [f64; 2])` | differentiated | `…_vjp` |
//! | `&T` and `&mut T` of these, and of slices `[T]` | differentiated, with a [buffer](super::memory) | refused |
//! | integers, `bool`, `char`, `String`, `&str`; slices, references, options, vectors and ranges of these | passed through | as part of a tuple or a vector, with `…_vjp`, if nothing in it is borrowed |
//! | nothing | | `…_vjp`, if a parameter is a `&mut` to floats |
//! | anything else, marked `#[no_grad]` or left out by `wrt` | passed through | |
//! | anything else: `Box<f64>`, `Option<f64>`, `&&[f64]`, `&[&[f64]]`, a reference in a tuple, your own types, aliases, generic types | refused | refused |
//!
//! `f32` and `f64` may be mixed; `as` and `f64::from` between them carry the derivative. A function with a `&mut` to
//! floats may also return an integer or a `bool`; the seed of that is `()`.
//!
//! # Expressions and statements
//!
//! | area | differentiated | passed through | refused |
//! |---|---|---|---|
//! | arithmetic | `+ - * / %`, negation, `+=` and the like; every float method in the table of [`conventions`](super::conventions), and the smooth ones; `mul_add`, `sin_cos`, `clone`; also as `f64::sin(x)` | other methods, integer arithmetic, bits, comparisons | other float methods, an integer made from an active float and used as a number |
//! | bindings | `let`, `let mut`, shadowing, tuples, arrays and slices taken apart, a value given later, blocks with a value, labelled blocks | patterns of structs and enums in a `match` or `if let` | the same in a plain `let`, or where an active value is taken out |
//! | constants | literals, `const`, `static`, `f64::consts` | | `static mut` |
//! | branches | `if`, `if let`, `let … else`, `match` with guards, ranges and alternatives, `matches!`, `&&` and `\|\|` | | a guard that changes a variable |
//! | loops | `for` over what is listed below; `while`, `while let`, `loop`; labels | `for` over anything else | an active value in a `for` over anything else |
//! | exits | `break`, with a value too, `continue`, `return` | | an exit in the middle of an expression that cannot be taken apart; `?` |
//! | memory | variables, arrays, tuples, slices, vectors, `Box`, read and written as a whole, by field `.0`, by index and by range, at any depth; what else is listed below | structs, other containers | an active value in one of these |
//! | calls | functions with the attribute, by any path, itself included; [small functions of the module](#calls-within-a-module), if it has the attribute; variables, elements and parts lent to them by `&` and `&mut`; `stop_gradient` | other functions, closures, methods | other functions with an active value |
//! | macros | | `println!`, `format!`, `assert!`, `debug_assert!`, `panic!`, `log`-style macros and the like, with active values too: they are run once, and count as constant; others without active values | other macros with active values, as `dbg!` |
//! | items | `const`, `fn`, `use`, … at the top of the body | | items in an inner block |
//! | the rest | | iterator chains, closures, ranges as values, `const` blocks | `unsafe`, `async`, `await`, raw pointers; `#[cfg]` inside the body |
//!
//! # Loops over elements
//!
//! | what a `for` runs over | |
//! |---|---|
//! | integers | `a..b`, `a..=b`, `a..` beside something that ends, written there |
//! | elements | `x`, `&x`, `&mut x`, `x.iter()`, `x.iter_mut()`, `x.into_iter()`, where `x` is a slice, an array, a vector, a part `x[a..b]` of one, or `[…]` or `vec![…]` written there |
//! | runs of elements | `x.chunks(n)`, `x.chunks_exact(n)`, both with `_mut`, `x.windows(n)` |
//! | of these, in any order | `.enumerate()`, `.zip(y)`, `.rev()`, `.skip(n)`, `.take(n)`, `.step_by(n)`; of elements also `.copied()`, `.cloned()` |
//!
//! Not followed: `rchunks`, `map`, `filter`, `chain`, `cycle`, `take_while`, `drain` and all others; an iterator that
//! is bound to a name; what a call gives by value, as in `for a in f(x)` (but `for a in &f(x)` and `f(x).iter()` are).
//!
//! # What is known of sequences
//!
//! | | |
//! |---|---|
//! | made by | `[a, b]`, `[x; N]`, `vec![a, b]`, `vec![x; n]`, `Vec::new()`, `Vec::with_capacity(n)`, `to_vec`, `clone`, `to_owned` |
//! | asked | `len`, `is_empty` |
//! | grow and shrink | `push`, `insert`, `remove`, `swap_remove`, `truncate`, `clear`, `resize`, `extend`, `extend_from_slice`, `append` |
//! | change | `swap`, `fill`, `reverse`, `rotate_left`, `rotate_right`, `copy_from_slice`, `clone_from_slice` |
//! | sorted | `sort_by`, by a comparison that mentions no variable of the function; `sort_unstable_by(f64::total_cmp)` |
//! | split | `split_at`, `split_at_mut` |
//! | elements that may not be there | `pop`, `first`, `last`, `split_first`, `split_last` and `get(i)`, where they have it with `_mut`, and with `.copied()` or `.cloned()` after them |
//! | moved | `mem::swap`, `mem::replace`, `mem::take`; `Box::new` |
//!
//! There is no `Option` of an active value, so elements that may not be there have to be taken apart on the spot: by
//! `if let Some(a) = …`, `while let`, `let Some(a) = … else`, a `match` with one arm `Some(a)` and one for `None`,
//! or `.unwrap()`, `.expect("…")`, `.unwrap_or(b)`. A `v.pop();` alone is fine.
//!
//! Not followed where active values are concerned: `iter().sum()` and other chains, `collect`, `map`, `concat`,
//! `drain`, `retain`, `dedup`, `split_off`, `copy_within`, `sort_by_key`, other containers than arrays, vectors and
//! boxes.
//!
//! # References
//!
//! A reference is another name for a place, and is followed to it. It may be bound in a `let`, in a pattern and by a
//! loop, be handed on, indexed, and read and written through:
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn swept(heights: &[f64], width: usize) -> f64 {
//!     let mut grid = heights.to_vec();
//!     for row in grid.chunks_exact_mut(width) {
//!         if let [first, .., last] = row {
//!             *last += *first;
//!         }
//!     }
//!     let (upper, lower) = grid.split_at(width);
//!     let last = &upper[width - 1];
//!     last * lower[0]
//! }
//!
//! let mut slopes = [0.0; 4];
//! assert_eq!(swept_grad(&[1.0, 2.0, 5.0, 7.0], 2, &mut slopes), 15.0);
//! assert_eq!(slopes, [5.0, 5.0, 3.0, 0.0]);
//! ```
//!
//! | | followed | refused |
//! |---|---|---|
//! | a reference that is assigned anew | to a number, an array or a tuple: `let mut best = &x[0];` | to a slice or a vector: `rest = &rest[1..]`, as in a `while let [a, tail @ ..] = rest` |
//! | a reference chosen by `if` or `match` | shared ones; the choice is copied | `&mut` |
//! | references in a tuple | taken apart by a pattern | kept in a variable, like `let halves = x.split_at(n);` |
//! | slice patterns | names, `_`, `..` and `name @ ..`, in `let`, `let … else`, `if let` and `match` | literals, alternatives and guards beside them; one inside another, but in a `let` |
//!
//! # Types that cannot be seen
//!
//! The result of a call may be of any type. It can be indexed, looped over by reference, changed element by element,
//! and lent; methods, like `swap` and `push`, are those of vectors only if it is declared as one:
//! `let mut v: Vec<f64> = f(x);`.
//!
//! ```
//! # use grad_runtime::differentiable;
//! #[differentiable(vjp)]
//! fn squares(x: &[f64]) -> Vec<f64> {
//!     let mut squares = Vec::new();
//!     for x in x {
//!         squares.push(x * x);
//!     }
//!     squares
//! }
//!
//! #[differentiable]
//! fn last_square(x: &[f64]) -> f64 {
//!     let all: Vec<f64> = squares(x);
//!     all.last().unwrap() + all[0]
//! }
//!
//! let mut slopes = [0.0; 3];
//! assert_eq!(last_square_grad(&[1.0, 2.0, 3.0], &mut slopes), 10.0);
//! assert_eq!(slopes, [2.0, 0.0, 6.0]);
//! ```
//!
//! # Passed through, refused
//!
//! Passed through means what it says: this function uses iterators, a closure and a map, on data. So may conditions and
//! indices that are computed from active values, like `x.iter().any(|a| *a > 1.0)`.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn priced(amount: f64, #[no_grad] prices: &BTreeMap<&str, f64>, item: &str) -> f64 {
//!     let mean = prices.values().sum::<f64>() / prices.len() as f64;
//!     let rounded = |price: f64| (price * 10.0).round() / 10.0;
//!     let price = prices.get(item).copied().map(rounded).unwrap_or(mean);
//!     amount * amount * price
//! }
//!
//! let prices = BTreeMap::from([("apple", 1.0), ("pear", 3.0)]);
//! assert_eq!(priced_grad(3.0, &prices, "pear"), (27.0, 18.0));
//! assert_eq!(priced_grad(3.0, &prices, "plum"), (18.0, 12.0));
//! ```
//!
//! And these are refused:
//!
//! ```compile_fail
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn sum(values: [f64; 3]) -> f64 {
//!     values.iter().sum() // an iterator over active values
//! }
//! ```
//!
//! ```compile_fail
//! # use grad_runtime::differentiable;
//! #[differentiable]
//! fn rounded(x: f64) -> f64 {
//!     (x * 10.0) as i64 as f64 // an integer in between
//! }
//! ```
//!
//! # Calls within a module
//!
//! With the attribute on the module around it, a function sees the functions beside it. A call by the bare name, or by
//! `self::name`, is written out where all of this holds:
//!
//! - The callee is small (about sixty operations, or two hundred if this is its only call), and does not call
//!   itself, not even by others.
//! - It has no generics, no lifetimes, no items inside, no `unsafe`, `async` or `extern`, no attributes but those of
//!   the language, and no `cfg`.
//! - All its parameters are integers, `bool`, floats, and arrays, slices, vectors and tuples of floats. None is
//!   excluded by `wrt` or `#[no_grad]`.
//! - Its body is all of the accepted Rust. Code in it that is kept as it stands changes nothing, and makes no closure
//!   and no reference.
//! - What is lent to it is lent at the call, by `&` or `&mut`, or is a reference with a name.
//! - No variable, parameter or item on either side hides what the other side means by the name. A variable that has the
//!   name of a function of the module mostly does no harm.
//!
//! The value is the same bit for bit, and so are the panics and what is printed. A function without the attribute
//! that meets these conditions is differentiated where it is called; one that does not is an ordinary function, and
//! an active value cannot flow through it. Functions that have the attribute are written out until that makes about six
//! hundred operations in one function; from there on they are called. `…_graph` writes out only functions without the
//! attribute.
