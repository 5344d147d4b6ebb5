//! What `#[differentiable]` makes of `pullback.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn polar(x: f64, y: f64) -> (f64, f64) {
    let r = x.hypot(y);
    (r, y.atan2(x) * r)
}
/// Value of [`polar`](fn@polar), and its pullback.
///
/// The pullback takes the adjoint of the result (the seed) and returns the adjoints of (`x`, `y`), in this order.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn polar_vjp(
    x: f64,
    y: f64,
) -> (
    (f64, f64),
    impl ::grad_runtime::__private::core::ops::FnOnce((f64, f64)) -> (f64, f64) + use<>,
) {
    let r = x.hypot(y);
    let t0 = y.atan2(x);
    let result = (r, t0 * r);
    (
        result,
        move |seed: (f64, f64)| -> (f64, f64) {
            let t1 = seed.1;
            let t2 = t1 * r;
            let r_bar = seed.0 + t1 * t0;
            let t3 = if y == 0.0 { x == 0.0 } else { false };
            let t4 = y.hypot(x);
            let t5 = r == 0.0;
            (
                (if t3 { 0.0 } else { -(t2 * (y / t4 / t4)) })
                    + (if t5 { 0.0 } else { r_bar * (x / r) }),
                (if t3 { 0.0 } else { t2 * (x / t4 / t4) })
                    + (if t5 { 0.0 } else { r_bar * (y / r) }),
            )
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
pub(crate) struct polar {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl polar {
    #[inline]
    pub fn value(x: f64, y: f64) -> (f64, f64) {
        polar(x, y)
    }
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        (f64, f64),
        impl ::grad_runtime::__private::core::ops::FnOnce(
            (f64, f64),
        ) -> (f64, f64) + use<>,
    ) {
        let (value, pullback) = polar_vjp(x, y);
        (
            value,
            move |seed: (f64, f64)| {
                let (x_bar, y_bar) = pullback(seed);
                (x_bar, y_bar)
            },
        )
    }
}
