//! What the way back needs although it is overwritten, and what it does not: memory that is reset, used again, read
//! before and after, written under another index that is the same, and left early.

use crate::lent::{lent, numbers, positive};

lent! {
    fn a_scratch_array_is_used_again_in_every_iteration(x: &[f64], y: f64) -> f64 {
        let mut scratch = vec![0.0; x.len()];
        let mut total = y;
        for round in 0..3 {
            for i in 0..x.len() {
                scratch[i] = x[i] * total + round as f64;
            }
            for i in 0..x.len() {
                total += 0.1 * scratch[i] * scratch[x.len() - 1 - i];
            }
        }
        total
    }
    or {
        let mut total = y;
        for round in 0..3 {
            let mut scratch = Vec::with_capacity(x.len());
            for v in x {
                scratch.push(v * total + round as f64);
            }
            let mut sum = 0.0;
            for (a, b) in scratch.iter().zip(scratch.iter().rev()) {
                sum += a * b;
            }
            total += 0.1 * sum;
        }
        total
    }
    sizes n: (numbers(n, 0), 0.8);
}

lent! {
    fn a_local_array_starts_anew_in_every_iteration(x: &[f64], n: usize) -> f64 {
        let mut total = 1.0;
        for i in 0..n {
            let mut sums = [0.0; 2];
            for j in 0..x.len() {
                sums[(i + j) % 2] += x[j] * total;
            }
            total = total * 0.5 + sums[0] * sums[1];
        }
        total
    }
    or {
        let mut total = 1.0;
        let mut sums = [7.0, x[0]];
        for i in 0..n {
            sums.fill(0.0);
            for (j, v) in x.iter().enumerate() {
                sums[(i + j) % 2] += v * total;
            }
            total = total * 0.5 + sums[0] * sums[1];
        }
        total
    }
    or {
        let mut total = 1.0;
        let mut sums;
        for i in 0..n {
            sums = [0.0; 2];
            for j in 0..x.len() {
                sums[(i + j) % 2] += x[j] * total;
            }
            total = total * 0.5 + sums[0] * sums[1];
        }
        total
    }
    sizes n: (numbers(3, 0), n);
}

lent! {
    fn a_vector_keeps_its_last_content_after_the_loop(x: &[f64], n: usize) -> f64 {
        let mut kept = vec![x[0]];
        for i in 0..n {
            kept.clear();
            for v in x {
                kept.push(v * i as f64 + x[1]);
            }
        }
        kept[0] * kept[kept.len() - 1]
    }
    sizes n: (numbers(2, 0), n);
}

