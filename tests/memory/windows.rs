//! Windows, chunks and other parts of slices, as iterators give them and by index, read and written.

use crate::lent::{lent, numbers, positive};

lent! {
    fn differences_of_neighbours(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 1..x.len() {
            let step = x[i] - x[i - 1];
            sum += step * step;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for pair in x.windows(2) {
            let step = pair[1] - pair[0];
            sum += step * step;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (a, b) in x.iter().zip(x.iter().skip(1)) {
            let step = b - a;
            sum += step * step;
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn curvature_by_a_stencil(x: &[f64], h: f64) -> f64 {
        let mut sum = 0.0;
        for i in 1..x.len().max(1) - 1 {
            let bend = (x[i - 1] - 2.0 * x[i] + x[i + 1]) / h;
            sum += bend * bend;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for w in x.windows(3) {
            let bend = (w[0] - 2.0 * w[1] + w[2]) / h;
            sum += bend * bend;
        }
        sum
    }
    at (numbers(3, 4), 0.5);
    sizes n: (numbers(n.max(1), 0), 0.5);
}

lent! {
    fn groups_of_three_with_a_shorter_last_one(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        let mut start = 0;
        while start < x.len() {
            let end = if start + 3 < x.len() { start + 3 } else { x.len() };
            let mut product = 1.0;
            for i in start..end {
                product *= x[i];
            }
            sum += product;
            start = end;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for group in x.chunks(3) {
            let mut product = 1.0;
            for v in group {
                product *= v;
            }
            sum += product;
        }
        sum
    }
    at (numbers(3, 0)), (numbers(6, 1));
    sizes n: (numbers(n, 0));
}

lent! {
    fn pairs_without_the_odd_one(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for k in 0..x.len() / 2 {
            sum += x[2 * k] * x[2 * k + 1];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for pair in x.chunks_exact(2) {
            sum += pair[0] * pair[1];
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn chunks_and_what_remains(x: &[f64]) -> f64 {
        let whole = x.len() / 3 * 3;
        let mut sum = 0.0;
        let mut i = 0;
        while i < whole {
            sum += x[i] * x[i + 1] * x[i + 2];
            i += 3;
        }
        for j in whole..x.len() {
            sum -= x[j] * x[j];
        }
        sum
    }
    or {
        let whole = x.len() / 3 * 3;
        let mut sum = 0.0;
        for c in x.chunks_exact(3) {
            sum += c[0] * c[1] * c[2];
        }
        for v in &x[whole..] {
            sum -= v * v;
        }
        sum
    }
    at (numbers(8, 1));
    sizes n: (numbers(n, 0));
}

lent! {
    fn neighbours_in_chunks_become_means(x: &mut [f64]) {
        let mut k = 0;
        while k + 1 < x.len() {
            let mean = 0.5 * (x[k] + x[k + 1]);
            x[k] = mean;
            x[k + 1] = mean * mean;
            k += 2;
        }
    }
    or {
        for pair in x.chunks_exact_mut(2) {
            let mean = 0.5 * (pair[0] + pair[1]);
            pair[0] = mean;
            pair[1] = mean * mean;
        }
    }
    or {
        for pair in x.chunks_mut(2) {
            if let [a, b] = pair {
                *a = 0.5 * (*a + *b);
                *b = *a * *a;
            }
        }
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn chunks_with_their_numbers_are_scaled(x: &mut [f64], scales: &[f64]) {
        for i in 0..x.len() {
            x[i] *= scales[i / 3];
        }
    }
    or {
        for (chunk, scale) in x.chunks_mut(3).zip(scales) {
            for v in chunk {
                *v *= scale;
            }
        }
    }
    or {
        for (k, chunk) in x.chunks_mut(3).enumerate() {
            for v in chunk.iter_mut() {
                *v *= scales[k];
            }
        }
    }
    sizes n: (numbers(n, 0), numbers(3, 1));
}

lent! {
    fn chunks_from_the_end(x: &[f64], y: f64) -> f64 {
        let mut sum = 0.0;
        let mut k = x.len() / 2;
        while k > 0 {
            k -= 1;
            sum = sum * y + x[2 * k] * x[2 * k + 1];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for pair in x.chunks_exact(2).rev() {
            sum = sum * y + pair[0] * pair[1];
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn halves_and_their_parts(x: &[f64]) -> f64 {
        let middle = x.len() / 2;
        let mut sum = 0.0;
        for i in 0..middle {
            sum += x[i] * x[middle + i];
        }
        for i in middle..x.len() {
            sum += x[i].sin();
        }
        sum
    }
    or {
        let middle = x.len() / 2;
        let (left, right) = x.split_at(middle);
        let mut sum = 0.0;
        for (a, b) in left.iter().zip(right) {
            sum += a * b;
        }
        for b in right {
            sum += b.sin();
        }
        sum
    }
    or {
        let (left, right) = (&x[..x.len() / 2], &x[x.len() / 2..]);
        let mut sum = 0.0;
        for i in 0..right.len() {
            if i < left.len() {
                sum += left[i] * right[i];
            }
            sum += right[i].sin();
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn a_slice_of_a_slice_of_a_slice(x: &[f64], from: usize) -> f64 {
        let tail = &x[from..];
        let inner = &tail[1..4];
        let first_two = &inner[..=1];
        first_two[0] * inner[2] + first_two[1] * tail[0] + x[0] * first_two.len() as f64
    }
    or { x[from + 1] * x[from + 3] + x[from + 2] * x[from] + x[0] * 2.0 }
    at (numbers(7, 0), 0), (numbers(7, 0), 3);
}

lent! {
    fn parts_that_overlap_are_written_in_turn(x: &mut [f64], k: f64) -> f64 {
        for i in 0..3 {
            x[i] *= k;
        }
        for i in 1..4 {
            x[i] += x[0];
        }
        x[1] * x[2] + x[3]
    }
    or {
        let front = &mut x[..3];
        for v in front.iter_mut() {
            *v *= k;
        }
        let first = x[0];
        for v in &mut x[1..4] {
            *v += first;
        }
        x[1] * x[2] + x[3]
    }
    at (numbers(4, 0), 0.7), (numbers(7, 1), 1.4);
}

lent! {
    fn windows_of_a_local_vector(x: &[f64], y: f64) -> f64 {
        let mut squares = Vec::with_capacity(x.len());
        for v in x {
            squares.push(v * v + y);
        }
        let mut sum = 0.0;
        for i in 1..squares.len() {
            sum += squares[i - 1] / squares[i];
        }
        sum
    }
    or {
        let mut squares = vec![y; x.len()];
        for (square, v) in squares.iter_mut().zip(x) {
            *square += v * v;
        }
        let mut sum = 0.0;
        for w in squares.windows(2) {
            sum += w[0] / w[1];
        }
        sum
    }
    sizes n: (positive(n, 0), 0.7);
}
