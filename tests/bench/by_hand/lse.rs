//! Softmax, with the exponentials of the value.

pub(crate) fn log_sum_exp_grad(x: &[f64], x_bar: &mut [f64]) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for (bar, value) in x_bar.iter_mut().zip(x) {
        *bar = (value - largest).exp();
        sum += *bar;
    }
    let scale = 1.0 / sum;
    for bar in x_bar {
        *bar *= scale;
    }
    largest + sum.ln()
}
