//! What `#[differentiable]` makes of `nested_loops.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn smooth(x: f64, k: f64, n: usize) -> f64 {
    let mut total = 0.0;
    let mut y = x;
    for i in 0..n {
        for j in 0..=i {
            y = (y * k).sin() + j as f64;
        }
        total += y * y;
    }
    total
}
/// Value and gradient of [`smooth`](fn@smooth).
///
/// Returns the value and the gradient: the derivatives with respect to (`x`, `k`), in this order.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn smooth_grad(x: f64, k: f64, n: usize) -> (f64, (f64, f64)) {
    #[allow(unused_imports)]
    use ::grad_runtime::__private::core::iter::{
        DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
    };
    let mut tape_2 = ::grad_runtime::__private::Runs::over(
        ::grad_runtime::__private::Vec::new(),
        0.0,
    );
    let mut total = 0.0;
    let mut y = x;
    let mut tape = ::grad_runtime::__private::records(&(0..n), 0.0);
    for (i, record) in (0..n).zip(tape.iter_mut()) {
        let run = tape_2.next(&(0..=i));
        for (j, record_2) in (0..=i).zip(run.iter_mut()) {
            *record_2 = y;
            y = (y * k).sin() + j as f64;
        }
        *record = y;
        total += y * y;
    }
    let mut y_bar = 0.0;
    let mut k_bar = 0.0;
    for (i_2, y_2) in (0..n).rev().zip(tape.into_iter().rev()) {
        let mut y_bar_2 = y_bar + 2.0 * y_2;
        for y_3 in tape_2.last(&(0..=i_2)).iter().copied().rev() {
            let t0 = y_bar_2 * (y_3 * k).cos();
            y_bar_2 = t0 * k;
            k_bar += t0 * y_3;
        }
        y_bar = y_bar_2;
    }
    (total, (y_bar, k_bar))
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
pub(crate) struct smooth {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl smooth {
    #[inline]
    pub fn value(x: f64, k: f64, n: usize) -> f64 {
        smooth(x, k, n)
    }
    #[inline]
    pub fn vjp(
        x: f64,
        k: f64,
        n: usize,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(
            f64,
        ) -> (f64, f64, ::grad_runtime::__private::NotDifferentiated) + use<>,
    ) {
        let (value, (x_bar, k_bar)) = smooth_grad(x, k, n);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::scale(seed, k_bar),
                ::grad_runtime::__private::NotDifferentiated,
            ),
        )
    }
}
