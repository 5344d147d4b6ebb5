//! What `#[differentiable]` makes of `exchange.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn fibonacci(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..n {
        (a, b) = (b, a + b * b.cos());
    }
    a
}
/// Value and gradient of [`fibonacci`](fn@fibonacci).
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
pub(crate) fn fibonacci_grad(x: f64, y: f64, n: usize) -> (f64, (f64, f64)) {
    #[allow(unused_imports)]
    use ::grad_runtime::__private::core::iter::{
        DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
    };
    let mut a = x;
    let mut b = y;
    let mut tape = ::grad_runtime::__private::records(&(0..n), (0.0, 0.0));
    for record in tape.iter_mut() {
        let t0 = b.cos();
        *record = (b, t0);
        (a, b) = (b, a + b * t0);
    }
    let mut a_bar = 1.0;
    let mut b_bar = 0.0;
    for (b_2, t1) in tape.into_iter().rev() {
        (a_bar, b_bar) = (b_bar, a_bar + b_bar * t1 - b_bar * b_2 * b_2.sin());
    }
    (a, (a_bar, b_bar))
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
pub(crate) struct fibonacci {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl fibonacci {
    #[inline]
    pub fn value(x: f64, y: f64, n: usize) -> f64 {
        fibonacci(x, y, n)
    }
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        n: usize,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(
            f64,
        ) -> (f64, f64, ::grad_runtime::__private::NotDifferentiated) + use<>,
    ) {
        let (value, (x_bar, y_bar)) = fibonacci_grad(x, y, n);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::scale(seed, y_bar),
                ::grad_runtime::__private::NotDifferentiated,
            ),
        )
    }
}
