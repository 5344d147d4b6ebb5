//! What `#[differentiable]` makes of `arrays.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn horner(a: [f64; 4], x: f64) -> f64 {
    let mut b = [0.0; 4];
    b[3] = a[3];
    for i in (0..3).rev() {
        b[i] = b[i + 1] * x + a[i];
    }
    b[0] * b[2]
}
/// Value and gradient of [`horner`](fn@horner).
///
/// Returns the value and the gradient: the derivatives with respect to (`a`, `x`), in this order.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn horner_grad(a: [f64; 4], x: f64) -> (f64, ([f64; 4], f64)) {
    #[allow(unused_imports)]
    use ::grad_runtime::__private::core::iter::{
        DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
    };
    let mut b = [0.0; 4];
    b[3] = a[3];
    let mut tape = [0.0; 3];
    for (i, record) in (0..3).rev().zip(tape.iter_mut()) {
        let t0 = b[i + 1];
        b[i] = t0 * x + a[i];
        *record = t0;
    }
    let t1 = b[0];
    let t2 = b[2];
    let result = t1 * t2;
    let mut b_bar = [0.0; 4];
    b_bar[2] = t1;
    b_bar[0] = t2;
    let mut a_bar = [0.0; 4];
    let mut x_bar = 0.0;
    for (i_2, t3) in (0..3).zip(tape.into_iter().rev()) {
        let t4 = i_2 + 1;
        let t5 = b_bar[i_2];
        b_bar[i_2] = 0.0;
        a_bar[i_2] = t5;
        b_bar[t4] += t5 * x;
        x_bar += t5 * t3;
    }
    a_bar[3] += b_bar[3];
    (result, (a_bar, x_bar))
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
pub(crate) struct horner {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl horner {
    #[inline]
    pub fn value(a: [f64; 4], x: f64) -> f64 {
        horner(a, x)
    }
    #[inline]
    pub fn vjp(
        a: [f64; 4],
        x: f64,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> ([f64; 4], f64) + use<>,
    ) {
        let (value, (a_bar, x_bar)) = horner_grad(a, x);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, a_bar),
                ::grad_runtime::__private::scale(seed, x_bar),
            ),
        )
    }
}
