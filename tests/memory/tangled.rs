//! Programs in which calls, exits, indices and changes of memory depend on one another.

use crate::lent::{lent, numbers};
use grad_runtime::differentiable;
use std::mem;

#[differentiable(vjp)]
fn step(x: &mut [f64], k: f64) -> f64 {
    let mut change = 0.0;
    for v in x.iter_mut() {
        let d = (k - *v) * 0.5;
        *v += d;
        change += d * d;
    }
    change
}

#[differentiable(vjp)]
fn advance(x: &[f64], at: &mut usize, picks: &mut [usize]) -> f64 {
    let v = x[picks[*at]];
    picks[*at] = (picks[*at] + 1) % x.len();
    *at = (*at + 1) % picks.len();
    v * v
}

#[differentiable(vjp)]
fn find(x: &[f64], limit: f64, out: &mut f64) -> bool {
    for v in x {
        if *v > limit {
            *out = *v * limit;
            return true;
        }
        *out += 0.1 * *v;
    }
    false
}

lent! {
    fn operands_run_in_order(x: &mut [f64], k: f64) -> f64 {
        let a = x[0] + step(x, k) * x[0] + {
            x[0] *= k;
            x[0]
        } - x[0] * step(x, k * k);
        a * x[1]
    }
    at (vec![2.0, -1.0], 0.7);
}

lent! {
    fn a_callee_moves_the_indices(x: &[f64], picks: &mut [usize], n: usize) -> f64 {
        let mut at = 0;
        let mut s = 1.0;
        for _ in 0..n {
            s = s * 0.5 + advance(x, &mut at, picks) * x[at];
        }
        s * x[picks[0]]
    }
    at (numbers(3, 0), vec![0, 2], 5), (numbers(3, 0), vec![1], 2), (numbers(3, 0), vec![1], 0);
}

lent! {
    fn a_condition_from_a_call_that_writes(x: &[f64], limit: f64) -> f64 {
        let mut out = limit;
        if find(x, limit, &mut out) { out * x[0] } else { out + limit }
    }
    at (numbers(4, 0), 0.5), (numbers(4, 0), 5.0), (vec![], 1.0);
}

lent! {
    fn a_match_on_what_is_in_memory(x: &mut [f64], kinds: &[usize]) -> f64 {
        let mut s = 1.0;
        for i in 0..x.len() {
            match (kinds[i], x[i] > 0.0) {
                (0, true) => {
                    x[i] *= s;
                    s += x[i];
                }
                (0, false) => x[i] = s,
                (1, _) if s > 1.0 => {
                    let t = x[i];
                    x[0] += t * s;
                    s = t;
                }
                (k, _) => s *= x[i] * k as f64,
            }
        }
        s + x[0] * x[x.len() - 1]
    }
    at (numbers(6, 0), vec![0, 0, 1, 2, 1, 0]), (numbers(6, 1), vec![1, 0, 1, 1, 0, 2]);
}

lent! {
    fn chunks_of_chunks(x: &mut [f64], k: f64) -> f64 {
        let mut s = 0.0;
        for (i, block) in x.chunks_mut(4).enumerate() {
            for pair in block.chunks_mut(2) {
                let first = pair[0];
                for v in pair.iter_mut() {
                    *v = *v * first + k * i as f64;
                }
                s += pair[0];
            }
            block[0] *= s;
        }
        s * x[0]
    }
    at (numbers(7, 0), 0.7), (numbers(1, 0), 0.7), (numbers(8, 1), 0.7);
}

lent! {
    fn three_parts_at_once(x: &mut [f64], k: f64) -> f64 {
        let n = x.len();
        let (a, rest) = x.split_at_mut(n / 3);
        let (b, c) = rest.split_at_mut(n / 3);
        for i in 0..a.len() {
            a[i] += b[i] * k;
            b[i] *= a[i];
            c[i] = a[i] * b[i] + c[i];
        }
        let mut s = 0.0;
        for v in c.iter_mut() {
            *v *= k;
            s += *v;
        }
        for i in 0..n {
            s += x[i] * x[i];
        }
        s
    }
    at (numbers(7, 0), 0.7), (numbers(3, 0), 0.7), (numbers(2, 0), 0.7);
}

lent! {
    fn borrowed_again_in_branches(x: &mut [f64], k: f64) -> f64 {
        let y = &mut *x;
        if k > 0.0 {
            let z = &mut y[1..];
            z[0] *= k;
            if z[0] > 0.5 {
                z[1] += z[0];
            }
        } else {
            y[0] = k;
        }
        let w = &y[..2];
        w[0] * w[1] + x[2]
    }
    at (vec![1.0, 2.0, 3.0], 0.7), (vec![1.0, 0.2, 3.0], 0.7), (vec![1.0, 2.0, 3.0], -0.7);
}

