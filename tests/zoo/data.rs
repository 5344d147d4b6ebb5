//! Parameters that are data: read, never differentiated, of any type.

use grad_runtime::differentiable;

#[differentiable(vjp)]
fn response(x: f64, #[no_grad] data: &[f64], (gain, order): (f64, usize)) -> (f64, f64) {
    let mut sum = 0.0;
    for i in 0..data.len() {
        sum += (x * data[i]).sin() * gain;
    }
    (sum * order as f64, x)
}

#[test]
fn a_pullback_borrows_nothing() {
    let mut data = vec![1.0, 2.0];
    let (value, pullback) = response_vjp(0.5, &data, (2.0, 3));
    data.push(3.0);
    assert_eq!(value, (((0.5_f64).sin() * 2.0 + (1.0_f64).sin() * 2.0) * 3.0, 0.5));
    let (x_bar, (gain_bar, ())) = pullback(&data[..2], (1.0, 10.0));
    assert!((x_bar - ((0.5_f64.cos() + 2.0 * 1.0_f64.cos()) * 6.0 + 10.0)).abs() < 1e-12);
    assert!((gain_bar - 3.0 * (0.5_f64.sin() + 1.0_f64.sin())).abs() < 1e-12);
}

#[differentiable]
fn the_inert_part_of_a_tuple(x: f64, (a, n): (f64, usize)) -> f64 {
    a * x * n as f64
}

#[test]
fn an_inert_part_has_no_derivative() {
    assert_eq!(the_inert_part_of_a_tuple_grad(2.0, (1.5, 2)), (6.0, (3.0, (4.0, ()))));
}

#[differentiable]
fn weighted<F: Fn(u32) -> f64>(x: f64, #[no_grad] weight: F) -> f64 {
    x * x * weight(3)
}

#[differentiable]
fn weighted_by_anything(x: f64, #[no_grad] weight: impl Fn(u32) -> f64) -> f64 {
    x * x * weight(3)
}

#[test]
fn functions_can_be_data() {
    assert_eq!(weighted_grad(2.0, f64::from), (12.0, 12.0));
    assert_eq!(weighted_by_anything_grad(2.0, f64::from), (12.0, 12.0));
}
