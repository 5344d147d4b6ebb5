//! Linear systems and determinants: elimination with pivots, Cholesky's and Thomas's algorithm.

use crate::oracle::{agree, closed, holds, rows, samples, twice};

/// Solves a linear system, or that with the transposed matrix, by Gauss and Jordan: for the closed forms.
fn solution(matrix: &[Vec<f64>], right: &[f64], transposed: bool) -> Vec<f64> {
    let n = right.len();
    let entry = |i: usize, j: usize| if transposed { matrix[j][i] } else { matrix[i][j] };
    let mut a: Vec<Vec<f64>> =
        (0..n).map(|i| (0..n).map(|j| entry(i, j)).chain([right[i]]).collect()).collect();
    for k in 0..n {
        let pivot = (k..n).max_by(|i, j| a[*i][k].abs().total_cmp(&a[*j][k].abs())).unwrap();
        a.swap(k, pivot);
        let row: Vec<f64> = a[k].iter().map(|v| v / a[k][k]).collect();
        for other in &mut a {
            let factor = other[k];
            other.iter_mut().zip(&row).for_each(|(o, r)| *o -= factor * r);
        }
        a[k] = row;
    }
    a.iter().map(|row| row[n]).collect()
}

fn outer(x: &[f64], y: &[f64], factor: f64) -> Vec<Vec<f64>> {
    x.iter().map(|x| y.iter().map(|y| factor * x * y).collect()).collect()
}

