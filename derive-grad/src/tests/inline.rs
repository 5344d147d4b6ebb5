//! Calls of functions of the same module: what is lowered in their place, and which of them stay.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use super::{accept, text};
use crate::diagnostics::Errors;
use crate::ir::{Let, Op, Region, Stmt};
use crate::lower::Helpers;
use crate::options::Options;

/// The function `f` of a module as it is lowered alone, and with the functions beside it.
fn check_inline(module: TokenStream, before: &Expect, after: &Expect) {
    let file: syn::File = syn::parse2(module).expect("the source is Rust");
    let item = file.items.iter().find_map(|item| match item {
        syn::Item::Fn(item) if item.sig.ident == "f" => Some(item),
        _ => None,
    });
    let item = item.expect("there is a function `f`");
    let mut errors = Errors::default();
    let options = Options::read(TokenStream::new(), &mut errors);
    let signature = crate::lower::signature(item, &options, &mut errors);
    let helpers = Helpers::of(&file.items);
    for (helpers, expected) in [(helpers.none(), before), (helpers, after)] {
        let function = crate::lower::lower(item, &signature, &helpers, &mut errors);
        accept(&mut errors);
        if let Err(message) = crate::ir::verify::verify(&function) {
            panic!("{message}\n{}", text(&function));
        }
        expected.assert_eq(&text(&function));
    }
}

/// The calls that stay in the function `f` of a module.
fn check_calls(module: TokenStream, expected: &[&str]) {
    let file: syn::File = syn::parse2(module).expect("the source is Rust");
    let item = file.items.iter().rev().find_map(|item| match item {
        syn::Item::Fn(item) if item.sig.ident == "f" => Some(item),
        _ => None,
    });
    let item = item.expect("there is a function `f`");
    let mut errors = Errors::default();
    let options = Options::read(quote!(vjp), &mut errors);
    let signature = crate::lower::signature(item, &options, &mut errors);
    let function = crate::lower::lower(item, &signature, &Helpers::of(&file.items), &mut errors);
    accept(&mut errors);
    let mut calls = Vec::new();
    collect(&function.primal, &mut calls);
    assert_eq!(calls, expected, "{}", text(&function));
}

fn collect(region: &Region, calls: &mut Vec<String>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { op: Op::Call(call), .. }) = stmt {
            calls.push(call.callee.to_string());
        }
        for inner in stmt.regions() {
            collect(inner, calls);
        }
    }
}

/// The messages in a module.
fn check_errors(module: TokenStream, expected: &Expect) {
    let expanded: syn::File =
        syn::parse2(crate::expand(TokenStream::new(), module)).expect("the expansion is Rust");
    let Some(syn::Item::Mod(syn::ItemMod { content: Some((_, items)), .. })) = expanded.items.first() else {
        panic!("a module is a module");
    };
    let messages = items.iter().filter_map(|item| match item {
        syn::Item::Macro(node) => syn::parse2::<syn::LitStr>(node.mac.tokens.clone()).ok(),
        _ => None,
    });
    expected.assert_eq(&messages.map(|message| message.value() + "\n").collect::<Vec<_>>().concat());
}

#[test]
fn values_are_handed_in_and_out() {
    check_inline(
        quote! {
            fn g(a: f64, b: f64) -> f64 { let c = a * b; c + a }
            fn f(x: f64, y: f64) -> f64 { let z = g(y, x + 1.0); z * x }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x + 1.0;
                let z = g(y, t1);
                let result = z * x;
                result
            }
        "#]],
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let b = x + 1.0;
                let c = y * b;
                let z = c + y;
                let result = z * x;
                result
            }
        "#]],
    );
}

