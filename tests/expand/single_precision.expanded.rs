//! What `#[differentiable]` makes of `single_precision.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn mixed(x: f32, y: f64) -> f64 {
    let z = (x * 3.0).exp() / 2.0;
    (z as f64) * y + (y as f32 * x) as f64
}
/// Value and gradient of [`mixed`](fn@mixed).
///
/// Returns the value and the gradient: the derivatives with respect to (`x`, `y`), in this order.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn mixed_grad(x: f32, y: f64) -> (f64, (f32, f64)) {
    let t0 = (x * 3.0).exp();
    let z = t0 / 2.0;
    let t1 = z as f64;
    let t2 = y as f32;
    let result = t1 * y + (t2 * x) as f64;
    let t3 = 1.0 as ::grad_runtime::__private::core::primitive::f32;
    (
        result,
        (
            t3 * t2
                + y as ::grad_runtime::__private::core::primitive::f32 / 2.0 * t0 * 3.0,
            (t3 * x) as ::grad_runtime::__private::core::primitive::f64 + t1,
        ),
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
pub(crate) struct mixed {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl mixed {
    #[inline]
    pub fn value(x: f32, y: f64) -> f64 {
        mixed(x, y)
    }
    #[inline]
    pub fn vjp(
        x: f32,
        y: f64,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f32, f64) + use<>,
    ) {
        let (value, (x_bar, y_bar)) = mixed_grad(x, y);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::scale(seed, y_bar),
            ),
        )
    }
}
