//! Determinants, factorisations and linear systems, in place, with and without pivots.

use crate::lent::{lent, numbers};

/// A matrix with a strong diagonal, flat.
fn solid(n: usize) -> Vec<f64> {
    let mut a = numbers(n * n, 0);
    for i in 0..n {
        a[i * n + i] += 3.0;
    }
    a
}

/// A symmetric matrix with positive eigenvalues, flat.
fn definite(n: usize) -> Vec<f64> {
    let half = solid(n);
    let mut a = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..n {
            a[i * n + j] = 0.5 * (half[i * n + j] + half[j * n + i]) + if i == j { 2.0 } else { 0.0 };
        }
    }
    a
}

lent! {
    fn a_determinant_of_two_rows(m: &[[f64; 2]; 2]) -> f64 { m[0][0] * m[1][1] - m[0][1] * m[1][0] }
    or {
        let [[a, b], [c, d]] = m;
        a * d - b * c
    }
    gradient [[m[1][1], -m[1][0]], [-m[0][1], m[0][0]]];
    at ([[1.0, 2.0], [3.0, -1.0]]);
}

lent! {
    fn a_determinant_of_three_rows(m: &[[f64; 3]; 3]) -> f64 {
        let mut det = 0.0;
        for j in 0..3 {
            let (k, l) = ((j + 1) % 3, (j + 2) % 3);
            det += m[0][j] * (m[1][k] * m[2][l] - m[1][l] * m[2][k]);
        }
        det
    }
    or {
        let [a, b, c] = m;
        let first = a[0] * (b[1] * c[2] - b[2] * c[1]);
        first - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])
    }
    at ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25], [0.3, 0.7, -2.0]]);
}

lent! {
    fn a_determinant_by_elimination(m: &[f64], n: usize) -> f64 {
        let mut a = m.to_vec();
        let mut det = 1.0;
        for k in 0..n {
            det *= a[k * n + k];
            for i in k + 1..n {
                let factor = a[i * n + k] / a[k * n + k];
                for j in k..n {
                    a[i * n + j] -= factor * a[k * n + j];
                }
            }
        }
        det
    }
    at (solid(0), 0), (solid(1), 1), (solid(2), 2), (solid(4), 4);
}

lent! {
    fn a_factorisation_in_place(a: &mut [f64], n: usize) {
        for k in 0..n {
            for i in k + 1..n {
                a[i * n + k] /= a[k * n + k];
                for j in k + 1..n {
                    a[i * n + j] -= a[i * n + k] * a[k * n + j];
                }
            }
        }
    }
    or {
        for k in 0..n {
            let (top, bottom) = a.split_at_mut((k + 1) * n);
            let pivot = &top[k * n..];
            for row in bottom.chunks_exact_mut(n) {
                row[k] /= pivot[k];
                for j in k + 1..n {
                    row[j] -= row[k] * pivot[j];
                }
            }
        }
    }
    at (solid(0), 0), (solid(1), 1), (solid(2), 2), (solid(3), 3);
}

lent! {
    fn a_factorisation_of_a_symmetric_matrix(a: &[f64], n: usize) -> f64 {
        let mut l = vec![0.0; n * n];
        for i in 0..n {
            for j in 0..=i {
                let mut sum = a[i * n + j];
                for k in 0..j {
                    sum -= l[i * n + k] * l[j * n + k];
                }
                l[i * n + j] = if i == j { sum.sqrt() } else { sum / l[j * n + j] };
            }
        }
        let mut log = 0.0;
        for i in 0..n {
            log += l[i * n + i].ln();
        }
        2.0 * log
    }
    at (definite(0), 0), (definite(1), 1), (definite(2), 2), (definite(4), 4);
}

lent! {
    fn a_system_with_a_triangle(l: &[f64], b: &[f64], x: &mut [f64]) {
        let n = b.len();
        for i in 0..n {
            let mut sum = b[i];
            for j in 0..i {
                sum -= l[i * n + j] * x[j];
            }
            x[i] = sum / l[i * n + i];
        }
    }
    or {
        x.copy_from_slice(b);
        for i in 0..b.len() {
            let row = &l[i * b.len()..];
            x[i] /= row[i];
            for k in i + 1..b.len() {
                x[k] -= l[k * b.len() + i] * x[i];
            }
        }
    }
    or {
        let n = b.len();
        for i in 0..n {
            let (known, rest) = x.split_at_mut(i);
            rest[0] = b[i];
            for (v, w) in known.iter().zip(&l[i * n..]) {
                rest[0] -= v * w;
            }
            rest[0] /= l[i * n + i];
        }
    }
    sizes n: (solid(n), numbers(n, 1), numbers(n, 2));
}

