//! Surroundings that break careless generated code: strict lints, names that shadow the standard library's or look
//! like generated ones, no prelude, raw and foreign identifiers, and functions written by other macros.

use crate::check::{differences, zoo};
use grad_runtime::differentiable;

mod strict {
    #![forbid(unsafe_code)]
    #![deny(warnings, missing_docs, unused, unreachable_pub, clippy::all)]
    #![deny(unused_qualifications, unused_results, trivial_casts, trivial_numeric_casts, unused_lifetimes)]
    #![deny(single_use_lifetimes, missing_debug_implementations, let_underscore_drop)]

    use grad_runtime::differentiable;

    /// Loops, branches, exits, arrays and a call.
    #[differentiable]
    pub(crate) fn everything(x: f64, y: [f64; 3], n: usize) -> f64 {
        let mut a = y;
        let mut sum = x;
        for i in 0..n {
            if sum > 10.0 {
                break;
            }
            a[i % 3] *= sum;
            sum += match i {
                0 | 2 => helper(sum, x),
                _ => a[1].sin(),
            };
        }
        while sum > 3.0 {
            sum *= 0.5;
        }
        sum * a[0]
    }

    #[differentiable]
    fn helper(x: f64, y: f64) -> f64 {
        if x > y { x * y } else { x - y }
    }

    /// Several results.
    #[differentiable(vjp)]
    pub(crate) fn both(x: f64, y: f64) -> (f64, f64) {
        (x * y, x + y)
    }
}

#[test]
fn strict_lints() {
    differences(
        |(x, y, n)| strict::everything(x, y, n),
        |(x, y, n)| strict::everything_grad(x, y, n),
        &[(0.7, [1.0, 0.5, -1.0], 0), (0.7, [1.0, 0.5, -1.0], 5), (1.9, [2.0, 0.5, 1.0], 4)],
    );
    let (value, pullback) = strict::both_vjp(2.0, 3.0);
    assert_eq!((value, pullback((1.0, 10.0))), ((6.0, 5.0), (13.0, 12.0)));
}

#[allow(
    dead_code,
    unused_macros,
    non_camel_case_types,
    reason = "everything here exists to be mistaken for something else"
)]
mod shadowed {
    use grad_runtime::differentiable;

    mod core {}
    mod std {}
    mod alloc {}
    mod grad_runtime_private {}
    pub(super) struct Option;
    pub(super) struct Some;
    pub(super) struct None;
    type Result = ();
    type Vec = ();
    type Default = ();
    type Clone = ();
    trait Iterator {}
    trait Into {}
    struct Float;
    struct Tape;

    fn drop(_: &str) -> &'static str {
        "not the one of the prelude"
    }
    fn zero() -> &'static str {
        "not a number"
    }
    fn one() -> &'static str {
        "not a number"
    }
    fn accumulate() {}

    macro_rules! vec {
        () => {
            compile_error!("not the macro of the standard library")
        };
    }
    macro_rules! panic {
        () => {
            compile_error!("not the macro of the standard library")
        };
    }

    #[differentiable]
    pub(super) fn program(x: f64, y: [f64; 3], n: usize) -> f64 {
        let mut z = x;
        for i in 0..n {
            if z > 4.0 {
                continue;
            }
            z = z * y[i % 3] + x;
        }
        while z > 2.0 {
            z = z * 0.5;
        }
        z.max(x) * y[0]
    }
}

#[test]
fn names_of_the_standard_library_mean_something_else() {
    differences(
        |(x, y, n)| shadowed::program(x, y, n),
        |(x, y, n)| shadowed::program_grad(x, y, n),
        &[(0.7, [1.0, 0.5, -1.0], 0), (0.7, [1.5, 0.5, 2.0], 5)],
    );
}

#[no_implicit_prelude]
mod without_prelude {
    #[::grad_runtime::differentiable]
    pub(super) fn program(x: f64, y: [f64; 3], n: usize) -> f64 {
        let mut z = x;
        for i in 0..n {
            if y[i % 3] < 0.0 {
                return z * x;
            }
            z = z * y[i % 3] + x.sin();
        }
        z
    }
}

#[test]
fn a_module_without_a_prelude() {
    differences(
        |(x, y, n)| without_prelude::program(x, y, n),
        |(x, y, n)| without_prelude::program_grad(x, y, n),
        &[(0.7, [1.0, 0.5, -1.0], 0), (0.7, [1.5, 0.5, 2.0], 5), (0.7, [1.5, 0.5, -2.0], 5)],
    );
}