twice! {
    #[differentiable]
    fn inner(x: &[f64], y: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (a, b) in x.iter().zip(y) {
            sum += a * b;
        }
        sum
    }

    /// Factors the matrix in place; its rows change places as `order` says.
    #[differentiable(vjp)]
    fn factor(a: &mut [f64], order: &mut [usize]) {
        let n = order.len();
        for k in 0..n {
            let mut pivot = k;
            for i in k + 1..n {
                if a[i * n + k].abs() > a[pivot * n + k].abs() {
                    pivot = i;
                }
            }
            if pivot != k {
                order.swap(k, pivot);
                for j in 0..n {
                    a.swap(k * n + j, pivot * n + j);
                }
            }
            for i in k + 1..n {
                a[i * n + k] /= a[k * n + k];
                for j in k + 1..n {
                    a[i * n + j] -= a[i * n + k] * a[k * n + j];
                }
            }
        }
    }

    #[differentiable(vjp)]
    fn substitute(lu: &[f64], order: &[usize], b: &[f64], x: &mut [f64]) {
        let n = order.len();
        for i in 0..n {
            x[i] = b[order[i]];
            for j in 0..i {
                x[i] -= lu[i * n + j] * x[j];
            }
        }
        for i in (0..n).rev() {
            for j in i + 1..n {
                x[i] -= lu[i * n + j] * x[j];
            }
            x[i] /= lu[i * n + i];
        }
    }

    #[differentiable]
    fn solved_by_factors(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
        let n = b.len();
        let mut lu = a.to_vec();
        let mut order = vec![0; n];
        for i in 0..n {
            order[i] = i;
        }
        factor(&mut lu, &mut order);
        let mut x = vec![0.0; n];
        substitute(&lu, &order, b, &mut x);
        inner(c, &x)
    }

    #[differentiable]
    fn solved_by_elimination(matrix: &[Vec<f64>], right: &[f64], c: &[f64]) -> f64 {
        let n = right.len();
        let mut a = matrix.to_vec();
        let mut x = right.to_vec();
        for k in 0..n {
            let mut pivot = k;
            for i in k + 1..n {
                if a[i][k].abs() > a[pivot][k].abs() {
                    pivot = i;
                }
            }
            a.swap(k, pivot);
            x.swap(k, pivot);
            let (done, rest) = a.split_at_mut(k + 1);
            let row = &done[k];
            for (i, other) in rest.iter_mut().enumerate() {
                let factor = other[k] / row[k];
                for (o, r) in other.iter_mut().zip(row).skip(k) {
                    *o -= factor * r;
                }
                x[k + 1 + i] -= factor * x[k];
            }
        }
        for i in (0..n).rev() {
            let mut sum = x[i];
            for j in i + 1..n {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        inner(c, &x)
    }

    #[test]
    fn the_gradient_of_a_solution_solves_the_transposed_system() {
        for n in [0, 1, 2, 5] {
            for start in [1, 2, 3] {
                let (matrix, b, c) = (rows(n, n, start), samples(n, 4), samples(n, 5));
                let x = solution(&matrix, &b, false);
                let y = solution(&matrix, &c, true);
                let gradient = holds!(solved_by_elimination_grad = solved_by_elimination(&matrix, &b, &c));
                closed(&gradient, &(outer(&y, &x, -1.0), y.clone(), x.clone()), 1e-11);
                let a = matrix.concat();
                let gradient = holds!(solved_by_factors_grad = solved_by_factors(&a, &b, &c));
                closed(&gradient, &(outer(&y, &x, -1.0).concat(), y, x), 1e-11);
            }
        }
    }

    /// Reads the lower triangle only.
    #[differentiable(vjp)]
    fn cholesky(a: &mut [Vec<f64>]) {
        for i in 0..a.len() {
            for j in 0..=i {
                let mut sum = a[i][j];
                for k in 0..j {
                    sum -= a[i][k] * a[j][k];
                }
                if i == j {
                    a[i][i] = sum.sqrt();
                } else {
                    a[i][j] = sum / a[j][j];
                }
            }
        }
    }

    #[differentiable]
    fn solved_by_cholesky(matrix: &[Vec<f64>], b: &[f64], c: &[f64]) -> f64 {
        let mut l = matrix.to_vec();
        cholesky(&mut l);
        let mut x = b.to_vec();
        for i in 0..x.len() {
            for j in 0..i {
                x[i] -= l[i][j] * x[j];
            }
            x[i] /= l[i][i];
        }
        for i in (0..x.len()).rev() {
            x[i] /= l[i][i];
            for j in 0..i {
                x[j] -= l[i][j] * x[i];
            }
        }
        inner(c, &x)
    }

    #[test]
    fn the_lower_triangle_stands_for_both() {
        for n in [0, 1, 2, 5] {
            let mut matrix = rows(n, n, 6);
            for i in 0..n {
                matrix[i][i] += 3.0;
                for j in 0..i {
                    matrix[j][i] = matrix[i][j];
                }
            }
            let (b, c) = (samples(n, 7), samples(n, 8));
            let (x, y) = (solution(&matrix, &b, false), solution(&matrix, &c, true));
            let mut expected = outer(&y, &x, -1.0);
            for i in 0..n {
                for j in 0..i {
                    expected[i][j] += expected[j][i];
                    expected[j][i] = 0.0;
                }
            }
            let gradient = holds!(solved_by_cholesky_grad = solved_by_cholesky(&matrix, &b, &c));
            closed(&gradient, &(expected, y, x), 1e-12);
        }
    }

    #[differentiable]
    fn thomas(low: &[f64], diagonal: &[f64], high: &[f64], right: &[f64], c: &[f64]) -> f64 {
        let n = diagonal.len();
        let (mut d, mut x) = (diagonal.to_vec(), right.to_vec());
        for i in 1..n {
            let w = low[i - 1] / d[i - 1];
            d[i] -= w * high[i - 1];
            x[i] -= w * x[i - 1];
        }
        let mut next = 0.0;
        let mut sum = 0.0;
        for i in (0..n).rev() {
            if i + 1 < n {
                x[i] -= high[i] * next;
            }
            x[i] /= d[i];
            next = x[i];
            sum += c[i] * next;
        }
        sum
    }

    #[differentiable]
    fn thomas_in_place(low: &[f64], d: &mut [f64], high: &[f64], x: &mut [f64], c: &[f64]) -> f64 {
        for (i, (l, h)) in low.iter().zip(high).enumerate() {
            let w = l / d[i];
            d[i + 1] -= w * h;
            x[i + 1] -= w * x[i];
        }
        if !x.is_empty() {
            let last = x.len() - 1;
            x[last] /= d[last];
        }
        for (i, h) in high.iter().enumerate().rev() {
            x[i] = (x[i] - h * x[i + 1]) / d[i];
        }
        inner(x, c)
    }

    #[test]
    fn three_diagonals() {
        for n in [0, 1, 2, 7] {
            let (low, high) = (samples(n.max(1) - 1, 9), samples(n.max(1) - 1, 10));
            let diagonal: Vec<f64> = samples(n, 11).iter().map(|v| v + 3.0).collect();
            let (right, c) = (samples(n, 12), samples(n, 13));
            let mut matrix = vec![vec![0.0; n]; n];
            for i in 0..n {
                matrix[i][i] = diagonal[i];
                if i > 0 {
                    (matrix[i][i - 1], matrix[i - 1][i]) = (low[i - 1], high[i - 1]);
                }
            }
            let (x, y) = (solution(&matrix, &right, false), solution(&matrix, &c, true));
            let low_bar: Vec<f64> = (1..n).map(|i| -y[i] * x[i - 1]).collect();
            let diagonal_bar: Vec<f64> = (0..n).map(|i| -y[i] * x[i]).collect();
            let high_bar: Vec<f64> = (1..n).map(|i| -y[i - 1] * x[i]).collect();
            let gradient = holds!(thomas_grad = thomas(&low, &diagonal, &high, &right, &c));
            closed(&gradient, &(low_bar, diagonal_bar, high_bar, y, x), 1e-13);
            let in_place =
                holds!(thomas_in_place_grad = thomas_in_place(&low, &mut diagonal, &high, &mut right, &c));
            agree(&in_place, &gradient);
        }
    }

    #[differentiable]
    fn determinant(matrix: &[Vec<f64>]) -> f64 {
        let mut a = matrix.to_vec();
        let mut product = 1.0;
        for k in 0..a.len() {
            let mut pivot = k;
            for i in k..a.len() {
                if a[i][k].abs() > a[pivot][k].abs() {
                    pivot = i;
                }
            }
            if a[pivot][k] == 0.0 {
                return 0.0;
            }
            if pivot != k {
                a.swap(k, pivot);
                product = -product;
            }
            product *= a[k][k];
            for i in k + 1..a.len() {
                let factor = a[i][k] / a[k][k];
                for j in k + 1..a.len() {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        product
    }

    #[test]
    fn the_gradient_of_a_determinant_is_made_of_cofactors() {
        for n in [0, 1, 2, 3, 6] {
            for start in [14, 15, 16] {
                let matrix = rows(n, n, start);
                let (gradient,) = holds!(determinant_grad = determinant(&matrix));
                for (i, row) in gradient.iter().enumerate() {
                    let unit: Vec<f64> = (0..n).map(|j| if i == j { 1.0 } else { 0.0 }).collect();
                    let column = solution(&matrix, &unit, false);
                    let scaled: Vec<f64> = column.iter().map(|v| v * determinant(&matrix)).collect();
                    closed(row, &scaled, 1e-12);
                }
            }
        }
    }
}
