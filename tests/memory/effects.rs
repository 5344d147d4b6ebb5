//! Side effects beside memory that is differentiated: they happen once, in their order, whatever is recorded.

use crate::lent::assert_near;
use grad_runtime::differentiable;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// What has been noted; one test looks at it.
static NOTES: Mutex<Vec<usize>> = Mutex::new(Vec::new());

fn note(what: usize) {
    NOTES.lock().unwrap_or_else(PoisonError::into_inner).push(what);
}

#[differentiable(grad, vjp)]
fn noted(x: &mut [f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        note(i);
        x[i] *= k;
        if x[i] < 0.0 {
            note(100 + i);
            continue;
        }
        sum += x[i] * x[i];
    }
    note(1000);
    sum
}

#[test]
fn effects_happen_once_and_in_order() {
    let (mut x, mut x_bar) = ([1.0, -2.0, 3.0], [7.5; 3]);
    let (value, k_bar) = noted_grad(&mut x, 2.0, &mut x_bar);
    let expected = [0, 1, 101, 2, 1000];
    assert_eq!(NOTES.lock().unwrap().split_off(0), expected);
    assert_eq!((value, x), (40.0, [2.0, -4.0, 6.0]));
    assert_near(&(x_bar, k_bar), &([8.0, 0.0, 24.0], 40.0));

    let (_, pullback) = noted_vjp(&mut [1.0, -2.0, 3.0], 2.0);
    assert_eq!(NOTES.lock().unwrap().split_off(0), expected);
    let mut x_bar = [0.0, 1.0, 0.0];
    assert_near(&pullback(0.5, &mut x_bar), &(20.0 - 2.0));
    assert_near(&x_bar, &[4.0, 2.0, 12.0]);
    assert!(NOTES.lock().unwrap().is_empty());
}

#[differentiable]
fn table_is_made_once(x: &[f64], #[no_grad] calls: &AtomicUsize) -> f64 {
    let table = {
        calls.fetch_add(1, Ordering::Relaxed);
        vec![1.0, 2.0, 3.0]
    };
    let mut sum = 0.0;
    for (v, w) in x.iter().zip(&table) {
        sum += v * v * w;
    }
    sum
}

#[test]
fn passive_allocations_are_not_repeated() {
    let calls = AtomicUsize::new(0);
    let mut x_bar = [7.5; 3];
    assert_eq!(table_is_made_once_grad(&[1.0, 2.0, 3.0], &calls, &mut x_bar), 36.0);
    assert_near(&x_bar, &[2.0, 8.0, 18.0]);
    assert_eq!(calls.into_inner(), 1);
}

#[differentiable]
fn indices_with_effects(x: &mut [f64], next: &mut usize) -> f64 {
    let mut sum = 0.0;
    while *next < x.len() {
        x[{
            *next += 1;
            *next - 1
        }] *= 2.0;
        sum += x[*next - 1] * x[0];
    }
    sum
}

#[test]
fn a_counter_that_is_lent_counts_once() {
    let (mut x, mut next, mut x_bar) = ([1.0, 2.0, 3.0], 1, [7.5; 3]);
    let value = indices_with_effects_grad(&mut x, &mut next, &mut x_bar);
    assert_eq!((value, next, x), (10.0, 3, [1.0, 4.0, 6.0]));
    assert_near(&x_bar, &[10.0, 2.0, 2.0]);
}
