//! What `#[differentiable]` makes of `straight_line.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) fn neuron(w: f64, x: f64, b: f64) -> f64 {
    let z = w * x + b;
    z.tanh() * z - (w / x).sqrt()
}
/// Value and gradient of [`neuron`](fn@neuron).
///
/// Returns the value and the gradient: the derivatives with respect to (`w`, `x`, `b`), in this order.
///
/// ```text
/// ∂neuron/∂w = (z.tanh() + z * (1.0 - z.tanh() * z.tanh())) * x - 0.5 / (w / x).sqrt() / x
/// ∂neuron/∂x = 0.5 / (w / x).sqrt() / x * (w / x) + (z.tanh() + z * (1.0 - z.tanh() * z.tanh())) * w
/// ∂neuron/∂b = z.tanh() + z * (1.0 - z.tanh() * z.tanh())
/// ```
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_parens,
    unused_variables,
    unused_assignments,
    unreachable_code
)]
pub(crate) fn neuron_grad(w: f64, x: f64, b: f64) -> (f64, (f64, f64, f64)) {
    let z = w * x + b;
    let t0 = z.tanh();
    let t1 = w / x;
    let t2 = t1.sqrt();
    let result = t0 * z - t2;
    let t3 = 0.5 / t2 / x;
    let z_bar = t0 + z * (1.0 - t0 * t0);
    (result, (z_bar * x - t3, t3 * t1 + z_bar * w, z_bar))
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
pub(crate) struct neuron {}
#[doc(hidden)]
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl neuron {
    #[inline]
    pub fn value(w: f64, x: f64, b: f64) -> f64 {
        neuron(w, x, b)
    }
    #[inline]
    pub fn vjp(
        w: f64,
        x: f64,
        b: f64,
    ) -> (
        f64,
        impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64, f64, f64) + use<>,
    ) {
        let (value, (w_bar, x_bar, b_bar)) = neuron_grad(w, x, b);
        (
            value,
            move |seed: f64| (
                ::grad_runtime::__private::scale(seed, w_bar),
                ::grad_runtime::__private::scale(seed, x_bar),
                ::grad_runtime::__private::scale(seed, b_bar),
            ),
        )
    }
}
