//! Sorting, permuting, gathering and scattering: where values go is decided by values or by indices that
//! repeat.

use crate::oracle::{SIZES, agree, alike, closed, holds, positive, samples, twice};

/// The index of each element in sorted order.
fn ranks(x: &[f64]) -> Vec<usize> {
    x.iter().map(|v| x.iter().filter(|w| *w < v).count()).collect()
}

twice! {
    #[differentiable]
    fn insertion_sorted_by_index(x: &[f64], weights: &[f64]) -> f64 {
        let mut a = x.to_vec();
        for i in 1..a.len() {
            let v = a[i];
            let mut j = i;
            while j > 0 && a[j - 1] > v {
                a[j] = a[j - 1];
                j -= 1;
            }
            a[j] = v;
        }
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += weights[i] * a[i];
        }
        sum
    }

    #[differentiable]
    fn insertion_sorted(x: &[f64], weights: &[f64]) -> f64 {
        let mut sorted = Vec::new();
        for &v in x {
            let mut at = sorted.len();
            for (i, s) in sorted.iter().enumerate() {
                if v < *s {
                    at = i;
                    break;
                }
            }
            sorted.insert(at, v);
        }
        let mut sum = 0.0;
        for (w, v) in weights.iter().zip(&sorted) {
            sum += w * v;
        }
        sum
    }

    #[differentiable]
    fn sorted_by_the_library(x: &[f64], weights: &[f64]) -> f64 {
        let mut sorted = x.to_vec();
        sorted.sort_by(f64::total_cmp);
        let mut sum = 0.0;
        for (w, v) in weights.iter().zip(&sorted) {
            sum += w * v;
        }
        sum
    }

    #[test]
    fn a_weighted_sum_of_sorted_values() {
        for n in SIZES {
            let (x, weights) = (samples(n, 1), samples(n, 2));
            let gradient = alike!(
                (&x, &weights),
                insertion_sorted_by_index_grad = insertion_sorted_by_index,
                insertion_sorted_grad = insertion_sorted,
                sorted_by_the_library_grad = sorted_by_the_library
            );
            let x_bar: Vec<f64> = ranks(&x).iter().map(|r| weights[*r]).collect();
            let mut sorted = x.clone();
            sorted.sort_by(f64::total_cmp);
            closed(&gradient, &(x_bar, sorted), 1e-15);
        }
    }

    #[differentiable(vjp)]
    fn quicksort(x: &mut [f64]) {
        if x.len() < 2 {
            return;
        }
        let last = x.len() - 1;
        let mut middle = 0;
        for i in 0..last {
            if x[i] < x[last] {
                x.swap(i, middle);
                middle += 1;
            }
        }
        x.swap(middle, last);
        quicksort(&mut x[..middle]);
        quicksort(&mut x[middle + 1..]);
    }

    #[differentiable]
    fn trimmed_mean(x: &mut [f64], cut: usize) -> f64 {
        quicksort(x);
        let mut sum = 0.0;
        for v in &x[cut..x.len() - cut] {
            sum += v;
        }
        sum / (x.len() - 2 * cut) as f64
    }

    #[test]
    fn the_mean_without_the_extremes() {
        for cut in [0, 1, 3] {
            let x = samples(7, 3);
            let gradient = holds!(trimmed_mean_grad = trimmed_mean(&mut x, inert(cut)));
            let share = |r: &usize| if (cut..7 - cut).contains(r) { 1.0 / (7 - 2 * cut) as f64 } else { 0.0 };
            closed(&gradient, &(ranks(&x).iter().map(share).collect::<Vec<_>>(),), 1e-15);
        }
    }

    #[differentiable]
    fn gathered_by_index(x: &[f64], indices: &[usize]) -> f64 {
        let mut y = vec![0.0; indices.len()];
        for i in 0..indices.len() {
            y[i] = x[indices[i]];
        }
        let mut product = 1.0;
        for i in 0..y.len() {
            product *= 1.0 + y[i] * i as f64;
        }
        product
    }

    #[differentiable]
    fn gathered(x: &[f64], indices: &[usize]) -> f64 {
        let mut product = 1.0;
        for (k, &i) in indices.iter().enumerate() {
            product *= 1.0 + x[i] * k as f64;
        }
        product
    }

    #[test]
    fn a_gather_with_indices_that_repeat() {
        for indices in [vec![], vec![2], vec![0, 1, 2, 3], vec![3, 3, 0, 3, 1, 1, 3]] {
            let x = samples(4, 4);
            alike!(
                (&x, inert(&indices)),
                gathered_by_index_grad = gathered_by_index,
                gathered_grad = gathered
            );
        }
    }

    #[differentiable]
    fn overwritten_by_index(x: &[f64], indices: &[usize], out: &mut [f64]) -> f64 {
        for i in 0..x.len() {
            out[indices[i]] = x[i] * x[i];
        }
        let mut sum = 0.0;
        for i in 0..out.len() {
            sum += out[i] * out[i];
        }
        sum
    }

    #[differentiable]
    fn overwritten(x: &[f64], indices: &[usize], out: &mut [f64]) -> f64 {
        for (v, &i) in x.iter().zip(indices) {
            out[i] = v * v;
        }
        let mut sum = 0.0;
        for v in out {
            sum += *v * *v;
        }
        sum
    }

    #[test]
    fn of_writes_to_one_place_the_last_counts() {
        let (x, out) = (samples(5, 5), samples(4, 6));
        for indices in [[0, 1, 2, 3, 0], [1, 1, 1, 1, 1], [3, 2, 3, 2, 3]] {
            let gradient = alike!(
                (&x, inert(&indices), &mut out),
                overwritten_by_index_grad = overwritten_by_index,
                overwritten_grad = overwritten
            );
            let counts = |i: usize| !indices[i + 1..].contains(&indices[i]);
            let x_bar: Vec<f64> = (0..5).map(|i| if counts(i) { 4.0 * x[i].powi(3) } else { 0.0 }).collect();
            let kept = |i: usize| if indices.contains(&i) { 0.0 } else { 2.0 * out[i] };
            closed(&gradient, &(x_bar, (0..4).map(kept).collect::<Vec<_>>()), 1e-14);
        }
    }

    #[differentiable]
    fn histogram(x: &[f64], bins: &[usize], decay: f64) -> f64 {
        let (mut sums, mut products, mut largest) = ([0.0; 3], [1.0; 3], [-2.0; 3]);
        for (v, &bin) in x.iter().zip(bins) {
            sums[bin] += v;
            products[bin] *= v + decay;
            largest[bin] = v.max(largest[bin]);
        }
        let mut total = 0.0;
        for ((s, p), l) in sums.iter().zip(&products).zip(&largest) {
            total = total * decay + s * p - l * s;
        }
        total
    }

    #[test]
    fn bins_are_added_to_multiplied_and_compared() {
        for bins in [[0; 7], [0, 1, 2, 0, 1, 2, 0], [2, 2, 1, 1, 1, 0, 2]] {
            let (x, decay) = (samples(7, 7), 0.8);
            holds!(histogram_grad = histogram(&x, inert(&bins), decay));
        }
    }

    #[differentiable]
    fn permuted_in_cycles(x: &mut [f64], permutation: &mut [usize], w: &[f64]) -> f64 {
        for start in 0..x.len() {
            while permutation[start] != start {
                let next = permutation[start];
                x.swap(start, next);
                permutation.swap(start, next);
            }
        }
        let mut sum = 0.0;
        for (x, w) in x.iter().zip(w) {
            sum += w * x * x;
        }
        sum
    }

    #[test]
    fn a_permutation_is_applied_in_place() {
        for permutation in [[0, 1, 2, 3, 4], [1, 2, 3, 4, 0], [3, 1, 4, 0, 2]] {
            let (x, w) = (samples(5, 8), samples(5, 9));
            let gradient = holds!(
                permuted_in_cycles_grad = permuted_in_cycles(&mut x, inert(&mut permutation.clone()), &w)
            );
            let moved: Vec<f64> =
                (0..5).map(|i| x[permutation.iter().position(|p| *p == i).unwrap()]).collect();
            let x_bar: Vec<f64> = (0..5).map(|i| 2.0 * w[permutation[i]] * x[i]).collect();
            closed(&gradient, &(x_bar, moved.iter().map(|v| v * v).collect::<Vec<_>>()), 1e-15);
        }
    }

    /// A product of a sparse matrix, in compressed rows, with a vector, and with the result once more.
    #[differentiable]
    fn sparse(values: &[f64], columns: &[usize], ends: &[usize], x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        for _ in 0..2 {
            let before = y.clone();
            let mut start = 0;
            for (out, &end) in y.iter_mut().zip(ends) {
                *out = 0.0;
                for k in start..end {
                    *out += values[k] * before[columns[k]];
                }
                start = end;
            }
        }
        let mut sum = 0.0;
        for v in &y {
            sum += v * v;
        }
        sum
    }

    #[differentiable]
    fn dense(values: &[f64], columns: &[usize], ends: &[usize], x: &[f64]) -> f64 {
        let n = x.len();
        let mut matrix = vec![vec![0.0; n]; n];
        let mut k = 0;
        for i in 0..n {
            while k < ends[i] {
                matrix[i][columns[k]] += values[k];
                k += 1;
            }
        }
        let mut y = vec![0.0; n];
        let mut z = vec![0.0; n];
        for i in 0..n {
            for j in 0..n {
                y[i] += matrix[i][j] * x[j];
            }
        }
        let mut sum = 0.0;
        for i in 0..n {
            for j in 0..n {
                z[i] += matrix[i][j] * y[j];
            }
            sum += z[i] * z[i];
        }
        sum
    }

    #[test]
    fn a_sparse_matrix() {
        let (values, x) = (samples(6, 10), positive(4, 11));
        let (columns, ends) = ([0, 2, 2, 1, 3, 0], [2, 2, 5, 6]);
        let gradient = holds!(dense_grad = dense(&values, inert(&columns), inert(&ends), &x));
        agree(&holds!(sparse_grad = sparse(&values, inert(&columns), inert(&ends), &x)), &gradient);
    }
}
