//! Vectors whose lengths change: on the way, by exchange, by calls, row by row.

use crate::lent::{lent, numbers};
use grad_runtime::differentiable;
use std::mem;

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
    fn a_branch_gives_a_vector(x: &[f64], y: &[f64], c: bool) -> f64 {
        let v = if c { x.to_vec() } else { y[..1].to_vec() };
        let mut s = 0.0;
        for a in &v {
            s += a * x[0];
        }
        s
    }
    at (numbers(3, 0), numbers(2, 1), true), (numbers(3, 0), numbers(2, 1), false);
}

lent! {
    fn vectors_of_different_lengths_trade_places(x: &[f64], y: &[f64]) -> f64 {
        let mut a = x.to_vec();
        let mut b = y.to_vec();
        mem::swap(&mut a, &mut b);
        a.push(x[0]);
        let mut s = 0.0;
        for (i, v) in a.iter().enumerate() {
            s += v * v * i as f64;
        }
        for v in &b {
            s *= v;
        }
        s
    }
    at (numbers(3, 0), numbers(2, 1)), (numbers(1, 0), numbers(4, 1));
}

lent! {
    fn a_vector_is_replaced_and_the_old_one_read(x: &[f64], k: f64) -> f64 {
        let mut a = x.to_vec();
        let old = mem::replace(&mut a, vec![k, k * k]);
        let mut s = 0.0;
        for v in &old {
            s += v * a[0];
        }
        s + a[1]
    }
    at (numbers(3, 0), 0.7), (numbers(1, 0), 0.7);
}

lent! {
    fn a_vector_is_taken_and_given_back(x: &[f64]) -> f64 {
        let mut a = x.to_vec();
        let mut s = 1.0;
        for _ in 0..x.len() {
            let mut old = mem::take(&mut a);
            let last = old.pop().unwrap();
            s += last * s;
            a = old;
        }
        s
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn rows_are_resized(m: &mut [Vec<f64>], k: f64) {
        for (i, row) in m.iter_mut().enumerate() {
            row.resize(i + 1, k);
            row[0] *= k;
        }
    }
    at (vec![numbers(3, 0), numbers(2, 1), vec![]], 0.7);
}

lent! {
    fn pushes_and_pops_as_told(x: &[f64], ops: &[usize]) -> f64 {
        let mut st = Vec::new();
        let mut s = 0.5;
        for (i, &o) in ops.iter().enumerate() {
            if o == 0 {
                st.push(x[i % x.len()] * s);
            } else {
                s += st.pop().unwrap() * s;
            }
        }
        for v in st {
            s *= v;
        }
        s
    }
    at (numbers(2, 0), vec![0, 0, 1, 0, 1, 1, 0]), (numbers(3, 0), vec![]),
       (numbers(3, 0), vec![0, 1, 0, 0, 0, 1]);
}

lent! {
    fn a_callee_gives_a_vector(x: &[f64], k: f64) -> f64 {
        let a = kept(x, k);
        let b = kept(&a, k * k);
        let mut s = 0.0;
        for v in &a {
            s += v * v;
        }
        for (i, v) in b.iter().enumerate() {
            s += v * i as f64;
        }
        s
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn an_array_of_vectors(x: &[f64], k: f64) -> f64 {
        let mut bins = [vec![k], vec![], vec![k, k]];
        for (i, v) in x.iter().enumerate() {
            bins[i % 3].push(v * k);
        }
        let mut s = 0.0;
        for b in &bins {
            let mut p = 1.0;
            for v in b {
                p *= v;
            }
            s += p;
        }
        s
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn one_name_for_vectors_and_arrays(x: &[f64], k: f64) -> f64 {
        let v = x.to_vec();
        let v = vec![v[0] * k, v[1]];
        let v = [v[0], v[1], v[0] * v[1]];
        let v = v.to_vec();
        v[2] * v[0]
    }
    at (numbers(2, 0), 0.7);
}

lent! {
    fn cleared_and_filled_with_more(x: &[f64], n: usize) -> f64 {
        let mut v = vec![x[0]];
        let mut s = 0.0;
        for i in 0..n {
            let first = v[0];
            v.clear();
            for j in 0..=i {
                v.push(first * x[j % x.len()]);
            }
            for a in &v {
                s += a * a;
            }
        }
        s + v[v.len() - 1]
    }
    sizes n: (numbers(2, 0), n.min(4));
}

lent! {
    fn shorter_in_every_step(x: &[f64], k: f64) -> f64 {
        let mut v = x.to_vec();
        let mut s = k;
        while v.len() > 1 {
            let last = v[v.len() - 1];
            let n = v.len() - 1;
            v.truncate(n);
            for a in v.iter_mut() {
                *a += last * k;
            }
            s += v[0] * last;
        }
        s
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn removed_and_inserted_in_a_loop(x: &[f64], k: f64) -> f64 {
        let mut v = x.to_vec();
        for i in 0..v.len() {
            let a = v.remove(i);
            v.insert(0, a * k);
            v[i] += k;
        }
        let mut s = 0.0;
        for (i, a) in v.iter().enumerate() {
            s += a * a * (i + 1) as f64;
        }
        s
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_list_of_work(x: &[f64], k: f64) -> f64 {
        let mut work = vec![(0, x.len(), k)];
        let mut s = 0.0;
        while let Some((lo, hi, w)) = work.pop() {
            if hi - lo == 0 {
                continue;
            }
            if hi - lo == 1 {
                s += x[lo] * w;
                continue;
            }
            let mid = (lo + hi) / 2;
            work.push((lo, mid, w * x[mid]));
            work.push((mid, hi, w * w + x[lo]));
        }
        s
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_vector_grows_while_it_is_read(x: &mut Vec<f64>, k: f64) -> f64 {
        let mut i = 0;
        while i < x.len() && x.len() < 12 {
            if x[i] > k {
                x.push(x[i] * 0.5);
                x[i] -= k;
            } else {
                i += 1;
            }
        }
        let mut s = 0.0;
        for (j, v) in x.iter().enumerate() {
            s += v * v * j as f64;
        }
        s
    }
    sizes n: (numbers(n, 0), 0.6);
}