lent! {
    fn a_system_with_pivots(a: &mut [Vec<f64>], b: &mut [f64]) -> f64 {
        let n = b.len();
        for k in 0..n {
            let mut pivot = k;
            for i in k + 1..n {
                if a[i][k].abs() > a[pivot][k].abs() {
                    pivot = i;
                }
            }
            if pivot != k {
                a.swap(pivot, k);
                b.swap(pivot, k);
            }
            for i in k + 1..n {
                let factor = a[i][k] / a[k][k];
                for j in k..n {
                    let above = a[k][j];
                    a[i][j] -= factor * above;
                }
                b[i] -= factor * b[k];
            }
        }
        let mut sum = 0.0;
        for i in (0..n).rev() {
            for j in i + 1..n {
                b[i] -= a[i][j] * b[j];
            }
            b[i] /= a[i][i];
            sum += b[i] * b[i];
        }
        sum
    }
    or {
        let n = b.len();
        for k in 0..n {
            let mut pivot = k;
            for i in k..n {
                if a[i][k].abs() > a[pivot][k].abs() {
                    pivot = i;
                }
            }
            a.swap(pivot, k);
            b.swap(pivot, k);
            let (top, bottom) = a.split_at_mut(k + 1);
            let (known, unknown) = b.split_at_mut(k + 1);
            for (row, right) in bottom.iter_mut().zip(unknown) {
                let factor = row[k] / top[k][k];
                for (v, p) in row.iter_mut().zip(&top[k]).skip(k) {
                    *v -= factor * p;
                }
                *right -= factor * known[k];
            }
        }
        let mut sum = 0.0;
        for i in (0..n).rev() {
            let mut right = b[i];
            for j in i + 1..n {
                right -= a[i][j] * b[j];
            }
            b[i] = right / a[i][i];
            sum += b[i] * b[i];
        }
        sum
    }
    at (vec![], vec![]), (vec![vec![2.0]], vec![3.0]),
       (vec![vec![0.1, 2.0, 1.0], vec![3.0, -1.0, 0.5], vec![0.5, 0.25, -2.0]], vec![1.0, -2.0, 0.5]),
       (vec![vec![4.0, 1.0], vec![0.5, -2.0]], vec![1.0, -2.0]);
}

lent! {
    fn a_tridiagonal_system(lower: &[f64], diagonal: &[f64], upper: &[f64], d: &mut [f64]) {
        let n = d.len();
        let mut c = vec![0.0; n];
        for i in 0..n {
            let before = if i > 0 { lower[i] * c[i - 1] } else { 0.0 };
            let scale = diagonal[i] - before;
            c[i] = upper[i] / scale;
            d[i] = if i > 0 { (d[i] - lower[i] * d[i - 1]) / scale } else { d[i] / scale };
        }
        for i in (1..n).rev() {
            d[i - 1] -= c[i - 1] * d[i];
        }
    }
    sizes n: (numbers(n, 0), vec![4.0; n], numbers(n, 1), numbers(n, 2));
}

lent! {
    fn iterations_of_relaxation(a: &[f64], b: &[f64], steps: usize) -> f64 {
        let n = b.len();
        let mut x = vec![0.0; n];
        for _ in 0..steps {
            for i in 0..n {
                let mut sum = b[i];
                for j in 0..n {
                    if j != i {
                        sum -= a[i * n + j] * x[j];
                    }
                }
                x[i] = sum / a[i * n + i];
            }
        }
        let mut total = 0.0;
        for v in &x {
            total += v * v;
        }
        total
    }
    at (solid(3), numbers(3, 1), 0), (solid(3), numbers(3, 1), 1), (solid(3), numbers(3, 1), 4),
       (solid(0), vec![], 4);
}
