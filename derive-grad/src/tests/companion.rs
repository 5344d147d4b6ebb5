//! The companion type, through which annotated functions call each other.

use expect_test::expect;
use quote::quote;

use super::{check_companion, check_companion_vjp};

#[test]
fn a_gradient_is_scaled_by_the_seed() {
    check_companion(
        quote! {
            pub fn f(x: f64, y: f64) -> f64 { x * y }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(x: f64, y: f64) -> f64 {
                    f(x, y)
                }
                #[inline]
                pub fn vjp(
                    x: f64,
                    y: f64,
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64, f64) + use<>,
                ) {
                    let (value, (x_bar, y_bar)) = f_grad(x, y);
                    (
                        value,
                        move |seed: f64| (
                            ::grad_runtime::__private::scale(seed, x_bar),
                            ::grad_runtime::__private::scale(seed, y_bar),
                        ),
                    )
                }
            }
        "#]],
    );
}

#[test]
fn a_single_derivative_stands_alone() {
    check_companion(
        quote! {
            fn f(x: f64) -> f64 { x * x }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(x: f64) -> f64 {
                    f(x)
                }
                #[inline]
                pub fn vjp(
                    x: f64,
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64,) + use<>,
                ) {
                    let (value, x_bar) = f_grad(x);
                    (value, move |seed: f64| (::grad_runtime::__private::scale(seed, x_bar),))
                }
            }
        "#]],
    );
}

#[test]
fn a_parameter_without_a_derivative_has_a_marker_in_its_place() {
    check_companion(
        quote! {
            fn f(x: f64, n: i32, #[no_grad] k: f64) -> f64 { x.powi(n) * k }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(x: f64, n: i32, k: f64) -> f64 {
                    f(x, n, k)
                }
                #[inline]
                pub fn vjp(
                    x: f64,
                    n: i32,
                    k: f64,
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(
                        f64,
                    ) -> (
                            f64,
                            ::grad_runtime::__private::NotDifferentiated,
                            ::grad_runtime::__private::NotDifferentiated,
                        ) + use<>,
                ) {
                    let (value, x_bar) = f_grad(x, n, k);
                    (
                        value,
                        move |seed: f64| (
                            ::grad_runtime::__private::scale(seed, x_bar),
                            ::grad_runtime::__private::NotDifferentiated,
                            ::grad_runtime::__private::NotDifferentiated,
                        ),
                    )
                }
            }
        "#]],
    );
}

#[test]
fn an_array_is_scaled_whole() {
    check_companion(
        quote! {
            fn f(a: [f64; 2]) -> f64 { a[0] * a[1] }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(a: [f64; 2]) -> f64 {
                    f(a)
                }
                #[inline]
                pub fn vjp(
                    a: [f64; 2],
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> ([f64; 2],) + use<>,
                ) {
                    let (value, a_bar) = f_grad(a);
                    (value, move |seed: f64| (::grad_runtime::__private::scale(seed, a_bar),))
                }
            }
        "#]],
    );
}

#[test]
fn a_mixed_tuple_has_the_tangent_of_its_type() {
    check_companion(
        quote! {
            fn f(p: (f64, i32)) -> f64 { p.0 }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(p: (f64, i32)) -> f64 {
                    f(p)
                }
                #[inline]
                pub fn vjp(
                    p: (f64, i32),
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(
                        f64,
                    ) -> (<(f64, i32) as ::grad_runtime::Differentiable>::Tangent,) + use<>,
                ) {
                    let (value, p_bar) = f_grad(p);
                    (value, move |seed: f64| (::grad_runtime::__private::scale(seed, p_bar),))
                }
            }
        "#]],
    );
}

#[test]
fn a_function_without_active_parameters_has_a_pullback_all_the_same() {
    check_companion(
        quote! {
            fn f(n: i32, #[no_grad] k: f64) -> f64 { k }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(n: i32, k: f64) -> f64 {
                    f(n, k)
                }
                #[inline]
                pub fn vjp(
                    n: i32,
                    k: f64,
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(
                        f64,
                    ) -> (
                            ::grad_runtime::__private::NotDifferentiated,
                            ::grad_runtime::__private::NotDifferentiated,
                        ) + use<>,
                ) {
                    let value = f_grad(n, k);
                    (
                        value,
                        move |_: f64| (
                            ::grad_runtime::__private::NotDifferentiated,
                            ::grad_runtime::__private::NotDifferentiated,
                        ),
                    )
                }
            }
        "#]],
    );
}

