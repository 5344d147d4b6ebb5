//! What `#[differentiable]` makes of `module.rs`. Written by `UPDATE_EXPECT=1 cargo test`.

pub(crate) mod network {
    fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }
    /// Rises to 1, and stays there.
    fn ramp(x: f64) -> f64 {
        if x > 1.0 {
            return 1.0;
        }
        x * x
    }
    fn weighted(weights: &[f64], inputs: &[f64], sum: &mut f64) {
        for (w, x) in weights.iter().zip(inputs) {
            *sum += w * x;
        }
    }
    pub(crate) fn unit(x: f64, w: f64) -> f64 {
        let inputs = [x, 1.0, x * w];
        let mut sum = 0.5;
        weighted(&[w, 0.25], &inputs[1..], &mut sum);
        sigmoid(sum) * ramp(x)
    }
    /// Value and gradient of [`unit`](fn@unit).
    ///
    /// Returns the value and the gradient: the derivatives with respect to (`x`, `w`), in this order.
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        unused_parens,
        unused_variables,
        unused_assignments,
        unreachable_code
    )]
    pub(crate) fn unit_grad(x: f64, w: f64) -> (f64, (f64, f64)) {
        let inputs = [x, 1.0, x * w];
        let t0: [f64; 2] = [w, 0.25];
        let _ = &inputs[1..];
        let mut sum: f64 = 0.5;
        for i in 0..2 {
            sum += t0[i] * inputs[1..][i];
        }
        let t1 = (-sum).exp();
        let t2 = 1.0 + t1;
        let t3: f64 = 1.0 / t2;
        let t4 = x > 1.0;
        let result_2: f64 = if t4 {
            1.0
        } else {
            let result = x * x;
            result
        };
        let result_3 = t3 * result_2;
        let t5 = result_2 * (t3 / t2) * t1;
        let mut t_bar = [0.0; 2];
        let mut inputs_bar = [0.0; 3];
        for i_2 in 0..2 {
            let t6 = t0[i_2];
            let t7 = t5 * inputs[1..][i_2];
            inputs_bar[1..][i_2] = t5 * t6;
            t_bar[i_2] = t7;
        }
        let t8 = t_bar[0];
        let t9 = (if t4 { 0.0 } else { 2.0 * (t3 * x) }) + inputs_bar[0];
        let t10 = inputs_bar[2];
        (result_3, (t9 + t10 * w, t8 + t10 * x))
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
    pub(crate) struct unit {}
    #[doc(hidden)]
    #[allow(missing_docs, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
    impl unit {
        #[inline]
        pub fn value(x: f64, w: f64) -> f64 {
            unit(x, w)
        }
        #[inline]
        pub fn vjp(
            x: f64,
            w: f64,
        ) -> (
            f64,
            impl ::grad_runtime::__private::core::ops::FnOnce(f64) -> (f64, f64) + use<>,
        ) {
            let (value, (x_bar, w_bar)) = unit_grad(x, w);
            (
                value,
                move |seed: f64| (
                    ::grad_runtime::__private::scale(seed, x_bar),
                    ::grad_runtime::__private::scale(seed, w_bar),
                ),
            )
        }
    }
}
