//! Vectors that are moved on some paths, in loops, in tuples, against finite differences.

use super::differences::{fd, nums};
use grad_runtime::differentiable;

#[differentiable(vjp)]
fn pick(a: Vec<f64>, b: Vec<f64>, c: bool) -> Vec<f64> {
    let (big, small) = if c { (a, b) } else { (b, a) };
    let mut r = big;
    r[0] *= small[1];
    r
}
#[differentiable]
fn use_pick(x: &[f64], c: bool) -> f64 {
    let v: Vec<f64> = pick(x.to_vec(), x[1..].to_vec(), c);
    v[0] * v[1]
}
#[differentiable]
fn grow(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for i in 0..n {
        let old = v;
        v = Vec::new();
        for (j, a) in old.iter().enumerate() {
            if (i + j) % 2 == 0 {
                v.push(a * a);
            } else {
                v.push(a + s);
                v.push(*a);
            }
        }
        s += v[v.len() - 1];
        if v.len() > 6 {
            break;
        }
    }
    s + v[0]
}
#[differentiable]
fn late(x: &[f64], n: i32) -> f64 {
    let v;
    let w: Vec<f64>;
    match n {
        0 => {
            v = x.to_vec();
            w = v.clone();
        }
        1 => {
            w = x[1..].to_vec();
            v = vec![x[0] * x[1]; 3];
        }
        _ => {
            v = vec![];
            w = vec![x[0]];
            if n > 2 {
                return v.len() as f64 * x[1] + w[0] * w[0];
            }
        }
    }
    if v.is_empty() { w[0] } else { v[0] * w[1] }
}
#[differentiable]
fn tuple_state(x: &[f64], n: usize) -> f64 {
    let mut st = (x.to_vec(), 1.0, 0usize);
    for i in 0..n {
        st.1 *= st.0[i % st.0.len()];
        st.2 += 1;
        if st.1 > 2.0 {
            st.0.push(st.1);
            st.1 = 0.5;
        }
    }
    let (v, k, m) = st;
    let mut s = k * m as f64;
    for a in v {
        s += a * a;
    }
    s
}
#[differentiable(vjp)]
fn both(x: &[f64]) -> (Vec<f64>, Vec<f64>, f64) {
    let mut a = vec![];
    let mut b = vec![];
    for v in x {
        if *v > 0.5 {
            a.push(*v * 2.0);
        } else {
            b.push(v * v);
        }
    }
    (a, b, x[0])
}
#[differentiable]
fn use_both(x: &[f64]) -> f64 {
    let (a, b, c) = both(x);
    let mut s = c;
    let a: Vec<f64> = a;
    let b: Vec<f64> = b;
    for v in a.iter() {
        s += v * c;
    }
    for v in &b {
        s *= v + 1.0;
    }
    s
}
#[differentiable]
fn use_both2(x: &[f64]) -> f64 {
    let t: (Vec<f64>, Vec<f64>, f64) = both(x);
    let mut s = t.2;
    for v in t.0.iter() {
        s += v * t.2;
    }
    let (mut a, b, c) = t;
    a.push(c);
    for v in a {
        s += v;
    }
    for v in b {
        s *= v + 1.0;
    }
    s
}
#[differentiable]
fn swap_branch(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = vec![x[0] * x[1]];
    for i in 0..3 {
        if x[i % x.len()] > 0.3 {
            std::mem::swap(&mut a, &mut b);
        } else {
            let t = a;
            a = b;
            b = t;
            b.push(x[i % 2]);
        }
        let l = a.len();
        a[l - 1] *= 1.5;
        b[0] += a[0];
    }
    let mut s = 0.0;
    for v in a.iter() {
        s += v;
    }
    for v in b.iter() {
        s += v * v;
    }
    s
}
#[differentiable]
fn nested_rows(x: &[f64], n: usize) -> f64 {
    let mut m: Vec<Vec<f64>> = Vec::new();
    for i in 0..n {
        let mut row = vec![x[i % x.len()]; i + 1];
        if i % 2 == 1 {
            row.push(x[0] * x[1]);
        }
        if let Some(last) = m.last_mut() {
            last[0] *= row[0];
            row[0] += last[0];
        }
        m.push(row);
    }
    let mut s = 0.0;
    if let Some(r) = m.pop() {
        for v in r {
            s += v * v;
        }
    }
    for r in m {
        for v in &r {
            s += v;
        }
    }
    s
}
#[differentiable]
fn take_rows(x: &[f64]) -> f64 {
    let mut m = vec![x.to_vec(), x[1..].to_vec(), vec![x[0]]];
    let r = std::mem::take(&mut m[1]);
    m[0].extend_from_slice(&r);
    let t = m[0][1];
    m[1].push(r[0] * t);
    let q = std::mem::replace(&mut m[0], r);
    m.swap(0, 2);
    let k = m.remove(1);
    q[q.len() - 1] * k[0] + m[0][0] * m[1][0]
}
#[differentiable]
fn labeled(x: &[f64], lim: f64) -> f64 {
    let mut buf = Vec::with_capacity(8);
    let best = 'outer: loop {
        let mut row = x.to_vec();
        for i in 0..row.len() {
            row[i] *= buf.len() as f64 + 1.0;
            if row[i] > lim {
                break 'outer row;
            }
            if row[i] < -50.0 {
                continue 'outer;
            }
        }
        buf.push(row[0] * x[1]);
        if buf.len() > 4 {
            break buf;
        }
    };
    let mut s = 0.0;
    for (i, v) in best.iter().enumerate() {
        s += v * v * (1.0 + i as f64);
    }
    s
}
#[differentiable]
fn early(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    while let Some(a) = v.pop() {
        if a > 1.5 {
            let w = v;
            return a * w.len() as f64 + if w.is_empty() { 0.0 } else { w[0] };
        }
        if v.len() == 1 {
            v.push(a * a);
            let l = v.len() - 1;
            v[l] *= x[0];
            if v[l] < 0.5 {
                return v[0] * v[1];
            }
            v.pop();
        }
    }
    x[0]
}

