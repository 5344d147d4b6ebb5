//! Vectors that are moved away in a branch, or kept by a loop of known length.

use crate::lent::{lent, numbers};

lent! {
    fn a_vector_is_replaced_in_a_loop_of_known_length(x: f64) -> f64 {
        let mut row = vec![x, x];
        for _ in 0..2 {
            let next = vec![row[0] * row[1], x];
            row = next;
        }
        row[0]
    }
    gradient 3.0 * x * x;
    at (0.7);
}

lent! {
    fn a_vector_is_moved_in_one_branch(x: &[f64], y: f64) -> f64 {
        let a = x.to_vec();
        let mut b = vec![y; x.len()];
        if y > 0.0 {
            b = a;
            b[0] += y;
        } else {
            b[0] = a[0] * a[1];
        }
        b[0] * b[1]
    }
    at (numbers(2, 0), 0.7), (numbers(2, 0), -0.7);
}

lent! {
    fn a_tuple_with_a_vector(x: &[f64], k: f64) -> f64 {
        let mut p = (x.to_vec(), k);
        p.0.push(p.1);
        p.1 *= p.0[0];
        let (v, s) = p;
        v[v.len() - 1] * s
    }
    at (numbers(1, 0), 0.7), (numbers(3, 0), 0.7);
}

lent! {
    fn a_loop_gives_a_vector(x: &[f64], lim: f64) -> f64 {
        let mut v = vec![x[0]];
        let w = loop {
            let last = v[v.len() - 1];
            if last > lim {
                break v;
            }
            v.push(last * 1.5 + x[1]);
        };
        let mut s = 0.0;
        for a in w {
            s = s * 0.5 + a * a;
        }
        s
    }
    at (vec![1.0, 0.3], 4.0), (vec![1.0, 0.3], 0.5);
}
