//! Matrices as nested arrays, as vectors of rows, and flat: products, transposes, bilinear forms, and aliases.

use crate::lent::{lent, matrix, numbers};

lent! {
    fn a_nested_array_behind_a_reference(m: &[[f64; 3]; 2], i: usize) -> f64 {
        let mut sum = 0.0;
        for j in 0..3 {
            sum += m[i][j] * m[1 - i][2 - j];
        }
        sum * m[i][i]
    }
    or {
        let (row, other) = (&m[i], &m[1 - i]);
        let mut sum = 0.0;
        for (a, b) in row.iter().zip(other.iter().rev()) {
            sum += a * b;
        }
        sum * row[i]
    }
    at ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], 0), ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], 1);
}

lent! {
    fn a_slice_of_rows(m: &[[f64; 2]], w: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..m.len() {
            for j in 0..2 {
                sum += m[i][j] * m[i][1 - j] * w * i as f64;
            }
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, row) in m.iter().enumerate() {
            for (a, b) in row.iter().zip(row.iter().rev()) {
                sum += a * b * w * i as f64;
            }
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, [a, b]) in m.iter().enumerate() {
            sum += a * b * w * i as f64;
            sum += b * a * w * i as f64;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, &[a, b]) in m.iter().enumerate() {
            sum += 2.0 * (a * b * w * i as f64);
        }
        sum
    }
    at (vec![], 0.7), (vec![[1.0, 2.0]], 0.7), (vec![[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], 0.7);
}

lent! {
    fn a_product_of_flat_matrices(a: &[f64], b: &[f64], c: &mut [f64], n: usize) {
        for i in 0..n {
            for j in 0..n {
                let mut sum = 0.0;
                for k in 0..n {
                    sum += a[i * n + k] * b[k * n + j];
                }
                c[i * n + j] = sum;
            }
        }
    }
    or {
        c.fill(0.0);
        for i in 0..n {
            for k in 0..n {
                for j in 0..n {
                    c[i * n + j] += a[i * n + k] * b[k * n + j];
                }
            }
        }
    }
    or {
        c.fill(0.0);
        if n > 0 {
            for (row, a) in c.chunks_exact_mut(n).zip(a.chunks_exact(n)) {
                for (b, v) in b.chunks_exact(n).zip(a) {
                    for (c, w) in row.iter_mut().zip(b) {
                        *c += v * w;
                    }
                }
            }
        }
    }
    at (numbers(0, 0), numbers(0, 1), numbers(0, 2), 0), (numbers(1, 0), numbers(1, 1), numbers(1, 2), 1),
       (numbers(4, 0), numbers(4, 1), numbers(4, 2), 2), (numbers(9, 0), numbers(9, 1), numbers(9, 2), 3);
}

lent! {
    fn a_square_of_a_matrix(a: &[[f64; 2]; 2]) -> f64 {
        let mut square = [[0.0; 2]; 2];
        for i in 0..2 {
            for j in 0..2 {
                for k in 0..2 {
                    square[i][j] += a[i][k] * a[k][j];
                }
            }
        }
        square[0][0] * square[1][1] + square[0][1]
    }
    or {
        let [[a, b], [c, d]] = *a;
        let square = [[a * a + b * c, a * b + b * d], [c * a + d * c, c * b + d * d]];
        square[0][0] * square[1][1] + square[0][1]
    }
    at ([[1.0, 2.0], [3.0, -1.0]]), ([[0.5, 0.0], [0.25, -1.0]]);
}

lent! {
    fn a_matrix_times_a_vector(a: &[Vec<f64>], x: &[f64], y: &mut [f64]) {
        for i in 0..a.len() {
            y[i] = 0.0;
            for j in 0..x.len() {
                y[i] += a[i][j] * x[j];
            }
        }
    }
    or {
        for (row, y) in a.iter().zip(y) {
            let mut sum = 0.0;
            for (a, x) in row.iter().zip(x) {
                sum += a * x;
            }
            *y = sum;
        }
    }
    or {
        y.fill(0.0);
        for j in 0..x.len() {
            for (i, y) in y.iter_mut().enumerate() {
                *y += a[i][j] * x[j];
            }
        }
    }
    sizes n: (matrix(n, 3, 0), numbers(3, 1), numbers(n, 2));
}

lent! {
    fn a_bilinear_form(x: &[f64], a: &[f64], y: &[f64]) -> f64 {
        let columns = y.len();
        let mut sum = 0.0;
        for i in 0..x.len() {
            for j in 0..columns {
                sum += x[i] * a[i * columns + j] * y[j];
            }
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, u) in x.iter().enumerate() {
            let row = &a[i * y.len()..(i + 1) * y.len()];
            let mut dot = 0.0;
            for (a, v) in row.iter().zip(y) {
                dot += a * v;
            }
            sum += u * dot;
        }
        sum
    }
    sizes n: (numbers(n, 0), numbers(3 * n, 1), numbers(3, 2));
}

lent! {
    fn a_quadratic_form(x: &[f64], a: &[Vec<f64>]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            for j in 0..x.len() {
                sum += x[i] * a[i][j] * x[j];
            }
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (u, row) in x.iter().zip(a) {
            let mut dot = 0.0;
            for (v, a) in x.iter().zip(row) {
                dot += v * a;
            }
            sum += u * dot;
        }
        sum
    }
    gradient (
        (0..x.len())
            .map(|k| (0..x.len()).map(|j| (a[k][j] + a[j][k]) * x[j]).sum::<f64>())
            .collect::<Vec<_>>(),
        x.iter().map(|u| x.iter().map(|v| u * v).collect::<Vec<_>>()).collect::<Vec<_>>(),
    );
    sizes n: (numbers(n, 0), matrix(n, n, 1));
}

lent! {
    fn a_transpose_in_place(a: &mut [f64], n: usize) {
        for i in 0..n {
            for j in 0..i {
                let kept = a[i * n + j];
                a[i * n + j] = a[j * n + i];
                a[j * n + i] = kept;
            }
        }
    }
    or {
        for i in 1..n {
            for j in 0..i {
                a.swap(i * n + j, j * n + i);
            }
        }
    }
    or {
        let old = a.to_vec();
        for i in 0..n {
            for j in 0..n {
                a[j * n + i] = old[i * n + j];
            }
        }
    }
    at (numbers(0, 0), 0), (numbers(1, 0), 1), (numbers(4, 0), 2), (numbers(9, 0), 3);
}

lent! {
    fn rows_and_columns_are_scaled(m: &mut [[f64; 3]], r: &[f64], c: &[f64; 3]) {
        for i in 0..m.len() {
            for j in 0..3 {
                m[i][j] *= r[i] * c[j];
            }
        }
    }
    or {
        for (row, r) in m.iter_mut().zip(r) {
            for (v, c) in row.iter_mut().zip(c) {
                *v *= r * c;
            }
        }
    }
    or {
        for (i, row) in m.iter_mut().enumerate() {
            row[0] *= r[i] * c[0];
            row[1] *= r[i] * c[1];
            row[2] *= r[i] * c[2];
        }
    }
    at (vec![], vec![], [1.0, 2.0, 3.0]),
       (vec![[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], numbers(2, 0), [0.7, -0.2, 1.1]);
}

lent! {
    fn rows_are_made_to_sum_to_one(m: &mut Vec<Vec<f64>>) {
        for i in 0..m.len() {
            let mut sum = 0.0;
            for j in 0..m[i].len() {
                m[i][j] = m[i][j].exp();
                sum += m[i][j];
            }
            for j in 0..m[i].len() {
                m[i][j] /= sum;
            }
        }
    }
    or {
        for row in m.iter_mut() {
            let mut sum = 0.0;
            for v in row.iter_mut() {
                *v = v.exp();
                sum += *v;
            }
            for v in row {
                *v /= sum;
            }
        }
    }
    at (matrix(0, 2, 0)), (matrix(1, 1, 0)), (vec![numbers(2, 0), vec![], numbers(3, 1)]);
}

lent! {
    fn columns_are_made_orthogonal(a: &mut [[f64; 3]; 2]) -> f64 {
        for i in 0..2 {
            for k in 0..i {
                let mut dot = 0.0;
                for j in 0..3 {
                    dot += a[i][j] * a[k][j];
                }
                for j in 0..3 {
                    a[i][j] -= dot * a[k][j];
                }
            }
            let mut norm = 0.0;
            for j in 0..3 {
                norm += a[i][j] * a[i][j];
            }
            norm = norm.sqrt();
            for j in 0..3 {
                a[i][j] /= norm;
            }
        }
        a[0][0] * a[1][1] + a[0][2] * a[1][0]
    }
    at ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]]);
}

lent! {
    fn a_power_of_a_matrix(a: &[[f64; 2]; 2], n: usize) -> f64 {
        let mut power = [[1.0, 0.0], [0.0, 1.0]];
        for _ in 0..n {
            let old = power;
            for i in 0..2 {
                for j in 0..2 {
                    power[i][j] = old[i][0] * a[0][j] + old[i][1] * a[1][j];
                }
            }
        }
        power[0][1] + power[1][1]
    }
    or {
        let mut power = [[1.0, 0.0], [0.0, 1.0]];
        for _ in 0..n {
            let mut next = [[0.0; 2]; 2];
            for (old, new) in power.iter().zip(next.iter_mut()) {
                for (v, row) in old.iter().zip(a) {
                    for (n, w) in new.iter_mut().zip(row) {
                        *n += v * w;
                    }
                }
            }
            power = next;
        }
        power[0][1] + power[1][1]
    }
    sizes n: ([[0.5, 0.7], [0.3, -0.4]], n);
}
