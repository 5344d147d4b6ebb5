//! Functions of one module. Those without the attribute are small: they are written in the place of the call.

use grad_runtime::differentiable;

#[differentiable]
pub(crate) mod network {
    use grad_runtime::differentiable;

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

    #[differentiable]
    pub(crate) fn unit(x: f64, w: f64) -> f64 {
        let inputs = [x, 1.0, x * w];
        let mut sum = 0.5;
        weighted(&[w, 0.25], &inputs[1..], &mut sum);
        sigmoid(sum) * ramp(x)
    }
}
