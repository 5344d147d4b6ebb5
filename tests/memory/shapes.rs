//! Arrays of arrays, tuples of arrays, arrays of tuples, lengths as parameters of the type, and arrays by value.

use crate::lent::{lent, numbers};

lent! {
    fn a_cube(a: &[[[f64; 2]; 3]; 2]) -> f64 {
        let mut sum = 0.0;
        for i in 0..2 {
            for j in 0..3 {
                for k in 0..2 {
                    sum += a[i][j][k] * a[k][2 - j][i] * (1 + i + 2 * j) as f64;
                }
            }
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, plane) in a.iter().enumerate() {
            for (j, row) in plane.iter().enumerate() {
                for (k, v) in row.iter().enumerate() {
                    sum += v * a[k][2 - j][i] * (1 + i + 2 * j) as f64;
                }
            }
        }
        sum
    }
    at ([[[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], [[0.3, -0.7], [1.2, 0.4], [-0.6, 0.9]]]);
}

lent! {
    fn a_cube_in_place(a: &mut [[[f64; 2]; 2]; 2], k: f64) {
        for i in 0..2 {
            for j in 0..2 {
                a[i][j][0] *= k;
                a[i][j][1] += a[j][i][0];
            }
        }
    }
    or {
        for i in 0..2 {
            for j in 0..2 {
                let first = a[i][j][0] * k;
                a[i][j][0] = first;
                let across = a[j][i][0];
                let row = &mut a[i][j];
                row[1] += across;
            }
        }
    }
    at ([[[1.0, 2.0], [3.0, -1.0]], [[0.5, 0.25], [0.3, -0.7]]], 0.7);
}

lent! {
    fn a_plane_is_copied_into_another(a: &mut [[[f64; 2]; 2]; 2], k: f64) -> f64 {
        for j in 0..2 {
            for l in 0..2 {
                a[1][j][l] = a[0][j][l];
            }
        }
        a[0][0][1] *= k;
        a[0][0][1] * a[1][0][1] + a[1][1][0]
    }
    or {
        a[1] = a[0];
        a[0][0][1] *= k;
        a[0][0][1] * a[1][0][1] + a[1][1][0]
    }
    at ([[[1.0, 2.0], [3.0, -1.0]], [[0.5, 0.25], [0.3, -0.7]]], 0.7);
}

lent! {
    fn a_field_smoothed_in_two_directions(f: &[[f64; 4]; 3], rounds: usize) -> f64 {
        let mut now = *f;
        for _ in 0..rounds {
            let old = now;
            for i in 1..2 {
                for j in 1..3 {
                    now[i][j] = 0.25 * (old[i - 1][j] + old[i + 1][j] + old[i][j - 1] * old[i][j + 1]);
                }
            }
        }
        now[1][1] * now[1][2]
    }
    at ([[1.0, 2.0, 3.0, 4.0], [0.5, 0.25, 0.3, -0.7], [1.2, 0.4, -0.6, 0.9]], 0),
       ([[1.0, 2.0, 3.0, 4.0], [0.5, 0.25, 0.3, -0.7], [1.2, 0.4, -0.6, 0.9]], 3);
}

lent! {
    fn a_length_in_the_type<const N: usize>(x: &[f64; N], mut y: [f64; N]) -> f64 {
        let mut sum = 0.0;
        for i in 0..N {
            y[i] += x[N - 1 - i];
            sum += y[i] * x[i];
        }
        sum
    }
    or {
        for (y, x) in y.iter_mut().zip(x.iter().rev()) {
            *y += x;
        }
        let mut sum = 0.0;
        for (x, y) in x.iter().zip(&y) {
            sum += x * y;
        }
        sum
    }
    at ([1.0, 2.0, 3.0], [0.5, 0.25, 0.3]);
}

lent! {
    fn no_elements_in_the_type<const N: usize>(x: &[f64; N], y: f64) -> f64 {
        let mut product = y;
        for v in x {
            product *= v;
        }
        product
    }
    at ([], 0.7);
}

lent! {
    fn a_matrix_with_lengths_in_the_type<const N: usize>(m: &[[f64; N]; N], x: &mut [f64; N]) -> f64 {
        let mut product = [0.0; N];
        for i in 0..N {
            for j in 0..N {
                product[i] += m[i][j] * x[j];
            }
        }
        *x = product;
        let mut trace = 0.0;
        for i in 0..N {
            trace += m[i][i] * x[i];
        }
        trace
    }
    or {
        let old = *x;
        for (row, x) in m.iter().zip(x.iter_mut()) {
            *x = 0.0;
            for (m, old) in row.iter().zip(&old) {
                *x += m * old;
            }
        }
        let mut trace = 0.0;
        for (i, x) in x.iter().enumerate() {
            trace += m[i][i] * x;
        }
        trace
    }
    at ([[1.0, 2.0], [3.0, -1.0]], [0.5, 0.25]);
}

lent! {
    fn an_array_by_value_is_a_copy(x: &[f64; 2], y: f64) -> f64 {
        let mut copy = *x;
        copy[0] *= y;
        let mut other = copy;
        other[1] *= copy[0];
        x[0] * copy[0] + x[1] * other[1] + copy[1]
    }
    gradient (
        [2.0 * x[0] * y + x[1] * x[1] * y, 2.0 * x[1] * x[0] * y + 1.0],
        x[0] * x[0] + x[1] * x[1] * x[0],
    );
    at ([2.0, 3.0], 0.7);
}

lent! {
    fn a_tuple_of_arrays(p: &([f64; 3], [f64; 3]), mass: &[f64; 3]) -> f64 {
        let mut energy = 0.0;
        for i in 0..3 {
            energy += 0.5 * mass[i] * p.1[i] * p.1[i];
            for j in 0..i {
                energy -= mass[i] * mass[j] / (p.0[i] - p.0[j]).abs();
            }
        }
        energy
    }
    or {
        let (place, speed) = p;
        let mut energy = 0.0;
        for i in 0..3 {
            energy += 0.5 * mass[i] * speed[i].powi(2);
            for (x, m) in place[..i].iter().zip(mass) {
                energy -= mass[i] * m / (place[i] - x).abs();
            }
        }
        energy
    }
    at (([0.1, 1.2, -0.9], [0.3, -0.2, 0.5]), [1.0, 2.0, 0.5]);
}

lent! {
    fn an_array_of_tuples(p: &mut [(f64, f64); 3], dt: f64) -> f64 {
        for i in 0..3 {
            p[i].1 -= dt * p[i].0;
            p[i].0 += dt * p[i].1;
        }
        let mut energy = 0.0;
        for i in 0..3 {
            energy += p[i].0 * p[i].0 + p[i].1 * p[i].1;
        }
        energy
    }
    or {
        for (x, v) in p.iter_mut() {
            *v -= dt * *x;
            *x += dt * *v;
        }
        let mut energy = 0.0;
        for &(x, v) in p.iter() {
            energy += x * x + v * v;
        }
        energy
    }
    at ([(1.0, 2.0), (0.5, -0.25), (0.3, 0.7)], 0.1);
}

lent! {
    fn a_slice_of_tuples(edges: &[(f64, f64)], x: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..edges.len() {
            let (a, b) = edges[i];
            sum += (x - a) * (x - b) * edges[i].0;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (a, b) in edges {
            sum += (x - a) * (x - b) * a;
        }
        sum
    }
    at (vec![], 0.7), (vec![(1.0, 2.0)], 0.7), (vec![(1.0, 2.0), (0.5, -0.25), (0.3, 0.7)], 0.7);
}

lent! {
    fn planes_of_a_flat_cube(a: &mut [f64], n: usize, k: f64) {
        for i in 1..n {
            for j in 0..n {
                for l in 0..n {
                    a[(i * n + j) * n + l] += k * a[((i - 1) * n + l) * n + j];
                }
            }
        }
    }
    or {
        for i in 1..n {
            let (before, after) = a.split_at_mut(i * n * n);
            let below = &before[(i - 1) * n * n..];
            for (j, row) in after[..n * n].chunks_exact_mut(n).enumerate() {
                for (l, v) in row.iter_mut().enumerate() {
                    *v += k * below[l * n + j];
                }
            }
        }
    }
    at (vec![], 0, 0.7), (numbers(1, 0), 1, 0.7), (numbers(8, 0), 2, 0.7), (numbers(27, 0), 3, 0.7);
}
