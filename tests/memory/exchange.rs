//! Elements, slices and vectors that trade places, are replaced, taken, and moved.

use crate::lent::{lent, numbers};
use std::mem;

lent! {
    fn two_elements_trade_places(a: &mut [f64], i: usize, j: usize) -> f64 {
        let kept = a[i];
        a[i] = a[j];
        a[j] = kept;
        a[0] * a[1] * a[1] + a[2] * a[3].sin()
    }
    or {
        a.swap(i, j);
        a[0] * a[1] * a[1] + a[2] * a[3].sin()
    }
    or {
        (a[i], a[j]) = (a[j], a[i]);
        a[0] * a[1] * a[1] + a[2] * a[3].sin()
    }
    at (numbers(4, 0), 0, 1), (numbers(4, 0), 3, 1), (numbers(4, 0), 2, 2);
}

lent! {
    fn a_slice_is_reversed_by_exchanges(a: &mut [f64], x: f64) -> f64 {
        let (mut low, mut high) = (0, a.len());
        while low + 1 < high {
            high -= 1;
            let kept = a[low];
            a[low] = a[high];
            a[high] = kept;
            low += 1;
        }
        let mut y = 0.0;
        for i in 0..a.len() {
            y = y * x + a[i];
        }
        y
    }
    or {
        a.reverse();
        let mut y = 0.0;
        for v in a.iter() {
            y = y * x + v;
        }
        y
    }
    or {
        let mut y = 0.0;
        for v in a.iter().rev() {
            y = y * x + v;
        }
        a.reverse();
        y
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn bubbles_rise(a: &mut [f64], weights: &[f64]) -> f64 {
        for end in (0..a.len()).rev() {
            for i in 0..end {
                if a[i] > a[i + 1] {
                    a.swap(i, i + 1);
                }
            }
        }
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += weights[i] * a[i] * a[i];
        }
        sum
    }
    or {
        a.sort_by(f64::total_cmp);
        let mut sum = 0.0;
        for (w, v) in weights.iter().zip(a.iter()) {
            sum += w * v * v;
        }
        sum
    }
    sizes n: (numbers(n, 0), numbers(n, 1));
}

lent! {
    fn two_floats_trade_places(x: &mut f64, y: &mut f64) -> f64 {
        let kept = *x;
        *x = *y;
        *y = kept * 2.0;
        *x * *x * *y
    }
    or {
        mem::swap(x, y);
        *y *= 2.0;
        *x * *x * *y
    }
    or {
        *y = mem::replace(x, *y) * 2.0;
        *x * *x * *y
    }
    gradient (2.0 * y * y, 4.0 * x * y);
    at (3.0, 0.5), (-0.5, 2.0);
}

lent! {
    fn local_floats_trade_places_in_a_loop(x: f64, y: f64, n: usize) -> f64 {
        let (mut a, mut b) = (x, y);
        for _ in 0..n {
            let next = a + b;
            a = b;
            b = next * x;
        }
        a * b
    }
    or {
        let (mut a, mut b) = (x, y);
        for _ in 0..n {
            mem::swap(&mut a, &mut b);
            b = (b + a) * x;
        }
        a * b
    }
    or {
        let (mut a, mut b) = (x, y);
        for _ in 0..n {
            (a, b) = (b, (a + b) * x);
        }
        a * b
    }
    sizes n: (0.7, 1.1, n);
}

