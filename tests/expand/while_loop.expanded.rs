//! What `#[differentiable]` makes of `while_loop.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn newton(x: f64) -> f64 {
    let mut g = x;
    while (g * g - x).abs() > 1e-12 {
        g = 0.5 * (g + x / g);
    }
    g
}
/// Value and gradient of [`newton`](fn@newton).
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
pub(crate) fn newton_grad(x: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::grad_runtime::__private::core::iter::{
        DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
    };
    let mut g = x;
    let mut tape = ::grad_runtime::__private::Vec::new();
    while (g * g - x).abs() > 1e-12 {
        let t0 = x / g;
        tape.push((g, t0));
        g = 0.5 * (g + t0);
    }
    let mut g_bar = 1.0;
    let mut x_bar = 0.0;
    for (g_2, t1) in tape.into_iter().rev() {
        let t2 = g_bar * 0.5;
        let t3 = t2 / g_2;
        g_bar = t2 - t3 * t1;
        x_bar += t3;
    }
    (g, x_bar + g_bar)
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
pub(crate) struct newton {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl newton {
    #[inline]
    pub fn value(x: f64) -> f64 {
        newton(x)
    }
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64,) + use<>,
    ) {
        let (value, x_bar) = newton_grad(x);
        (value, move |seed: f64| (::grad_runtime::__private::scale(seed, x_bar),))
    }
}
