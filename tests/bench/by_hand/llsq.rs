//! The powers of a point are kept for the way back, which is then a sum of multiples of vectors.

#[allow(clippy::cast_precision_loss, reason = "points are few")]
pub(crate) fn half_squares_grad(x: &[f64], n: usize, x_bar: &mut [f64]) -> f64 {
    let mut powers = vec![0.0; x.len()];
    let mut sum = 0.0;
    x_bar.fill(0.0);
    for i in 0..n {
        let t = -1.0 + i as f64 * 2.0 / (n as f64 - 1.0);
        let mut distance = if t == 0.0 { 0.0 } else { t.signum() };
        let mut power = 1.0;
        for (kept, coefficient) in powers.iter_mut().zip(x) {
            *kept = power;
            distance -= coefficient * power;
            power *= t;
        }
        sum += distance * distance;
        for (bar, power) in x_bar.iter_mut().zip(&powers) {
            *bar -= distance * power;
        }
    }
    sum / 2.0
}
