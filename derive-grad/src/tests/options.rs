//! The arguments of the attribute: what they ask for, and every mistake in them at once.

use expect_test::{Expect, expect};
use quote::quote;

use super::{errors_of, unparse};

/// The signatures of what is generated for `fn f(x: f64, y: f32) -> f64`, and the messages.
fn check_options(arguments: &str, expected: &Expect) {
    let source = quote! { fn f(x: f64, y: f32) -> f64 { x * (y as f64) } };
    let arguments: proc_macro2::TokenStream = arguments.parse().unwrap();
    let messages = errors_of(arguments.clone(), source.clone());
    let file: syn::File = syn::parse2(crate::expand(arguments, source)).unwrap();
    let generated = file.items.into_iter().skip(1).filter_map(|item| match item {
        syn::Item::Fn(item) => Some(signature(item)),
        syn::Item::Struct(item) => Some(format!("struct {}\n", item.ident)),
        _ => None,
    });
    expected.assert_eq(&(generated.collect::<String>() + &messages));
}

/// On one line.
fn signature(mut item: syn::ItemFn) -> String {
    item.attrs.clear();
    item.block.stmts.clear();
    let text = unparse(vec![syn::Item::Fn(item)]);
    let words: Vec<&str> = text.trim_end_matches("{}\n").split_whitespace().collect();
    words.join(" ") + "\n"
}

#[test]
fn without_arguments_the_gradient_is_generated() {
    check_options(
        "",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
        struct f
    "#]],
    );
}

#[test]
fn the_pullback_alone() {
    check_options(
        "vjp",
        &expect![[r#"
        fn f_vjp( x: f64, y: f32, ) -> ( f64, impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64, f32) + use<>, )
        struct f
    "#]],
    );
}

#[test]
fn both() {
    check_options(
        "grad, vjp",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
        fn f_vjp( x: f64, y: f32, ) -> ( f64, impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64, f32) + use<>, )
        struct f
    "#]],
    );
}

#[test]
fn a_trailing_comma_is_fine() {
    check_options(
        "grad,",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
        struct f
    "#]],
    );
}

#[test]
fn only_some_parameters() {
    check_options(
        "wrt(y)",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, f32)
        struct f
    "#]],
    );
}

#[test]
fn several_parameters_come_in_the_order_of_the_signature() {
    check_options(
        "wrt(y, x)",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
        struct f
    "#]],
    );
}

#[test]
fn a_companion_of_another_name() {
    check_options(
        "companion = Other",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
        struct Other
    "#]],
    );
}

#[test]
fn a_renamed_crate() {
    check_options(
        "crate = my_grad",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
        struct f
    "#]],
    );
}

#[test]
fn an_unknown_option_suggests_the_nearest() {
    check_options(
        "gard",
        &expect![[r#"
            fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
            struct f
            unknown option `gard`; did you mean `grad`?
            known options: `grad`, `vjp`, `graph`, `wrt`, `no_alloc`, `recursive`, `companion`, `crate`
        "#]],
    );
}

#[test]
fn an_option_that_is_not_there_yet_says_so() {
    check_options(
        "hvp",
        &expect![[r#"
            fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
            struct f
            `hvp` is not available yet; this version generates `grad`, `vjp` and `graph`
        "#]],
    );
}

#[test]
fn an_option_written_in_another_way_says_how_it_is_written() {
    check_options(
        "wrt = x, companion(F), grad(x)",
        &expect![[r#"
            fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
            struct f
            `wrt` is not used like this
            help: write `wrt(a, b)`
            `companion` is not used like this
            help: write `companion = name`
            `grad` is not used like this
            help: write `grad`
        "#]],
    );
}

#[test]
fn an_option_given_twice() {
    check_options(
        "grad, grad",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
        struct f
        `grad` is given twice; once is enough
    "#]],
    );
}

#[test]
fn a_parameter_named_twice() {
    check_options(
        "wrt(x, x)",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> (f64, f64)
        struct f
        `x` is named twice in `wrt`; once is enough
    "#]],
    );
}

#[test]
fn a_parameter_that_does_not_exist() {
    check_options(
        "wrt(z)",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> f64
        struct f
        `z` is not a parameter of this function; did you mean `x`?
        its parameters: `x`, `y`
    "#]],
    );
}

#[test]
fn no_parameter_at_all() {
    check_options(
        "wrt()",
        &expect![[r#"
        fn f_grad(x: f64, y: f32) -> f64
        struct f
    "#]],
    );
}

#[test]
fn several_mistakes_are_reported_together() {
    check_options(
        "gard, wrt(z), grad, grad",
        &expect![[r#"
            fn f_grad(x: f64, y: f32) -> f64
            struct f
            unknown option `gard`; did you mean `grad`?
            known options: `grad`, `vjp`, `graph`, `wrt`, `no_alloc`, `recursive`, `companion`, `crate`
            `grad` is given twice; once is enough
            `z` is not a parameter of this function; did you mean `x`?
            its parameters: `x`, `y`
        "#]],
    );
}

#[test]
fn arguments_that_are_not_a_list() {
    check_options(
        "grad vjp",
        &expect![[r#"
            fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
            struct f
            expected `,`
            help: options are names between commas, as in `#[differentiable(vjp, wrt(a, b))]`
        "#]],
    );
}

#[test]
fn a_literal_is_no_option() {
    check_options(
        "\"grad\"",
        &expect![[r#"
            fn f_grad(x: f64, y: f32) -> (f64, (f64, f32))
            struct f
            expected ident
            help: options are names between commas, as in `#[differentiable(vjp, wrt(a, b))]`
        "#]],
    );
}
