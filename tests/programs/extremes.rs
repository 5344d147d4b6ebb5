//! The largest, the smallest, the closest: loops that remember a value or an index, also where there is a
//! tie.

use crate::oracle::{SIZES, alike, closed, holds, rows, samples, twice};

/// One where the first element is that has the value `best`.
fn unit(x: &[f64], best: f64) -> Vec<f64> {
    let mut unit = vec![0.0; x.len()];
    if let Some(at) = x.iter().position(|v| *v == best) {
        unit[at] = 1.0;
    }
    unit
}

twice! {
    #[differentiable]
    fn largest_by_index(x: &[f64]) -> f64 {
        let mut best = 0;
        for i in 1..x.len() {
            if x[i] > x[best] {
                best = i;
            }
        }
        x[best]
    }

    #[differentiable]
    fn largest(x: &[f64]) -> f64 {
        let mut best = x[0];
        for &v in x {
            if v > best {
                best = v;
            }
        }
        best
    }

    #[differentiable]
    fn largest_by_max(x: &[f64]) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for v in x {
            best = best.max(*v);
        }
        best
    }

    #[test]
    fn the_largest_of_a_slice() {
        for n in [1, 2, 7] {
            for start in 1..5 {
                let x = samples(n, start);
                let gradient = alike!(
                    (&x),
                    largest_by_index_grad = largest_by_index,
                    largest_grad = largest,
                    largest_by_max_grad = largest_by_max
                );
                let best = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                closed(&gradient, &(unit(&x, best),), 0.0);
            }
        }
    }

    #[test]
    fn the_first_of_equals_gets_the_gradient() {
        let x = [0.5, 2.0, 2.0, -1.0, 2.0];
        for largest_grad in [largest_by_index_grad, largest_grad, largest_by_max_grad] {
            let mut x_bar = [f64::NAN; 5];
            assert_eq!(largest_grad(&x, &mut x_bar), 2.0);
            assert_eq!(x_bar, [0.0, 1.0, 0.0, 0.0, 0.0]);
        }
    }

    #[test]
    fn without_elements_there_is_nothing() {
        assert_eq!(largest_by_max_grad(&[], &mut []), f64::NEG_INFINITY);
    }

    #[differentiable]
    fn last_largest(x: &[f64]) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for &v in x {
            if v >= best {
                best = v;
            }
        }
        best * best
    }

    #[test]
    fn the_last_of_equals_gets_it_if_the_comparison_says_so() {
        let mut x_bar = [f64::NAN; 5];
        assert_eq!(last_largest_grad(&[0.5, 2.0, 2.0, -1.0, 2.0], &mut x_bar), 4.0);
        assert_eq!(x_bar, [0.0, 0.0, 0.0, 0.0, 4.0]);
    }

    #[differentiable]
    fn looked_up_by_index(x: &[f64], y: &[f64], at: f64) -> f64 {
        let mut best = 0;
        let mut smallest = f64::INFINITY;
        for i in 0..x.len() {
            let distance = (x[i] - at) * (x[i] - at);
            if distance < smallest {
                smallest = distance;
                best = i;
            }
        }
        y[best] * y[best] + smallest
    }

    #[differentiable]
    fn looked_up(x: &[f64], y: &[f64], at: f64) -> f64 {
        let (mut value, mut smallest) = (0.0, f64::INFINITY);
        for (x, y) in x.iter().zip(y) {
            let distance = (x - at).powi(2);
            if distance < smallest {
                (value, smallest) = (*y, distance);
            }
        }
        value * value + smallest
    }

    #[test]
    fn the_value_at_the_nearest_point() {
        for n in [1, 2, 7] {
            for at in [-0.9, 0.1, 0.7] {
                let (x, y) = (samples(n, 5), samples(n, 6));
                alike!(
                    (&x, &y, at),
                    looked_up_by_index_grad = looked_up_by_index,
                    looked_up_grad = looked_up
                );
            }
        }
    }

    #[differentiable]
    fn range_by_index(x: &[f64]) -> f64 {
        if x.len() == 0 {
            return 0.0;
        }
        let (mut low, mut high) = (0, 0);
        for i in 0..x.len() {
            if x[i] < x[low] {
                low = i;
            } else if x[i] > x[high] {
                high = i;
            }
        }
        (x[high] - x[low]) * x[high]
    }

    #[differentiable]
    fn range(x: &[f64]) -> f64 {
        let [first, rest @ ..] = x else { return 0.0 };
        let (mut low, mut high) = (*first, *first);
        for v in rest {
            low = low.min(*v);
            high = high.max(*v);
        }
        (high - low) * high
    }

    #[test]
    fn the_range_of_a_slice() {
        for n in SIZES {
            let x = samples(n, 7);
            alike!((&x), range_by_index_grad = range_by_index, range_grad = range);
        }
    }

    #[differentiable]
    fn running_maxima_by_index(x: &mut [f64]) -> f64 {
        for i in 1..x.len() {
            if x[i] < x[i - 1] {
                x[i] = x[i - 1];
            }
        }
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * x[i] * (i + 1) as f64;
        }
        sum
    }

    #[differentiable]
    fn running_maxima(x: &mut [f64]) -> f64 {
        let mut best = f64::NEG_INFINITY;
        let mut sum = 0.0;
        for (i, v) in x.iter_mut().enumerate() {
            best = v.max(best);
            *v = best;
            sum += *v * *v * (i + 1) as f64;
        }
        sum
    }

    #[test]
    fn prefix_maxima_in_place() {
        for n in SIZES {
            for start in 1..5 {
                let x = samples(n, start);
                alike!(
                    (&mut x),
                    running_maxima_by_index_grad = running_maxima_by_index,
                    running_maxima_grad = running_maxima
                );
            }
        }
    }

    #[differentiable]
    fn minimax_by_index(matrix: &[Vec<f64>]) -> f64 {
        let mut best = f64::INFINITY;
        for i in 0..matrix.len() {
            let mut row_best = 0;
            for j in 0..matrix[i].len() {
                if matrix[i][j] > matrix[i][row_best] {
                    row_best = j;
                }
            }
            if matrix[i][row_best] < best {
                best = matrix[i][row_best];
            }
        }
        best
    }

    #[differentiable]
    fn minimax(matrix: &[Vec<f64>]) -> f64 {
        let mut best = f64::INFINITY;
        for row in matrix {
            let mut row_best = f64::NEG_INFINITY;
            for v in row {
                row_best = row_best.max(*v);
            }
            best = best.min(row_best);
        }
        best
    }

    #[test]
    fn the_smallest_of_the_largest() {
        for n in [1, 2, 7] {
            let matrix = rows(n, 4, 8);
            alike!((&matrix), minimax_by_index_grad = minimax_by_index, minimax_grad = minimax);
        }
    }

    #[differentiable]
    fn two_largest(x: &[f64]) -> f64 {
        let (mut first, mut second) = (-2.0, -3.0);
        for &v in x {
            if v > first {
                (first, second) = (v, first);
            } else if v > second {
                second = v;
            }
        }
        first * second
    }

    #[test]
    fn the_two_largest() {
        for n in SIZES {
            for start in 1..5 {
                let x = samples(n, start);
                holds!(two_largest_grad = two_largest(&x));
            }
        }
    }

    #[differentiable]
    fn median_of_three_windows(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for w in x.windows(3) {
            let (a, b, c) = (w[0], w[1], w[2]);
            let median = a.max(b).min(a.min(b).max(c));
            sum = 0.5 * sum + median * median;
        }
        sum
    }

    #[test]
    fn a_median_filter() {
        for n in SIZES {
            let x = samples(n, 9);
            holds!(median_of_three_windows_grad = median_of_three_windows(&x));
        }
    }

    #[differentiable]
    fn largest_over_letters(x: &[f64]) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for c in 'a'..'e' {
            let v = x[c as usize % x.len()];
            if v > best {
                best = v;
            }
        }
        best * best
    }

    #[test]
    fn an_extremum_over_letters() {
        for n in SIZES {
            let x = samples(n.max(1), 3);
            holds!(largest_over_letters_grad = largest_over_letters(&x));
        }
    }
}
