//! What `#[differentiable]` makes of `choice.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn activation(kind: u32, x: f64) -> f64 {
    match kind {
        0 => x,
        1 if x < 0.0 => 0.0,
        1 => x,
        n @ (2 | 3) => x.powi(n as i32),
        _ => x / (1.0 + x.abs()),
    }
}
/// Value and gradient of [`activation`](fn@activation).
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
pub(crate) fn activation_grad(kind: u32, x: f64) -> (f64, f64) {
    let (result, arm, t2, t3) = match kind {
        0 => (x, 0_usize, 0, 0.0),
        1 if x < 0.0 => (0.0, 1_usize, 0, 0.0),
        1 => (x, 2_usize, 0, 0.0),
        n @ (2 | 3) => {
            let t0 = n as i32;
            (x.powi(t0), 3_usize, t0, 0.0)
        }
        _ => {
            let t1 = x / (1.0 + x.abs());
            (t1, 4_usize, 0, t1)
        }
    };
    (
        result,
        match arm {
            0 => 1.0,
            1 => 0.0,
            2 => 1.0,
            3 => {
                if t2 == 0 {
                    0.0
                } else {
                    t2 as ::grad_runtime::__private::core::primitive::f64
                        * x
                            .powi(
                                ::grad_runtime::__private::core::primitive::i32::wrapping_sub(
                                    t2,
                                    1,
                                ),
                            )
                }
            }
            _ => {
                let t4 = 1.0 + x.abs();
                let t5 = t3 / t4;
                1.0 / t4 - (if x < 0.0 { -t5 } else if x > 0.0 { t5 } else { 0.0 })
            }
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
pub(crate) struct activation {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl activation {
    #[inline]
    pub fn value(kind: u32, x: f64) -> f64 {
        activation(kind, x)
    }
    #[inline]
    pub fn vjp(
        kind: u32,
        x: f64,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(
            f64,
        ) -> (::grad_runtime::__private::NotDifferentiated, f64) + use<>,
    ) {
        let (value, x_bar) = activation_grad(kind, x);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::NotDifferentiated,
                ::grad_runtime::__private::scale(seed, x_bar),
            ),
        )
    }
}