#[test]
fn attributes_visibility_and_generics_come_along() {
    check_companion(
        quote! {
            #[inline] #[cfg(test)] pub(super) fn f<const N: usize>(a: [f64; N]) -> f64 { a[0] }
        },
        &expect![[r#"
            #[cfg(test)]
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value<const N: usize>(a: [f64; N]) -> f64 {
                    f(a)
                }
                #[inline]
                pub fn vjp<const N: usize>(
                    a: [f64; N],
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> ([f64; N],) + use<N>,
                ) {
                    let (value, a_bar) = f_grad(a);
                    (value, move |seed: f64| (::grad_runtime::__private::scale(seed, a_bar),))
                }
            }
        "#]],
    );
}

#[test]
fn a_function_that_calls_itself() {
    check_companion(
        quote! {
            fn f(x: f64, n: u32) -> f64 { if n == 0 { x } else { f(x * x, n - 1) } }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(x: f64, n: u32) -> f64 {
                    f(x, n)
                }
                #[inline]
                pub fn vjp(
                    x: f64,
                    n: u32,
                ) -> (
                    f64,
                    impl ::grad_runtime::__private::core::ops::FnOnce(
                        f64,
                    ) -> (f64, ::grad_runtime::__private::NotDifferentiated) + use<>,
                ) {
                    let (value, x_bar) = f_grad(x, n);
                    (
                        value,
                        move |seed: f64| (
                            ::grad_runtime::__private::scale(seed, x_bar),
                            ::grad_runtime::__private::NotDifferentiated,
                        ),
                    )
                }
            }
        "#]],
    );
}

#[test]
fn a_pullback_is_called_and_its_parts_are_put_in_their_places() {
    check_companion_vjp(
        quote! {
            fn f(x: f64, n: i32, y: f64) -> (f64, f64) { (x * y, y) }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(x: f64, n: i32, y: f64) -> (f64, f64) {
                    f(x, n, y)
                }
                #[inline]
                pub fn vjp(
                    x: f64,
                    n: i32,
                    y: f64,
                ) -> (
                    (f64, f64),
                    impl ::grad_runtime::__private::core::ops::FnOnce(
                        (f64, f64),
                    ) -> (f64, ::grad_runtime::__private::NotDifferentiated, f64) + use<>,
                ) {
                    let (value, pullback) = f_vjp(x, n, y);
                    (
                        value,
                        move |seed: (f64, f64)| {
                            let (x_bar, y_bar) = pullback(seed);
                            (x_bar, ::grad_runtime::__private::NotDifferentiated, y_bar)
                        },
                    )
                }
            }
        "#]],
    );
}

#[test]
fn a_function_that_calls_itself_boxes_its_pullback() {
    check_companion_vjp(
        quote! {
            fn f(x: f64, n: u32) -> f64 { if n == 0 { x } else { f(x * x, n - 1) } }
        },
        &expect![[r#"
            #[doc(hidden)]
            impl f {
                #[inline]
                pub fn value(x: f64, n: u32) -> f64 {
                    f(x, n)
                }
                #[inline]
                pub fn vjp(
                    x: f64,
                    n: u32,
                ) -> (
                    f64,
                    ::grad_runtime::__private::Box<
                        dyn ::grad_runtime::__private::core::ops::FnOnce(
                            f64,
                        ) -> (f64, ::grad_runtime::__private::NotDifferentiated),
                    >,
                ) {
                    let (value, pullback) = f_vjp(x, n);
                    (
                        value,
                        ::grad_runtime::__private::Box::new(move |seed: f64| {
                            let x_bar = pullback(seed);
                            (x_bar, ::grad_runtime::__private::NotDifferentiated)
                        }),
                    )
                }
            }
        "#]],
    );
}