lent! {
    fn an_element_is_replaced_and_its_old_value_used(a: &mut [f64], x: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            let old = a[i];
            a[i] = x * sum;
            sum += old * x;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for i in 0..a.len() {
            let old = mem::replace(&mut a[i], x * sum);
            sum += old * x;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in a.iter_mut() {
            sum += mem::replace(v, x * sum) * x;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.8);
}

lent! {
    fn a_vector_is_taken_and_filled_anew(x: &[f64], y: f64) -> f64 {
        let mut current = x.to_vec();
        let mut sum = 0.0;
        for round in 0..3 {
            let old = mem::take(&mut current);
            for i in 0..old.len() {
                sum += old[i] * y;
                current.push(old[i] * old[old.len() - 1 - i] + round as f64);
            }
        }
        sum
    }
    or {
        let mut current = x.to_vec();
        let mut sum = 0.0;
        for round in 0..3 {
            let mut next = Vec::with_capacity(current.len());
            for (v, w) in current.iter().zip(current.iter().rev()) {
                sum += v * y;
                next.push(v * w + round as f64);
            }
            current = next;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.8);
}

lent! {
    fn two_vectors_trade_places_in_every_step(x: &[f64], steps: usize, k: f64) -> f64 {
        let mut now = x.to_vec();
        let mut next = vec![0.0; x.len()];
        for _ in 0..steps {
            for i in 0..now.len() {
                let left = if i > 0 { now[i - 1] } else { 0.0 };
                let right = if i + 1 < now.len() { now[i + 1] } else { 0.0 };
                next[i] = now[i] + k * (left - 2.0 * now[i] + right);
            }
            mem::swap(&mut now, &mut next);
        }
        let mut energy = 0.0;
        for i in 0..now.len() {
            energy += now[i] * now[i];
        }
        energy
    }
    or {
        let mut now = x.to_vec();
        for _ in 0..steps {
            let mut next = now.clone();
            for i in 0..now.len() {
                next[i] -= 2.0 * k * now[i];
                if i > 0 {
                    next[i] += k * now[i - 1];
                }
                if i + 1 < now.len() {
                    next[i] += k * now[i + 1];
                }
            }
            now = next;
        }
        let mut energy = 0.0;
        for v in &now {
            energy += v * v;
        }
        energy
    }
    at (numbers(4, 0), 0, 0.2), (numbers(4, 0), 1, 0.2), (numbers(0, 0), 2, 0.2), (numbers(1, 0), 2, 0.2),
       (numbers(7, 0), 4, 0.2);
}

lent! {
    fn rows_trade_places(m: &mut [[f64; 2]], i: usize, j: usize) -> f64 {
        for k in 0..2 {
            let kept = m[i][k];
            m[i][k] = m[j][k];
            m[j][k] = kept;
        }
        m[0][0] * m[1][1] + m[2][0] * m[1][0] * m[0][1]
    }
    or {
        m.swap(i, j);
        m[0][0] * m[1][1] + m[2][0] * m[1][0] * m[0][1]
    }
    or {
        let row = m[i];
        m[i] = m[j];
        m[j] = row;
        m[0][0] * m[1][1] + m[2][0] * m[1][0] * m[0][1]
    }
    at (vec![[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], 0, 1), (vec![[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], 2, 0),
       (vec![[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], 1, 1);
}

lent! {
    fn rows_of_different_lengths_trade_places(m: &[Vec<f64>], x: f64) -> f64 {
        let mut rows = m.to_vec();
        rows.swap(0, 2);
        rows[1][0] = rows[0][rows[0].len() - 1] * x;
        let taken = mem::take(&mut rows[0]);
        let mut sum = 0.0;
        for row in &rows {
            for v in row {
                sum += v * v * x;
            }
        }
        sum + taken[0] * taken[1]
    }
    at (vec![numbers(1, 0), numbers(2, 1), numbers(3, 2)], 0.7);
}

lent! {
    fn elements_of_two_slices_trade_places(a: &mut [f64], b: &mut [f64], k: f64) {
        for i in 0..a.len() {
            let kept = a[i];
            a[i] = b[i] * k;
            b[i] = kept;
        }
    }
    or {
        for (x, y) in a.iter_mut().zip(b.iter_mut()) {
            mem::swap(x, y);
            *x *= k;
        }
    }
    or {
        for i in 0..b.len() {
            mem::swap(&mut a[i], &mut b[i]);
            a[i] *= k;
        }
    }
    sizes n: (numbers(n, 0), numbers(n, 1), 1.3);
}

lent! {
    fn a_vector_is_moved_through_names(x: &[f64], y: f64) -> f64 {
        let first = x.to_vec();
        let mut second = first;
        second[0] *= y;
        let third = { second };
        let (fourth, factor) = (third, y * 2.0);
        fourth[0] * fourth[1] * factor
    }
    gradient (vec![2.0 * y * y * x[1], 2.0 * y * y * x[0]], 4.0 * y * x[0] * x[1]);
    at (numbers(2, 0), 0.7);
}
