//! Operations on whole slices: fill, copy, clone, split, reverse, rotate, sort; concatenation and reshaping.

use crate::lent::{lent, numbers};

lent! {
    fn a_slice_is_filled(a: &mut [f64], x: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += a[i] * x;
            a[i] = x * x;
        }
        for i in 0..a.len() {
            sum += a[i] * i as f64;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in a.iter() {
            sum += v * x;
        }
        a.fill(x * x);
        for (i, v) in a.iter().enumerate() {
            sum += v * i as f64;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_part_is_filled(a: &mut [f64], x: f64) {
        for i in 1..3 {
            a[i] = x * a[0];
        }
    }
    or {
        let value = x * a[0];
        a[1..3].fill(value);
    }
    at (numbers(3, 0), 0.7), (numbers(7, 0), 0.7);
}

lent! {
    fn a_slice_is_copied_over_another(a: &mut [f64], b: &[f64], x: f64) {
        for i in 0..a.len() {
            a[i] = b[i];
        }
        for i in 0..a.len() {
            a[i] *= x;
        }
    }
    or {
        a.copy_from_slice(b);
        for v in a {
            *v *= x;
        }
    }
    or {
        a.clone_from_slice(b);
        for v in a.iter_mut() {
            *v *= x;
        }
    }
    or {
        for (a, b) in a.iter_mut().zip(b) {
            *a = b * x;
        }
    }
    sizes n: (numbers(n, 0), numbers(n, 1), 0.7);
}

lent! {
    fn parts_are_copied(a: &mut [f64], b: &[f64]) {
        a[1..3].copy_from_slice(&b[2..4]);
        let left = [a[0], a[1]];
        a[2..4].copy_from_slice(&left);
    }
    or {
        a[1] = b[2];
        a[2] = b[3];
        for i in 0..2 {
            a[2 + i] = a[i];
        }
    }
    at (numbers(4, 0), numbers(4, 1)), (numbers(5, 0), numbers(6, 1));
}

lent! {
    fn a_part_moves_within_a_slice(a: &mut [f64]) {
        let kept = [a[0], a[1], a[2]];
        for i in 0..3 {
            a[i + 1] = kept[i];
        }
    }
    or {
        for i in (0..3).rev() {
            a[i + 1] = a[i];
        }
    }
    at (numbers(4, 0)), (numbers(7, 0));
}

lent! {
    fn two_halves_are_changed_together(a: &mut [f64], k: f64) -> f64 {
        let middle = a.len() / 2;
        for i in 0..middle {
            let left = a[i];
            a[i] += k * a[middle + i];
            a[middle + i] *= left;
        }
        if a.is_empty() { k } else { a[0] * a[a.len() - 1] }
    }
    or {
        let (left, right) = a.split_at_mut(a.len() / 2);
        for (l, r) in left.iter_mut().zip(right) {
            let old = *l;
            *l += k * *r;
            *r *= old;
        }
        if a.is_empty() { k } else { a[0] * a[a.len() - 1] }
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn butterflies(a: &mut [f64], w: f64) {
        let mut span = 1;
        while span < a.len() {
            let mut start = 0;
            while start < a.len() {
                for i in start..start + span {
                    let (even, odd) = (a[i], w * a[i + span]);
                    a[i] = even + odd;
                    a[i + span] = even - odd;
                }
                start += 2 * span;
            }
            span *= 2;
        }
    }
    or {
        let mut span = 1;
        while span < a.len() {
            for block in a.chunks_exact_mut(2 * span) {
                let (left, right) = block.split_at_mut(span);
                for (l, r) in left.iter_mut().zip(right.iter_mut()) {
                    let (even, odd) = (*l, w * *r);
                    *l = even + odd;
                    *r = even - odd;
                }
            }
            span *= 2;
        }
    }
    at (vec![], 0.7), (numbers(1, 0), 0.7), (numbers(2, 0), 0.7), (numbers(8, 0), 0.7);
}

lent! {
    fn a_slice_is_rotated(a: &mut [f64], by: usize, x: f64) -> f64 {
        let old = a.to_vec();
        for i in 0..old.len() {
            a[i] = old[(i + by) % old.len()];
        }
        let mut y = 0.0;
        for i in 0..a.len() {
            y = y * x + a[i];
        }
        y
    }
    or {
        a.rotate_left(by);
        let mut y = 0.0;
        for v in a.iter() {
            y = y * x + v;
        }
        y
    }
    or {
        a.rotate_right(a.len() - by);
        let mut y = 0.0;
        for v in a.iter() {
            y = y * x + v;
        }
        y
    }
    or {
        a[..by].reverse();
        a[by..].reverse();
        a.reverse();
        let mut y = 0.0;
        for v in a.iter() {
            y = y * x + v;
        }
        y
    }
    at (vec![], 0, 0.7), (numbers(1, 0), 1, 0.7), (numbers(2, 0), 1, 0.7), (numbers(7, 0), 3, 0.7);
}

lent! {
    fn an_insertion_sort(a: &mut [f64], weights: &[f64]) -> f64 {
        for i in 1..a.len() {
            let moved = a[i];
            let mut j = i;
            while j > 0 && a[j - 1] > moved {
                a[j] = a[j - 1];
                j -= 1;
            }
            a[j] = moved;
        }
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += weights[i] * a[i] * a[i];
        }
        sum
    }
    or {
        a.sort_by(|x, y| x.partial_cmp(y).unwrap());
        let mut sum = 0.0;
        for (w, v) in weights.iter().zip(a.iter()) {
            sum += w * v * v;
        }
        sum
    }
    or {
        let mut sorted = a.to_vec();
        sorted.sort_by(f64::total_cmp);
        let mut sum = 0.0;
        for (i, v) in sorted.iter().enumerate() {
            sum += weights[i] * v * v;
        }
        sum
    }
    sizes n: (numbers(n, 0), numbers(n, 1));
}

lent! {
    fn the_median_of_what_is_left(x: &[f64], skip: usize) -> f64 {
        let mut rest = x[skip..].to_vec();
        rest.sort_by(f64::total_cmp);
        let n = rest.len();
        if n % 2 == 1 {
            rest[n / 2]
        } else {
            0.5 * (rest[n / 2 - 1] + rest[n / 2])
        }
    }
    or {
        let mut below_and_above = 0.0;
        for &v in &x[skip..] {
            let mut smaller = 0;
            for &w in &x[skip..] {
                if w < v {
                    smaller += 1;
                }
            }
            let n = x.len() - skip;
            if 2 * smaller == n - 1 {
                below_and_above = 2.0 * v;
            } else if 2 * smaller == n || 2 * smaller + 2 == n {
                below_and_above += v;
            }
        }
        0.5 * below_and_above
    }
    at (numbers(4, 0), 3), (numbers(4, 0), 2), (numbers(7, 0), 0), (numbers(7, 0), 1);
}

lent! {
    fn two_slices_one_after_the_other(x: &[f64], y: &[f64]) -> Vec<f64> {
        let mut all = vec![0.0; x.len() + y.len()];
        for i in 0..x.len() {
            all[i] = x[i];
        }
        for i in 0..y.len() {
            all[x.len() + i] = y[i] * 2.0;
        }
        all
    }
    or {
        let mut all = x.to_vec();
        for v in y {
            all.push(v * 2.0);
        }
        all
    }
    or {
        let mut all = Vec::new();
        all.extend_from_slice(x);
        all.extend_from_slice(y);
        for v in &mut all[x.len()..] {
            *v *= 2.0;
        }
        all
    }
    sizes n: (numbers(n, 0), numbers(2, 1));
}

lent! {
    fn a_slice_is_repeated_and_reshaped(x: &[f64], times: usize) -> f64 {
        let n = x.len();
        let mut rows = vec![vec![0.0; n]; times];
        for i in 0..times {
            for j in 0..n {
                rows[i][j] = x[j] * i as f64;
            }
        }
        let mut columns = vec![vec![0.0; times]; n];
        for i in 0..times {
            for j in 0..n {
                columns[j][i] = rows[i][j];
            }
        }
        let mut sum = 0.0;
        for column in &columns {
            for (i, v) in column.iter().enumerate() {
                sum += v * v * i as f64;
            }
        }
        sum
    }
    or {
        let mut flat = Vec::new();
        for _ in 0..times {
            flat.extend_from_slice(x);
        }
        let mut sum = 0.0;
        for i in 0..times {
            for v in &flat[i * x.len()..(i + 1) * x.len()] {
                sum += (v * i as f64).powi(2) * i as f64;
            }
        }
        sum
    }
    sizes n: (numbers(n, 0), 3);
}
