//! What `#[differentiable]` makes of `branch.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn huber(x: f64, d: f64) -> f64 {
    if x > -d && x < d {
        0.5 * x * x
    } else {
        let excess = (x.abs() - 0.5 * d).exp();
        excess.ln() * d
    }
}
/// Value and gradient of [`huber`](fn@huber).
///
/// Returns the value and the gradient: the derivatives with respect to (`x`, `d`), in this order.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn huber_grad(x: f64, d: f64) -> (f64, (f64, f64)) {
    let t0 = x > -d && x < d;
    let (result, excess_2, t2) = if t0 {
        (0.5 * x * x, 0.0, 0.0)
    } else {
        let excess = (x.abs() - 0.5 * d).exp();
        let t1 = excess.ln();
        (t1 * d, excess, t1)
    };
    let (x_bar, d_bar) = if t0 {
        (1.0 * x, 0.0)
    } else {
        let t3 = d / excess_2 * excess_2;
        (if x < 0.0 { -t3 } else if x > 0.0 { t3 } else { 0.0 }, t2 - t3 * 0.5)
    };
    (result, (x_bar, d_bar))
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
pub(crate) struct huber {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl huber {
    #[inline]
    pub fn value(x: f64, d: f64) -> f64 {
        huber(x, d)
    }
    #[inline]
    pub fn vjp(
        x: f64,
        d: f64,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64, f64) + use<>,
    ) {
        let (value, (x_bar, d_bar)) = huber_grad(x, d);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::scale(seed, d_bar),
            ),
        )
    }
}
