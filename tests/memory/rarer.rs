//! Operations of vectors and slices that are needed less often.

use crate::lent::{lent, numbers};

lent! {
    fn an_element_is_removed_by_exchange(x: &mut Vec<f64>, at: usize, y: f64) -> f64 {
        let removed = x.swap_remove(at);
        let mut sum = removed * y;
        for i in 0..x.len() {
            sum += x[i] * x[i] * i as f64;
        }
        sum
    }
    or {
        let last = x.len() - 1;
        x.swap(at, last);
        let mut sum = x.pop().unwrap() * y;
        for (i, v) in x.iter().enumerate() {
            sum += v * v * i as f64;
        }
        sum
    }
    at (numbers(3, 0), 0, 0.7), (numbers(3, 0), 2, 0.7), (numbers(1, 0), 0, 0.7);
}

lent! {
    fn first_and_last_are_changed(x: &mut [f64], y: f64) {
        if let Some(first) = x.first_mut() {
            *first *= y;
        }
        if let Some(last) = x.last_mut() {
            *last += y;
        }
    }
    or {
        if !x.is_empty() {
            x[0] *= y;
            let end = x.len() - 1;
            x[end] += y;
        }
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn slices_split_at_their_ends(x: &[f64], y: f64) -> f64 {
        let mut sum = y;
        if let Some((first, rest)) = x.split_first() {
            for v in rest {
                sum += first * v * y;
            }
        }
        if let Some((last, rest)) = x.split_last() {
            sum *= last + rest.len() as f64;
        }
        sum
    }
    or {
        let mut sum = y;
        for i in 1..x.len() {
            sum += x[0] * x[i] * y;
        }
        if x.len() > 0 {
            sum *= x[x.len() - 1] + (x.len() - 1) as f64;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_column_of_steps(a: &mut [f64], n: usize, k: f64) {
        for v in a.iter_mut().skip(1).step_by(n) {
            *v *= k;
        }
    }
    or {
        let mut i = 1;
        while i < a.len() {
            a[i] *= k;
            i += n;
        }
    }
    sizes n: (numbers(n, 0), 3, 0.7);
}

lent! {
    fn elements_are_sorted_from_the_largest_one(x: &[f64], w: f64) -> f64 {
        let mut sorted = x.to_vec();
        sorted.sort_by(|a, b| b.total_cmp(a));
        let mut y = 0.0;
        for v in &sorted {
            y = y * w + v;
        }
        y
    }
    or {
        let mut sorted = x.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        let mut y = 0.0;
        for v in sorted.iter().rev() {
            y = y * w + v;
        }
        y
    }
    sizes n: (numbers(n, 0), 0.7);
}
