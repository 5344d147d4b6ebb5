//! In-place solvers, double buffers, stacks and recursion over halves, against finite differences.

use super::differences::{fd, nums};
use grad_runtime::differentiable;

#[differentiable]
fn lu_solve(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut lu = a.to_vec();
    let mut x = b.to_vec();
    for k in 0..n {
        let pivot = lu[k * n + k];
        for i in k + 1..n {
            let f = lu[i * n + k] / pivot;
            lu[i * n + k] = f;
            for j in k + 1..n {
                let t = lu[k * n + j];
                lu[i * n + j] -= f * t;
            }
        }
    }
    for i in 0..n {
        for j in 0..i {
            let t = x[j];
            x[i] -= lu[i * n + j] * t;
        }
    }
    for i in (0..n).rev() {
        for j in i + 1..n {
            let t = x[j];
            x[i] -= lu[i * n + j] * t;
        }
        x[i] /= lu[i * n + i];
    }
    let mut s = 0.0;
    for v in &x {
        s += v * v;
    }
    s
}
#[differentiable(vjp)]
fn gauss(m: &mut Vec<Vec<f64>>, b: &mut Vec<f64>) -> Vec<f64> {
    let n = b.len();
    for k in 0..n {
        let mut p = k;
        for i in k + 1..n {
            if m[i][k].abs() > m[p][k].abs() {
                p = i;
            }
        }
        m.swap(k, p);
        b.swap(k, p);
        let (top, bottom) = m.split_at_mut(k + 1);
        let pivot_row = &top[k];
        for (i, row) in bottom.iter_mut().enumerate() {
            let f = row[k] / pivot_row[k];
            for j in k..n {
                row[j] -= f * pivot_row[j];
            }
            b[k + 1 + i] -= f * b[k];
        }
    }
    let mut x = vec![0.0; n];
    for i in (0..n).rev() {
        let mut s = b[i];
        for j in i + 1..n {
            s -= m[i][j] * x[j];
        }
        x[i] = s / m[i][i];
    }
    x
}
#[differentiable]
fn solve_norm(a: &[Vec<f64>], b: &[f64]) -> f64 {
    let mut m = a.to_vec();
    let mut r = b.to_vec();
    let x: Vec<f64> = gauss(&mut m, &mut r);
    let mut s = 0.0;
    for v in x.iter() {
        s += v * v;
    }
    s + m[0][0] * r[0]
}
#[differentiable]
fn heat(u0: &[f64], k: f64, steps: usize) -> f64 {
    let mut cur = u0.to_vec();
    let mut next = vec![0.0; u0.len()];
    for _ in 0..steps {
        for i in 1..cur.len() - 1 {
            next[i] = cur[i] + k * (cur[i - 1] - 2.0 * cur[i] + cur[i + 1]);
        }
        next[0] = cur[0];
        let l = cur.len() - 1;
        next[l] = cur[l];
        std::mem::swap(&mut cur, &mut next);
    }
    let mut s = 0.0;
    for (i, v) in cur.iter().enumerate() {
        s += v * v * (i as f64 + 1.0);
    }
    s
}
#[differentiable(vjp)]
fn step(cur: &[f64], next: &mut [f64], k: f64) {
    for i in 1..cur.len() - 1 {
        next[i] = cur[i] + k * (cur[i - 1] - 2.0 * cur[i] + cur[i + 1]);
    }
}
#[differentiable]
fn heat_calls(u0: &[f64], k: f64, steps: usize) -> f64 {
    let mut cur = u0.to_vec();
    let mut next = u0.to_vec();
    for n in 0..steps {
        if n % 2 == 0 {
            step(&cur, &mut next, k);
        } else {
            step(&next, &mut cur, k);
        }
    }
    let (a, b) = if steps % 2 == 0 { (&cur, &next) } else { (&next, &cur) };
    let mut s = 0.0;
    for (x, y) in a.iter().zip(b.iter()) {
        s += x * x * y;
    }
    s
}
#[differentiable]
fn heat_moves(u0: &[f64], k: f64, steps: usize) -> f64 {
    let mut cur = u0.to_vec();
    let mut t = 0.0;
    for _ in 0..steps {
        let mut next = cur.clone();
        step(&cur, &mut next, k);
        let done = next[1] * next[1] > 100.0;
        let old = std::mem::replace(&mut cur, next);
        t += old[1];
        if done {
            return t * old[0];
        }
    }
    let result = cur;
    t + result[2] * result[1]
}
#[differentiable]
fn rpn(x: &[f64], prog: &[u8]) -> f64 {
    let mut stack: Vec<f64> = Vec::new();
    for op in prog {
        match op {
            0 => stack.push(x[0]),
            1 => stack.push(x[1]),
            2 => {
                let b = stack.pop().unwrap();
                let a = stack.pop().unwrap();
                stack.push(a * b);
            }
            3 => {
                let Some(b) = stack.pop() else { return 0.0 };
                if let Some(a) = stack.pop() {
                    stack.push(a + b);
                } else {
                    return x[0];
                }
            }
            _ => {
                let Some(a) = stack.pop() else { break };
                stack.push(a.sin());
            }
        }
    }
    stack.pop().unwrap_or(0.0)
}
#[differentiable(vjp)]
fn merge_sort(x: &mut [f64]) {
    let n = x.len();
    if n <= 1 {
        return;
    }
    let mid = n / 2;
    {
        let (l, r) = x.split_at_mut(mid);
        merge_sort(l);
        merge_sort(r);
    }
    let mut out = Vec::with_capacity(n);
    let (mut i, mut j) = (0, mid);
    while i < mid || j < n {
        if j >= n || (i < mid && x[i] <= x[j]) {
            out.push(x[i]);
            i += 1;
        } else {
            out.push(x[j]);
            j += 1;
        }
    }
    x.copy_from_slice(&out);
}
#[differentiable(vjp)]
fn fft_like(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    if n == 1 {
        return x.to_vec();
    }
    let mut even = Vec::new();
    let mut odd = Vec::new();
    for (i, v) in x.iter().enumerate() {
        if i % 2 == 0 {
            even.push(*v);
        } else {
            odd.push(*v);
        }
    }
    let e: Vec<f64> = fft_like(&even);
    let o: Vec<f64> = fft_like(&odd);
    let mut out = vec![0.0; n];
    for k in 0..n / 2 {
        let t = o[k] * (k as f64 + 0.5).cos();
        out[k] = e[k] + t;
        out[k + n / 2] = e[k] - t;
    }
    out
}
#[differentiable]
fn power(x: &[f64]) -> f64 {
    let y: Vec<f64> = fft_like(x);
    let mut s = 0.0;
    for (i, v) in y.iter().enumerate() {
        s += v * v * i as f64;
    }
    s
}
#[differentiable(vjp)]
fn normalise(v: &mut [f64]) -> f64 {
    let mut n = 0.0;
    for a in v.iter() {
        n += a * a;
    }
    let n = n.sqrt();
    if n < 1e-12 {
        return n;
    }
    for a in v.iter_mut() {
        *a /= n;
    }
    n
}
#[differentiable]
fn power_iteration(m: &[Vec<f64>], v0: &[f64]) -> f64 {
    let mut v = v0.to_vec();
    let mut lambda = 0.0;
    for it in 0..5 {
        let mut w = vec![0.0; v.len()];
        for (i, row) in m.iter().enumerate() {
            for (j, a) in row.iter().enumerate() {
                w[i] += a * v[j];
            }
        }
        let n = normalise(&mut w);
        if (n - lambda).abs() < 1e-9 && it > 2 {
            return n;
        }
        lambda = n;
        v = w;
    }
    lambda * v[0]
}

