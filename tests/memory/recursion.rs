//! Functions that call themselves, and one another, with parts of what they were lent.

use crate::lent::{lent, numbers, positive};
use grad_runtime::differentiable;

#[differentiable(vjp)]
fn tree_product(x: &[f64]) -> f64 {
    if x.is_empty() {
        1.0
    } else if x.len() == 1 {
        x[0]
    } else {
        let (left, right) = x.split_at(x.len() / 2);
        tree_product(left) * tree_product(right)
    }
}

lent! {
    fn a_product_of_halves(x: &[f64]) -> f64 { tree_product(x) }
    or {
        let mut product = 1.0;
        for v in x {
            product *= v;
        }
        product
    }
    at (vec![2.0, 0.0, 3.0]);
    sizes n: (numbers(n, 0));
}

#[differentiable(vjp)]
fn horner(c: &[f64], x: f64) -> f64 {
    match c {
        [] => 0.0,
        [first, rest @ ..] => first + x * horner(rest, x),
    }
}

lent! {
    fn horner_by_recursion(c: &[f64], x: f64) -> f64 { horner(c, x) }
    or {
        let mut y = 0.0;
        for c in c.iter().rev() {
            y = y * x + c;
        }
        y
    }
    sizes n: (numbers(n, 0), 0.7);
}

#[differentiable(vjp)]
fn scan(x: &mut [f64], carry: f64) {
    if x.is_empty() {
        return;
    }
    x[0] += carry;
    let next = x[0];
    scan(&mut x[1..], next);
}

lent! {
    fn running_sums_by_recursion(x: &mut [f64], start: f64) { scan(x, start); }
    or {
        let mut sum = start;
        for v in x {
            sum += *v;
            *v = sum;
        }
    }
    sizes n: (numbers(n, 0), 0.7);
}

#[differentiable(vjp)]
fn transform(x: &mut [f64], w: f64) {
    let n = x.len();
    if n < 2 {
        return;
    }
    let (left, right) = x.split_at_mut(n / 2);
    for i in 0..n / 2 {
        let (a, b) = (left[i], w * right[i]);
        left[i] = a + b;
        right[i] = a - b;
    }
    transform(left, w);
    transform(right, w * w);
}

lent! {
    fn a_transform_of_halves(x: &mut [f64], w: f64) { transform(x, w); }
    at (vec![], 0.7), (numbers(1, 0), 0.7), (numbers(2, 0), 0.7), (numbers(8, 0), 0.7);
}

#[differentiable(vjp)]
fn quick_sort(x: &mut [f64]) {
    if x.len() < 2 {
        return;
    }
    let last = x.len() - 1;
    let mut store = 0;
    for i in 0..last {
        if x[i] < x[last] {
            x.swap(i, store);
            store += 1;
        }
    }
    x.swap(store, last);
    let (left, right) = x.split_at_mut(store);
    quick_sort(left);
    quick_sort(&mut right[1..]);
}

lent! {
    fn sorted_by_recursion(x: &mut [f64], w: f64) -> f64 {
        quick_sort(x);
        let mut y = 0.0;
        for v in x.iter() {
            y = y * w + v;
        }
        y
    }
    or {
        x.sort_by(f64::total_cmp);
        let mut y = 0.0;
        for i in 0..x.len() {
            y = y * w + x[i];
        }
        y
    }
    sizes n: (numbers(n, 0), 0.7);
}

#[differentiable(vjp)]
fn merge_sort(x: &mut Vec<f64>) {
    if x.len() < 2 {
        return;
    }
    let middle = x.len() / 2;
    let mut left = x[..middle].to_vec();
    let mut right = x[middle..].to_vec();
    merge_sort(&mut left);
    merge_sort(&mut right);
    let (mut i, mut j) = (0, 0);
    for v in x.iter_mut() {
        if j == right.len() || (i < left.len() && left[i] <= right[j]) {
            *v = left[i];
            i += 1;
        } else {
            *v = right[j];
            j += 1;
        }
    }
}

lent! {
    fn sorted_by_merging(x: &[f64], w: &[f64]) -> f64 {
        let mut sorted = x.to_vec();
        merge_sort(&mut sorted);
        let mut sum = 0.0;
        for (v, w) in sorted.iter().zip(w) {
            sum += v * v * w;
        }
        sum
    }
    sizes n: (numbers(n, 0), numbers(n, 1));
}

#[differentiable(vjp)]
fn minor(m: &[f64], n: usize, used: &mut [bool], row: usize) -> f64 {
    if row == n {
        return 1.0;
    }
    let mut det = 0.0;
    let mut sign = 1.0;
    for column in 0..n {
        if !used[column] {
            used[column] = true;
            det += sign * m[row * n + column] * minor(m, n, used, row + 1);
            used[column] = false;
            sign = -sign;
        }
    }
    det
}

lent! {
    fn a_determinant_by_minors(m: &[f64], n: usize) -> f64 { minor(m, n, &mut vec![false; n], 0) }
    or {
        let mut a = m.to_vec();
        let mut det = 1.0;
        for k in 0..n {
            det *= a[k * n + k];
            for i in k + 1..n {
                let factor = a[i * n + k] / a[k * n + k];
                for j in k..n {
                    a[i * n + j] -= factor * a[k * n + j];
                }
            }
        }
        det
    }
    at (vec![], 0), (numbers(1, 0), 1), (positive(4, 1), 2),
       (vec![2.0, 0.3, -0.5, 0.7, 1.5, 0.2, -0.4, 0.6, 1.8], 3);
}

#[differentiable(vjp)]
fn choose(x: &[f64], weights: &[f64], room: usize) -> f64 {
    if x.is_empty() {
        return 0.0;
    }
    let without = choose(&x[1..], &weights[1..], room);
    if room == 0 {
        return without;
    }
    let with = x[0] * weights[0] + choose(&x[1..], &weights[1..], room - 1);
    with.max(without)
}

lent! {
    fn the_best_of_all_choices(x: &[f64], weights: &[f64], room: usize) -> f64 { choose(x, weights, room) }
    sizes n: (positive(n, 0), numbers(n, 1), 2);
}
