//! `for` over the elements themselves: by reference, by value, mutably, of slices, arrays, vectors and rows.

use crate::oracle::{SIZES, alike, closed, holds, rows, samples, twice};

twice! {
    #[differentiable]
    fn waves_by_index(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum = sum * 0.5 + (k * x[i]).sin();
        }
        sum
    }

    #[differentiable]
    fn waves(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum = sum * 0.5 + (k * v).sin();
        }
        sum
    }

    #[differentiable]
    fn waves_taken_apart(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for &v in x {
            sum = sum * 0.5 + (k * v).sin();
        }
        sum
    }

    #[differentiable]
    fn waves_by_iter(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for v in x.iter() {
            sum = sum * 0.5 + (k * *v).sin();
        }
        sum
    }

    #[differentiable]
    fn waves_by_copied(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for v in x.iter().copied() {
            sum = sum * 0.5 + (k * v).sin();
        }
        sum
    }

    #[differentiable]
    fn waves_by_cloned(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for v in x.iter().cloned() {
            sum = sum * 0.5 + (k * v).sin();
        }
        sum
    }

    #[differentiable]
    fn waves_of_a_copy(x: &[f64], k: f64) -> f64 {
        let copy = x.to_vec();
        let mut sum = 0.0;
        for v in copy {
            sum = sum * 0.5 + (k * v).sin();
        }
        sum
    }

    #[differentiable]
    fn waves_of_a_vector(x: &Vec<f64>, k: f64) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum = sum * 0.5 + (k * v).sin();
        }
        sum
    }

    #[differentiable]
    fn waves_of_an_own_vector(x: Vec<f64>, k: f64) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum = sum * 0.5 + (k * v).sin();
        }
        sum
    }

    #[test]
    fn elements_are_read() {
        for n in SIZES {
            let (x, k) = (samples(n, 1), 1.3);
            alike!(
                (&x, k),
                waves_by_index_grad = waves_by_index,
                waves_grad = waves,
                waves_taken_apart_grad = waves_taken_apart,
                waves_by_iter_grad = waves_by_iter,
                waves_by_copied_grad = waves_by_copied,
                waves_by_cloned_grad = waves_by_cloned,
                waves_of_a_copy_grad = waves_of_a_copy,
                waves_of_a_vector_grad = waves_of_a_vector
            );
            holds!(waves_of_an_own_vector_grad = waves_of_an_own_vector(x, k));
        }
    }

    #[differentiable]
    fn array_by_index(x: &[f64; 4], k: f64) -> f64 {
        let local = [x[0], k, x[2] * x[3]];
        let mut product = k;
        for i in 0..4 {
            product *= x[i] + k;
        }
        for i in 0..3 {
            product += local[i] * local[i];
        }
        product
    }

    #[differentiable]
    fn array(x: &[f64; 4], k: f64) -> f64 {
        let local = [x[0], k, x[2] * x[3]];
        let mut product = k;
        for v in x {
            product *= v + k;
        }
        for v in local {
            product += v * v;
        }
        product
    }

    #[differentiable]
    fn array_by_into_iter(x: &[f64; 4], k: f64) -> f64 {
        let local = [x[0], k, x[2] * x[3]];
        let mut product = k;
        for v in x.into_iter() {
            product *= v + k;
        }
        for v in &local {
            product += v * v;
        }
        product
    }

    #[test]
    fn elements_of_arrays() {
        let (x, k) = ([0.5, -0.25, 1.5, 0.75], 1.25);
        alike!(
            (&x, k),
            array_by_index_grad = array_by_index,
            array_grad = array,
            array_by_into_iter_grad = array_by_into_iter
        );
    }

    #[differentiable]
    fn cooled_by_index(x: &mut [f64], rate: f64) -> f64 {
        for i in 0..x.len() {
            x[i] -= rate * x[i] * x[i];
        }
        for i in 0..x.len() {
            x[i] = x[i].exp();
        }
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i];
        }
        sum
    }

    #[differentiable]
    fn cooled(x: &mut [f64], rate: f64) -> f64 {
        for v in x.iter_mut() {
            *v -= rate * *v * *v;
        }
        for v in &mut *x {
            *v = v.exp();
        }
        let mut sum = 0.0;
        for v in x {
            sum += *v;
        }
        sum
    }

    #[differentiable]
    fn cooled_in_a_copy(x: &[f64], rate: f64) -> f64 {
        let mut copy = x.to_vec();
        for v in &mut copy {
            *v -= rate * *v * *v;
        }
        for v in copy.iter_mut() {
            let warm = *v;
            *v = warm.exp();
        }
        let mut sum = 0.0;
        for v in &copy {
            sum += v;
        }
        sum
    }

    #[test]
    fn elements_are_changed() {
        for n in SIZES {
            let (x, rate) = (samples(n, 2), 0.4);
            let slope = |v: &f64| (v - rate * v * v).exp();
            let x_bar: Vec<f64> = x.iter().map(|v| slope(v) * (1.0 - 2.0 * rate * v)).collect();
            let rate_bar: f64 = x.iter().map(|v| -v * v * slope(v)).sum();
            let gradient =
                alike!((&mut x, rate), cooled_by_index_grad = cooled_by_index, cooled_grad = cooled);
            closed(&gradient, &(x_bar.clone(), rate_bar), 1e-14);
            let gradient = holds!(cooled_in_a_copy_grad = cooled_in_a_copy(&x, rate));
            closed(&gradient, &(x_bar, rate_bar), 1e-14);
        }
    }

    #[differentiable]
    fn lengths_by_index(pairs: &[[f64; 2]]) -> f64 {
        let mut sum = 0.0;
        for i in 0..pairs.len() {
            sum += (pairs[i][0] * pairs[i][0] + pairs[i][1] * pairs[i][1]).sqrt();
        }
        sum
    }

    #[differentiable]
    fn lengths(pairs: &[[f64; 2]]) -> f64 {
        let mut sum = 0.0;
        for [a, b] in pairs {
            sum += (a * a + b * b).sqrt();
        }
        sum
    }

    #[differentiable]
    fn lengths_taken_apart(pairs: &[[f64; 2]]) -> f64 {
        let mut sum = 0.0;
        for &[a, b] in pairs {
            sum += (a * a + b * b).sqrt();
        }
        sum
    }

    #[differentiable]
    fn lengths_by_inner_loop(pairs: &[[f64; 2]]) -> f64 {
        let mut sum = 0.0;
        for pair in pairs.iter() {
            let mut square = 0.0;
            for v in pair {
                square += v * v;
            }
            sum += square.sqrt();
        }
        sum
    }

    #[test]
    fn elements_that_are_arrays() {
        for n in SIZES {
            let pairs: Vec<[f64; 2]> =
                samples(n, 3).into_iter().zip(samples(n, 4)).map(<[f64; 2]>::from).collect();
            let gradient = alike!(
                (&pairs),
                lengths_by_index_grad = lengths_by_index,
                lengths_grad = lengths,
                lengths_taken_apart_grad = lengths_taken_apart,
                lengths_by_inner_loop_grad = lengths_by_inner_loop
            );
            let unit = |p: &[f64; 2]| p.map(|v| v / p[0].hypot(p[1]));
            closed(&gradient, &(pairs.iter().map(unit).collect::<Vec<_>>(),), 1e-14);
        }
    }

    #[differentiable]
    fn norms_by_index(matrix: &Vec<Vec<f64>>, p: f64) -> f64 {
        let mut product = 1.0;
        for i in 0..matrix.len() {
            let mut norm = p;
            for j in 0..matrix[i].len() {
                norm += matrix[i][j] * matrix[i][j] * p;
            }
            product *= norm;
        }
        product
    }

    #[differentiable]
    fn norms(matrix: &[Vec<f64>], p: f64) -> f64 {
        let mut product = 1.0;
        for row in matrix {
            let mut norm = p;
            for v in row {
                norm += v * v * p;
            }
            product *= norm;
        }
        product
    }

    #[differentiable]
    fn norms_in_place(matrix: &mut Vec<Vec<f64>>, p: f64) -> f64 {
        let mut product = 1.0;
        for row in matrix.iter_mut() {
            let mut norm = p;
            for v in row.iter_mut() {
                *v *= *v;
                norm += *v * p;
            }
            product *= norm;
        }
        product
    }

    #[test]
    fn elements_that_are_rows() {
        for n in SIZES {
            for columns in [0, 1, 3] {
                let (matrix, p) = (rows(n, columns, 6), 0.7);
                let gradient = alike!((&matrix, p), norms_by_index_grad = norms_by_index, norms_grad = norms);
                closed(&holds!(norms_in_place_grad = norms_in_place(&mut matrix, p)), &gradient, 1e-13);
            }
        }
    }
}