lent! {
    fn elements_are_overwritten_by_constants(a: &mut [f64], x: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += a[i] * x;
            a[i] = if i % 2 == 0 { 1.0 } else { a[i] * x };
        }
        for i in 0..a.len() {
            sum += a[i] * a[i];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, v) in a.iter_mut().enumerate() {
            sum += *v * x;
            if i % 2 == 0 {
                *v = 1.0;
            } else {
                *v *= x;
            }
            sum += *v * *v;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn two_indices_may_be_one(a: &mut [f64], i: usize, j: usize) -> f64 {
        a[i] = a[j];
        a[j] *= a[i];
        a[i] += a[j];
        a[j] -= a[i] * 0.5;
        a[i] = a[i] / a[j];
        a[j] = a[i] * a[j] - a[2];
        a[0] * a[1] + a[2]
    }
    at (vec![2.0, 3.0, 0.5], 0, 1), (vec![2.0, 3.0, 0.5], 1, 1), (vec![2.0, 3.0, 0.5], 2, 0);
}

lent! {
    fn an_element_and_itself(a: &mut [f64], i: usize) -> f64 {
        a[i] = a[i];
        a[i] += a[i];
        a[i] *= a[i];
        a[i] -= a[i] * a[1 - i];
        a[i] = -a[i];
        a[0] + a[1]
    }
    gradient {
        let (own, other) = (a[i], a[1 - i]);
        let mut expected = vec![1.0 + 4.0 * own * own; 2];
        expected[i] = -8.0 * own * (1.0 - other);
        expected
    };
    at (vec![2.0, 3.0], 0), (vec![2.0, 3.0], 1);
}

lent! {
    fn divided_by_the_first_which_is_divided_too(x: &mut [f64]) {
        for i in (0..x.len()).rev() {
            x[i] /= x[0];
        }
    }
    or {
        if let [first, rest @ ..] = x {
            for v in rest {
                *v /= *first;
            }
            *first = 1.0;
        }
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn divided_by_the_first_as_it_changes(x: &mut [f64]) {
        for i in 0..x.len() {
            x[i] = x[i] / x[0] + x[x.len() - 1];
        }
    }
    sizes n: (positive(n, 0));
}

lent! {
    fn functions_in_place(x: &mut [f64]) -> f64 {
        for i in 0..x.len() {
            x[i] = x[i].exp();
        }
        for i in 0..x.len() {
            x[i] = (x[i] + 1.0).sqrt();
        }
        for i in 0..x.len() {
            x[i] = x[i].tanh();
        }
        let mut sum = 0.0;
        for i in 0..x.len() {
            x[i] = 1.0 / x[i];
            sum += x[i] * i as f64;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, v) in x.iter_mut().enumerate() {
            *v = 1.0 / (v.exp() + 1.0).sqrt().tanh();
            sum += *v * i as f64;
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn a_choice_in_the_index_and_in_the_value(x: &mut [f64], y: f64) -> f64 {
        let mut sum = y;
        for i in 0..x.len() {
            let taken = if x[i] > 0.0 { x[i] * sum } else { sum * y };
            x[if taken > sum { 0 } else { i }] = taken;
            sum += if i % 2 == 0 { x[i] } else { x[0] * taken };
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn places_that_are_remembered(x: &[f64], width: usize) -> f64 {
        let groups = x.len() / width;
        let mut places = vec![0; groups];
        let mut largest = vec![0.0; groups];
        for g in 0..groups {
            places[g] = g * width;
            for i in g * width..(g + 1) * width {
                if x[i] > x[places[g]] {
                    places[g] = i;
                }
            }
            largest[g] = x[places[g]];
        }
        let mut sum = 0.0;
        for g in 0..groups {
            sum += largest[g] * x[groups - 1 - g] * x[places[groups - 1 - g]];
        }
        sum
    }
    at (numbers(0, 0), 2), (numbers(3, 0), 2), (numbers(8, 0), 2), (numbers(9, 1), 3);
}

lent! {
    fn left_early_after_a_store(x: &mut [f64], limit: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            x[i] *= 2.0;
            if x[i] > limit {
                x[0] += sum;
                return x[0] * x[i];
            }
            if x[i] < 0.0 {
                continue;
            }
            sum += x[i] * x[i];
            x[i] = sum;
        }
        sum
    }
    at (vec![0.5, -0.3, 0.7, 1.1], 2.0), (vec![0.5, -0.3, 0.7, 1.1], 0.5), (vec![0.5, -0.3, 0.7, 1.1], 9.0),
       (vec![], 1.0);
}

lent! {
    fn two_loops_are_left_at_once(m: &mut [[f64; 3]], limit: f64) -> f64 {
        let mut sum = 0.0;
        'rows: for i in 0..m.len() {
            for j in 0..3 {
                m[i][j] *= m[i][0];
                if m[i][j] < 0.0 {
                    sum *= 0.5;
                    continue 'rows;
                }
                sum += m[i][j];
                if sum > limit {
                    m[0][j] *= sum;
                    break 'rows;
                }
            }
            sum += 1.0;
        }
        for row in m.iter() {
            sum += row[0] * row[1] * row[2];
        }
        sum
    }
    at (vec![[1.0, 2.0, 3.0], [0.3, -0.7, 1.2], [0.4, 0.6, 0.9]], 100.0),
       (vec![[1.0, 2.0, 3.0], [0.3, -0.7, 1.2], [0.4, 0.6, 0.9]], 4.0), (vec![], 1.0);
}

lent! {
    fn memory_decides_when_to_stop(x: &mut [f64], k: f64) -> f64 {
        let mut steps = 0;
        while x[0] * x[0] + x[1] * x[1] < 10.0 && steps < 20 {
            let turned = x[0] * k - x[1];
            x[1] += x[0] * 0.5;
            x[0] = turned;
            steps += 1;
        }
        x[0] * x[1] + steps as f64
    }
    at (vec![0.5, 0.7], 1.5), (vec![5.0, 0.7], 1.5), (vec![0.0, 0.1], -1.2);
}

lent! {
    fn newton_steps_on_a_pair(p: &[f64; 2], start: &[f64; 2]) -> f64 {
        let mut x = *start;
        loop {
            let f = [x[0] * x[0] + x[1] - p[0], x[0] - x[1] * x[1] + p[1]];
            if f[0].abs() + f[1].abs() < 1e-13 {
                break x[0] * x[1];
            }
            let (a, b, c, d) = (2.0 * x[0], 1.0, 1.0, -2.0 * x[1]);
            let det = a * d - b * c;
            x[0] -= (d * f[0] - b * f[1]) / det;
            x[1] -= (a * f[1] - c * f[0]) / det;
        }
    }
    at ([3.0, 0.5], [1.0, 1.0]);
}

lent! {
    fn what_is_never_read_again(x: &[f64], y: f64) -> f64 {
        let mut work = x.to_vec();
        let mut sum = 0.0;
        for i in 0..work.len() {
            sum += work[i] * y;
            work[i] = work[i].exp() * sum;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in x {
            sum += v * y;
        }
        sum
    }
    gradient (vec![y; x.len()], x.iter().sum::<f64>());
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_parameter_that_is_not_used(
        x: &[f64],
        unused: &[f64],
        also: &mut [f64],
        y: f64,
        neither: f64,
    ) -> f64 {
        let mut sum = y;
        for v in x {
            sum *= v;
        }
        sum
    }
    sizes n: (numbers(n, 0), numbers(n, 1), numbers(3, 2), 0.7, 0.3);
}

lent! {
    fn passive_work_beside_the_active_one(x: &[f64], #[no_grad] table: &mut [f64], n: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..n {
            table[i % 2] = table[(i + 1) % 2] * 0.5 + 1.0;
            let mut weights = [0.0; 2];
            weights[i % 2] = table[0];
            weights[(i + 1) % 2] += table[1] * 2.0;
            sum = sum * 0.9 + x[0] * weights[0] + x[1] * weights[1] * x[0];
        }
        sum
    }
    sizes n: (numbers(2, 0), vec![0.3, 0.4], n);
}

lent! {
    fn passive_and_active_elements_in_one_array(x: f64, #[no_grad] data: &[f64]) -> f64 {
        let mut mixed = data.to_vec();
        mixed.push(x);
        for i in 1..mixed.len() {
            mixed[i] += mixed[i - 1] * 0.5;
        }
        mixed[0] = x * 2.0;
        let mut product = 1.0;
        for v in &mixed {
            product *= v;
        }
        product
    }
    sizes n: (0.7, numbers(n, 0));
}
