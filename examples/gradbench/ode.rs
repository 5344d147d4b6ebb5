//! A chain of differential equations in which every quantity grows in proportion to the one before, solved by
//! Runge and Kutta's method of fourth order from 0 to 2.

use grad_runtime::differentiable;

pub(crate) use chain::*;

/// The functions see each other.
#[differentiable]
mod chain {
    use grad_runtime::differentiable;

    /// How the quantities `y` grow at a moment.
    #[differentiable(vjp)]
    pub(crate) fn growth(x: &[f64], y: &[f64], slopes: &mut [f64]) {
        slopes[0] = x[0];
        for i in 1..x.len() {
            slopes[i] = x[i] * y[i - 1];
        }
    }

    /// All quantities at the end, after that many steps.
    #[differentiable(vjp)]
    #[allow(clippy::cast_precision_loss, reason = "steps are few")]
    pub(crate) fn solve(x: &[f64], steps: usize, y: &mut [f64]) {
        let n = x.len();
        let h = 2.0 / steps as f64;
        let (mut k1, mut k2, mut k3, mut k4) = (vec![0.0; n], vec![0.0; n], vec![0.0; n], vec![0.0; n]);
        let mut probe = vec![0.0; n];
        y.fill(0.0);
        for _ in 0..steps {
            growth(x, y, &mut k1);
            for i in 0..n {
                probe[i] = y[i] + h * k1[i] / 2.0;
            }
            growth(x, &probe, &mut k2);
            for i in 0..n {
                probe[i] = y[i] + h * k2[i] / 2.0;
            }
            growth(x, &probe, &mut k3);
            for i in 0..n {
                probe[i] = y[i] + h * k3[i];
            }
            growth(x, &probe, &mut k4);
            for i in 0..n {
                y[i] += h * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]) / 6.0;
            }
        }
    }

    /// The last quantity at the end.
    #[differentiable(workspace)]
    pub(crate) fn last(x: &[f64], steps: usize) -> f64 {
        let mut y = vec![0.0; x.len()];
        solve(x, steps, &mut y);
        y[x.len() - 1]
    }
}
