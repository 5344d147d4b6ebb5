//! Calls that change what they are lent and give a vector, of which little or nothing is used.

use crate::lent::lent;
use grad_runtime::differentiable;

/// What it gives are the new first element, and `x`.
#[differentiable(vjp)]
fn advance(state: &mut [f64], x: f64) -> Vec<f64> {
    state[0] *= x;
    vec![state[0], x]
}

#[differentiable(vjp)]
fn advance_pair(state: &mut [f64], x: f64) -> (Vec<f64>, f64) {
    state[1] += x * state[0];
    (state.to_vec(), x * x)
}

lent! {
    fn nothing_is_used(x: f64) -> f64 {
        let mut state = [x, x];
        let _ = advance(&mut state, x);
        advance(&mut state, x);
        let _unused = advance(&mut state, x);
        state[0] * state[1]
    }
    gradient (5.0 * x.powi(4));
    at (2.0), (-0.5), (0.0);
}

lent! {
    fn only_the_number_is_used(x: f64) -> f64 {
        let mut state = [x, x];
        let (_, square) = advance_pair(&mut state, x);
        let mut log = advance(&mut state, x);
        let length = log.len() as f64;
        log = vec![square];
        state[0] * state[1] * log[0] * length
    }
    at (2.0), (-0.5), (0.7);
}

lent! {
    fn used_in_a_branch_at_the_end(x: f64, n: usize) -> f64 {
        let mut state = [x, x];
        for i in 0..n {
            let log = advance(&mut state, x);
            if i != 1 {
                state[1] += log[0];
            }
        }
        state[0] * state[1]
    }
    at (0.7, 0), (0.7, 1), (-0.6, 3);
}

lent! {
    fn used_in_the_condition_at_the_end(x: f64, n: usize) -> f64 {
        let mut state = [x, x];
        let mut y = 1.0;
        for _ in 0..n {
            let log = advance(&mut state, x);
            y = if log[0] > 0.3 { y * log[1] } else { y - log[0] * y };
        }
        state[0] * y
    }
    at (0.7, 0), (0.7, 2), (-0.6, 3), (1.1, 4);
}

lent! {
    fn used_after_it_has_decided(x: f64, n: usize) -> f64 {
        let mut state = [x, x];
        let mut y = 1.0;
        let mut i = 0;
        while i < n {
            let log = advance(&mut state, x);
            i += 1;
            if log[0] > 100.0 {
                break;
            }
            let kept = log;
            y *= kept[0];
            advance(&mut state, y);
        }
        state[0] * y
    }
    at (0.7, 0), (0.7, 2), (-0.6, 3), (1.9, 6);
}

lent! {
    fn the_last_one_counts(x: f64, n: usize) -> f64 {
        let mut state = [x, x];
        let mut log = advance(&mut state, x);
        for _ in 0..n {
            log = advance(&mut state, log[0] + log[1]);
        }
        state[0] * log[0]
    }
    at (0.7, 0), (0.7, 1), (-0.6, 3);
}

#[differentiable(vjp, no_alloc)]
fn scale(values: &mut [f64], k: f64) {
    values[0] *= k;
    values[1] *= k;
}

#[differentiable(no_alloc)]
fn scaled_twice(x: f64, k: f64) -> f64 {
    let mut values = [x, k];
    scale(&mut values, k);
    scale(&mut values, x);
    values[0] * values[1]
}

#[test]
fn nothing_that_is_given_needs_no_heap() {
    let (x, k) = (1.5_f64, -0.5_f64);
    let (value, partials) = scaled_twice_grad(x, k);
    assert!((value - x.powi(3) * k.powi(3)).abs() < 1e-12);
    assert!((partials.0 - 3.0 * x.powi(2) * k.powi(3)).abs() < 1e-12);
    assert!((partials.1 - 3.0 * x.powi(3) * k.powi(2)).abs() < 1e-12);
}
