//! Vectors: the user's own, and an adjoint for each that is active.

use grad_runtime::differentiable;

use super::{allocations, growths, growths_of_runs, numbers};

#[differentiable]
fn scaled_copy(x: &[f64], k: f64) -> f64 {
    let mut v = x.to_vec();
    for v in &mut v {
        *v *= 2.0;
    }
    v[0] * k
}

#[test]
fn a_copy_and_its_adjoint() {
    let (x, mut x_bar) = (numbers(100), numbers(100));
    assert_eq!(allocations(|| scaled_copy(&x, 2.0)), 1);
    assert_eq!(allocations(|| scaled_copy_grad(&x, 2.0, &mut x_bar)), 2);
}

#[differentiable]
#[allow(clippy::needless_pass_by_value, reason = "a parameter by value is what is tested")]
fn by_value(x: Vec<f64>) -> f64 {
    let mut sum = 0.0;
    for v in &x {
        sum += v * v;
    }
    sum
}

#[test]
fn a_vector_by_value_has_a_gradient_of_its_own() {
    let x = numbers(100);
    assert_eq!(allocations(|| by_value_grad(x.clone())), 2);
}

#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn filled(k: f64, n: usize) -> f64 {
    let mut v = Vec::with_capacity(n);
    for i in 0..n {
        v.push(k * i as f64);
    }
    let mut sum = 0.0;
    for x in &v {
        sum += x * x;
    }
    sum
}

#[test]
fn a_vector_filled_in_a_loop() {
    for n in [1, 10, 1000] {
        assert_eq!(allocations(|| filled(0.5, n)), 1);
        assert_eq!(allocations(|| filled_grad(0.5, n)), 2, "n = {n}");
    }
}

#[differentiable]
fn diffused(x: &[f64], rate: f64, steps: usize) -> f64 {
    let mut old = x.to_vec();
    let mut new = vec![0.0; x.len()];
    for _ in 0..steps {
        for i in 1..x.len() - 1 {
            new[i] = old[i] + rate * (old[i - 1] - 2.0 * old[i] + old[i + 1]);
        }
        std::mem::swap(&mut old, &mut new);
    }
    old[x.len() / 2]
}

#[differentiable]
fn popped(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut product = 1.0;
    while let Some(top) = stack.pop() {
        product *= top;
    }
    product
}

#[test]
fn variables_that_trade_places_trade_their_adjoints() {
    let (x, mut x_bar) = (numbers(50), numbers(50));
    for steps in [1, 10, 100] {
        // Two vectors, their adjoints, and a tape for what the points keep.
        let found = allocations(|| diffused_grad(&x, 0.1, steps, &mut x_bar));
        assert_eq!(found, 4 + growths_of_runs(steps as u64, 48), "steps = {steps}");
    }
}

#[test]
fn a_stack_and_its_adjoint() {
    for n in [1, 10, 100, 1000] {
        let (x, mut x_bar) = (numbers(n), numbers(n));
        // The vector, a tape of unknown length, and the adjoint, which grows as the vector has shrunk.
        assert_eq!(allocations(|| popped_grad(&x, &mut x_bar)), 1 + 2 * growths(n as u64), "n = {n}");
    }
}

#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn reused(x: &[f64], n: usize) -> f64 {
    let mut scratch = vec![0.0; x.len()];
    let mut sum = 0.0;
    for k in 0..n {
        for i in 0..x.len() {
            scratch[i] = x[i] * k as f64;
        }
        sum += scratch[k % x.len()];
    }
    sum
}

#[test]
fn a_scratch_vector_that_is_used_again_is_not_made_again() {
    let (x, mut x_bar) = (numbers(10), numbers(10));
    for n in [1, 10, 100] {
        assert_eq!(allocations(|| reused_grad(&x, n, &mut x_bar)), 2, "n = {n}");
    }
}

#[differentiable]
fn local_array(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let mut point = [0.0; 3];
        for k in 0..3 {
            point[k] = x[(i + k) % x.len()];
        }
        sum += point[0] * point[1] + point[2];
    }
    sum
}

#[test]
fn an_array_inside_a_loop_stays_on_the_stack() {
    let (x, mut x_bar) = (numbers(10), numbers(10));
    assert_eq!(allocations(|| local_array_grad(&x, 100, &mut x_bar)), 0);
}
