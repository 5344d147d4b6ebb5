//! Gather, scatter, histograms, and indices that come from integer arrays, which may change while the program runs.

use crate::lent::{lent, numbers, positive};

lent! {
    fn a_gather_with_duplicates(x: &[f64], picks: &[usize]) -> f64 {
        let mut y = 0.0;
        for i in 0..picks.len() {
            let picked = x[picks[i]];
            y += picked * picked * (i as f64 + 1.0);
        }
        y
    }
    or {
        let mut y = 0.0;
        for (i, &pick) in picks.iter().enumerate() {
            y += x[pick] * x[pick] * (i as f64 + 1.0);
        }
        y
    }
    at (numbers(4, 0), vec![0, 0, 3, 2, 0, 3]), (numbers(1, 0), vec![0, 0]), (numbers(2, 0), vec![]);
}

lent! {
    fn a_gather_of_a_gather(x: &[f64], outer: &[usize], inner: &[usize]) -> f64 {
        let mut product = 1.0;
        for i in 0..outer.len() {
            product *= x[inner[outer[i]]] + 2.0;
        }
        product
    }
    or {
        let mut product = 1.0;
        for o in outer {
            product *= x[inner[*o]] + 2.0;
        }
        product
    }
    at (numbers(4, 0), vec![2, 0, 2], vec![3, 1, 3]), (numbers(4, 0), vec![], vec![1]);
}

lent! {
    fn a_scatter_that_overwrites(x: &[f64], slots: &[usize], out: &mut [f64]) -> f64 {
        for i in 0..x.len() {
            out[slots[i]] = x[i] * x[i];
        }
        let mut product = 1.0;
        for i in 0..out.len() {
            product *= out[i];
        }
        product
    }
    or {
        for (&slot, v) in slots.iter().zip(x) {
            out[slot] = v * v;
        }
        let mut product = 1.0;
        for v in out.iter() {
            product *= v;
        }
        product
    }
    at (numbers(5, 0), vec![0, 2, 0, 2, 0], numbers(4, 1)), (numbers(1, 0), vec![1], numbers(2, 1)),
       (vec![], vec![], numbers(2, 1));
}

lent! {
    fn a_scatter_that_adds(x: &[f64], slots: &[usize], bins: usize) -> f64 {
        let mut sums = vec![0.0; bins];
        for i in 0..x.len() {
            sums[slots[i]] += x[i];
        }
        let mut energy = 0.0;
        for i in 0..bins {
            energy += sums[i] * sums[i];
        }
        energy
    }
    or {
        let mut sums = vec![0.0; bins];
        for (v, &slot) in x.iter().zip(slots) {
            sums[slot] += v;
        }
        let mut energy = 0.0;
        for sum in sums {
            energy += sum * sum;
        }
        energy
    }
    at (numbers(5, 0), vec![0, 2, 0, 2, 0], 3), (vec![], vec![], 2), (numbers(7, 0), vec![1; 7], 2);
}

lent! {
    fn a_histogram_of_products_and_one_of_maxima(x: &[f64], slots: &[usize]) -> f64 {
        let mut products = [1.0; 3];
        let mut maxima = [0.0; 3];
        for i in 0..x.len() {
            let slot = slots[i];
            products[slot] *= x[i];
            if x[i] > maxima[slot] {
                maxima[slot] = x[i];
            }
        }
        products[0] * maxima[2] + products[1] * maxima[1] + products[2] * maxima[0]
    }
    or {
        let mut products = [1.0_f64; 3];
        let mut maxima = [0.0_f64; 3];
        for (&slot, &v) in slots.iter().zip(x.iter()) {
            products[slot] *= v;
            maxima[slot] = maxima[slot].max(v);
        }
        products[0] * maxima[2] + products[1] * maxima[1] + products[2] * maxima[0]
    }
    at (positive(7, 0), vec![0, 1, 2, 0, 1, 2, 0]), (positive(7, 1), vec![2, 2, 0, 0, 2, 0, 1]),
       (vec![], vec![]);
}

