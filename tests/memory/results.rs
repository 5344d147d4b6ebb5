//! Results of calls, of types that the source does not show, against finite differences.

use super::differences::{fd, nums};
use grad_runtime::differentiable;

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len().min(b.len()) {
        s += a[i] * b[i];
    }
    s
}
#[differentiable(vjp)]
fn squares(x: &[f64]) -> Vec<f64> {
    let mut v = Vec::new();
    for a in x {
        v.push(a * a);
    }
    v
}
#[differentiable(vjp)]
fn own(x: Vec<f64>) -> Vec<f64> {
    let mut x = x;
    x[0] *= 2.0;
    x
}
#[differentiable(vjp)]
fn two(x: &[f64]) -> (Vec<f64>, f64) {
    (x.to_vec(), x[0] * x[1])
}
#[differentiable(vjp)]
fn arr(x: &[f64]) -> [f64; 3] {
    [x[0], x[1] * x[0], x[2].sin()]
}
#[differentiable(vjp)]
fn pair(x: f64) -> (f64, f64) {
    (x * x, x.sin())
}
#[differentiable(vjp)]
fn rows(x: &[f64]) -> Vec<Vec<f64>> {
    let mut m = vec![];
    for i in 0..x.len() {
        m.push(x[..=i].to_vec());
    }
    m
}
#[differentiable(vjp)]
fn bump(x: &mut [f64]) {
    x[0] *= 3.0;
}
#[differentiable]
fn a1(x: &[f64]) -> f64 {
    let mut v = squares(x);
    v[0] = v[1] * 2.0;
    let s = dot(&v, x);
    v[1] *= s;
    dot(&v, &v)
}
#[differentiable]
fn a2(x: &[f64]) -> f64 {
    dot(&squares(x), x) + dot(&squares(&squares(x)), &own(x.to_vec()))
}
#[differentiable]
fn a3(x: &[f64]) -> f64 {
    let v = squares(x);
    let w = own(v);
    let u = own(w);
    u[0] * u[1]
}
#[differentiable]
fn a4(x: &[f64], c: bool) -> f64 {
    let v = if c { squares(x) } else { own(x.to_vec()) };
    let w = if c { v } else { squares(&v) };
    w[0] * w[1]
}
#[differentiable]
fn a5(x: &[f64], n: usize) -> f64 {
    let mut v: Vec<f64> = x.to_vec();
    for _ in 0..n {
        v = squares(&v);
        v[0] += 0.1;
    }
    for _ in 0..n {
        v = own(v);
    }
    v[0] + v[1]
}
#[differentiable]
fn a6(x: &[f64]) -> f64 {
    let (mut a, b) = two(x);
    a[0] *= b;
    let (c, d) = two(&a);
    c[0] * d + a[1]
}
#[differentiable]
fn a7(x: &[f64]) -> f64 {
    let t = two(x);
    let u = t.0;
    u[0] * t.1
}
#[differentiable]
fn a8(x: &[f64]) -> f64 {
    let t = two(x);
    let s = t.0[1] * t.1;
    let u = &t.0;
    u[0] * s + dot(u, &t.0) + dot(&t.0, x)
}
#[differentiable]
fn a9(x: &[f64]) -> f64 {
    let [a, b, c] = arr(x);
    let q = arr(&[a, b, c]);
    q[0] * q[1] + q[2] + dot(&q, &arr(x))
}
#[differentiable]
fn b1(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        let v = squares(&x[i..]);
        if v.is_empty() {
            break;
        }
        let (p, q) = pair(v[0]);
        s += p * q;
        if s > 5.0 {
            return s * v[0];
        }
    }
    s
}
#[differentiable]
fn b2(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..n {
        let v = if i % 2 == 0 { squares(x) } else { x.to_vec() };
        let w = v;
        s *= dot(&w, &w) + s;
    }
    s
}
#[differentiable]
fn b3(x: &[f64]) -> f64 {
    let m: Vec<Vec<f64>> = rows(x);
    let mut s = 0.0;
    for r in &m {
        s += dot(r, x);
    }
    for r in m {
        let l = r.len();
        s *= r[l - 1];
    }
    s
}
#[differentiable]
fn b4(x: &[f64]) -> f64 {
    let vs = vec![squares(x), own(x.to_vec())];
    let mut s = 0.0;
    for v in vs.iter() {
        s += dot(v, x);
    }
    let [a, b] = [squares(x), x.to_vec()];
    s + a[0] * b[1]
}
#[differentiable]
fn b5(x: &[f64], k: usize) -> f64 {
    let r = match k {
        0 => two(x),
        1 => {
            let (a, b) = two(&x[1..]);
            (a, b * 2.0)
        }
        _ => (squares(x), 1.0),
    };
    let (v, f) = r;
    v[0] * f
}
#[differentiable]
fn b6(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = squares(x);
    bump(&mut v);
    let w = v;
    w[0] * w[1]
}
#[differentiable]
fn b7(x: &[f64], c: bool) -> f64 {
    let mut v: Vec<f64> = squares(x);
    if c {
        bump(&mut v);
    } else {
        v[1] = x[0];
    }
    let s = dot(&v, x);
    if c {
        v[0] = s;
    }
    dot(&v, x) * s
}
#[differentiable]
fn b8(x: &[f64], c: bool) -> f64 {
    let v = squares(x);
    let mut w = squares(&v);
    if c {
        w = v;
    }
    w[0] * w[1]
}
#[differentiable]
fn b9(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut v = squares(x);
    loop {
        let w = v;
        s += w[0];
        if s > 3.0 {
            break;
        }
        v = own(w);
        v[0] += 0.2;
    }
    s
}
#[differentiable]
fn c1(x: &[f64]) -> f64 {
    let t = (squares(x), x[0]);
    let (v, k) = t;
    let u = (v, k * 2.0);
    u.0[1] * u.1
}
#[differentiable]
fn c2(x: &[f64], n: usize) -> f64 {
    let mut t = (squares(x), x[0]);
    for _ in 0..n {
        t.0[0] += t.1;
        let (a, b) = two(&t.0);
        t = (a, b);
        t.1 *= 0.5;
    }
    t.0[0] * t.1
}
#[differentiable]
fn c3(x: &[f64], n: usize) -> f64 {
    let mut hist = Vec::new();
    for i in 0..n {
        let v = squares(&x[..1 + i % x.len()]);
        hist.push(v);
    }
    let mut s = 0.0;
    while let Some(v) = hist.pop() {
        s = s * 0.5 + v[0];
    }
    s
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
fn all_() {
    t!(a1, a1_grad, 3);
    t!(a2, a2_grad, 3);
    t!(a3, a3_grad, 3);
    for c in [true, false] {
        t!(a4, a4_grad, 3, c);
        t!(b7, b7_grad, 3, c);
        t!(b8, b8_grad, 3, c);
    }
    for n in 0..4 {
        t!(a5, a5_grad, 3, n);
        t!(b1, b1_grad, 3, n);
        t!(b2, b2_grad, 3, n);
        t!(b5, b5_grad, 3, n);
        t!(c2, c2_grad, 3, n);
        t!(c3, c3_grad, 3, n);
    }
    t!(a6, a6_grad, 3);
    t!(a7, a7_grad, 3);
    t!(a8, a8_grad, 3);
    t!(a9, a9_grad, 3);
    t!(b3, b3_grad, 3);
    t!(b4, b4_grad, 3);
    t!(b6, b6_grad, 3);
    t!(b9, b9_grad, 3);
    t!(c1, c1_grad, 3);
}