#[test]
fn references_are_the_places_that_are_lent() {
    check_inline(
        quote! {
            fn g(v: &mut [f64], k: &f64, part: &[f64]) { v[1] = *k * part[0]; }
            fn f(v: &[f64], w: &mut [f64], i: usize) -> f64 { g(&mut w[i..], &v[i], &v[1..]); w[0] }
        },
        &expect![[r#"
            fn(v: [f64], w: [f64], i: int) {
                let t0 = missing(f64);
                let t1 = g(&mut w[i..], &v[i], &v[1..]);
                let result = w[0];
                (result, w)
            }
        "#]],
        &expect![[r#"
            fn(v: [f64], w: [f64], i: int) {
                let t0 = missing(f64);
                &w[i..];
                &v[i];
                &v[1..];
                let t1 = v[i];
                let t2 = v[1..][0];
                let t3 = t1 * t2;
                w[i..][1] = t3;
                let result = w[0];
                (result, w)
            }
        "#]],
    );
}

#[test]
fn a_return_is_a_value_for_the_caller() {
    check_inline(
        quote! {
            fn g(a: f64) -> f64 { if a < 0.0 { return 1.0; } a * a }
            fn f(x: f64) -> f64 { if x > 9.0 { return x; } 2.0 * g(x) }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 9.0;
                let (returned, result_2) = if t1 {
                    (true, x)
                } else {
                    let t2 = g(x);
                    let result = 2.0 * t2;
                    (false, result)
                };
                result_2
            }
        "#]],
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 9.0;
                let (returned_2, result_5) = if t1 {
                    (true, x)
                } else {
                    let t2 = missing(f64);
                    let t3 = x < 0.0;
                    let (result_3, returned) = if t3 {
                        let result = 1.0;
                        (result, true)
                    } else {
                        let result_2 = x * x;
                        (result_2, false)
                    };
                    let result_4 = 2.0 * result_3;
                    (false, result_4)
                };
                result_5
            }
        "#]],
    );
}

#[test]
fn callees_of_callees_come_along() {
    check_calls(
        quote! {
            fn a(x: f64) -> f64 { b(x) * c(x) }
            fn b(x: f64) -> f64 { self::c(x) + 1.0 }
            fn c(x: f64) -> f64 { x * x }
            fn f(x: f64) -> f64 { a(x) }
        },
        &[],
    );
}

#[test]
fn what_is_called_only_once_may_be_larger() {
    let lines: TokenStream = (0..30).map(|_| quote!(y = y * x + x.sin();)).collect();
    let large = quote!(fn large(x: f64) -> f64 { let mut y = x; #lines y });
    check_calls(quote!(#large fn f(x: f64) -> f64 { large(x) + 1.0 }), &[]);
    check_calls(quote!(#large fn f(x: f64) -> f64 { large(x) + large(1.0) }), &["large", "large"]);
}

#[test]
fn what_calls_itself_stays() {
    check_calls(
        quote! {
            fn even(x: f64, n: u8) -> f64 { if n == 0 { x } else { odd(x, n - 1) } }
            fn odd(x: f64, n: u8) -> f64 { if n == 0 { -x } else { even(x, n - 1) } }
            fn down(x: f64) -> f64 { if x < 1.0 { x } else { down(x * 0.5) } }
            fn above(x: f64) -> f64 { x * even(x, 3) }
            fn f(x: f64) -> f64 { above(x) + odd(x, 2) * down(x) + f(x) }
        },
        &["even", "odd", "down", "f"],
    );
}

#[test]
fn what_a_name_means_must_be_certain() {
    check_calls(
        quote! {
            fn g(x: f64) -> f64 { x * x }
            fn h(x: f64) -> f64 { x * x }
            fn f(x: f64) -> f64 { use other::h; g(x) + h(x) + m::g(x) + super::g(x) }
        },
        &["g", "h", "m :: g", "super :: g"],
    );
    check_calls(
        quote! {
            #[cfg(a)]
            fn g(x: f64) -> f64 { x * x }
            #[cfg(not(a))]
            fn g(x: f64) -> f64 { x * x }
            #[rewritten]
            fn h(x: f64) -> f64 { x * x }
            fn given(x: f64) -> f64 { x.abs() }
            struct given {}
            fn f(x: f64) -> f64 { g(x) + h(x) + given(x) }
        },
        &["g", "h", "given"],
    );
}

/// The body would stand among other variables, which must not get between it and what it means.
#[test]
fn what_the_callee_means_must_not_be_hidden() {
    check_calls(
        quote! {
            const K: f64 = 2.0;
            fn with_const(x: f64) -> f64 { x * K }
            fn with_callee(x: f64) -> f64 { x * elsewhere(x) }
            fn with_cast(n: u8) -> f64 { n as Float }
            fn with_variable(x: f64) -> f64 { let beyond = x * x; beyond + x }
            fn f<const K: usize>(x: f64) -> f64 {
                type Float = f32;
                let elsewhere = x * x;
                with_const(x) + with_callee(elsewhere) + with_cast(3) + with_variable(x) + beyond(x)
            }
        },
        &["with_const", "with_callee", "with_cast", "with_variable", "beyond"],
    );
}

#[test]
fn forms_that_stay_calls() {
    check_calls(
        quote! {
            fn generic<T: Into<f64>>(x: f64, _: T) -> f64 { x * x }
            unsafe fn dangerous(x: f64) -> f64 { x * x }
            fn with_item(x: f64) -> f64 { const K: f64 = 2.0; x * K }
            fn with_text(x: f64, name: &str) -> f64 { x * name.len() as f64 }
            fn in_words(x: f64) -> f64 { define!(x) }
            #[differentiable(wrt(x))]
            fn in_part(x: f64, y: f64) -> f64 { x * y }
            fn with_data(x: f64, #[no_grad] y: f64) -> f64 { x * y }
            fn with_closure(x: f64) -> f64 { let y = |n: usize| n; x * y(2) as f64 }
            macro_rules! define { ($x:expr) => { $x }; }
            fn f(x: f64) -> f64 {
                generic::<f64>(x, x) + dangerous(x) + with_item(x) + with_text(x, "x") + in_words(x) + in_part(x, x)
                    + with_data(x, x) + with_closure(x)
            }
        },
        &[
            "generic",
            "dangerous",
            "with_item",
            "with_text",
            "in_words",
            "in_part",
            "with_data",
            "with_closure",
        ],
    );
}

/// A loop over what changes later is better kept as a whole, by a pullback.
#[test]
fn loops_over_what_changes_are_written_out_too() {
    check_calls(
        quote! {
            #[differentiable]
            fn annotated(v: &[f64]) -> f64 { let mut sum = 0.0; for x in v { sum += x * x; } sum }
            fn plain(v: &[f64]) -> f64 { let mut sum = 0.0; for x in v { sum += x * x; } sum }
            fn f(v: &[f64], w: &mut [f64]) -> f64 { annotated(v) + annotated(w) + annotated(&w[1..]) + plain(w) }
        },
        &[],
    );
}

#[test]
fn a_large_function_without_a_derivative_is_a_mistake() {
    let lines = (0..70).map(|_| quote!(y = y * x + x.sin();));
    let lines: TokenStream = lines.collect();
    let source = quote! {
        mod m {
            fn large(x: f64) -> f64 { let mut y = x; #lines y }
            #[differentiable]
            fn f(x: f64) -> f64 { large(x) + 1.0 }
            #[differentiable]
            fn g(x: f64) -> f64 { x * large(1.0) }
        }
    };
    check_errors(
        source,
        &expect![[r#"
        `large` has no derivative, and an active value flows through it: it bears no attribute, and is not small and plain enough to be written in the place of this call
        help: mark it `#[differentiable]`
    "#]],
    );
}

/// The mistake is where the body is; a call would only move it.
#[test]
fn what_cannot_be_differentiated_is_reported_in_the_callee() {
    let source = quote! {
        mod m {
            fn bits(x: f64) -> f64 { x.to_bits() as f64 }
            #[differentiable]
            fn f(x: f64) -> f64 { bits(x) }
            #[differentiable]
            fn g(x: f64) -> f64 { x * bits(1.0) }
        }
    };
    check_errors(
        source,
        &expect![[r#"
        no derivative is known for the method `to_bits`, and an active value flows through it
        help: use a float method that has a rule, move the computation into a function marked `#[differentiable]`,
              or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero
    "#]],
    );
}

/// Locals are often called like the function that they come from, or like the one that they stand in.
#[test]
fn variables_that_are_called_like_functions_do_not_matter() {
    check_calls(
        quote! {
            fn sum(v: &[f64]) -> f64 { let mut sum = 0.0; for x in v { sum += x; } sum }
            fn mean(v: &[f64]) -> f64 { let sum = sum(v); sum / v.len() as f64 }
            fn f(v: &[f64]) -> f64 { let mean = mean(v); mean * sum(v) }
        },
        &[],
    );
    check_calls(
        quote! {
            fn sum(x: f64) -> f64 { x * x }
            fn g(x: f64) -> f64 { sum(x) }
            fn f(sum: f64) -> f64 { g(sum) }
        },
        &["g"],
    );
}
