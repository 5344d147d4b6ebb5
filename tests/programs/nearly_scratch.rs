//! Memory that is declared once, and that iterations overwrite only nearly: some of it goes to the next.

use crate::oracle::{SIZES, holds, samples, twice};

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
    fn the_last_one_survives(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.5; k + 1];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t] + y[k];
            }
            for i in 0..k {
                sum += y[i] * y[i];
            }
            y[k] = sum * 0.1;
        }
        sum
    }

    #[differentiable]
    fn the_first_one_survives(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.5; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 1..k {
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
            if k > 0 {
                y[0] = sum * 0.01;
            }
        }
        sum
    }

    #[differentiable]
    fn every_other_one_survives(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in (0..k).step_by(2) {
                y[i] = x[i] * w[t] + sum * 0.1;
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[test]
    fn an_element_survives() {
        at_all_sizes!(
            the_last_one_survives_grad = the_last_one_survives,
            the_first_one_survives_grad = the_first_one_survives,
            every_other_one_survives_grad = every_other_one_survives
        );
    }

    #[differentiable]
    fn shifted_by_one(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.5; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                if i + 1 < k {
                    y[i + 1] = x[i] * w[t] + y[i];
                }
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn its_own_is_read(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.5; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t] + 0.3 * y[i];
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn the_next_one_is_read(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t] + y[(i + 1) % k];
            }
            for i in 0..k {
                sum += y[i] * y[k - 1 - i];
            }
        }
        sum
    }

    #[test]
    fn an_element_of_before_is_read() {
        at_all_sizes!(
            shifted_by_one_grad = shifted_by_one,
            its_own_is_read_grad = its_own_is_read,
            the_next_one_is_read_grad = the_next_one_is_read
        );
    }

    #[differentiable]
    fn in_a_branch(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.5; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                if (i + t) % 2 == 0 {
                    y[i] = x[i] * w[t];
                }
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn the_loop_in_a_branch(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.5; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            if t % 2 == 0 {
                for i in 0..k {
                    y[i] = x[i] * w[t];
                }
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn left_out(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                if w[t] < 0.0 && i % 2 == 0 {
                    continue;
                }
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn read_first(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                sum += y[i] * w[t];
            }
            if w[t] < 0.0 {
                continue;
            }
            for i in 0..k {
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[test]
    fn some_iterations_do_not_overwrite() {
        at_all_sizes!(
            in_a_branch_grad = in_a_branch,
            the_loop_in_a_branch_grad = the_loop_in_a_branch,
            left_out_grad = left_out,
            read_first_grad = read_first
        );
    }

    #[differentiable]
    fn left_before(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                if i == t + 2 {
                    break;
                }
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn left_behind(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t];
                if i == t + 2 {
                    break;
                }
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[differentiable]
    fn left_outside(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t];
            }
            if t == 2 {
                break;
            }
            for i in 0..k {
                sum += y[i] * y[i] * w[t];
            }
        }
        sum
    }

    #[test]
    fn some_iterations_do_not_end() {
        at_all_sizes!(
            left_before_grad = left_before,
            left_behind_grad = left_behind,
            left_outside_grad = left_outside
        );
    }

    #[differentiable]
    fn exchanged(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = x.to_vec();
        let mut z = vec![0.0; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                z[i] = y[i] * w[t] + 0.1 * y[(i + 1) % k];
            }
            std::mem::swap(&mut y, &mut z);
            for i in 0..k {
                sum += y[i] * y[i];
            }
        }
        sum
    }

    #[differentiable]
    fn exchanged_after_reading(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut z = vec![0.4; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                z[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i] * z[i];
            }
            std::mem::swap(&mut y, &mut z);
        }
        sum
    }

    #[differentiable]
    fn read_after_the_loop(x: &[f64], w: &[f64]) -> f64 {
        let k = x.len();
        let mut y = vec![0.2; k];
        let mut sum = 0.0;
        for t in 0..w.len() {
            for i in 0..k {
                y[i] = x[i] * w[t];
            }
            for i in 0..k {
                sum += y[i].exp();
            }
        }
        for i in 0..k {
            sum += y[i] * x[i];
        }
        sum
    }

    #[test]
    fn memory_goes_elsewhere() {
        at_all_sizes!(
            exchanged_grad = exchanged,
            exchanged_after_reading_grad = exchanged_after_reading,
            read_after_the_loop_grad = read_after_the_loop
        );
    }
}