/// Holds the gradient of a function of a slice and constants against differences at several points.
macro_rules! t {
    ($function:ident, $gradient:ident, $len:expr $(, $constant:expr)*) => {
        for kind in 0..8 {
            let x = nums($len, kind);
            let mut partials = vec![7.0; $len];
            let f = |x: &[f64]| $function(x $(, $constant)*);
            let value = $gradient(&x $(, $constant)*, &mut partials);
            assert_eq!(value, f(&x));
            fd(&f, &x, &partials);
        }
    };
}
#[test]
fn t_pick() {
    t!(use_pick, use_pick_grad, 4, true);
    t!(use_pick, use_pick_grad, 4, false);
}
#[test]
fn t_grow() {
    for n in 0..5 {
        t!(grow, grow_grad, 3, n);
    }
}
#[test]
fn t_late() {
    for n in 0..5 {
        t!(late, late_grad, 3, n);
    }
}
#[test]
fn t_tuple() {
    for n in 0..6 {
        t!(tuple_state, tuple_state_grad, 3, n);
    }
}
#[test]
fn t_both() {
    t!(use_both, use_both_grad, 5);
    t!(use_both2, use_both2_grad, 5);
}
#[test]
fn t_swap() {
    t!(swap_branch, swap_branch_grad, 5);
}
#[test]
fn t_rows() {
    for n in 0..6 {
        t!(nested_rows, nested_rows_grad, 3, n);
    }
    t!(take_rows, take_rows_grad, 4);
}
#[test]
fn t_early() {
    for n in 1..6 {
        t!(early, early_grad, n);
    }
}
#[test]
fn t_labeled() {
    for s in 0..8 {
        for lim in [0.5, 2.0, 5.0, 1e9] {
            let x = nums(3, s);
            let mut g = vec![7.0; 3];
            let f = |x: &[f64]| labeled(x, lim);
            let (v, _) = labeled_grad(&x, lim, &mut g);
            assert_eq!(v, f(&x));
            fd(&f, &x, &g);
        }
    }
}
