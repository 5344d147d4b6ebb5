//! Loops of which one iteration decides, and sums of which the factor of the derivative is known afterwards.

use crate::oracle::{NARROW, SIZES, agree, closed, holds, rows, samples, twice};

twice! {
    #[differentiable]
    fn log_sum_exp(x: &[f64]) -> f64 {
        let mut largest = f64::NEG_INFINITY;
        for &value in x {
            largest = largest.max(value);
        }
        let mut sum = 0.0;
        for &value in x {
            sum += (value - largest).exp();
        }
        largest + sum.ln()
    }

    #[differentiable]
    fn called(x: &[f64], k: f64) -> f64 {
        k * log_sum_exp(x)
    }

    #[differentiable]
    fn cross_entropy(x: &[f64], target: usize) -> f64 {
        let mut largest = x[0];
        for i in 1..x.len() {
            if x[i] > largest {
                largest = x[i];
            }
        }
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += (x[i] - largest).exp();
        }
        largest + sum.ln() - x[target]
    }

    #[test]
    fn softmax() {
        for n in [1, 2, 7] {
            for start in 1..4 {
                let x = samples(n, start);
                let total: f64 = x.iter().map(|v| v.exp()).sum();
                let mut shares: Vec<f64> = x.iter().map(|v| v.exp() / total).collect();
                closed(&holds!(log_sum_exp_grad = log_sum_exp(&x)), &(shares.clone(),), 1e-14);
                let k = 1.0;
                let (through_a_call, _) = holds!(called_grad = called(&x, k));
                agree(&through_a_call, &shares);
                shares[n / 2] -= 1.0;
                closed(&holds!(cross_entropy_grad = cross_entropy(&x, inert(n / 2))), &(shares,), 1e-14);
            }
        }
        let mut x_bar = [f64::NAN; 2];
        assert_eq!(log_sum_exp_grad(&[1000.0, 1000.0], &mut x_bar), 1000.0 + 2.0_f64.ln());
        assert_eq!(x_bar, [0.5, 0.5]);
    }

    #[differentiable]
    fn every_other(x: &[f64], floor: f64) -> f64 {
        let mut best = floor;
        for i in (0..x.len()).rev().step_by(2) {
            best = best.max(x[i]);
        }
        best * best
    }

    #[test]
    fn the_first_of_equals_wins_and_the_start_before_all() {
        let mut x_bar = [f64::NAN; 5];
        let x = [2.0, 3.0, 1.0, 3.0, 2.0];
        assert_eq!(every_other_grad(&x, 1.5, &mut x_bar), (4.0, 0.0));
        assert_eq!(x_bar, [0.0, 0.0, 0.0, 0.0, 4.0]);
        assert_eq!(every_other_grad(&x, 2.0, &mut x_bar), (4.0, 4.0));
        assert_eq!(x_bar, [0.0; 5]);
        assert_eq!(every_other_grad(&[f64::NAN, 0.0, 1.0], 0.5, &mut x_bar[..3]), (1.0, 0.0));
        assert_eq!(x_bar[..3], [0.0, 0.0, 2.0]);
        assert_eq!(every_other_grad(&[], -3.0, &mut []), (9.0, -6.0));
        for n in SIZES {
            let (x, floor) = (samples(n, 2), -0.4);
            holds!(every_other_grad = every_other(&x, floor), NARROW);
        }
    }

    #[test]
    fn zeros_of_either_sign_are_equal() {
        let mut x_bar = [f64::NAN; 2];
        for x in [[-0.0, 0.0], [0.0, -0.0]] {
            let mut largest = f64::NEG_INFINITY;
            for v in x {
                largest = largest.max(v);
            }
            let value = largest_of_all_grad(&x, &mut x_bar);
            assert_eq!(value.to_bits(), largest.to_bits());
            assert_eq!(x_bar, [1.0, 0.0]);
        }
    }

    #[differentiable]
    fn largest_of_all(x: &[f64]) -> f64 {
        let mut largest = f64::NEG_INFINITY;
        for v in x {
            largest = largest.max(*v);
        }
        largest
    }

    #[differentiable]
    fn pooled(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for start in 0..x.len().saturating_sub(2) {
            let mut largest = f64::NEG_INFINITY;
            for i in start..start + 3 {
                largest = largest.max((x[i] * k).tanh());
            }
            sum += largest * largest;
        }
        sum
    }

    #[differentiable]
    fn worst_margin(points: &[Vec<f64>], weights: &[f64], bias: f64) -> f64 {
        let mut worst = 0.0;
        let mut total = 0.0;
        for point in points {
            let mut score = bias;
            for (x, w) in point.iter().zip(weights) {
                score += (x * w).sin();
            }
            let loss = 1.0 - score;
            if loss > 0.25 {
                if !(loss <= worst) {
                    worst = loss;
                }
                total += loss * loss;
            }
        }
        worst * total
    }

    #[differentiable]
    fn closest(x: &[f64], y: f64) -> f64 {
        let mut best = 10.0;
        let mut i = 0;
        while i < x.len() {
            best = (x[i] - y).abs().min(best);
            i += 1;
            if best < 0.01 {
                break;
            }
        }
        best.sqrt()
    }

    #[differentiable]
    fn extremes_of_a_matrix(m: &[Vec<f64>], k: f64) -> f64 {
        let mut low = f64::INFINITY;
        let mut high = 0.0;
        for row in m {
            for v in row {
                low = low.min(k * v);
                if *v > high {
                    high = *v;
                }
            }
        }
        if low < high { high * high - low } else { 0.0 }
    }

    #[test]
    fn windows_margins_and_matrices() {
        for n in SIZES {
            for start in 1..4 {
                let (x, y, k) = (samples(n, start), 0.123, 0.7);
                holds!(pooled_grad = pooled(&x, k), NARROW);
                holds!(closest_grad = closest(&x, y), NARROW);
                let (points, weights) = (rows(n, 3, start), samples(3, 5));
                holds!(worst_margin_grad = worst_margin(&points, &weights, k), NARROW);
                holds!(extremes_of_a_matrix_grad = extremes_of_a_matrix(&points, k), NARROW);
            }
        }
    }

    #[differentiable]
    fn norm_of_the_first(x: &[f64], #[no_grad] n: usize, k: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..n {
            sum += x[i].sqrt();
        }
        (k * sum).sqrt()
    }

    #[differentiable]
    fn nothing_of_it(x: &[f64], #[no_grad] k: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i].cbrt();
        }
        sum * sum * k
    }

    #[test]
    fn zero_times_anything_is_zero() {
        let mut x_bar = [f64::NAN; 3];
        // The factor is infinite: what the loop has not looked at stays zero.
        let (value, k_bar) = norm_of_the_first_grad(&[0.0, 4.0, 9.0], 1, 1.0, &mut x_bar);
        assert_eq!((value, x_bar[1], x_bar[2]), (0.0, 0.0, 0.0));
        assert!(k_bar == 0.0 || k_bar.is_nan());
        let (value, _) = norm_of_the_first_grad(&[4.0, 4.0, 9.0], 0, 1.0, &mut x_bar);
        assert_eq!((value, x_bar), (0.0, [0.0; 3]));
        // The sum is infinite: a factor that is zero leaves nothing of it.
        assert_eq!(nothing_of_it_grad(&[0.0, 8.0, 1.0], 0.0, &mut x_bar), 0.0);
        assert_eq!(x_bar, [0.0; 3]);
        for n in [1, 2, 7] {
            let (x, k) = (samples(n, 3).iter().map(|v| v * v + 0.1).collect::<Vec<_>>(), 0.8);
            holds!(norm_of_the_first_grad = norm_of_the_first(&x, inert(n / 2 + 1), k));
            holds!(nothing_of_it_grad = nothing_of_it(&x, inert(k)));
        }
    }

    #[differentiable]
    fn local(x: [f64; 4], y: f64) -> f64 {
        let mut scaled = x;
        for i in 0..4 {
            scaled[i] *= y;
        }
        let mut sum = 0.0;
        for i in 0..4 {
            sum += (scaled[i] + y).exp();
        }
        let mut other = 0.0;
        for i in 0..4 {
            other += scaled[i].sin();
        }
        sum.ln() * other
    }

    #[test]
    fn arrays_of_its_own() {
        let (x, y) = ([0.3, -0.2, 0.9, 0.5], 0.7);
        holds!(local_grad = local(x, y));
    }
}
