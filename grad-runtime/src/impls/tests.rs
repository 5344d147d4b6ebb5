//! The laws of derivatives, for each shape.

#[cfg(feature = "alloc")]
use std::{boxed::Box, vec};

use crate::{Differentiable, Tangent, stop_gradient};

/// Adding zero changes nothing, doubling is adding to itself, and a zero seed gives zero.
#[track_caller]
fn check_laws<T>(value: &T, tangent: &T::Tangent)
where
    T: Differentiable + ?Sized,
    T::Tangent: PartialEq + core::fmt::Debug,
{
    let mut sum = value.zero_tangent();
    sum.accumulate(tangent.clone());
    assert_eq!(sum, *tangent);
    sum.accumulate(value.zero_tangent());
    assert_eq!(sum, *tangent);
    sum.accumulate(tangent.clone());
    assert_eq!(sum, tangent.clone().scaled(2.0_f64));
    assert_eq!(sum, tangent.clone().scaled(2.0_f32));
    assert_eq!(sum.scaled(0.0), value.zero_tangent());
}

#[test]
fn floats_are_their_own_derivatives() {
    check_laws(&1.0_f64, &3.0);
    check_laws(&1.0_f32, &3.0);
}

#[test]
fn constants_have_empty_derivatives() {
    check_laws(&7_u64, &());
    check_laws(&-7_i128, &());
    check_laws(&true, &());
    check_laws("text", &());
    check_laws(&"text", &());
    check_laws(&(), &());
}

#[test]
fn derivatives_have_the_shape_of_their_values() {
    check_laws(&(1.0_f64,), &(2.0,));
    check_laws(&(1.0_f64, 2_u8, [1.0_f32; 3]), &(5.0, (), [1.0, 2.0, 3.0]));
    check_laws(&[[1.0, 2.0], [3.0, 4.0]], &[[1.0, 2.0], [3.0, 4.0]]);
    check_laws(&Some(1.0), &Some(2.0));
    check_laws(&None::<f64>, &None);
    check_laws(&&1.0, &2.0);
    check_laws(&&mut (1.0, 'c'), &(2.0, ()));
    check_laws(&(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0), &(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0));
}

#[cfg(feature = "alloc")]
#[test]
fn derivatives_on_the_heap_have_the_shape_of_their_values() {
    check_laws(&vec![1.0, 2.0], &vec![3.0, 4.0]);
    check_laws(&[1.0, 2.0][..], &vec![3.0, 4.0]);
    check_laws(&Box::new((1.0, vec![1_u8])), &Box::new((2.0, vec![()])));
}

#[cfg(feature = "alloc")]
#[test]
#[should_panic(expected = "derivatives of 1 and of 2 elements cannot be added")]
fn vectors_of_different_lengths_cannot_be_added() {
    vec![1.0].accumulate(vec![1.0, 2.0]);
}

#[test]
fn what_does_not_exist_gains_a_derivative_when_one_is_added() {
    let mut sum = None;
    sum.accumulate(Some(2.0));
    assert_eq!(sum, Some(2.0));
}

#[test]
fn a_zero_seed_silences_infinity_and_nan() {
    assert_eq!([f64::INFINITY, f64::NAN].scaled(0.0), [0.0, 0.0]);
    assert_eq!(Some(f32::NEG_INFINITY).scaled(-0.0), Some(0.0));
}

#[test]
fn stopping_a_gradient_keeps_the_value_and_returns_zero() {
    let (value, pullback) = stop_gradient::vjp((2.0, [1.0_f32, 2.0]));
    assert_eq!(value, stop_gradient((2.0, [1.0, 2.0])));
    assert_eq!(pullback((7.0, [7.0, 7.0])), ((0.0, [0.0, 0.0]),));
}
