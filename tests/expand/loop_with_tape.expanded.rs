//! What `#[differentiable]` makes of `loop_with_tape.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn logistic(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y);
    }
    y
}
/// Value and gradient of [`logistic`](fn@logistic).
///
/// Returns the value and the gradient: the derivatives with respect to (`x`, `r`), in this order.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn logistic_grad(x: f64, r: f64, n: usize) -> (f64, (f64, f64)) {
    #[allow(unused_imports)]
    use ::grad_runtime::__private::core::iter::{
        DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
    };
    let mut y = x;
    let mut tape = ::grad_runtime::__private::records(&(0..n), 0.0);
    for record in tape.iter_mut() {
        *record = y;
        y = r * y * (1.0 - y);
    }
    let mut y_bar = 1.0;
    let mut r_bar = 0.0;
    for y_2 in tape.into_iter().rev() {
        let t0 = y_bar * (1.0 - y_2);
        y_bar = t0 * r - y_bar * (r * y_2);
        r_bar += t0 * y_2;
    }
    (y, (y_bar, r_bar))
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
pub(crate) struct logistic {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl logistic {
    #[inline]
    pub fn value(x: f64, r: f64, n: usize) -> f64 {
        logistic(x, r, n)
    }
    #[inline]
    pub fn vjp(
        x: f64,
        r: f64,
        n: usize,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(
            f64,
        ) -> (f64, f64, ::grad_runtime::__private::NotDifferentiated) + use<>,
    ) {
        let (value, (x_bar, r_bar)) = logistic_grad(x, r, n);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::scale(seed, r_bar),
                ::grad_runtime::__private::NotDifferentiated,
            ),
        )
    }
}
