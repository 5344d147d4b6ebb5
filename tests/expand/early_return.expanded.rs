//! What `#[differentiable]` makes of `early_return.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn escape(x: f64, c: f64, n: u32) -> f64 {
    if x < 0.0 {
        return c;
    }
    let mut z = x;
    for i in 0..n {
        if z > 4.0 {
            return z + f64::from(i) * c;
        }
        if i % 3 == 1 {
            continue;
        }
        z = z * z + c;
    }
    z * 2.0
}
/// Value and gradient of [`escape`](fn@escape).
///
/// Returns the value and the gradient: the derivatives with respect to (`x`, `c`), in this order.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn escape_grad(x: f64, c: f64, n: u32) -> (f64, (f64, f64)) {
    #[allow(unused_imports)]
    use ::grad_runtime::__private::core::iter::{
        DoubleEndedIterator as _, IntoIterator as _, Iterator as _,
    };
    let t0 = x < 0.0;
    let (result_2, returned_2, tape_2) = if t0 {
        (c, false, ::grad_runtime::__private::core::option::Option::None)
    } else {
        let mut returned = false;
        let mut result = 0.0;
        let mut z = x;
        let mut tape = ::grad_runtime::__private::tape(&(0..n));
        for i in 0..n {
            tape.push((i, z));
            if z > 4.0 {
                returned = true;
                result = z + i as f64 * c;
                break;
            }
            if !(i % 3 == 1) {
                z = z * z + c;
            }
        }
        (
            if returned { result } else { z * 2.0 },
            returned,
            ::grad_runtime::__private::core::option::Option::Some(tape),
        )
    };
    let (c_bar_2, x_bar) = if t0 {
        (1.0, 0.0)
    } else {
        let (result_bar, z_bar) = if returned_2 { (1.0, 0.0) } else { (0.0, 2.0) };
        let mut result_bar_2 = result_bar;
        let mut z_bar_2 = z_bar;
        let mut c_bar = 0.0;
        for (i_2, z_2) in ::grad_runtime::__private::kept(tape_2).into_iter().rev() {
            if z_2 > 4.0 {
                z_bar_2 += result_bar_2;
                c_bar += result_bar_2 * i_2 as f64;
                result_bar_2 = 0.0;
            } else {
                if !(i_2 % 3 == 1) {
                    c_bar += z_bar_2;
                    z_bar_2 = 2.0 * (z_bar_2 * z_2);
                }
            }
        }
        (c_bar, z_bar_2)
    };
    (result_2, (x_bar, c_bar_2))
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
pub(crate) struct escape {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl escape {
    #[inline]
    pub fn value(x: f64, c: f64, n: u32) -> f64 {
        escape(x, c, n)
    }
    #[inline]
    pub fn vjp(
        x: f64,
        c: f64,
        n: u32,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(
            f64,
        ) -> (f64, f64, ::grad_runtime::__private::NotDifferentiated) + use<>,
    ) {
        let (value, (x_bar, c_bar)) = escape_grad(x, c, n);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::scale(seed, c_bar),
                ::grad_runtime::__private::NotDifferentiated,
            ),
        )
    }
}
