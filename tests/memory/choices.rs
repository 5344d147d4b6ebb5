//! References whose target is only known when the program runs: chosen by a branch, or assigned again.

use crate::lent::{lent, numbers};

lent! {
    fn a_branch_chooses_what_is_read(x: &[f64], y: &[f64], first: bool) -> f64 {
        let chosen = if first { x } else { y };
        let mut sum = 0.0;
        for v in chosen {
            sum += v * v * x[0];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        if first {
            for v in x {
                sum += v * v * x[0];
            }
        } else {
            for v in y {
                sum += v * v * x[0];
            }
        }
        sum
    }
    at (numbers(3, 0), numbers(2, 1), true), (numbers(3, 0), numbers(2, 1), false);
}

lent! {
    fn a_match_chooses_a_row(m: &[Vec<f64>], which: usize, x: f64) -> f64 {
        let row = match which {
            0 => &m[0],
            1 | 2 => &m[1],
            _ => &m[m.len() - 1],
        };
        row[0] * x + row[1] * row[0]
    }
    at (vec![numbers(2, 0), numbers(2, 1), numbers(3, 2)], 0, 0.7),
       (vec![numbers(2, 0), numbers(2, 1), numbers(3, 2)], 2, 0.7),
       (vec![numbers(2, 0), numbers(2, 1), numbers(3, 2)], 5, 0.7);
}

lent! {
    fn the_better_of_two_so_far(x: &[f64], y: f64) -> f64 {
        let mut best = &x[0];
        for v in x {
            if v * y > *best * y {
                best = v;
            }
        }
        best * best * y
    }
    or {
        let mut best = 0;
        for i in 0..x.len() {
            if x[i] * y > x[best] * y {
                best = i;
            }
        }
        x[best] * x[best] * y
    }
    at (numbers(1, 0), 0.7), (numbers(2, 0), 0.7), (numbers(7, 0), 0.7), (numbers(7, 0), -0.7);
}

lent! {
    #[allow(clippy::match_single_binding, reason = "a match with one arm is what is tested")]
    fn the_only_arm_changes_what_was_lent(x: f64, y: &mut [f64], n: usize) -> f64 {
        y[0] = match n {
            m => {
                y[m] *= x;
                y[m] + y[0]
            }
        };
        y[0] * y[n]
    }
    at (0.7, numbers(3, 0), 2), (0.7, numbers(3, 0), 0);
}