zoo! {
    generic fn locals_are_named_like_generated_ones(x: f64, x_bar: f64, seed: f64, y: f64, tape: f64) -> f64 {
        let t0 = x * x_bar;
        let t1 = t0 * seed;
        let y_bar = t1 + y;
        let _t1 = y_bar * tape;
        let __ad0 = _t1 * x;
        let mut value = __ad0 + t0;
        for _i in 0..2 {
            let n = value * t1;
            let result = n + y_bar;
            value = result * 0.5;
        }
        let gradient = value * y;
        let da = gradient + x_bar;
        let pullback = da * tape;
        pullback + gradient
    }
    at (0.5, 0.7, 1.1, -0.3, 0.9);
}

/// Methods of a user's trait with the names of the standard library's, and of what generated code may call.
#[allow(dead_code, reason = "the trait is in scope to be mistaken for another")]
trait Wave: Sized {
    fn sin(self) -> f64 {
        -1.0
    }
    fn zero(&self) -> f64 {
        -2.0
    }
    fn zero_tangent(&self) -> f64 {
        -3.0
    }
    fn accumulate(&mut self, _: f64) {}
    fn clone(&self) -> f64 {
        -4.0
    }
    fn into(self) -> f64 {
        -5.0
    }
}

impl Wave for f64 {}
impl<const N: usize> Wave for [f64; N] {}

zoo! {
    fn a_trait_in_scope_has_methods_of_the_same_names(x: f64, y: [f64; 2]) -> f64 {
        let mut a = y;
        a[0] *= x.sin();
        let b = a;
        b[0] * b[1] + x
    }
    gradient (x.cos() * y[0] * y[1] + 1.0, [x.sin() * y[1], x.sin() * y[0]]);
    at (0.7, [2.0, 3.0]);
}

#[differentiable]
fn r#move(r#type: f64, r#fn: f64) -> f64 {
    let r#let = r#type * r#fn;
    r#let * r#type
}

#[differentiable]
fn calls_a_raw_name(x: f64) -> f64 {
    r#move(x, 3.0) + self::r#move(1.0, x)
}

#[test]
fn raw_identifiers() {
    assert_eq!(move_grad(2.0, 3.0), (12.0, (12.0, 4.0)));
    assert_eq!(calls_a_raw_name_grad(2.0), (14.0, 13.0));
}

#[differentiable]
fn größe(länge: f64, 高さ: f64) -> f64 {
    let fläche = länge * 高さ;
    fläche * länge
}

#[test]
fn foreign_identifiers() {
    assert_eq!(größe_grad(2.0, 3.0), (12.0, (12.0, 4.0)));
}

#[differentiable]
fn itself(itself: f64) -> f64 {
    let itself = itself * itself;
    itself * 2.0
}

#[test]
fn a_parameter_has_the_name_of_the_function() {
    assert_eq!(itself_grad(3.0), (18.0, 12.0));
}

/// Declares a function from fragments, which reach the attribute as invisible groups.
macro_rules! declare {
    ($name:ident, $ty:ty, $x:ident, $factor:expr, $body:expr, $block:block, $pattern:pat, $literal:literal) => {
        #[differentiable]
        fn $name($x: $ty, n: usize) -> $ty {
            let hidden = $body * $factor;
            let $x = hidden * $factor;
            let low = $block;
            match n {
                $pattern => $x * $literal,
                _ => $x * $x - low,
            }
        }
    };
}
declare!(declared, f64, x, 1.0 + 2.0, x + 1.0, { 5.0 }, 0 | 3, 0.5);

#[test]
fn a_function_written_by_a_macro_keeps_its_precedence() {
    assert_eq!(declared_grad(1.0, 3), (9.0, 4.5));
    assert_eq!(declared_grad(1.0, 1), (319.0, 324.0));
}

macro_rules! twice {
    ($($name:ident),+) => { $(
        mod $name {
            #[grad_runtime::differentiable]
            pub(super) fn program(x: f64) -> f64 {
                let y = x * x;
                y + x
            }
        }
    )+ };
}
twice!(one_copy, another_copy);

#[test]
fn the_same_function_in_two_modules() {
    assert_eq!(one_copy::program_grad(2.0), another_copy::program_grad(2.0));
}

#[test]
fn a_function_inside_a_block_inside_a_closure() {
    let offset = 1.0;
    let run = |x: f64| {
        #[differentiable]
        fn local(x: f64) -> f64 {
            x * x
        }
        let (value, gradient) = local_grad(x);
        value + gradient + offset
    };
    assert_eq!(run(3.0), 16.0);
}
