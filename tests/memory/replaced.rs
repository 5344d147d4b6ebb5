//! Vectors that give way to vectors of another length.

use crate::lent::{lent, numbers};
use grad_runtime::differentiable;

lent! {
    fn a_shorter_vector_takes_its_place(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        let next = vec![v[0] * v[2]];
        v = next;
        v[0] * x[1]
    }
    at (numbers(3, 0));
}

lent! {
    fn a_longer_vector_takes_its_place(x: f64, n: usize) -> f64 {
        let mut row = vec![x];
        for _ in 0..n {
            let mut next = vec![x];
            for v in &row {
                next.push(v * x);
            }
            row = next;
        }
        let mut sum = 0.0;
        for v in &row {
            sum += v;
        }
        sum
    }
    sizes n: (0.7, n.min(3));
}

lent! {
    fn a_triangle_of_rows(x: f64, n: usize) -> f64 {
        let mut rows: Vec<Vec<f64>> = vec![vec![x]];
        for i in 1..=n {
            let mut row = vec![x; i + 1];
            for j in 1..i {
                row[j] = rows[i - 1][j - 1] + rows[i - 1][j] * x;
            }
            rows.push(row);
        }
        let mut sum = 0.0;
        for row in &rows {
            for v in row {
                sum += v * v;
            }
        }
        sum
    }
    or {
        let mut row = vec![x];
        let mut sum = x * x;
        for _ in 0..n {
            let mut next = vec![x];
            for pair in row.windows(2) {
                next.push(pair[0] + pair[1] * x);
            }
            next.push(x);
            for v in next.iter() {
                sum += v * v;
            }
            row = next;
        }
        sum
    }
    at (0.7, 0), (0.7, 1), (0.7, 4);
}

lent! {
    fn sums_in_a_tree(x: &[f64]) -> f64 {
        let mut level = x.to_vec();
        while level.len() > 1 {
            let mut above = Vec::new();
            for pair in level.chunks(2) {
                if pair.len() == 2 {
                    above.push(pair[0] * pair[1] + pair[0]);
                } else {
                    above.push(pair[0]);
                }
            }
            level = above;
        }
        if level.is_empty() { 0.0 } else { level[0] }
    }
    or {
        let mut level = x.to_vec();
        let mut length = level.len();
        while length > 1 {
            let half = length / 2;
            for i in 0..half {
                level[i] = level[2 * i] * level[2 * i + 1] + level[2 * i];
            }
            if length % 2 == 1 {
                level[half] = level[length - 1];
            }
            length = half + length % 2;
        }
        if length == 0 { 0.0 } else { level[0] }
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn layers_of_a_network(weights: &[Vec<f64>], x: &[f64], sizes: &[usize]) -> f64 {
        let mut values = x.to_vec();
        for l in 0..sizes.len() {
            let mut next = vec![0.0; sizes[l]];
            for i in 0..sizes[l] {
                for j in 0..values.len() {
                    next[i] += weights[l][i * values.len() + j] * values[j];
                }
                next[i] = next[i].tanh();
            }
            values = next;
        }
        let mut sum = 0.0;
        for i in 0..values.len() {
            sum += values[i] * values[i];
        }
        sum
    }
    or {
        let mut values = x.to_vec();
        for weights in weights {
            let mut next = Vec::new();
            for row in weights.chunks_exact(values.len()) {
                let mut z = 0.0;
                for (w, v) in row.iter().zip(&values) {
                    z += w * v;
                }
                next.push(z.tanh());
            }
            values = next;
        }
        let mut sum = 0.0;
        for v in values {
            sum += v * v;
        }
        sum
    }
    at (vec![], numbers(2, 0), vec![]),
       (vec![numbers(6, 1), numbers(6, 2), numbers(3, 3)], numbers(3, 0), vec![2, 3, 1]);
}

lent! {
    fn factors_of_a_transform(x: &[f64], w: f64) -> f64 {
        let mut factors = vec![w];
        for v in x {
            let mut next = Vec::new();
            for factor in &factors {
                next.push(factor * v);
                next.push(factor * factor);
            }
            factors = next;
        }
        let mut sum = 0.0;
        for factor in factors {
            sum += factor;
        }
        sum
    }
    at (vec![], 0.7), (numbers(1, 0), 0.7), (numbers(3, 0), 0.7);
}

#[differentiable(vjp)]
fn kept(x: &[f64], k: f64) -> Vec<f64> {
    let mut out = Vec::new();
    for v in x {
        if *v > 0.0 {
            out.push(v * k);
        }
    }
    out
}

lent! {
    fn a_callee_gives_the_next_vector(x: &[f64], k: f64) -> f64 {
        let mut a = x.to_vec();
        for _ in 0..x.len() {
            a = kept(&a, k);
        }
        let mut s = 0.0;
        for v in &a {
            s += v * v;
        }
        s
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_row_is_replaced(m: &[Vec<f64>], k: f64) -> f64 {
        let mut rows = m.to_vec();
        rows[0] = vec![k, k * rows[1][0]];
        rows[1][0] *= k;
        let mut s = 0.0;
        for r in &rows {
            for v in r {
                s = s * 0.5 + v * v;
            }
        }
        s
    }
    at (vec![numbers(3, 0), numbers(2, 1)], 0.7), (vec![numbers(1, 0), numbers(1, 1)], 0.7);
}

lent! {
    fn a_row_of_a_lent_vector_is_replaced(m: &mut Vec<Vec<f64>>, k: f64) {
        let n = m.len();
        m[0] = vec![k; 2];
        m[n - 1].push(k * k);
        m[0][0] = m[n - 1][0];
    }
    at (vec![numbers(3, 0), numbers(2, 1)], 0.7), (vec![numbers(1, 0)], 0.7);
}
