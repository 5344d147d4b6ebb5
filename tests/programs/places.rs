//! Places that a loop adds to again and again, some of which exist only if it runs, and sums over rows.

use std::ops::Index;

use crate::oracle::{SIZES, holds, rows, samples, twice};

/// A type with an index of its own, of which there are no slices.
struct Weights(Vec<f64>);

impl Weights {
    fn len(&self) -> usize {
        self.0.len()
    }
}

impl Index<usize> for Weights {
    type Output = f64;

    fn index(&self, index: usize) -> &f64 {
        &self.0[index]
    }
}

twice! {
    #[differentiable]
    fn beyond_the_end(x: &[f64], c: &[f64], at: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..x.len() {
            s += x[i] * c[at];
        }
        s
    }
    #[differentiable]
    fn backwards_in_steps(x: &[f64], c: &[f64], ends: &[usize]) -> f64 {
        let mut s = 0.0;
        for k in 0..ends.len() {
            for i in (0..ends[k]).rev().step_by(2) {
                s += (x[i] * c[k]).sin();
            }
        }
        s
    }
    #[differentiable]
    fn inclusive(x: &[f64], c: &[f64], lo: usize, hi: usize, k: usize) -> f64 {
        let mut s = 0.0;
        for i in lo..=hi {
            s += (x[i] * c[k]).sin();
        }
        s
    }
    #[differentiable]
    fn stopped_at_once(x: &[f64], c: &[f64], n: usize, k: usize) -> f64 {
        let mut s = 0.0;
        for j in 0..n {
            if j == 0 && k > 1 {
                break;
            }
            s += x[j] * c[k];
        }
        s
    }
    #[differentiable]
    fn leaving(x: &[f64], c: &[f64], n: usize, k: usize) -> f64 {
        let mut s = 0.0;
        let mut i = 0;
        while i < n {
            s += (x[i] * c[k]).sin();
            i += 1;
        }
        for j in 0..n {
            if x[j] > 0.5 {
                break;
            }
            s += x[j] * c[k];
        }
        for j in 0..n {
            if x[j] > 0.5 {
                continue;
            }
            s += x[j] * c[k];
        }
        s
    }
    #[differentiable]
    fn ragged(a: &[f64], x: &[f64], ends: &[usize]) -> f64 {
        let mut s = 0.0;
        for (i, &end) in ends.iter().enumerate() {
            for j in 0..end {
                s += x[i] * a[j];
                s += (x[i] + a[j]).sin();
            }
        }
        s
    }
    #[differentiable]
    fn a_row(m: &[Vec<f64>], x: &[f64], r: usize) -> f64 {
        let mut s = 0.0;
        for j in 0..x.len() {
            s += m[r][j] * x[j] + m[r][0] * x[j];
        }
        s
    }

    #[test]
    fn places_that_exist_only_if_the_loop_runs() {
        for n in SIZES {
            let (x, c) = (samples(n, 1), samples(if n > 0 { 3 } else { 1 }, 3));
            holds!(beyond_the_end_grad = beyond_the_end(&x, &c, inert(2)));
        }
        let (x, c) = (samples(5, 1), samples(2, 3));
        for ends in [vec![], vec![3], vec![2, 5, 0], vec![0, 0, 0]] {
            holds!(backwards_in_steps_grad = backwards_in_steps(&x, &c, inert(&ends)));
        }
        for (lo, hi, k) in [(0, 0, 1), (1, 0, 7), (4, 4, 0), (5, 4, 2)] {
            holds!(inclusive_grad = inclusive(&x, &c, inert(lo), inert(hi), inert(k)));
        }
        for (n, k) in [(0, 2), (0, 0), (5, 1), (1, 0)] {
            holds!(leaving_grad = leaving(&x, &c, inert(n), inert(k)));
            holds!(stopped_at_once_grad = stopped_at_once(&x, &c, inert(n), inert(k)));
        }
        holds!(stopped_at_once_grad = stopped_at_once(&x, &c, inert(3), inert(2)));
    }

    #[test]
    fn rows_that_exist_only_if_the_loop_runs() {
        for ends in [vec![], vec![0, 0, 0], vec![2, 0, 0, 0], vec![4, 3, 0]] {
            let (a, x) = (samples(4, 1), samples(2, 2));
            holds!(ragged_grad = ragged(&a, &x, inert(&ends)));
        }
        let (m, none, x) = (vec![samples(20, 1), samples(3, 2)], Vec::new(), samples(20, 3));
        holds!(a_row_grad = a_row(&m, &none, inert(5)));
        holds!(a_row_grad = a_row(&m, &x, inert(0)));
    }

    #[differentiable]
    fn weighted(#[no_grad] w: &Weights, x: &[f64], y: f64) -> f64 {
        let mut s = 0.0;
        for _ in 0..2 {
            for i in 0..w.len() {
                s += w[i] * x[i] * y;
            }
        }
        s
    }
    #[differentiable]
    fn products_of_rows(m: &Vec<Vec<f64>>, x: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..m.len() {
            let mut d = 0.0;
            for j in 0..m[i].len() {
                d += m[i][j] * x[j];
            }
            s += d * d;
        }
        s
    }
    #[differentiable]
    fn transposed(m: &[f64], x: &[f64], k: usize) -> f64 {
        let mut s = 0.0;
        let r = x.len();
        let mut y = vec![0.0; k];
        for i in 0..r {
            for j in 0..k {
                y[j] += m[i * k + j] * x[i];
            }
        }
        for j in 0..k {
            s += y[j] * y[j];
        }
        s
    }
    #[differentiable]
    fn between_two(a: &[f64], x: &[f64], y: &[f64]) -> f64 {
        let (n, k) = (x.len(), y.len());
        let mut s = 0.0;
        for i in 0..n {
            for j in 0..k {
                s += x[i] * a[i * k + j] * y[j];
            }
        }
        s
    }
    #[differentiable]
    fn scaled(x: &[f64], c: f64, d: f64) -> f64 {
        let mut s = 1.0;
        for i in 0..x.len() {
            s *= 1.0 + x[i] * c * 0.1 - d * 0.01;
        }
        for i in 0..x.len() {
            s += x[i] * c - d * x[i] * x[i];
        }
        for v in x {
            s += v * c * c;
        }
        s
    }
    #[differentiable]
    fn arrays(m: &[[f64; 20]; 3], x: &[f64; 20], y: &[f64]) -> f64 {
        let mut s = 0.0;
        for r in 0..3 {
            let mut d = y[r];
            for j in 0..20 {
                d += m[r][j] * x[j];
            }
            s += d.sin();
            for j in 0..20 {
                s += m[r][j] * y[r] * x[j];
            }
        }
        s
    }

    #[test]
    fn sums_over_rows() {
        for n in SIZES {
            let (w, x, y) = (Weights(samples(n, 3)), samples(n, 1), 0.7);
            holds!(weighted_grad = weighted(inert(&w), &x, y));
        }
        for (r, c) in [(0, 0), (3, 0), (0, 3), (3, 4), (2, 20)] {
            let (m, x) = (rows(r, c, 1), samples(c, 9));
            holds!(products_of_rows_grad = products_of_rows(&m, &x));
            let (m, x) = (samples(r * c, 1), samples(r, 9));
            holds!(transposed_grad = transposed(&m, &x, inert(c)));
            let y = samples(c, 8);
            holds!(between_two_grad = between_two(&m, &x, &y));
        }
        for n in [0, 1, 7, 8, 9, 20] {
            let (x, c, d) = (samples(n, 2), 0.4, 0.3);
            holds!(scaled_grad = scaled(&x, c, d));
        }
        let (m, x, y) = ([[0.1; 20], [0.2; 20], [0.05; 20]], [0.3; 20], samples(3, 1));
        holds!(arrays_grad = arrays(&m, &x, &y));
    }

    #[differentiable]
    fn read_before_the_loop(x: &[f64], w: &[f64], n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..x.len() {
            for j in 0..n {
                s += x[i] * w[j] * x[i];
            }
        }
        let mut y = x.to_vec();
        for i in 0..y.len() {
            for j in 0..n {
                s += y[i] * w[j];
                y[i] *= 1.5;
            }
        }
        for i in 0..y.len() {
            for j in 0..n {
                s += y[i] * w[j];
                y[(i + 1) % x.len()] += 1.5 * s;
            }
        }
        s
    }
    #[differentiable]
    fn read_in_the_loop(x: &[f64], w: &[f64], n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n {
            for j in 0..w.len() {
                s += x[i] * w[j];
            }
        }
        for i in 0..=x.len() {
            for j in 0..w.len() {
                if i < x.len() {
                    s += x[i] * w[j];
                }
            }
        }
        s
    }

    #[test]
    fn reads_that_are_the_same_in_each_iteration() {
        for k in SIZES {
            for n in 0..3 {
                let (x, w) = (samples(k, 1), samples(n, 3));
                holds!(read_before_the_loop_grad = read_before_the_loop(&x, &w, inert(n)));
            }
        }
        let (x, none, w) = (samples(2, 1), Vec::new(), samples(2, 1));
        holds!(read_in_the_loop_grad = read_in_the_loop(&x, &none, inert(5)));
        holds!(read_in_the_loop_grad = read_in_the_loop(&x, &w, inert(2)));
    }
}
