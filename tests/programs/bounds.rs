//! Where loops begin and end, and how they nest: reversed and stepped ranges, bounds from data, triangles,
//! ragged rows.

use crate::oracle::{NARROW, SIZES, alike, closed, holds, rows, samples, twice};

twice! {
    #[differentiable]
    fn ranges_as_in_c(x: &[f64], low: usize, high: usize, z: f64) -> f64 {
        let mut y = z;
        let mut i = high;
        while i > low {
            i -= 1;
            y = y * z + x[i];
        }
        i = low;
        while i + 1 < high {
            y = y * x[i] + z;
            i += 2;
        }
        i = low;
        while i <= high && high < x.len() {
            y += x[i] * z * i as f64;
            i += 1;
        }
        y
    }

    #[differentiable]
    fn ranges(x: &[f64], low: usize, high: usize, z: f64) -> f64 {
        let mut y = z;
        for i in (low..high).rev() {
            y = y * z + x[i];
        }
        for i in (low..high.saturating_sub(1)).step_by(2) {
            y = y * x[i] + z;
        }
        if high < x.len() {
            for i in low..=high {
                y += x[i] * z * i as f64;
            }
        }
        y
    }

    #[test]
    fn ranges_of_every_direction_and_length() {
        for (low, high) in [(0, 0), (0, 1), (3, 3), (5, 3), (1, 6), (0, 7), (2, 7)] {
            let (x, z) = (samples(7, 1), 0.8);
            alike!(
                (&x, inert(low), inert(high), z),
                ranges_as_in_c_grad = ranges_as_in_c,
                ranges_grad = ranges
            );
        }
    }

    #[differentiable]
    fn bounds_that_change(x: &[f64], start: usize) -> f64 {
        let mut low = start / 2;
        let mut high = x.len();
        let mut y = 1.0;
        for i in low..high {
            low = 0;
            high -= 1;
            y = y * x[i] + x[low] + x[high];
        }
        for i in low..high + start {
            y += x[i % 7] * i as f64;
        }
        y
    }

    #[test]
    fn bounds_are_read_once() {
        let x = samples(7, 2);
        for start in [0, 3, 14] {
            holds!(bounds_that_change_grad = bounds_that_change(&x, inert(start)));
        }
    }

    #[differentiable]
    fn triangle_by_index(x: &[f64], k: f64) -> f64 {
        let mut energy = 0.0;
        for i in 0..x.len() {
            for j in 0..i {
                let d = x[i] - x[j];
                energy += k * d * d * (i + j) as f64;
            }
        }
        energy
    }

    #[differentiable]
    fn triangle(x: &[f64], k: f64) -> f64 {
        let mut energy = 0.0;
        for (i, a) in x.iter().enumerate() {
            for (j, b) in x[..i].iter().enumerate() {
                energy += k * (a - b) * (a - b) * (i + j) as f64;
            }
        }
        energy
    }

    #[test]
    fn triangular_loops() {
        for n in SIZES {
            let (x, k) = (samples(n, 3), 0.7);
            let gradient =
                alike!((&x, k), triangle_by_index_grad = triangle_by_index, triangle_grad = triangle);
            let pull = |i: usize| (0..n).map(|j| 2.0 * k * (x[i] - x[j]) * (i + j) as f64).sum::<f64>();
            let energy: f64 = (0..n).map(|i| pull(i) * x[i]).sum();
            closed(&gradient, &((0..n).map(pull).collect::<Vec<_>>(), 0.5 * energy / k), 1e-13);
        }
    }

    #[differentiable]
    fn cumulative_by_index(a: &mut [f64], shrink: f64) -> f64 {
        for i in 0..a.len() {
            for j in i + 1..a.len() {
                a[j] -= shrink * a[i] * a[j];
            }
        }
        let mut y = 0.0;
        for i in 0..a.len() {
            y = y * shrink + a[i] * a[i];
        }
        y
    }

    #[differentiable]
    fn cumulative(a: &mut [f64], shrink: f64) -> f64 {
        for i in 0..a.len() {
            let (done, rest) = a.split_at_mut(i + 1);
            for v in rest {
                *v -= shrink * done[i] * *v;
            }
        }
        let mut y = 0.0;
        for v in a {
            y = y * shrink + *v * *v;
        }
        y
    }

    #[test]
    fn triangular_updates() {
        for n in SIZES {
            let (a, shrink) = (samples(n, 4), 0.6);
            alike!(
                (&mut a, shrink),
                cumulative_by_index_grad = cumulative_by_index,
                cumulative_grad = cumulative
            );
        }
    }

    #[differentiable]
    fn repeated_by_index(x: &[f64], counts: &[usize], z: f64) -> f64 {
        let mut y = z;
        for i in 0..x.len() {
            let mut power = x[i];
            for _ in 0..counts[i] {
                power = power * x[i] + z;
            }
            y += power * y;
        }
        y
    }

    #[differentiable]
    fn repeated(x: &[f64], counts: &[usize], z: f64) -> f64 {
        let mut y = z;
        for (&v, &count) in x.iter().zip(counts) {
            let mut power = v;
            let mut left = count;
            while left > 0 {
                power = power * v + z;
                left -= 1;
            }
            y += power * y;
        }
        y
    }

    #[test]
    fn the_length_of_the_inner_loop_is_data() {
        for n in SIZES {
            for counts in [[0; 7], [0, 3, 1, 0, 2, 5, 1], [1; 7]] {
                let (x, z) = (samples(n, 5), 0.5);
                alike!(
                    (&x, inert(&counts), z),
                    repeated_by_index_grad = repeated_by_index,
                    repeated_grad = repeated
                );
            }
        }
    }

    #[differentiable]
    fn counted_down(x: &[f64], sizes: &mut [usize]) -> f64 {
        let mut sum = 0.0;
        for i in 0..sizes.len() {
            for j in 0..sizes[i] {
                sum = sum * x[j] + x[i];
                sizes[(i + 1) % 4] = (sizes[(i + 1) % 4] + j) % 5;
            }
        }
        sum
    }

    #[test]
    fn lengths_of_loops_change_while_they_run() {
        let x = samples(5, 6);
        holds!(counted_down_grad = counted_down(&x, inert(&mut [2, 0, 4, 3])));
    }

    #[differentiable]
    fn ragged_by_index(rows: &[Vec<f64>], z: f64) -> f64 {
        let mut y = z;
        for i in 0..rows.len() {
            let mut best = 0;
            for j in 0..rows[i].len() {
                if rows[i][j].abs() > rows[i][best].abs() {
                    best = j;
                }
                y = 0.5 * y + rows[i][best] * z;
            }
        }
        y
    }

    #[differentiable]
    fn ragged(rows: &[Vec<f64>], z: f64) -> f64 {
        let mut y = z;
        for row in rows {
            let mut best = 0;
            for (j, v) in row.iter().enumerate() {
                if v.abs() > row[best].abs() {
                    best = j;
                }
                y = 0.5 * y + row[best] * z;
            }
        }
        y
    }

    #[test]
    fn rows_of_different_length() {
        let (mut matrix, z) = (rows(5, 6, 7), 0.9);
        for (row, length) in matrix.iter_mut().zip([3, 0, 6, 1, 2]) {
            row.truncate(length);
        }
        alike!((&matrix, z), ragged_by_index_grad = ragged_by_index, ragged_grad = ragged);
    }

    #[differentiable]
    fn deep_by_index(x: &[f64], z: f64) -> f64 {
        let n = x.len();
        let mut y = z;
        for i in 0..n {
            let mut a = 1.0;
            for j in 0..=i {
                let mut b = x[j];
                for k in j..n {
                    b = 0.5 * b * x[k] + z;
                }
                a = 0.5 * a + b * x[i];
            }
            y += a;
        }
        y
    }

    #[differentiable]
    fn deep(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for (i, u) in x.iter().enumerate() {
            let mut a = 1.0;
            for (j, v) in x.iter().enumerate().take(i + 1) {
                let mut b = *v;
                for w in x.iter().skip(j) {
                    b = 0.5 * b * w + z;
                }
                a = 0.5 * a + b * u;
            }
            y += a;
        }
        y
    }

    #[test]
    fn three_loops_deep() {
        for n in SIZES {
            let (x, z) = (samples(n, 8), 0.4);
            alike!((&x, z), deep_by_index_grad = deep_by_index, deep_grad = deep);
        }
    }

    #[differentiable]
    fn names_used_again(x: &[f64]) -> f64 {
        let i = x.len() as f64;
        let mut y = i;
        for i in 0..x.len() {
            let i = x[i] * i as f64;
            y += i * i;
        }
        for i in x {
            let x = i * y;
            y += x * *i;
        }
        y * i
    }

    #[test]
    fn counters_and_slices_are_shadowed() {
        for n in SIZES {
            let x = samples(n, 9);
            holds!(names_used_again_grad = names_used_again(&x));
        }
    }

    #[differentiable]
    fn steps_within(x: &[f64], rounds: usize, step: usize) -> f64 {
        let n = x.len();
        let mut y: f64 = 0.4;
        for _ in 0..rounds {
            for i in (0..n).step_by(step) {
                y = (y + x[i] * y).sin();
            }
        }
        y
    }

    #[test]
    fn a_loop_that_is_not_reached_may_have_no_step() {
        for (rounds, step) in [(0, 0), (0, 2), (2, 1), (3, 2)] {
            let x = samples(7, 3);
            holds!(steps_within_grad = steps_within(&x, inert(rounds), inert(step)));
        }
    }

    #[differentiable]
    fn bounds_with_a_name(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let n = 2;
            for _ in 0..n {
                y = (0.7 * y + v).sin();
            }
            let m: u16 = 300;
            for i in (0..m).step_by(100) {
                y = (0.7 * y + v * i as f64).cos();
            }
        }
        y
    }

    #[test]
    fn a_literal_bound_is_a_variable_of_the_loop_around() {
        for n in SIZES {
            let (x, z) = (samples(n, 5), 0.6);
            holds!(bounds_with_a_name_grad = bounds_with_a_name(&x, z), NARROW);
        }
    }
}