fn mat(x: &[f64], n: usize) -> Vec<Vec<f64>> {
    x.chunks(n)
        .enumerate()
        .map(|(i, r)| {
            let mut r = r.to_vec();
            r[i] += 3.0;
            r
        })
        .collect()
}
#[test]
fn t_lu() {
    let n = 3;
    let mut x = nums(12, 0);
    for i in 0..n {
        x[i * n + i] += 3.0;
    }
    let mut g = vec![9.0; 12];
    let (ga, gb) = g.split_at_mut(9);
    let v = lu_solve_grad(&x[..9], &x[9..], n, ga, gb);
    assert_eq!(v, lu_solve(&x[..9], &x[9..], n));
    fd(&|x| lu_solve(&x[..9], &x[9..], n), &x, &g);
}
#[test]
fn t_gauss() {
    let x = nums(12, 0);
    let f = |x: &[f64]| solve_norm(&mat(&x[..9], 3), &x[9..]);
    let m = mat(&x[..9], 3);
    let mut gm = vec![vec![5.0; 3]; 3];
    let mut gb = vec![1.0; 3];
    let v = solve_norm_grad(&m, &x[9..], &mut gm, &mut gb);
    assert_eq!(v, f(&x));
    let mut g: Vec<f64> = gm.concat();
    g.extend(gb);
    fd(&f, &x, &g);
}
#[test]
fn t_heat() {
    for s in 0..5 {
        let x = nums(7, 0);
        let mut g = vec![1.0; 6];
        let (v, k) = heat_grad(&x[..6], x[6], s, &mut g);
        g.push(k);
        assert_eq!(v, heat(&x[..6], x[6], s));
        fd(&|x| heat(&x[..6], x[6], s), &x, &g);
        let mut g = vec![1.0; 6];
        let (v, k) = heat_calls_grad(&x[..6], x[6], s, &mut g);
        g.push(k);
        assert_eq!(v, heat_calls(&x[..6], x[6], s));
        fd(&|x| heat_calls(&x[..6], x[6], s), &x, &g);
        let mut g = vec![1.0; 6];
        let (v, k) = heat_moves_grad(&x[..6], x[6], s, &mut g);
        g.push(k);
        assert_eq!(v, heat_moves(&x[..6], x[6], s));
        fd(&|x| heat_moves(&x[..6], x[6], s), &x, &g);
    }
}
#[test]
fn t_rpn() {
    let x = nums(2, 0);
    for p in [
        &[0u8, 1, 2][..],
        &[0, 1, 3, 0, 2, 4],
        &[0, 4, 1, 2, 0, 3],
        &[],
        &[4],
        &[0, 3],
        &[3],
        &[0, 0, 2, 1, 2, 4, 0, 2],
    ] {
        let mut g = vec![0.0; 2];
        let v = rpn_grad(&x, p, &mut g);
        assert_eq!(v, rpn(&x, p));
        fd(&|x| rpn(x, p), &x, &g);
    }
}
#[test]
fn t_merge() {
    for n in [0, 1, 2, 3, 5, 8] {
        let x = nums(n, 0);
        let w = nums(n + 3, 0);
        let f = |x: &[f64]| {
            let mut x = x.to_vec();
            merge_sort(&mut x);
            x.iter().enumerate().map(|(i, x)| x * w[i + 3]).sum::<f64>()
        };
        let mut y = x.clone();
        let (_, p) = merge_sort_vjp(&mut y);
        let mut g = w[3..].to_vec();
        p(&mut g);
        fd(&f, &x, &g);
    }
}
#[test]
fn t_fft() {
    for n in [1, 2, 4, 8] {
        let x = nums(n, 0);
        let mut g = vec![1.0; n];
        let v = power_grad(&x, &mut g);
        assert_eq!(v, power(&x));
        fd(&power, &x, &g);
    }
}
#[test]
fn t_power() {
    let x = nums(12, 0);
    let f = |x: &[f64]| power_iteration(&mat(&x[..9], 3), &x[9..]);
    let m = mat(&x[..9], 3);
    let mut gm = vec![vec![5.0; 3]; 3];
    let mut gb = vec![1.0; 3];
    let v = power_iteration_grad(&m, &x[9..], &mut gm, &mut gb);
    assert_eq!(v, f(&x));
    let mut g: Vec<f64> = gm.concat();
    g.extend(gb);
    fd(&f, &x, &g);
}
