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
//! the same `#[cfg]`s, and is not `const`. Not on methods, `impl` blocks, traits, structs, enums or modules.
//!
//! | option | effect |
//! |---|---|
//! | `grad` | generates `…_grad`: the value and the gradient; the default, unless `vjp` is asked for |
//! | `vjp` | generates `…_vjp`: the value and a pullback, for results of any shape |
//! | `graph` | generates `…_graph` as well: the computation as it ran, with the feature `std` |
//! | `wrt(a, b)` | differentiates with respect to these parameters only |
//! | `companion = Name` | names the hidden type that the function brings along |
//! | `crate = path` | where to find `grad-runtime` if it goes by another name |
//!
//! # Parameters and results
//!
//! | type | as a parameter | as a result |
//! |---|---|---|
//! | `f64`, `f32` | differentiated | `…_grad` and `…_vjp` |
//! | arrays `[f64; N]`, also nested; tuples of floats and arrays | differentiated | `…_vjp` |
//! | integers, `bool`, `char`, `String`, `&str`; slices, references, options, vectors and ranges of these | passed through | as part of a tuple, with `…_vjp` |
//! | anything else, marked `#[no_grad]` or left out by `wrt` | passed through | |
//! | anything else: `&f64`, `&[f64]`, `Vec<f64>`, `Option<f64>`, your own types, aliases, generic types | refused | refused |
//!
//! `f32` and `f64` may be mixed; `as` and `f64::from` between them carry the derivative.
//!
//! # Expressions and statements
//!
//! | area | differentiated | passed through | refused |
//! |---|---|---|---|
//! | arithmetic | `+ - * / %`, negation, `+=` and the like; every float method in the table of [`conventions`](super::conventions), and the smooth ones; `mul_add`, `sin_cos`, `clone`; also as `f64::sin(x)` | other methods, integer arithmetic, bits, comparisons | other float methods, an integer made from an active float and used as a number |
//! | bindings | `let`, `let mut`, shadowing, tuples and arrays taken apart, a value given later, blocks with a value, labelled blocks | patterns of structs and enums in a `match` or `if let` | the same in a plain `let`, or where an active value is taken out |
//! | constants | literals, `const`, `static`, `f64::consts` | | `static mut` |
//! | branches | `if`, `if let`, `let … else`, `match` with guards, ranges and alternatives, `matches!`, `&&` and `\|\|` | | a guard that changes a variable |
//! | loops | `for` over integer ranges, with `rev` and `step_by`; `while`, `while let`, `loop`; labels | `for` over anything else | an active value in a `for` over anything else |
//! | exits | `break`, with a value too, `continue`, `return` | | an exit in the middle of an expression that cannot be taken apart; `?` |
//! | memory | local variables, arrays and tuples, read and written as a whole, by field `.0` and by index | references, slices, vectors, boxes, structs | an active value in one of these |
//! | calls | functions with the attribute, by any path, itself included; `stop_gradient` | other functions, closures, methods | other functions with an active value |
//! | macros | | `println!`, `format!`, `assert!`, `debug_assert!`, `panic!`, `log`-style macros and the like, with active values too: they are run once, and count as constant; others without active values | other macros with active values, as `dbg!` and `vec!` |
//! | items | `const`, `fn`, `use`, … at the top of the body | | items in an inner block |
//! | the rest | | closures, ranges as values, `const` blocks | `unsafe`, `async`, `await`, raw pointers; `#[cfg]` inside the body |
//!
//! Passed through means what it says: this function uses iterators, a closure and a map, on data.
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
