//! Pullbacks of functions that borrow: results of every shape, seeds of every part, buffers that are added to, and the
//! time between the value and the pullback.

use crate::lent::{assert_near, lent, numbers};
use grad_runtime::differentiable;

lent! {
    fn an_array_as_result(x: &[f64], k: f64) -> [f64; 2] {
        let mut result = [k, 1.0];
        for v in x {
            result[0] += v * k;
            result[1] *= v;
        }
        result
    }
    or {
        let (mut sum, mut product) = (k, 1.0);
        for i in 0..x.len() {
            sum += x[i] * k;
            product *= x[i];
        }
        [sum, product]
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_tuple_as_result(x: &mut [f64], k: &f64) -> (f64, [f64; 2]) {
        x[0] *= k;
        let product = x[0] * x[1];
        x[1] = product * product;
        (product, [x[0] + k, x[1]])
    }
    at (vec![2.0, 3.0], 0.7);
}

lent! {
    fn a_vector_as_result(x: &[f64], k: f64) -> Vec<f64> {
        let mut result = Vec::new();
        for i in 0..x.len() {
            if x[i] > 0.0 {
                result.push(x[i] * k);
            }
        }
        result.push(k * k);
        result
    }
    or {
        let mut result = vec![];
        for &v in x {
            if v > 0.0 {
                result.push(v * k);
            }
        }
        result.extend([k * k]);
        result
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_vector_goes_in_and_comes_out(x: Vec<f64>, k: f64) -> Vec<f64> {
        let mut x = x;
        for v in x.iter_mut() {
            *v *= k;
        }
        x.reverse();
        x
    }
    or {
        let mut result = vec![0.0; x.len()];
        for i in 0..x.len() {
            result[x.len() - 1 - i] = x[i] * k;
        }
        result
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn two_outputs_and_a_result(x: &[f64], sines: &mut [f64], cosines: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            let (sin, cos) = x[i].sin_cos();
            sines[i] += sin;
            cosines[i] = cos * sines[i];
            sum += cosines[i] * x[i];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for ((x, s), c) in x.iter().zip(sines).zip(cosines) {
            *s += x.sin();
            *c = x.cos() * *s;
            sum += *c * x;
        }
        sum
    }
    sizes n: (numbers(n, 0), numbers(n, 1), numbers(n, 2));
}

lent! {
    fn an_oscillator_takes_steps(state: &mut [f64; 2], steps: usize, stiffness: f64, dt: f64) {
        for _ in 0..steps {
            state[1] -= dt * stiffness * state[0].sin();
            state[0] += dt * state[1];
        }
    }
    or {
        let [mut x, mut v] = *state;
        for _ in 0..steps {
            v -= dt * stiffness * x.sin();
            x += dt * v;
        }
        *state = [x, v];
    }
    sizes n: ([1.0, 0.3], n, 2.0, 0.1);
}

lent! {
    fn nothing_changes(x: &mut [f64], y: &[f64]) { let _ = x[0] * y[0]; }
    at (numbers(2, 0), numbers(2, 1));
}

#[differentiable(vjp)]
fn relaxed(x: &[f64], state: &mut Vec<f64>, rate: f64) -> f64 {
    let mut change = 0.0;
    for (state, x) in state.iter_mut().zip(x) {
        let step = rate * (x - *state);
        *state += step;
        change += step * step;
    }
    state.push(change);
    change
}

#[test]
fn a_pullback_borrows_nothing() {
    let (mut x, mut state) = (vec![1.0, 3.0], vec![0.0, 1.0]);
    let (value, pullback) = relaxed_vjp(&x, &mut state, 0.5);
    assert_eq!((value, state.as_slice()), (1.25, [0.5, 2.0, 1.25].as_slice()));
    // Both may change in between, as long as what was read is back.
    x[0] = 9.0;
    state.clear();
    drop(state);
    x[0] = 1.0;
    let mut x_bar = vec![10.0, 20.0];
    let mut state_bar = vec![1.0, 0.0, 0.0];
    let rate_bar = pullback(&x, 1.0, &mut x_bar, &mut state_bar);
    // With x - state = (1, 2): the change is (1 + 4) rate², the new state (rate, 1 + 2 rate).
    let expected = (5.0 + 1.0, vec![10.0 + 0.5 + 0.5, 20.0 + 1.0], vec![-0.5 + 0.5, -1.0]);
    assert_near(&(rate_bar, x_bar, state_bar), &expected);
}

#[differentiable(vjp)]
fn squared_miss(w: &[f64], x: &[f64; 2], #[no_grad] target: &f64) -> f64 {
    let miss = w[0] * x[0] + w[1] * x[1] - target;
    miss * miss
}

#[test]
fn pullbacks_of_a_batch_add_up_in_one_buffer() {
    let w = vec![1.0, -1.0];
    let batch = [([1.0, 2.0], 1.0), ([3.0, 0.5], 2.0), ([0.0, 1.0], -1.0)];
    let mut w_bar = vec![0.0; 2];
    let mut sum = 0.0;
    for (x, target) in &batch {
        let (value, pullback) = squared_miss_vjp(&w, x, target);
        sum += value;
        let mut x_bar = [0.0; 2];
        pullback(&w, x, target, 1.0 / 3.0, &mut w_bar, &mut x_bar);
    }
    // The misses are -2, 0.5 and 0.
    assert_eq!(sum, 4.25);
    let expected = [(2.0 * -2.0 + 2.0 * 0.5 * 3.0) / 3.0, (2.0 * -2.0 * 2.0 + 2.0 * 0.5 * 0.5) / 3.0];
    assert_near(&w_bar, &expected.to_vec());
}

#[test]
fn pullbacks_in_any_order() {
    let (w, x) = (vec![1.0, -1.0], [1.0, 2.0]);
    let (_, first) = squared_miss_vjp(&w, &x, &1.0);
    let (_, second) = squared_miss_vjp(&w, &x, &0.0);
    let (mut w_bar, mut x_bar) = (vec![0.0; 2], [0.0; 2]);
    second(&w, &x, &0.0, 1.0, &mut w_bar, &mut x_bar);
    assert_near(&(w_bar.clone(), x_bar), &(vec![-2.0, -4.0], [-2.0, 2.0]));
    first(&w, &x, &1.0, -1.0, &mut w_bar, &mut x_bar);
    assert_near(&(w_bar, x_bar), &(vec![2.0, 4.0], [2.0, -2.0]));
}

#[differentiable(vjp)]
fn residuals(p: &[f64; 2], #[no_grad] times: &[f64], out: &mut [f64]) {
    for (out, t) in out.iter_mut().zip(times) {
        *out = p[0] * (-p[1] * t).exp();
    }
}

#[test]
fn rows_of_a_jacobian_one_seed_at_a_time() {
    let (p, times) = ([2.0, 0.5], [0.0, 1.0, 3.0]);
    for row in 0..3 {
        let mut out = [7.5; 3];
        let ((), pullback) = residuals_vjp(&p, &times, &mut out);
        let mut seed = [0.0; 3];
        seed[row] = 1.0;
        let mut p_bar = [0.0; 2];
        pullback(&p, &times, &mut p_bar, &mut seed);
        let decay = (-p[1] * times[row]).exp();
        assert_near(&p_bar, &[decay, -p[0] * times[row] * decay]);
        // What was in the output before does not matter.
        assert_eq!(seed, [0.0; 3]);
    }
}
