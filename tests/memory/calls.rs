//! Functions that lend their memory to other functions: to read, to change, in part, twice, in loops.

use crate::lent::{lent, numbers};
use grad_runtime::differentiable;

#[differentiable(vjp)]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

#[differentiable(vjp)]
fn scale(x: &mut [f64], k: f64) {
    for v in x.iter_mut() {
        *v *= k;
    }
}

#[differentiable(vjp)]
fn subtract(x: &[f64], y: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = x[i] - y[i];
    }
}

#[differentiable(vjp)]
fn doubled_and_added(x: &mut f64, y: f64) {
    *x = 2.0 * *x + y * y;
}

#[differentiable(vjp)]
fn raise(x: &mut f64) -> f64 {
    let old = *x;
    *x *= *x;
    old * 3.0
}

#[differentiable(vjp)]
fn weighted_sum(p: &[f64], w: &[f64], offset: f64) -> f64 {
    let mut sum = offset;
    for (p, w) in p.iter().zip(w) {
        sum += p * w;
    }
    sum
}

#[differentiable(vjp)]
fn running_sums(x: &mut [f64]) -> f64 {
    for i in 1..x.len() {
        x[i] += x[i - 1];
    }
    if x.is_empty() { 0.0 } else { x[x.len() - 1] }
}

#[differentiable(vjp)]
fn sum_and_sum_of_squares(x: &[f64]) -> (f64, f64) {
    let (mut sum, mut squares) = (0.0, 0.0);
    for v in x {
        sum += v;
        squares += v * v;
    }
    (sum, squares)
}

lent! {
    fn one_call(x: &[f64], y: &[f64]) -> f64 { dot(x, y) }
    gradient (y, x);
    sizes n: (numbers(n, 0), numbers(n, 1));
}

lent! {
    fn the_same_array_twice(x: &[f64]) -> f64 { dot(x, x) }
    or { dot(&x[..], &x[0..x.len()]) }
    or {
        let alias = x;
        dot(alias, &*x)
    }
    gradient x.iter().map(|v| 2.0 * v).collect::<Vec<_>>();
    sizes n: (numbers(n, 0));
}

lent! {
    fn two_calls_and_one_of_both(x: &[f64], y: &[f64], k: f64) -> f64 {
        let a = dot(x, y);
        let b = dot(y, y);
        weighted_sum(&[a, b], &[b, k], a * k)
    }
    or {
        let (mut a, mut b) = (0.0, 0.0);
        for (x, y) in x.iter().zip(y) {
            a += x * y;
            b += y * y;
        }
        a * b + b * k + a * k
    }
    sizes n: (numbers(n, 0), numbers(n, 1), 0.7);
}

lent! {
    fn parts_of_one_array(x: &[f64], k: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..k {
            sum += dot(&x[i..i + 2], &x[k..k + 2]) * (i + 1) as f64;
        }
        sum + dot(&x[..k], &x[1..=k])
    }
    or {
        let mut sum = 0.0;
        for i in 0..k {
            sum += (x[i] * x[k] + x[i + 1] * x[k + 1]) * (i + 1) as f64;
        }
        for i in 0..k {
            sum += x[i] * x[i + 1];
        }
        sum
    }
    at (numbers(7, 0), 0), (numbers(7, 0), 1), (numbers(7, 0), 4);
}

lent! {
    fn a_passive_slice(x: &[f64], #[no_grad] data: &[f64], y: f64) -> f64 {
        dot(x, data) + weighted_sum(data, x, y) * dot(data, data)
    }
    or {
        let (mut sum, mut squares) = (0.0, 0.0);
        for i in 0..x.len() {
            sum += x[i] * data[i];
            squares += data[i] * data[i];
        }
        sum + (sum + y) * squares
    }
    sizes n: (numbers(n, 0), numbers(n, 1), 0.7);
}

lent! {
    fn a_passive_array_made_on_the_spot(x: &[f64; 3], y: f64) -> f64 {
        dot(x, &[1.0, 2.0, 3.0]) * weighted_sum(&[0.5; 3], x, y)
    }
    at ([1.0, -2.0, 0.5], 0.7);
}

