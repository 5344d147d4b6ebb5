//! Values that are carried from element to element: polynomials, filters, updates in place.

use crate::oracle::{SIZES, alike, closed, holds, positive, samples, twice};

twice! {
    #[differentiable]
    fn horner_by_index(coefficients: &[f64], x: f64) -> f64 {
        let mut value = 0.0;
        for i in (0..coefficients.len()).rev() {
            value = value * x + coefficients[i];
        }
        value
    }

    #[differentiable]
    fn horner(coefficients: &[f64], x: f64) -> f64 {
        let mut value = 0.0;
        for c in coefficients.iter().rev() {
            value = value * x + c;
        }
        value
    }

    #[test]
    fn a_polynomial_by_horners_rule() {
        for n in SIZES {
            let (c, x) = (samples(n, 1), 0.8_f64);
            let gradient = alike!((&c, x), horner_by_index_grad = horner_by_index, horner_grad = horner);
            let powers: Vec<f64> = (0..n).map(|i| x.powi(i as i32)).collect();
            let slope: f64 = (1..n).map(|i| c[i] * i as f64 * x.powi(i as i32 - 1)).sum();
            closed(&gradient, &(powers, slope), 1e-14);
        }
    }

    #[differentiable]
    fn chebyshev_by_index(coefficients: &[f64], x: f64) -> f64 {
        if coefficients.len() == 0 {
            return 0.0;
        }
        let mut b1 = 0.0;
        let mut b2 = 0.0;
        let mut k = coefficients.len() - 1;
        while k > 0 {
            let b0 = coefficients[k] + 2.0 * x * b1 - b2;
            b2 = b1;
            b1 = b0;
            k -= 1;
        }
        coefficients[0] + x * b1 - b2
    }

    #[differentiable]
    fn chebyshev(coefficients: &[f64], x: f64) -> f64 {
        let [first, rest @ ..] = coefficients else { return 0.0 };
        let (mut b1, mut b2) = (0.0, 0.0);
        for &c in rest.iter().rev() {
            (b1, b2) = (c + 2.0 * x * b1 - b2, b1);
        }
        first + x * b1 - b2
    }

    #[test]
    fn chebyshev_polynomials_by_clenshaws_recurrence() {
        for n in SIZES {
            let (c, x) = (samples(n, 2), 0.4_f64);
            let gradient =
                alike!((&c, x), chebyshev_by_index_grad = chebyshev_by_index, chebyshev_grad = chebyshev);
            let angle = x.acos();
            let basis: Vec<f64> = (0..n).map(|k| (k as f64 * angle).cos()).collect();
            let slope = |k: usize| c[k] * k as f64 * (k as f64 * angle).sin() / angle.sin();
            closed(&gradient, &(basis, (0..n).map(slope).sum::<f64>()), 1e-13);
        }
    }

    #[differentiable]
    fn smoothed_by_index(x: &[f64], alpha: f64, start: f64) -> f64 {
        let mut y = start;
        for i in 0..x.len() {
            y = alpha * x[i] + (1.0 - alpha) * y;
        }
        y
    }

    #[differentiable]
    fn smoothed(x: &[f64], alpha: f64, start: f64) -> f64 {
        let mut y = start;
        for v in x {
            y += alpha * (v - y);
        }
        y
    }

    #[test]
    fn an_exponential_moving_average() {
        for n in SIZES {
            let (x, alpha, start) = (samples(n, 3), 0.3_f64, 2.0);
            let gradient = alike!(
                (&x, alpha, start),
                smoothed_by_index_grad = smoothed_by_index,
                smoothed_grad = smoothed
            );
            let weights: Vec<f64> = (0..n).map(|i| alpha * 0.7_f64.powi((n - 1 - i) as i32)).collect();
            let (mut y, mut slope) = (start, 0.0);
            for v in &x {
                slope = v - y + 0.7 * slope;
                y += alpha * (v - y);
            }
            closed(&gradient, &(weights, slope, 0.7_f64.powi(n as i32)), 1e-14);
        }
    }

    #[differentiable]
    fn squared_in_place_by_index(x: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            x[i] *= x[i];
            sum += x[i];
        }
        sum
    }

    #[differentiable]
    fn squared_in_place(x: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for v in x.iter_mut() {
            *v *= *v;
            sum += *v;
        }
        sum
    }

    #[test]
    fn every_element_is_squared_in_place() {
        for n in SIZES {
            let x = samples(n, 4);
            let gradient = alike!(
                (&mut x),
                squared_in_place_by_index_grad = squared_in_place_by_index,
                squared_in_place_grad = squared_in_place
            );
            closed(&gradient, &(x.iter().map(|v| 2.0 * v).collect::<Vec<_>>(),), 1e-15);
        }
    }

    #[differentiable]
    fn running_sums_by_index(p: &mut [f64], w: &[f64]) -> f64 {
        for i in 1..p.len() {
            p[i] += p[i - 1];
        }
        let mut sum = 0.0;
        for i in 0..p.len() {
            sum += w[i] * p[i] * p[i];
        }
        sum
    }

    #[differentiable]
    fn running_sums(p: &mut [f64], w: &[f64]) -> f64 {
        let mut sum = 0.0;
        for v in p.iter_mut() {
            sum += *v;
            *v = sum;
        }
        let mut total = 0.0;
        for (v, w) in p.iter().zip(w) {
            total += w * v * v;
        }
        total
    }

    #[test]
    fn prefix_sums_in_place() {
        for n in SIZES {
            let (p, w) = (samples(n, 5), samples(n, 6));
            let gradient = alike!(
                (&mut p, &w),
                running_sums_by_index_grad = running_sums_by_index,
                running_sums_grad = running_sums
            );
            let sums: Vec<f64> = (0..n).map(|i| p[..=i].iter().sum()).collect();
            let p_bar = (0..n).map(|i| (i..n).map(|j| 2.0 * w[j] * sums[j]).sum::<f64>());
            closed(
                &gradient,
                &(p_bar.collect::<Vec<f64>>(), sums.iter().map(|s| s * s).collect::<Vec<_>>()),
                1e-14,
            );
        }
    }

    #[differentiable]
    fn orbit_by_index(start: f64, rate: f64, n: usize) -> f64 {
        let mut a = vec![0.0; n + 1];
        a[0] = start;
        for i in 1..=n {
            a[i] = rate * a[i - 1] * (1.0 - a[i - 1]);
        }
        let mut sum = 0.0;
        for i in 0..=n {
            sum += a[i] * a[i] / (i as f64 + 1.0);
        }
        sum
    }

    #[differentiable]
    fn orbit(start: f64, rate: f64, n: usize) -> f64 {
        let mut a = vec![start];
        while a.len() <= n {
            let last = a[a.len() - 1];
            a.push(rate * last * (1.0 - last));
        }
        let mut sum = 0.0;
        for (i, v) in a.iter().enumerate() {
            sum += v * v / (i as f64 + 1.0);
        }
        sum
    }

    #[test]
    fn each_element_is_made_from_the_one_before() {
        for n in SIZES {
            let (start, rate) = (0.3, 1.7);
            alike!((start, rate, inert(n)), orbit_by_index_grad = orbit_by_index, orbit_grad = orbit);
        }
    }

    #[differentiable]
    fn filtered(signal: &[f64], feedback: &[f64; 2], forward: &[f64; 3]) -> f64 {
        let mut output = vec![0.0; signal.len()];
        for t in 0..signal.len() {
            for (k, b) in forward.iter().enumerate() {
                if t >= k {
                    output[t] += b * signal[t - k];
                }
            }
            for (k, a) in feedback.iter().enumerate() {
                if t > k {
                    output[t] -= a * output[t - k - 1];
                }
            }
        }
        let mut power = 0.0;
        for y in output {
            power += y * y;
        }
        power
    }

    #[test]
    fn a_filter_reads_what_it_wrote_before() {
        for n in SIZES {
            let (signal, feedback, forward) = (samples(n, 7), [0.5, -0.3], [1.0, 0.4, -0.2]);
            holds!(filtered_grad = filtered(&signal, &feedback, &forward));
        }
    }

    #[differentiable]
    fn golden(x: &[f64]) -> f64 {
        let mut fraction = 1.0;
        for v in x.iter().rev() {
            fraction = v + 1.0 / fraction;
        }
        fraction
    }

    #[test]
    fn a_continued_fraction() {
        for n in SIZES {
            let x = positive(n, 8);
            holds!(golden_grad = golden(&x));
        }
    }
}