lent! {
    fn a_histogram_by_the_values_themselves(x: &[f64]) -> f64 {
        let mut sums = [0.0; 4];
        for i in 0..x.len() {
            let bin = (x[i] + 2.0).floor() as usize;
            sums[bin] += x[i] * x[i];
        }
        sums[0] * sums[1] + sums[2] * sums[3]
    }
    or {
        let mut sums = [0.0; 4];
        for &v in x {
            sums[(v + 2.0).floor() as usize] += v * v;
        }
        sums[0] * sums[1] + sums[2] * sums[3]
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn a_permutation_in_place(a: &mut [f64], order: &[usize]) {
        let old = a.to_vec();
        for i in 0..a.len() {
            a[i] = old[order[i]];
        }
    }
    or {
        let mut new = Vec::with_capacity(a.len());
        for &from in order {
            new.push(a[from]);
        }
        a.copy_from_slice(&new);
    }
    at (numbers(4, 0), vec![2, 0, 3, 1]), (numbers(1, 0), vec![0]), (vec![], vec![]),
       (numbers(2, 0), vec![1, 1]);
}

lent! {
    fn a_permutation_followed_cycle_by_cycle(a: &mut [f64], order: &mut [usize]) {
        for start in 0..a.len() {
            let first = a[start];
            let mut i = start;
            while order[i] != start {
                let next = order[i];
                a[i] = a[next];
                order[i] = i;
                i = next;
            }
            a[i] = first;
            order[i] = i;
        }
    }
    or {
        let old = a.to_vec();
        for i in 0..old.len() {
            a[i] = old[order[i]];
        }
        for i in 0..order.len() {
            order[i] = i;
        }
    }
    at (numbers(4, 0), vec![2, 0, 3, 1]), (numbers(4, 0), vec![1, 0, 3, 2]), (numbers(1, 0), vec![0]),
       (vec![], vec![]);
}

lent! {
    fn indices_that_change_during_the_loop(x: &[f64], next: &mut [usize]) -> f64 {
        let mut y = 1.0;
        for i in 0..x.len() {
            y = y * 0.5 + x[next[i]] * x[i];
            let after = (i + 1) % x.len();
            next[after] = (next[i] + next[after]) % x.len();
            next[i] = 0;
        }
        y * x[next[0]]
    }
    at (numbers(4, 0), vec![1, 2, 3, 0]), (numbers(4, 1), vec![3, 3, 3, 3]), (numbers(1, 1), vec![0]);
}

lent! {
    fn a_list_linked_by_indices(x: &[f64], next: &[usize]) -> f64 {
        let mut at = 0;
        let mut y = 0.0;
        while at < x.len() {
            y = y * y * 0.25 + x[at];
            at = next[at];
        }
        y
    }
    or {
        let mut at = 0;
        let mut y = 0.0;
        loop {
            let Some(v) = x.get(at) else { break y };
            y = y * y * 0.25 + v;
            at = next[at];
        }
    }
    at (numbers(5, 0), vec![3, 5, 1, 2, 0]), (numbers(1, 0), vec![9]), (vec![], vec![]);
}

lent! {
    fn rows_with_their_own_lengths(x: &[f64], starts: &[usize], y: f64) -> f64 {
        let mut sum = 0.0;
        for row in 1..starts.len() {
            let mut product = y;
            for i in starts[row - 1]..starts[row] {
                product *= x[i];
            }
            sum += product;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for bounds in starts.windows(2) {
            let mut product = y;
            for v in &x[bounds[0]..bounds[1]] {
                product *= v;
            }
            sum += product;
        }
        sum
    }
    at (numbers(6, 0), vec![0, 2, 2, 6], 0.7), (vec![], vec![0], 0.7), (vec![], vec![0, 0], 0.7);
}

lent! {
    fn a_sparse_matrix_times_a_vector(
        values: &[f64],
        columns: &[usize],
        starts: &[usize],
        x: &[f64],
        y: &mut [f64],
    ) {
        for row in 0..y.len() {
            let mut sum = 0.0;
            for k in starts[row]..starts[row + 1] {
                sum += values[k] * x[columns[k]];
            }
            y[row] = sum;
        }
    }
    at (numbers(5, 0), vec![0, 2, 1, 0, 2], vec![0, 2, 3, 5], numbers(3, 1), numbers(3, 2)),
       (vec![], vec![], vec![0, 0], numbers(2, 1), numbers(1, 2));
}

lent! {
    fn counts_decide_how_often(x: &[f64], counts: &[usize]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            let mut power = 1.0;
            for _ in 0..counts[i] {
                power *= x[i];
            }
            sum += power;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (v, &count) in x.iter().zip(counts) {
            sum += v.powi(count as i32);
        }
        sum
    }
    at (numbers(4, 0), vec![0, 1, 2, 5]), (vec![], vec![]);
}

lent! {
    fn flags_choose_elements(x: &[f64], keep: &[bool]) -> f64 {
        let mut kept = Vec::new();
        for i in 0..x.len() {
            if keep[i] {
                kept.push(x[i]);
            }
        }
        let mut sum = 0.0;
        for i in 0..kept.len() {
            sum += kept[i] * kept[kept.len() - 1 - i];
        }
        sum
    }
    or {
        let mut kept = vec![0.0; x.len()];
        let mut count = 0;
        for (v, &flag) in x.iter().zip(keep) {
            if flag {
                kept[count] = *v;
                count += 1;
            }
        }
        kept.truncate(count);
        let mut sum = 0.0;
        for (a, b) in kept.iter().zip(kept.iter().rev()) {
            sum += a * b;
        }
        sum
    }
    at (numbers(5, 0), vec![true, false, true, true, false]), (numbers(2, 0), vec![false, false]),
       (vec![], vec![]);
}
