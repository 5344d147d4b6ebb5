//! Calls: copies of arguments only where they are overwritten, and no adjoints of what is not differentiated.

use grad_runtime::differentiable;

use super::{allocations, numbers};

#[differentiable]
fn weighted(weights: &[f64], data: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (w, x) in weights.iter().zip(data) {
        sum += w * x * x;
    }
    sum
}

#[differentiable]
fn loss(weights: &[f64], #[no_grad] data: &[f64], target: f64) -> f64 {
    let miss = weighted(weights, data) - target;
    miss * miss
}

#[differentiable]
fn loss_of_local_data(weights: &[f64], n: usize) -> f64 {
    let data = vec![0.5; n];
    weighted(weights, &data)
}

#[differentiable]
fn loss_of_active_data(weights: &[f64], scale: f64, n: usize) -> f64 {
    let data = vec![scale; n];
    weighted(weights, &data)
}

#[test]
fn a_passive_argument_has_no_adjoint() {
    let (w, x, mut w_bar) = (numbers(100), numbers(100), numbers(100));
    assert_eq!(allocations(|| loss_grad(&w, &x, 1.0, &mut w_bar)), 0);
    assert_eq!(allocations(|| loss_of_local_data_grad(&w, 100, &mut w_bar)), 1, "the data");
    assert_eq!(allocations(|| loss_of_active_data_grad(&w, 0.5, 100, &mut w_bar)), 2, "and their adjoint");
}

#[differentiable(vjp)]
fn negate(x: &mut [f64]) {
    for v in x {
        *v = -*v;
    }
}

#[differentiable(vjp)]
fn smooth(x: &mut [f64], #[no_grad] rate: f64) {
    for i in 1..x.len() {
        x[i] += rate * x[i - 1];
    }
}

#[differentiable]
fn negated_and_smoothed(x: &mut [f64], #[no_grad] rate: f64, n: usize) -> f64 {
    for _ in 0..n {
        negate(&mut *x);
        smooth(&mut *x, rate);
    }
    x[0] * x[x.len() - 1]
}

#[test]
fn functions_that_write_in_place_keep_nothing_that_is_linear() {
    for n in [0, 1, 10, 100] {
        let (mut x, mut x_bar) = (numbers(50), numbers(50));
        let found = allocations(|| negated_and_smoothed_grad(&mut x, 0.1, n, &mut x_bar));
        assert_eq!(found, u64::from(n > 0), "n = {n}");
    }
}

#[differentiable]
fn energy(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v * v;
    }
    sum
}

#[differentiable]
fn energy_twice(x: &[f64]) -> f64 {
    energy(x) * energy(&x[1..])
}

#[differentiable(vjp)]
fn double(x: &mut [f64]) {
    for v in x {
        *v *= 2.0;
    }
}

#[differentiable]
fn energy_before(x: &mut [f64]) -> f64 {
    let before = energy(&x[..]);
    double(&mut *x);
    before * x[0]
}

#[differentiable]
fn energy_after(x: &mut [f64]) -> f64 {
    double(&mut *x);
    energy(&x[..])
}

#[differentiable]
fn energy_without_and(x: &mut [f64]) -> f64 {
    let before = energy(x);
    double(x);
    before + energy(x)
}

#[test]
fn a_copy_is_made_only_of_what_is_overwritten() {
    let (mut x, mut x_bar) = (numbers(50), numbers(50));
    assert_eq!(allocations(|| energy_twice_grad(&x, &mut x_bar)), 0);
    assert_eq!(allocations(|| energy_before_grad(&mut x, &mut x_bar)), 1);
    assert_eq!(allocations(|| energy_after_grad(&mut x, &mut x_bar)), 0);
    assert_eq!(allocations(|| energy_without_and_grad(&mut x, &mut x_bar)), 2);
}

#[differentiable(vjp)]
fn bend(x: &mut [f64], k: f64) {
    for v in x {
        *v = (k * *v).sin();
    }
}

#[differentiable]
fn bent(x: &mut [f64], k: f64, n: usize) -> f64 {
    for _ in 0..n {
        bend(&mut *x, k);
    }
    energy(&x[..])
}

#[test]
fn functions_that_write_in_place_keep_a_tape_for_each_call() {
    for n in [0, 1, 10, 100] {
        let (mut x, mut x_bar) = (numbers(50), numbers(50));
        let found = allocations(|| bent_grad(&mut x, 0.9, n, &mut x_bar));
        assert_eq!(found, n as u64 + u64::from(n > 0), "n = {n}");
    }
}

#[differentiable]
fn sum_of_halves(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [only] => only.sin(),
        _ => {
            let (left, right) = x.split_at(x.len() / 2);
            sum_of_halves(left) + sum_of_halves(right)
        }
    }
}

#[test]
fn a_recursive_function_boxes_its_pullbacks() {
    let (x, mut x_bar) = (numbers(64), numbers(64));
    let found = allocations(|| sum_of_halves_grad(&x, &mut x_bar));
    assert_eq!(found, 126);
}

#[differentiable]
fn over_rows(m: &[Vec<f64>]) -> f64 {
    let mut product = 1.0;
    for row in m {
        product *= energy(row);
    }
    product
}

#[test]
fn calls_in_a_loop_that_keep_little_share_one_tape() {
    for n in [1, 10, 100] {
        let m = vec![numbers(5); n];
        let mut m_bar = m.clone();
        assert_eq!(allocations(|| over_rows_grad(&m, &mut m_bar)), 1);
    }
}