lent! {
    fn a_passive_recurrence_decides(x: &mut [f64], #[no_grad] table: &[f64], n: usize) -> f64 {
        let mut w = 1.0;
        let mut s = 0.0;
        for i in 0..n {
            w = w * table[i % table.len()] + 0.5;
            if w > 1.0 {
                x[i % 2] *= w;
                w -= 1.0;
            }
            s += x[(i + 1) % 2] * x[0] * w;
        }
        s
    }
    sizes n: (numbers(2, 0), vec![0.9, 1.4, 0.3], n);
}

lent! {
    fn every_assignment_operator(x: &mut [f64], k: &mut f64) -> f64 {
        for v in x.iter_mut() {
            *v /= *k;
            *k += *v;
            *v -= *k * 0.1;
            *k *= 0.9;
            *v %= 2.0;
        }
        let t = *k;
        *k = x[0];
        t * x[x.len() - 1]
    }
    at (numbers(1, 0), 0.7), (numbers(5, 0), 0.7);
}

lent! {
    fn indices_three_deep(m: &mut [[[f64; 2]; 2]], idx: &[usize], k: f64) -> f64 {
        let mut s = 0.0;
        for &i in idx {
            m[i][i % 2][(i + 1) % 2] *= k;
            let row = &mut m[i][(i + 1) % 2];
            row[0] += s;
            row[1] *= row[0];
            s += row[1] * m[idx[0]][0][1];
            m[i % m.len()] = [[s, k], m[0][1]];
        }
        s + m[0][0][0] * m[m.len() - 1][1][1]
    }
    at (vec![[[1.0, 2.0], [3.0, -1.0]], [[0.5, 0.25], [0.3, -0.7]]], vec![0, 1, 1, 0], 0.7),
       (vec![[[1.0, 2.0], [3.0, -1.0]]], vec![0, 0], 0.7);
}

lent! {
    fn a_mutable_iteration_is_left_in_every_way(x: &mut [f64], lim: f64) -> f64 {
        let mut s = lim;
        for (i, v) in x.iter_mut().enumerate() {
            if *v < -1.0 {
                continue;
            }
            *v *= s;
            s += *v * *v;
            if s > 4.0 {
                s *= 0.5;
                break;
            }
            if i == 5 {
                return s * *v;
            }
            *v = -*v;
        }
        for v in x.iter() {
            s += v * v * lim;
        }
        s
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn two_slices_are_changed_from_the_end(a: &mut [f64], b: &mut [f64], k: f64) -> f64 {
        let mut s = 0.0;
        for (x, y) in a.iter_mut().zip(b.iter_mut()).rev() {
            let t = *x * k + *y;
            *y = *x - s;
            *x = t * s;
            s += t;
        }
        s
    }
    sizes n: (numbers(n, 0), numbers(n, 1), 0.7);
}

lent! {
    fn a_state_of_arrays_goes_round(x: &[f64; 2], n: usize) -> f64 {
        let mut st = (*x, [x[1], 1.0], x[0]);
        for i in 0..n {
            let (a, b, c) = st;
            st = (b, [a[0] * c, a[1]], c + b[i % 2]);
            mem::swap(&mut st.0[0], &mut st.1[1]);
        }
        st.0[0] * st.1[0] + st.2
    }
    sizes n: ([0.7, 1.2], n);
}

lent! {
    fn a_return_from_the_middle_of_the_rows(m: &mut [Vec<f64>], lim: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..m.len() {
            for j in 0..m[i].len() {
                m[i][j] *= 2.0;
                s += m[i][j] * m[i][j];
                if s > lim {
                    m[0][0] += s;
                    return m[0][0] * m[i][j];
                }
            }
            s *= 0.5;
        }
        s
    }
    at (vec![numbers(2, 0), vec![], numbers(3, 1)], 100.0), (vec![numbers(2, 0), vec![], numbers(3, 1)], 3.0),
       (vec![], 1.0);
}

lent! {
    fn forward_and_backward_sweeps(x: &mut [f64], k: f64) {
        for i in (1..x.len()).rev() {
            x[i - 1] += k * x[i];
            x[i] *= x[i - 1];
        }
        for i in 1..x.len() {
            x[i] += k * x[i - 1] * x[x.len() - 1 - i];
        }
    }
    sizes n: (numbers(n, 0), 0.7);
}
