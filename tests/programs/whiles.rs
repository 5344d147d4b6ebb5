//! `while` and `loop` over memory: iterations until something converges, counters that data moves, conditions
//! that read what the body writes.

use crate::oracle::{NARROW, SIZES, agree, alike, closed, holds, positive, samples, twice};

twice! {
    #[differentiable]
    fn until_large_by_index(x: &[f64], limit: f64) -> f64 {
        let n = x.len();
        let mut y = 1.0;
        let mut i = 0;
        while n > 0 && y < limit {
            y *= 1.5 + x[i % n];
            i += 1;
        }
        y
    }

    #[differentiable]
    fn until_large(x: &[f64], limit: f64) -> f64 {
        let mut y = 1.0;
        'growing: while y < limit && !x.is_empty() {
            for v in x {
                y *= 1.5 + v;
                if y >= limit {
                    break 'growing;
                }
            }
        }
        y
    }

    #[test]
    fn the_condition_is_on_an_active_value() {
        for n in SIZES {
            for limit in [0.5, 3.0, 40.0] {
                let x = positive(n, 1);
                alike!(
                    (&x, limit),
                    until_large_by_index_grad = until_large_by_index,
                    until_large_grad = until_large
                );
            }
        }
    }

    /// Solves `x_i = b_i + k * sin(neighbours)` by repetition.
    #[differentiable]
    fn relaxed_by_index(b: &[f64], k: f64) -> f64 {
        let n = b.len();
        let mut x = vec![0.0; n];
        let mut change = 1.0;
        while change > 1e-13 {
            change = 0.0;
            for i in 0..n {
                let left: f64 = if i > 0 { x[i - 1] } else { 0.0 };
                let right = if i + 1 < n { x[i + 1] } else { 0.0 };
                let next = b[i] + k * (left + right).sin();
                change += (next - x[i]).abs();
                x[i] = next;
            }
        }
        let mut sum = 0.0;
        for i in 0..n {
            sum += x[i] * x[i];
        }
        sum
    }

    #[differentiable]
    fn relaxed(b: &[f64], k: f64) -> f64 {
        let mut x = b.to_vec();
        loop {
            let old = x.clone();
            for (i, (v, b)) in x.iter_mut().zip(b).enumerate() {
                let mut neighbours: f64 = 0.0;
                if i > 0 {
                    neighbours += old[i - 1];
                }
                if i + 1 < old.len() {
                    neighbours += old[i + 1];
                }
                *v = b + k * neighbours.sin();
            }
            let mut change = 0.0;
            for (a, b) in x.iter().zip(&old) {
                change += (a - b).abs();
            }
            if change < 1e-13 {
                break;
            }
        }
        let mut sum = 0.0;
        for v in x {
            sum += v * v;
        }
        sum
    }

    #[test]
    fn two_ways_to_converge_have_one_gradient() {
        for n in SIZES {
            let (b, k) = (samples(n, 2), 0.3);
            let by_index = holds!(relaxed_by_index_grad = relaxed_by_index(&b, k));
            agree(&holds!(relaxed_grad = relaxed(&b, k)), &by_index);
        }
    }

    #[differentiable]
    fn jumping_by_index(x: &[f64], steps: &[usize]) -> f64 {
        let mut i = 0;
        let mut y = 1.0;
        while i < x.len() {
            y = 0.7 * y * x[i] + x[i / 2];
            i += if y > 0.2 { 2 } else { steps[i] };
        }
        y
    }

    #[differentiable]
    fn jumping(x: &[f64], steps: &[usize]) -> f64 {
        let mut rest = 0;
        let mut y = 1.0;
        for (i, v) in x.iter().enumerate() {
            if rest > 0 {
                rest -= 1;
                continue;
            }
            y = 0.7 * y * v + x[i / 2];
            rest = if y > 0.2 { 1 } else { steps[i] - 1 };
        }
        y
    }

    #[test]
    fn the_counter_moves_by_data() {
        for n in SIZES {
            for steps in [[1; 7], [1, 2, 3, 1, 1, 2, 1], [9; 7]] {
                let x = samples(n, 3);
                alike!((&x, inert(&steps)), jumping_by_index_grad = jumping_by_index, jumping_grad = jumping);
            }
        }
    }

    #[differentiable]
    fn collatz(x: &[f64], start: usize) -> f64 {
        let mut n = start;
        let mut y = x[0];
        while n != 1 {
            if n % 2 == 0 {
                n /= 2;
                y *= 0.5 + x[n % x.len()] * 0.25;
            } else {
                n = 3 * n + 1;
                y += x[n % x.len()];
            }
        }
        y
    }

    #[test]
    fn a_sequence_of_integers_decides() {
        for n in [1, 2, 7] {
            for start in [1, 6, 27] {
                let x = samples(n, 4);
                holds!(collatz_grad = collatz(&x, inert(start)));
            }
        }
    }

    #[differentiable]
    fn searched(grid: &[f64], values: &[f64], at: f64) -> f64 {
        let (mut low, mut high) = (0, grid.len() - 1);
        while high - low > 1 {
            let middle = (low + high) / 2;
            if grid[middle] <= at {
                low = middle;
            } else {
                high = middle;
            }
        }
        let t = (at - grid[low]) / (grid[high] - grid[low]);
        values[low] * (1.0 - t) + values[high] * t
    }

    #[test]
    fn a_table_is_searched_by_halving() {
        let grid = [-1.0, -0.25, 0.0, 0.5, 0.75, 2.0];
        let values = samples(6, 5);
        for at in [-0.9, 0.3, 0.6, 1.9] {
            let (_, values_bar, _) = holds!(searched_grad = searched(&grid, &values, at));
            closed(&values_bar.iter().sum::<f64>(), &1.0, 1e-15);
        }
    }

    /// The largest eigenvalue of a symmetric matrix, by power iteration.
    #[differentiable]
    fn dominant(matrix: &[[f64; 3]; 3]) -> f64 {
        let mut v = [1.0, 0.5, 0.25];
        let mut value = 0.0;
        loop {
            let mut w = [0.0; 3];
            for (w, row) in w.iter_mut().zip(matrix) {
                for (a, v) in row.iter().zip(&v) {
                    *w += a * v;
                }
            }
            let norm = (w[0] * w[0] + w[1] * w[1] + w[2] * w[2]).sqrt();
            for (v, w) in v.iter_mut().zip(w) {
                *v = w / norm;
            }
            if (norm - value).abs() < 1e-14 {
                break norm;
            }
            value = norm;
        }
    }

    #[test]
    fn the_gradient_of_an_eigenvalue_is_its_projector() {
        let matrix = [[4.0, 1.0, 0.5], [1.0, 3.0, -0.25], [0.5, -0.25, 2.0]];
        let (gradient,) = holds!(dominant_grad = dominant(&matrix), NARROW);
        for i in 0..3 {
            for j in 0..3 {
                closed(&(gradient[i][j] * gradient[j][i]), &(gradient[i][i] * gradient[j][j]), 1e-10);
            }
        }
        closed(&(gradient[0][0] + gradient[1][1] + gradient[2][2]), &1.0, 1e-10);
    }

    #[differentiable]
    fn the_condition_writes(x: &mut [f64]) -> f64 {
        let mut i = 0;
        let mut y = 1.0;
        while {
            if i < x.len() {
                x[i] *= y;
            }
            i += 1;
            i <= x.len()
        } {
            y += x[i - 1] * x[i - 1];
        }
        y
    }

    #[test]
    fn the_condition_changes_memory() {
        for n in SIZES {
            let x = samples(n, 6);
            holds!(the_condition_writes_grad = the_condition_writes(&mut x));
        }
    }

    #[differentiable]
    fn until_sorted(x: &mut [f64]) -> f64 {
        let mut swapped = true;
        while swapped {
            swapped = false;
            for i in 1..x.len() {
                if x[i - 1] > x[i] {
                    x.swap(i - 1, i);
                    swapped = true;
                }
            }
        }
        let mut sum = 0.0;
        for (i, v) in x.iter().enumerate() {
            sum += v * v * i as f64;
        }
        sum
    }

    #[test]
    fn bubbles_rise_until_nothing_is_swapped() {
        for n in SIZES {
            let x = samples(n, 7);
            let gradient = holds!(until_sorted_grad = until_sorted(&mut x));
            let rank = |v: &f64| x.iter().filter(|w| *w < v).count() as f64;
            closed(&gradient, &(x.iter().map(|v| 2.0 * v * rank(v)).collect::<Vec<_>>(),), 1e-15);
        }
    }

    #[differentiable]
    fn newton(coefficients: &[f64], start: f64) -> f64 {
        let mut x = start;
        for _ in 0..50 {
            let (mut value, mut slope) = (0.0, 0.0);
            for c in coefficients.iter().rev() {
                slope = slope * x + value;
                value = value * x + c;
            }
            let step = value / slope;
            x -= step;
            if step.abs() < 1e-13 {
                return x;
            }
        }
        f64::NAN
    }

    #[test]
    fn the_root_of_a_polynomial() {
        let (coefficients, start) = ([-2.0, 0.5, 1.0, 0.25], 1.0);
        let (gradient, start_bar) = holds!(newton_grad = newton(&coefficients, start));
        let x = newton(&coefficients, start);
        let slope = 0.5 + 2.0 * x + 0.75 * x * x;
        closed(&gradient, &[-1.0 / slope, -x / slope, -x * x / slope, -x * x * x / slope], 1e-10);
        closed(&start_bar, &0.0, 1e-10);
    }

    #[differentiable]
    fn loops_within(x: &[f64], rounds: usize) -> f64 {
        let mut y: f64 = 0.3;
        let mut round = 0;
        while round < rounds {
            for _ in 0..2 {
                for v in x {
                    y = (y + v * y).sin() + 0.1;
                }
            }
            round += 1;
        }
        y
    }

    #[test]
    fn what_a_loop_within_a_loop_has_left_is_read_in_every_round() {
        for n in SIZES {
            for rounds in [0, 1, 3] {
                let x = samples(n, 4);
                holds!(loops_within_grad = loops_within(&x, inert(rounds)));
            }
        }
    }

    #[differentiable(vjp)]
    fn scaled(x: &[f64], z: f64) -> Vec<f64> {
        let mut scaled = vec![z];
        for v in x {
            scaled.push(v * z);
        }
        scaled
    }

    #[differentiable]
    fn looked_at_before_it_ends(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        let mut n = 0;
        loop {
            let all = scaled(x, y);
            if all.len() <= n {
                break;
            }
            y += 0.2 * all[n];
            n += 1;
            if y > 2.0 {
                return all[0] * y;
            }
        }
        y
    }

    #[test]
    fn what_a_record_takes_is_looked_at_before() {
        for n in SIZES {
            for z in [0.6, 1.8] {
                let x = samples(n, 4);
                holds!(looked_at_before_it_ends_grad = looked_at_before_it_ends(&x, z));
            }
        }
    }
}
