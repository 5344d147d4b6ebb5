//! What is lent to the generated functions, and in which form: buffers for each type of parameter, in which order, of
//! which length; parameters without a buffer; what the caller gets back.

use crate::lent::{assert_near, numbers};
use grad_runtime::differentiable;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The message with which `f` panics.
fn message<R>(f: impl FnOnce() -> R) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).err().expect("it panics");
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|&text| text.to_owned())).expect("with a message")
}

#[differentiable]
fn every_reference(
    slice: &[f64],
    array: &[f64; 2],
    float: &f64,
    vector: &Vec<f64>,
    rows: &[[f64; 2]],
    ragged: &[Vec<f64>],
    nested: &Vec<Vec<f64>>,
) -> f64 {
    slice[1] * array[0] + float * vector[0] + rows[1][0] * ragged[0][1] + nested[1][0]
}

#[test]
fn a_buffer_for_every_reference() {
    let f: fn(
        &[f64],
        &[f64; 2],
        &f64,
        &Vec<f64>,
        &[[f64; 2]],
        &[Vec<f64>],
        &Vec<Vec<f64>>,
        &mut [f64],
        &mut [f64; 2],
        &mut f64,
        &mut [f64],
        &mut [[f64; 2]],
        &mut [Vec<f64>],
        &mut [Vec<f64>],
    ) -> f64 = every_reference_grad;
    let (mut slice, mut array, mut float, mut vector) = (vec![7.5; 2], [7.5; 2], 7.5, vec![7.5]);
    let (mut rows, mut ragged) = ([[7.5; 2]; 2], [vec![7.5; 2], vec![7.5]]);
    let mut nested = vec![vec![], vec![7.5]];
    let value = f(
        &[1.0, 2.0],
        &[3.0, 4.0],
        &5.0,
        &vec![6.0],
        &[[0.0, 1.0], [2.0, 3.0]],
        &[vec![1.0, 9.0], vec![1.0]],
        &vec![vec![], vec![0.5]],
        &mut slice,
        &mut array,
        &mut float,
        &mut vector,
        &mut rows,
        &mut ragged,
        &mut nested,
    );
    assert_eq!(value, 54.5);
    assert_near(&(slice, array, float, vector), &(vec![0.0, 3.0], [2.0, 0.0], 6.0, vec![5.0]));
    assert_near(&rows, &[[0.0, 0.0], [9.0, 0.0]]);
    assert_near(&ragged, &[vec![0.0, 2.0], vec![0.0]]);
    assert_near(&nested, &vec![vec![], vec![1.0]]);
}

#[differentiable]
fn every_mutable_reference(
    slice: &mut [f64],
    float: &mut f64,
    vector: &mut Vec<f64>,
    array: &mut [f64; 2],
    k: f64,
) -> f64 {
    slice[0] *= k;
    *float += slice[0];
    vector.push(*float);
    array[1] = vector[0] * vector[1];
    array[1]
}

#[test]
fn a_buffer_for_every_mutable_reference() {
    let f: fn(
        &mut [f64],
        &mut f64,
        &mut Vec<f64>,
        &mut [f64; 2],
        f64,
        &mut [f64],
        &mut f64,
        &mut Vec<f64>,
        &mut [f64; 2],
    ) -> (f64, f64) = every_mutable_reference_grad;
    let (mut slice, mut float, mut vector, mut array) = ([2.0, 1.0], 3.0, vec![5.0], [0.5, 0.25]);
    let mut bars = ([7.5; 2], 7.5, vec![7.5], [7.5; 2]);
    let (value, k_bar) = f(
        &mut slice,
        &mut float,
        &mut vector,
        &mut array,
        4.0,
        &mut bars.0,
        &mut bars.1,
        &mut bars.2,
        &mut bars.3,
    );
    assert_eq!(value, 55.0);
    assert_eq!(
        (slice, float, vector.as_slice(), array),
        ([8.0, 1.0], 11.0, [5.0, 11.0].as_slice(), [0.5, 55.0])
    );
    assert_near(&(k_bar, bars), &(10.0, ([20.0, 0.0], 5.0, vec![11.0], [0.0, 0.0])));
}

#[differentiable]
fn buffers_and_returns(a: f64, x: &[f64], n: usize, b: (f64, f64), y: &mut f64, name: &str) -> f64 {
    *y += a * x[n] + name.len() as f64;
    *y * b.1
}

#[test]
fn what_comes_by_value_is_returned_in_order() {
    let (mut x_bar, mut y, mut y_bar) = ([7.5; 2], 1.0, 7.5);
    let (value, (a_bar, b_bar)) =
        buffers_and_returns_grad(2.0, &[3.0, 5.0], 1, (0.0, 0.5), &mut y, "four", &mut x_bar, &mut y_bar);
    assert_eq!((value, y), (7.5, 15.0));
    assert_near(&(a_bar, b_bar, x_bar, y_bar), &(2.5, (0.0, 15.0), [0.0, 1.0], 0.5));
}

#[differentiable]
fn integers_behind_references(x: &[f64], picks: &[usize], seen: &mut Vec<usize>, flags: &[bool]) -> f64 {
    let mut sum = 0.0;
    for (&pick, &flag) in picks.iter().zip(flags) {
        if flag {
            sum += x[pick] * x[pick];
            seen.push(pick);
        }
    }
    sum
}

