//! Elements that are read after a loop has stored them, which gradients compute again; and loops that store only
//! nearly so.

use crate::oracle::{SIZES, closed, holds, samples, twice};

/// Examines programs of two slices of all lengths.
macro_rules! at_all_sizes {
    ($($f_grad:ident = $f:ident),+ $(,)?) => {$(
        for k in SIZES {
            for m in [0, 1, 3, 6] {
                let (x, w) = (samples(k, 2), samples(m, 3));
                holds!($f_grad = $f(&x, &w));
            }
        }
    )+};
}

twice! {
    #[differentiable]
    fn differences(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut product = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] - w[t];
            }
            for i in 0..k {
                product *= y[i];
            }
        }
        product
    }

    #[test]
    fn every_factor_is_a_difference() {
        at_all_sizes!(differences_grad = differences);
        let (x, w) = (samples(7, 2), samples(3, 3));
        let (mut x_bar, mut w_bar) = (vec![0.0; 7], vec![0.0; 3]);
        let product = differences_grad(&x, &w, &mut x_bar, &mut w_bar);
        let of_x: Vec<f64> = x.iter().map(|x| w.iter().map(|w| product / (x - w)).sum()).collect();
        let of_w: Vec<f64> = w.iter().map(|w| x.iter().map(|x| -product / (x - w)).sum()).collect();
        closed(&x_bar, &of_x, 1e-12);
        closed(&w_bar, &of_w, 1e-12);
    }

    #[differentiable]
    fn through_two_buffers(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let (mut y, mut z) = (vec![0.0; k], vec![1.0; k]);
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = 0.5 * x[i];
            }
            for i in (0..k).rev() {
                z[i] = w[t] + y[i];
            }
            for i in 0..k {
                s += z[i] * s * y[k - 1 - i].sin() * 0.2;
            }
        }
        s
    }

    #[differentiable]
    fn elsewhere(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t];
            }
            let mut at = t;
            while at + 1 < k {
                if x[at] > 0.0 {
                    s *= 1.0 + 0.1 * y[at + 1];
                }
                at += 2;
            }
        }
        s
    }

    #[differentiable]
    fn what_iterations_hand_on(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut s: f64 = 1.0;
        for t in 0..w.len() {
            let scale = s.cos();
            for i in 0..k {
                y[i] = x[i] * scale + i as f64 * w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
        }
        s
    }

    #[differentiable]
    fn positions(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut last = vec![0; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                last[i] = (i * 3 + t) % k;
            }
            for i in 0..k {
                s += 0.1 * x[last[i]] * s * w[t];
            }
        }
        s
    }

    #[differentiable]
    fn rows(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![vec![0.0; k]; 2];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[t % 2][i] = x[i] - w[t];
            }
            let row = t % 2;
            for i in 0..k {
                y[row][i] = x[i] + w[t];
            }
            for i in 0..k {
                s += 0.1 * y[row][i] * s * y[1 - row][i];
            }
        }
        s
    }

    #[test]
    fn what_was_stored_is_what_is_computed_again() {
        at_all_sizes!(
            through_two_buffers_grad = through_two_buffers,
            elsewhere_grad = elsewhere,
            what_iterations_hand_on_grad = what_iterations_hand_on,
            positions_grad = positions,
            rows_grad = rows
        );
    }

    #[differentiable]
    fn another_write_between(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] - w[t];
            }
            if t < k {
                y[t] = s;
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
        }
        s
    }

    #[differentiable]
    fn while_it_is_read(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.0; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] - w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
                y[k - 1 - i] = s;
            }
        }
        s
    }

    #[differentiable]
    fn part_of_the_range(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.3; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 1..k {
                y[i] = x[i] - w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
            for i in 0..k / 2 {
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
        }
        s
    }

    #[differentiable]
    fn on_a_condition(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.3; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                if x[i] > w[t] {
                    y[i] = x[i] - w[t];
                }
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
            for i in 0..k {
                if x[i] < w[t] {
                    break;
                }
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
        }
        s
    }

    #[differentiable]
    fn in_addition(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.3; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] += x[i] - w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
        }
        s
    }

    #[differentiable]
    fn backwards(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.3; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[k - 1 - i] = x[i] - w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s * x[i];
            }
        }
        s
    }

    #[test]
    fn what_was_only_nearly_stored_is_kept() {
        at_all_sizes!(
            another_write_between_grad = another_write_between,
            while_it_is_read_grad = while_it_is_read,
            part_of_the_range_grad = part_of_the_range,
            on_a_condition_grad = on_a_condition,
            in_addition_grad = in_addition,
            backwards_grad = backwards
        );
    }

    #[differentiable]
    fn what_it_came_from_changes(x: &mut [f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.3; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] - w[t];
            }
            for i in 0..k {
                x[i] = 0.5 * x[i] + s;
                s += 0.1 * y[i] * s;
            }
        }
        s
    }

    #[differentiable]
    fn what_it_came_from_stays(x: &mut [f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.3; k];
        let mut s = 1.0;
        for i in 0..k {
            x[i] *= 0.5;
        }
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] - w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i] * s;
            }
        }
        s
    }

    #[test]
    fn what_was_computed_from_what_changes() {
        for k in SIZES {
            for m in [0, 1, 3, 6] {
                let (x, w) = (samples(k, 2), samples(m, 3));
                holds!(what_it_came_from_changes_grad = what_it_came_from_changes(&mut x, &w));
                holds!(what_it_came_from_stays_grad = what_it_came_from_stays(&mut x, &w));
            }
        }
    }

    #[differentiable]
    fn half_the_width(x: &[f32], w: &[f32]) -> f32 {
        let k = x.len();
        let mut y = vec![0.3_f32; k];
        let mut s = 1.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = 0.5 * 3.0;
            }
            for i in 0..k {
                s += 0.1 * y[i].sin() * s * x[i];
            }
            for i in 0..k {
                y[i] = (0.5 + i as f32) * w[t];
            }
            for i in 0..k {
                s += 0.1 * y[i].sin() * s * x[i];
            }
        }
        s
    }

    #[test]
    fn numbers_have_the_type_of_what_they_are_stored_in() {
        let (x, w) = ([0.5_f32, -0.25], [1.0_f32]);
        let (mut x_bar, mut w_bar) = ([0.0; 2], [0.0; 1]);
        let value = half_the_width_grad(&x, &w, &mut x_bar, &mut w_bar);
        assert_eq!(value.to_bits(), half_the_width(&x, &w).to_bits());
        let step = 1e-2_f32;
        let slope = (half_the_width(&x, &[1.0 + step]) - half_the_width(&x, &[1.0 - step])) / (2.0 * step);
        assert!((w_bar[0] - slope).abs() < 1e-3, "{w_bar:?} instead of {slope}");
    }
}
