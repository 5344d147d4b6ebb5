//! Operations of vectors and slices that are needed less often.

use crate::lent::{lent, numbers};

lent! {
    fn a_vector_takes_another_one_in(x: &mut Vec<f64>, tail: &[f64]) -> f64 {
        let mut other = tail.to_vec();
        x.append(&mut other);
        x[0] * x[x.len() - 1] + other.len() as f64
    }
    or {
        x.extend_from_slice(tail);
        x[0] * x[x.len() - 1]
    }
    at (numbers(2, 0), numbers(3, 1)), (numbers(2, 0), vec![]);
}

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
    fn a_vector_is_cut_in_two(x: &mut Vec<f64>, at: usize) -> f64 {
        let tail = x.split_off(at);
        let mut sum = 0.0;
        for (a, b) in x.iter().zip(&tail) {
            sum += a * b;
        }
        sum
    }
    or {
        let tail = x[at..].to_vec();
        x.truncate(at);
        let mut sum = 0.0;
        for i in 0..x.len().min(tail.len()) {
            sum += x[i] * tail[i];
        }
        sum
    }
    at (numbers(5, 0), 2), (numbers(5, 0), 0), (numbers(5, 0), 5);
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
    fn a_part_is_copied_within_a_slice(a: &mut [f64]) { a.copy_within(0..3, 1); }
    or {
        for i in (0..3).rev() {
            a[i + 1] = a[i];
        }
    }
    at (numbers(4, 0)), (numbers(7, 0));
}

lent! {
    fn first_and_last_in_one_match(x: &[f64], y: f64) -> f64 {
        match (x.first(), x.last()) {
            (Some(first), Some(last)) => (y + first * y) * last,
            _ => y,
        }
    }
    or { if x.is_empty() { y } else { (y + x[0] * y) * x[x.len() - 1] } }
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
    fn the_elements_of_a_range_are_drained(x: &mut Vec<f64>, y: f64) -> f64 {
        let mut sum = 0.0;
        for v in x.drain(1..3) {
            sum = sum * y + v;
        }
        sum * x[0] + x.len() as f64
    }
    or {
        let mut sum = x.remove(1);
        sum = sum * y + x.remove(1);
        sum * x[0] + x.len() as f64
    }
    at (numbers(3, 0), 0.7), (numbers(7, 0), 0.7);
}

lent! {
    fn rows_are_joined(m: &[Vec<f64>], y: f64) -> f64 {
        let flat = m.concat();
        let mut sum = 0.0;
        for i in 0..flat.len() {
            sum = sum * y + flat[i] * flat[0];
        }
        sum
    }
    or {
        let mut flat = Vec::new();
        for row in m {
            flat.extend_from_slice(row);
        }
        let mut sum = 0.0;
        for v in &flat {
            sum = sum * y + v * flat[0];
        }
        sum
    }
    at (vec![], 0.7), (vec![numbers(2, 0), vec![], numbers(3, 1)], 0.7);
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
    fn a_block_is_swapped_with_another(a: &mut [f64], b: &mut [f64], k: f64) {
        a.swap_with_slice(b);
        for v in a {
            *v *= k;
        }
    }
    or {
        for i in 0..a.len() {
            let kept = a[i];
            a[i] = b[i] * k;
            b[i] = kept;
        }
    }
    sizes n: (numbers(n, 0), numbers(n, 1), 0.7);
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