#[test]
fn integers_have_no_buffers() {
    let mut seen = vec![9];
    let mut x_bar = [7.5; 3];
    let value = integers_behind_references_grad(
        &[2.0, 3.0, 4.0],
        &[1, 0, 1],
        &mut seen,
        &[true, false, true],
        &mut x_bar,
    );
    assert_eq!((value, seen), (18.0, vec![9, 1, 1]));
    assert_near(&x_bar, &[0.0, 12.0, 0.0]);
}

#[differentiable]
fn product_of_ends(x: &[f64], y: &mut [f64], v: &Vec<f64>) -> f64 {
    y[0] = x[0] * x[x.len() - 1] + v[0];
    y[0]
}

#[test]
fn buffers_of_another_length_are_refused() {
    let (x, v) = ([1.0, 2.0, 3.0], vec![4.0; 5]);
    let run = |xs: usize, ys: usize, vs: usize| {
        let (mut a, mut b, mut c) = (vec![0.0; xs], vec![0.0; ys], vec![0.0; vs]);
        product_of_ends_grad(&x, &mut [0.0; 11], &v, &mut a, &mut b, &mut c)
    };
    assert_eq!(run(3, 11, 5), 7.0);
    for (text, actual, expected) in [
        (message(|| run(2, 11, 5)), "2", "3"),
        (message(|| run(4, 11, 5)), "4", "3"),
        (message(|| run(3, 10, 5)), "10", "11"),
        (message(|| run(3, 12, 5)), "12", "11"),
        (message(|| run(3, 11, 0)), "0", "5"),
        (message(|| run(3, 11, 6)), "6", "5"),
    ] {
        assert!(text.contains(actual) && text.contains(expected), "{text}");
    }
}

#[differentiable]
fn rows_of_any_length(m: &[Vec<f64>]) -> f64 {
    m[0][0] * m[1][1]
}

#[test]
fn rows_of_another_shape_are_refused() {
    let m = [vec![2.0], vec![3.0, 4.0]];
    let mut right = [vec![7.5], vec![7.5; 2]];
    assert_eq!(rows_of_any_length_grad(&m, &mut right), 8.0);
    assert_near(&right, &[vec![4.0], vec![0.0, 2.0]]);
    message(|| rows_of_any_length_grad(&m, &mut [vec![7.5; 2], vec![7.5]]));
    message(|| rows_of_any_length_grad(&m, &mut [vec![7.5]]));
}

#[test]
fn an_index_out_of_bounds_panics_as_in_the_function() {
    let (mut y, v) = ([0.0; 1], vec![]);
    let of_f = message(|| product_of_ends(&[1.0], &mut y.clone(), &v));
    assert!(of_f.contains("index out of bounds: the len is 0 but the index is 0"), "{of_f}");
    assert_eq!(message(|| product_of_ends_grad(&[1.0], &mut y, &v, &mut [0.0], &mut [0.0], &mut [])), of_f);
}

#[differentiable]
fn single_precision(x: &[f32], scale: &mut f32, k: f64) -> f32 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    *scale *= sum;
    *scale * k as f32
}

#[test]
fn slices_of_single_precision() {
    let (mut scale, mut x_bar, mut scale_bar) = (2.0_f32, [7.5_f32; 2], 7.5_f32);
    let (value, k_bar) = single_precision_grad(&[1.0, 3.0], &mut scale, 0.5, &mut x_bar, &mut scale_bar);
    assert_eq!((value, scale), (10.0, 20.0));
    assert_near(&x_bar.map(f64::from), &[2.0, 6.0]);
    assert_near(&(f64::from(scale_bar), k_bar), &(5.0, 20.0));
}

#[differentiable]
fn longest<'a>(x: &'a [f64], y: &'a [f64], k: f64) -> f64
where
    'a: 'a,
{
    let mut sum = 0.0;
    for (a, b) in x.iter().zip(y) {
        sum += a * b * k;
    }
    sum
}

#[test]
fn lifetimes_with_names() {
    let (mut x_bar, mut y_bar) = ([7.5; 2], [7.5; 1]);
    let (value, k_bar) = longest_grad(&[2.0, 3.0], &[5.0], 0.5, &mut x_bar, &mut y_bar);
    assert_eq!(value, 5.0);
    assert_near(&(k_bar, x_bar, y_bar), &(10.0, [2.5, 0.0], [1.0]));
}

#[differentiable]
fn guarded(x: &[f64], w: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            sum += x[i].ln() * w[i];
        }
        sum += w[i] * w[i] * x[i].abs().sqrt();
    }
    sum
}

#[test]
fn what_is_not_computed_leaks_nothing() {
    let (mut x_bar, mut w_bar) = ([7.5; 3], [7.5; 3]);
    let value = guarded_grad(&[0.0, 1.0, -4.0], &[0.0, 2.0, 1.0], &mut x_bar, &mut w_bar);
    assert_eq!(value, 6.0);
    assert_eq!((x_bar, w_bar), ([0.0, 4.0, -0.25], [0.0, 4.0, 4.0]));
}

#[test]
fn one_buffer_serves_many_gradients() {
    let mut x_bar = numbers(3, 4);
    for round in 0..3 {
        let x = numbers(3, round);
        integers_behind_references_grad(&x, &[0, 2], &mut Vec::new(), &[true, true], &mut x_bar);
        assert_near(&x_bar, &vec![2.0 * x[0], 0.0, 2.0 * x[2]]);
    }
}
