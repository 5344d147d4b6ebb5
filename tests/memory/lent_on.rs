//! Functions that lend what they were lent, against finite differences.

use super::differences::{fd, nums};
use grad_runtime::differentiable;

#[differentiable(vjp)]
fn axpy(y: &mut [f64], a: f64, x: &[f64]) {
    for (y, x) in y.iter_mut().zip(x) {
        *y += a * x;
    }
}
#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len().min(b.len()) {
        s += a[i] * b[i];
    }
    s
}
#[differentiable(vjp)]
fn scale(x: &mut [f64], k: f64) {
    for v in x.iter_mut() {
        *v *= k;
    }
}
#[differentiable(vjp)]
fn relu(x: &mut Vec<f64>) -> usize {
    let mut n = 0;
    for v in x.iter_mut() {
        if *v < 0.0 {
            *v = 0.0;
            n += 1;
        }
    }
    n
}
#[differentiable]
fn cg(a: &[Vec<f64>], b: &[f64]) -> f64 {
    let n = b.len();
    let mut x = vec![0.0; n];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut rs = dot(&r, &r);
    for _ in 0..n {
        let mut ap = vec![0.0; n];
        for i in 0..n {
            ap[i] = dot(&a[i], &p);
        }
        let alpha = rs / dot(&p, &ap);
        axpy(&mut x, alpha, &p);
        axpy(&mut r, -alpha, &ap);
        let new = dot(&r, &r);
        if new < 1e-14 {
            break;
        }
        let beta = new / rs;
        scale(&mut p, beta);
        axpy(&mut p, 1.0, &r);
        rs = new;
    }
    dot(&x, &x)
}
#[differentiable(vjp)]
fn mlp(x: &[f64], layers: &[Vec<f64>]) -> Vec<f64> {
    let mut h = x.to_vec();
    for w in layers {
        let m = w.len() / h.len();
        let mut next = Vec::with_capacity(m);
        for i in 0..m {
            next.push(dot(&w[i * h.len()..(i + 1) * h.len()], &h));
        }
        let k = relu(&mut next);
        if k == m {
            return h;
        }
        h = next;
    }
    h
}
#[differentiable]
fn loss(x: &[f64], layers: &[Vec<f64>], y: f64) -> f64 {
    let out: Vec<f64> = mlp(x, layers);
    let mut s = 0.0;
    for v in out.iter() {
        s += (v - y) * (v - y);
    }
    s
}
#[differentiable(vjp)]
fn horner(c: &[f64], x: &mut f64) -> f64 {
    match c {
        [] => 0.0,
        [a] => {
            *x *= 2.0;
            *a
        }
        [a, rest @ ..] => {
            let k = *x;
            a + k * horner(rest, x)
        }
    }
}
#[differentiable]
fn use_horner(c: &[f64], x: f64) -> f64 {
    let mut y = x;
    let v = horner(c, &mut y);
    v * y
}
#[differentiable(vjp)]
fn blocks(m: &mut [f64], n: usize) -> f64 {
    if n == 0 {
        return 1.0;
    }
    let (first, rest) = m.split_at_mut(n);
    let d = first[0];
    if d.abs() < 1e-9 {
        return 0.0;
    }
    for row in rest.chunks_mut(n) {
        let f = row[0] / d;
        axpy(row, -f, first);
    }
    let mut minor = Vec::new();
    for row in rest.chunks(n) {
        minor.extend_from_slice(&row[1..]);
    }
    d * blocks(&mut minor, n - 1)
}
#[differentiable]
fn det(m: &[f64], n: usize) -> f64 {
    let mut c = m.to_vec();
    let d = blocks(&mut c, n);
    d + c[0]
}
#[differentiable(vjp)]
fn update(state: &mut (Vec<f64>, f64), x: &[f64]) -> f64 {
    let t = dot(&state.0, x);
    state.0.push(t);
    state.1 += t;
    axpy(&mut state.0[..x.len()], 0.5, x);
    state.1 * t
}
#[differentiable]
fn run(x: &[f64], n: usize) -> f64 {
    let mut st = (x.to_vec(), x[0]);
    let mut s = 0.0;
    for i in 0..n {
        s += update(&mut st, &x[..1 + i % 2]);
    }
    s + st.1 + st.0[st.0.len() - 1]
}
#[differentiable(vjp)]
fn fill_grid(g: &mut [[f64; 3]; 3], k: f64) {
    for i in 0..3 {
        for j in 0..3 {
            let up = if i > 0 { g[i - 1][j] } else { k };
            let left = if j > 0 { g[i][j - 1] } else { k * k };
            g[i][j] *= up + left;
        }
    }
}
#[differentiable]
fn grid(x: &[f64], k: f64) -> f64 {
    let mut g = [[0.0; 3]; 3];
    for (i, row) in g.iter_mut().enumerate() {
        row.copy_from_slice(&x[i * 3..i * 3 + 3]);
    }
    fill_grid(&mut g, k);
    let mut h = g;
    fill_grid(&mut h, g[0][0]);
    let [a, b, _] = h;
    a[0] + b[1] * g[2][2]
}
#[differentiable]
fn queue(x: &[f64]) -> f64 {
    let mut q: Vec<f64> = x.to_vec();
    let mut acc = 1.0;
    let mut steps = 0;
    while !q.is_empty() && steps < 12 {
        steps += 1;
        let a = q.remove(0);
        acc = acc * 0.9 + a;
        if a > 1.0 {
            q.push(a * 0.5);
            q.insert(0, a - 1.0);
        } else if acc > 3.0 {
            q.truncate(2);
            acc -= q.len() as f64;
        }
    }
    acc
}
#[differentiable]
fn two_views(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let s = {
        let (a, b) = v.split_at_mut(2);
        axpy(a, 2.0, b);
        let t = dot(a, b);
        b[0] *= t;
        scale(b, a[0]);
        t
    };
    let w = &v;
    let u = &w[1..];
    s * dot(w, u) + dot(u, u)
}
#[differentiable]
fn closure_free(x: &[f64], idx: &[usize]) -> f64 {
    let mut best: Option<usize> = None;
    for (k, i) in idx.iter().enumerate() {
        if best.is_none() || x[*i] > x[idx[best.unwrap()]] {
            best = Some(k);
        }
    }
    match best {
        Some(k) => x[idx[k]] * x[0],
        None => 0.0,
    }
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
fn mat(x: &[f64], n: usize) -> Vec<Vec<f64>> {
    x.chunks(n)
        .enumerate()
        .map(|(i, r)| {
            let mut r = r.to_vec();
            if i < n {
                r[i] += 3.0;
            }
            r
        })
        .collect()
}
#[test]
fn t_cg() {
    let x = nums(12, 0);
    let sym = |x: &[f64]| {
        let m = mat(&x[..9], 3);
        m
    };
    let f = |x: &[f64]| cg(&sym(x), &x[9..]);
    let m = sym(&x);
    let mut gm = vec![vec![5.0; 3]; 3];
    let mut gb = vec![1.0; 3];
    let v = cg_grad(&m, &x[9..], &mut gm, &mut gb);
    assert_eq!(v, f(&x));
    let mut g: Vec<f64> = gm.concat();
    g.extend(gb);
    fd(&f, &x, &g);
}
#[test]
fn t_mlp() {
    for s in 0..10 {
        let x = nums(2 + 6 + 6, s);
        let lay = |x: &[f64]| vec![x[2..8].to_vec(), x[8..14].iter().map(|v| v - 0.9).collect::<Vec<_>>()];
        let f = |x: &[f64]| loss(&x[..2], &lay(x), 0.3);
        let mut gx = vec![1.0; 2];
        let mut gl = vec![vec![2.0; 6]; 2];
        let (v, _) = loss_grad(&x[..2], &lay(&x), 0.3, &mut gx, &mut gl);
        assert_eq!(v, f(&x));
        let mut g = gx;
        g.extend(gl.concat());
        fd(&f, &x, &g);
    }
}
#[test]
fn t_horner() {
    for n in 0..5 {
        let x = nums(n + 1, 1);
        let mut g = vec![1.0; n];
        let (v, k) = use_horner_grad(&x[..n], x[n], &mut g);
        g.push(k);
        let f = |x: &[f64]| use_horner(&x[..n], x[n]);
        assert_eq!(v, f(&x));
        fd(&f, &x, &g);
    }
}
#[test]
fn t_det() {
    for n in 1..4 {
        t!(det, det_grad, n * n, n);
    }
}
#[test]
fn t_run() {
    for n in 0..5 {
        t!(run, run_grad, 3, n);
    }
}
#[test]
fn t_grid() {
    let x = nums(10, 0);
    let mut g = vec![1.0; 9];
    let (v, k) = grid_grad(&x[..9], x[9], &mut g);
    g.push(k);
    let f = |x: &[f64]| grid(&x[..9], x[9]);
    assert_eq!(v, f(&x));
    fd(&f, &x, &g);
}
#[test]
fn t_queue() {
    for n in 0..6 {
        t!(queue, queue_grad, n);
    }
}
#[test]
fn t_views() {
    t!(two_views, two_views_grad, 5);
}
#[test]
fn t_cf() {
    t!(closure_free, closure_free_grad, 4, &[1, 3, 2]);
}