lent! {
    fn subtracted_scaled_and_summed(x: &[f64], y: &[f64], k: f64, rounds: usize) -> f64 {
        let mut work = vec![0.0; x.len()];
        let mut sum = 0.0;
        for round in 0..rounds {
            subtract(x, y, &mut work);
            scale(&mut work, k + round as f64);
            sum += dot(&work, &work);
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for round in 0..rounds {
            for i in 0..x.len() {
                let miss = (x[i] - y[i]) * (k + round as f64);
                sum += miss * miss;
            }
        }
        sum
    }
    at (numbers(3, 0), numbers(3, 1), 0.7, 0), (numbers(3, 0), numbers(3, 1), 0.7, 3),
       (vec![], vec![], 0.7, 2);
}

lent! {
    fn a_float_is_changed_twice(x: f64, y: f64) -> f64 {
        let mut z = x;
        doubled_and_added(&mut z, y);
        let product = z * y;
        doubled_and_added(&mut z, product);
        z * x
    }
    or {
        let first = 2.0 * x + y * y;
        (2.0 * first + (first * y) * (first * y)) * x
    }
    at (2.0, 3.0), (-0.5, 0.7);
}

lent! {
    fn a_float_is_passed_on(x: &mut f64, y: f64, n: usize) {
        for _ in 0..n {
            doubled_and_added(x, y);
        }
        doubled_and_added(&mut *x, y);
    }
    or {
        for _ in 0..=n {
            *x = 2.0 * *x + y * y;
        }
    }
    sizes n: (0.7, 0.3, n.min(3));
}

lent! {
    fn changed_and_returned(x: f64) -> f64 {
        let mut y = x;
        let a = raise(&mut y);
        let b = raise(&mut y);
        a * b + y
    }
    or {
        // The operands run from left to right.
        let mut y = x;
        raise(&mut y) * raise(&mut y) + y
    }
    gradient 27.0 * x * x + 4.0 * x * x * x;
    at (2.0), (-0.5);
}

lent! {
    fn an_argument_is_read_before_another_call_changes_it(x: f64, y: f64) -> f64 {
        let mut z = [x, y];
        let before = z[0] * z[1];
        z[1] += raise(&mut z[0]);
        let mut copy = z[1];
        weighted_sum(&z, &[before, x], raise(&mut copy)) + copy
    }
    or {
        let z1 = y + 3.0 * x;
        3.0 * z1 + x * x * (x * y) + z1 * x + z1 * z1
    }
    at (2.0, 3.0), (-0.5, 0.7);
}

lent! {
    fn elements_and_fields_are_lent(a: &mut [f64], p: (f64, f64)) -> f64 {
        let mut p = p;
        doubled_and_added(&mut a[0], p.1);
        doubled_and_added(&mut p.0, a[0]);
        for i in 1..a.len() {
            let before = a[i - 1];
            doubled_and_added(&mut a[i], before * 0.25);
        }
        a[a.len() - 1] * p.0
    }
    at (numbers(1, 0), (0.7, 0.3)), (numbers(3, 0), (0.7, 0.3));
}

lent! {
    fn parts_are_changed(x: &mut [f64], k: f64) -> f64 {
        let middle = x.len() / 2;
        scale(&mut x[..middle], k);
        let total = running_sums(&mut x[middle..]);
        scale(x, total);
        dot(x, &x[..])
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn rows_are_changed_in_a_loop(m: &mut [Vec<f64>], k: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..m.len() {
            scale(&mut m[i], k);
            sum += running_sums(&mut m[i]);
            if i > 0 {
                sum += dot(&m[i - 1], &m[i]);
            }
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for i in 0..m.len() {
            let (before, rest) = m.split_at_mut(i);
            let row = &mut rest[0];
            scale(row, k);
            sum += running_sums(row);
            if let Some(last) = before.last() {
                sum += dot(last, row);
            }
        }
        sum
    }
    at (vec![], 0.7), (vec![numbers(2, 0)], 0.7), (vec![numbers(2, 0), numbers(3, 1), numbers(3, 2)], 0.7);
}

lent! {
    fn a_condition_calls(x: &[f64], limit: f64) -> f64 {
        let mut work = x.to_vec();
        while dot(&work, &work) < limit {
            scale(&mut work, 1.5);
        }
        if running_sums(&mut work) > 0.0 { work[0] * work[1] } else { work[1] - work[0] }
    }
    at (vec![0.5, 0.7], 5.0), (vec![0.5, -0.7], 5.0), (vec![3.0, -0.7], 5.0);
}

lent! {
    fn results_in_a_tuple(x: &[f64]) -> f64 {
        let n = x.len() as f64;
        let (sum, squares) = sum_and_sum_of_squares(x);
        let (unused, _) = sum_and_sum_of_squares(&x[..x.len() / 2]);
        let _ = unused;
        squares / n - (sum / n) * (sum / n)
    }
    at (numbers(1, 0)), (numbers(2, 0)), (numbers(7, 0));
}

lent! {
    fn a_result_that_is_not_used(x: &mut [f64], k: f64) -> f64 {
        running_sums(x);
        let _ = running_sums(x);
        scale(x, k);
        x[x.len() - 1]
    }
    at (numbers(1, 0), 0.7), (numbers(3, 0), 0.7);
}

lent! {
    fn a_call_changes_only_one_branch(x: &mut [f64], k: f64, n: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..n {
            if i % 2 == 0 {
                scale(x, k);
            } else {
                sum += running_sums(x);
            }
            sum += x[0] * x[1];
        }
        sum
    }
    at (numbers(2, 0), 0.7, 0), (numbers(2, 0), 0.7, 1), (numbers(3, 0), 0.7, 4);
}

#[differentiable]
fn add_product(x: f64, y: f64, sum: &f64) -> f64 {
    x * y + *sum
}

lent! {
    fn numbers_that_are_lent_where_they_are_made(x: f64) -> f64 {
        let passive = add_product(0.5, 0.25, &(0.5 - 2.0));
        let active = add_product(x, 0.25, &(0.5 - x));
        x * passive * active
    }
    gradient (-1.375 * (0.5 - 1.5 * x));
    at (2.0), (-0.5);
}
