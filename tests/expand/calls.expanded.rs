//! What `#[differentiable]` makes of `calls.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn square(x: f64) -> f64 {
    x * x
}
/// Value and gradient of [`square`](fn@square).
///
/// Returns the value and the derivative with respect to `x`.
///
/// ```text
/// ∂square/∂x = 2.0 * x
/// ```
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn square_grad(x: f64) -> (f64, f64) {
    let result = x * x;
    (result, 2.0 * x)
}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    missing_docs,
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
pub(crate) struct square {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl square {
    #[inline]
    pub fn value(x: f64) -> f64 {
        square(x)
    }
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64,) + use<>,
    ) {
        let (value, x_bar) = square_grad(x);
        (value, move |seed: f64| (::grad_runtime::__private::scale(seed, x_bar),))
    }
}
pub(crate) fn power(x: f64, n: u32) -> f64 {
    if n == 0 {
        return 1.0;
    }
    let half = square(power(x, n / 2));
    if n % 2 == 0 { half } else { half * x }
}
/// Value and gradient of [`power`](fn@power).
///
/// Returns the value and the derivative with respect to `x`.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn power_grad(x: f64, n: u32) -> (f64, f64) {
    let t0 = n == 0;
    let (result, half_2, t_pullback_2, half_pullback_2) = if t0 {
        (
            1.0,
            0.0,
            ::grad_runtime::__private::core::option::Option::None,
            ::grad_runtime::__private::core::option::Option::None,
        )
    } else {
        let (t1, t_pullback) = power::vjp(x, n / 2);
        let (half, half_pullback) = square::vjp(t1);
        (
            if n % 2 == 0 { half } else { ::grad_runtime::__private::float(half) * x },
            half,
            ::grad_runtime::__private::core::option::Option::Some(t_pullback),
            ::grad_runtime::__private::core::option::Option::Some(half_pullback),
        )
    };
    (
        result,
        if t0 {
            0.0
        } else {
            let (half_bar, x_bar) = if n % 2 == 0 {
                (1.0, 0.0)
            } else {
                (x, ::grad_runtime::__private::float(half_2))
            };
            let (t2,) = ::grad_runtime::__private::kept(half_pullback_2)(half_bar);
            let (t3, _) = ::grad_runtime::__private::kept(t_pullback_2)(t2);
            x_bar + t3
        },
    )
}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    missing_docs,
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
pub(crate) struct power {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl power {
    #[inline]
    pub fn value(x: f64, n: u32) -> f64 {
        power(x, n)
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
        let (value, x_bar) = power_grad(x, n);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::NotDifferentiated,
            ),
        )
    }
}
