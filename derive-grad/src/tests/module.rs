//! The attribute on a module: which functions are expanded, with which arguments, and what stays as it was.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use super::errors_of;

/// What stands in the module afterwards, one item a line, and inner modules with their depth.
fn check_module(arguments: &str, source: TokenStream, expected: &Expect) {
    let arguments: TokenStream = arguments.parse().unwrap();
    let file: syn::File = syn::parse2(crate::expand(arguments, source)).expect("the expansion is Rust");
    let mut text = String::new();
    for item in &file.items {
        list(item, 0, &mut text);
    }
    expected.assert_eq(&text);
}

fn list(item: &syn::Item, depth: usize, text: &mut String) {
    let line = match item {
        syn::Item::Mod(node) => format!("mod {}", node.ident),
        syn::Item::Fn(node) => {
            let ours = node.attrs.iter().filter(|attribute| crate::module::is_ours(attribute));
            let ours = ours.map(|attribute| quote!(#attribute).to_string() + " ");
            format!("{}fn {}", ours.collect::<String>(), node.sig.ident)
        }
        syn::Item::Struct(node) => format!("struct {}", node.ident),
        syn::Item::Macro(node) if node.ident.is_none() => format!("message {}", node.mac.tokens),
        syn::Item::Impl(_) => return,
        other => quote!(#other).to_string(),
    };
    *text += &("    ".repeat(depth) + &line + "\n");
    if let syn::Item::Mod(syn::ItemMod { content: Some((_, items)), .. }) = item {
        for item in items {
            list(item, depth + 1, text);
        }
    }
}

#[test]
fn functions_with_the_attribute_are_expanded_and_all_else_stays() {
    check_module(
        "",
        quote! {
            #[cfg(any())]
            pub mod m {
                #![allow(dead_code)]
                use a::b;
                const K: f64 = 2.0;
                macro_rules! m { () => {}; }
                #[differentiable]
                fn f(x: f64) -> f64 { K * g(x) }
                fn g(x: f64) -> f64 { x }
                #[differentiable(vjp)]
                #[inline]
                fn h(#[no_grad] x: f64, y: f64) -> f64 { x * y }
                mod inner {
                    #[grad_runtime::differentiable]
                    fn f(x: f64) -> f64 { x }
                }
                mod elsewhere;
            }
        },
        &expect![[r#"
            mod m
                use a :: b ;
                const K : f64 = 2.0 ;
                macro_rules ! m { () => { } ; }
                # [differentiable (__expanded)] fn f
                fn f_grad
                struct f
                fn g
                # [differentiable (__expanded)] fn h
                fn h_vjp
                struct h
                mod inner
                    # [grad_runtime :: differentiable (__expanded)] fn f
                    fn f_grad
                    struct f
                mod elsewhere
        "#]],
    );
}

#[test]
fn a_workspace_is_for_the_functions_that_have_a_gradient() {
    check_module(
        "workspace",
        quote! {
            mod m {
                #[differentiable]
                fn gradient(x: f64) -> f64 { x }
                #[differentiable(vjp)]
                fn pullback(x: f64) -> f64 { x }
                #[differentiable(grad, vjp)]
                fn both(x: f64) -> f64 { x }
            }
        },
        &expect![[r#"
            mod m
                # [differentiable (__expanded)] fn gradient
                fn gradient_grad
                fn gradient_grad_in
                struct gradient
                # [differentiable (__expanded)] fn pullback
                fn pullback_vjp
                struct pullback
                # [differentiable (__expanded)] fn both
                fn both_grad
                fn both_grad_in
                fn both_vjp
                struct both
        "#]],
    );
}

#[test]
fn the_arguments_of_the_module_are_for_what_a_function_leaves_open() {
    check_module(
        "vjp, crate = other::path",
        quote! {
            mod m {
                #[differentiable]
                fn both_from_outside(x: f64) -> f64 { x }
                #[differentiable(grad, vjp)]
                fn both(x: f64) -> f64 { x }
                #[differentiable(grad)]
                fn gradient(x: f64) -> f64 { x }
                #[differentiable(wrt(x))]
                fn one(x: f64, y: f64) -> f64 { x * y }
                #[differentiable(no_alloc)]
                mod inner {
                    #[differentiable(graph)]
                    fn drawn(x: f64) -> f64 { x }
                }
            }
        },
        &expect![[r#"
            mod m
                # [differentiable (__expanded)] fn both_from_outside
                fn both_from_outside_vjp
                struct both_from_outside
                # [differentiable (__expanded)] fn both
                fn both_grad
                fn both_vjp
                struct both
                # [differentiable (__expanded)] fn gradient
                fn gradient_grad
                struct gradient
                # [differentiable (__expanded)] fn one
                fn one_vjp
                struct one
                mod inner
                    # [differentiable (__expanded)] fn drawn
                    fn drawn_grad
                    fn drawn_graph
                    struct drawn
        "#]],
    );
}

/// An attribute of the language says nothing about the body; any other may rewrite it before it is our turn.
#[test]
fn what_another_attribute_may_change_first_waits_for_it() {
    check_module(
        "vjp",
        quote! {
            mod m {
                #[cfg(unix)]
                #[differentiable]
                fn on_some_platforms(x: f64) -> f64 { x }
                #[cfg_attr(unix, inline)]
                #[differentiable(grad)]
                fn with_conditions(x: f64) -> f64 { x }
                #[doubled]
                #[differentiable(no_alloc)]
                fn rewritten(x: f64) -> f64 { x }
                #[must_use]
                #[differentiable]
                #[doubled]
                fn before(x: f64) -> f64 { x }
            }
        },
        &expect![[r#"
            mod m
                # [differentiable (vjp ,)] fn on_some_platforms
                # [differentiable (grad)] fn with_conditions
                # [differentiable (no_alloc , vjp ,)] fn rewritten
                # [differentiable (__expanded)] fn before
                fn before_vjp
                struct before
        "#]],
    );
}

/// Everything but the attribute and its markers, as text.
fn check_kept(source: &TokenStream) {
    let expanded = crate::expand(TokenStream::new(), source.clone()).to_string();
    assert_eq!(expanded, source.to_string());
    assert_eq!(errors_of(TokenStream::new(), source.clone()), "");
}

#[test]
fn items_stay_token_for_token() {
    check_kept(&quote! {
        #[path = "x"]
        pub(in super::a) mod m {
            //! Says what it is.
            #![allow(unused)]
            impl<T: Copy + 'static> A<T> for B where T: C<D = [u8; 3]> { fn f(&self) -> u8 { 1 << 2 } }
            extern "C" { fn g(); }
            thread_local! { static X: u8 = 0; }
            union U { a: u8, }
            fn f(x: f64,) -> f64 { x; ; match x { _ => {}, } x }
            #[differentiable = "no form of ours"]
            fn g() {}
            #[differentiable]
            struct S;
        }
    });
}

#[test]
fn mistakes_in_the_arguments_are_reported_once() {
    let source = quote! {
        mod m {
            #[differentiable]
            fn f(x: f64) -> f64 { x }
            #[differentiable]
            fn g(x: f64) -> f64 { x }
        }
    };
    let arguments = quote!(vjp, wrt(x), companion = y, vjp, no_aloc);
    let expected = expect![[r#"
        `vjp` is given twice; once is enough
        unknown option `no_aloc`; did you mean `no_alloc`?
        known options: `grad`, `vjp`, `graph`, `wrt`, `no_alloc`, `recursive`, `workspace`, `companion`, `crate`
        `wrt` is about one function, not about all of a module
        help: write it at the function
        `companion` is about one function, not about all of a module
        help: write it at the function
    "#]];
    expected.assert_eq(&errors_of(arguments, source));
}

#[test]
fn mistakes_in_functions_are_reported_in_the_module() {
    check_module(
        "",
        quote! {
            mod m {
                #[differentiable(wrt(z))]
                fn f(x: f64) -> f64 { x }
                #[differentiable]
                fn g(x: f64) -> f64 { x.to_bits() as f64 }
            }
        },
        &expect![[r#"
            mod m
                # [differentiable (__expanded)] fn f
                fn f_grad
                struct f
                message "`z` is not a parameter of this function; did you mean `x`?\nits parameters: `x`"
                # [differentiable (__expanded)] fn g
                fn g_grad
                struct g
                message "no derivative is known for the method `to_bits`, and an active value flows through it\nhelp: use a float method that has a rule, move the computation into a function marked `#[differentiable]`,\n      or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero"
        "#]],
    );
}

#[test]
fn a_module_without_annotated_functions_is_a_mistake() {
    let expected = expect![[r#"
        no function in this module has the attribute, so nothing is generated
        help: write `#[differentiable]` above each function whose derivative is wanted, too
    "#]];
    expected.assert_eq(&errors_of(
        TokenStream::new(),
        quote!(
            mod m {
                mod n {
                    fn f(x: f64) -> f64 {
                        x
                    }
                }
            }
        ),
    ));
}

#[test]
fn a_module_in_another_file_is_refused() {
    let expected = expect![[r#"
        `#[differentiable]` does not see into a module that stands in another file
        help: write the body here, `mod name { … }`, or put the attribute on the functions in that file
    "#]];
    expected.assert_eq(&errors_of(
        TokenStream::new(),
        quote!(
            pub mod m;
        ),
    ));
}
