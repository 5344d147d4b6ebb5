//! Loops that carry a reference or a slice from one iteration to the next.

use crate::oracle::{SIZES, alike, holds, rows, samples, twice};

twice! {
    #[differentiable]
    fn variation_by_index(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 1..x.len() {
            sum += (x[i] - x[i - 1]).abs() * x[i];
        }
        sum
    }

    #[differentiable]
    fn variation_by_references(x: &[f64]) -> f64 {
        if x.is_empty() {
            return 0.0;
        }
        let mut previous = &x[0];
        let mut sum = 0.0;
        for v in &x[1..] {
            sum += (v - previous).abs() * v;
            previous = v;
        }
        sum
    }

    #[test]
    fn the_previous_element_is_carried_as_a_reference() {
        for n in SIZES {
            let x = samples(n, 2);
            alike!(
                (&x),
                variation_by_index_grad = variation_by_index,
                variation_by_references_grad = variation_by_references
            );
        }
    }

    #[differentiable]
    fn the_larger(a: &[f64], b: &[f64], k: f64) -> f64 {
        let larger = if a.len() >= b.len() { a } else { b };
        let mut sum = k;
        for v in larger {
            sum = sum * v + k;
        }
        sum
    }

    #[test]
    fn a_reference_is_chosen_before_the_loop() {
        for (n, m) in [(0, 0), (3, 2), (2, 7)] {
            let (a, b, k) = (samples(n, 3), samples(m, 4), 0.7);
            holds!(the_larger_grad = the_larger(&a, &b, k));
        }
    }

    #[differentiable]
    fn chained_by_index(a: &[Vec<f64>], b: &[Vec<f64>], x: &[f64]) -> f64 {
        let n = x.len();
        let mut y = x.to_vec();
        for turn in 0..3 {
            let before = y.clone();
            for i in 0..n {
                y[i] = 0.0;
                for j in 0..n {
                    y[i] += before[j] * if turn == 1 { b[i][j] } else { a[i][j] };
                }
            }
        }
        let mut sum = 0.0;
        for i in 0..n {
            sum += y[i] * y[i];
        }
        sum
    }

    #[differentiable]
    fn chained(a: &[Vec<f64>], b: &[Vec<f64>], x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        for matrix in [a, b, a] {
            let before = y.clone();
            for (out, row) in y.iter_mut().zip(matrix) {
                *out = 0.0;
                for (m, v) in row.iter().zip(&before) {
                    *out += m * v;
                }
            }
        }
        let mut sum = 0.0;
        for v in y {
            sum += v * v;
        }
        sum
    }

    #[test]
    fn a_loop_over_an_array_of_references() {
        for n in SIZES {
            let (a, b, x) = (rows(n, n, 6), rows(n, n, 7), samples(n, 8));
            alike!((&a, &b, &x), chained_by_index_grad = chained_by_index, chained_grad = chained);
        }
    }

    #[differentiable]
    fn choices_with_a_type(points: &[[f64; 2]], order: &[usize], z: f64) -> f64 {
        let mut y = z;
        for i in 1..points.len() {
            let larger: &f64 = if points[i][0] > points[i - 1][0] { &points[i][0] } else { &points[i - 1][0] };
            let (point, at): (&[f64; 2], &usize) = match i % 2 {
                0 => (&points[i], &order[0]),
                _ => (&points[i - 1], &order[1]),
            };
            y += 0.3 * larger * point[1] * y * *at as f64;
        }
        y
    }

    #[test]
    fn a_reference_that_is_chosen_says_its_type() {
        for n in SIZES {
            let points: Vec<[f64; 2]> = rows(n, 2, 9).iter().map(|row| [row[0], row[1]]).collect();
            let z = 0.8;
            holds!(choices_with_a_type_grad = choices_with_a_type(&points, inert(&[1, 2]), z));
        }
    }
}
