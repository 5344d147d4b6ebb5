//! The two halves of `split_at_mut`, which are different places of one slice, used together.

use crate::lent::{lent, numbers};
use grad_runtime::differentiable;

#[differentiable(vjp)]
fn scale(x: &mut [f64], k: f64) {
    for v in x.iter_mut() {
        *v *= k;
    }
}

#[differentiable(vjp)]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

lent! {
    fn one_half_is_copied_over_the_other(x: &mut [f64]) {
        let (left, right) = x.split_at_mut(1);
        right.copy_from_slice(left);
    }
    or { x[1] = x[0]; }
    at (numbers(2, 0));
}

lent! {
    fn parts_are_copied(a: &mut [f64], b: &[f64]) {
        a[1..3].copy_from_slice(&b[2..4]);
        let (left, right) = a.split_at_mut(2);
        right[..2].copy_from_slice(left);
    }
    or {
        a[1] = b[2];
        a[2] = b[3];
        for i in 0..2 {
            a[2 + i] = a[i];
        }
    }
    at (numbers(4, 0), numbers(4, 1)), (numbers(5, 0), numbers(6, 1));
}

lent! {
    fn a_plane_is_copied_into_another(a: &mut [[[f64; 2]; 2]; 2], k: f64) -> f64 {
        for j in 0..2 {
            for l in 0..2 {
                a[1][j][l] = a[0][j][l];
            }
        }
        a[0][0][1] *= k;
        a[0][0][1] * a[1][0][1] + a[1][1][0]
    }
    or {
        a[1] = a[0];
        a[0][0][1] *= k;
        a[0][0][1] * a[1][0][1] + a[1][1][0]
    }
    or {
        let (first, second) = a.split_at_mut(1);
        second[0].copy_from_slice(&first[0]);
        a[0][0][1] *= k;
        a[0][0][1] * a[1][0][1] + a[1][1][0]
    }
    at ([[[1.0, 2.0], [3.0, -1.0]], [[0.5, 0.25], [0.3, -0.7]]], 0.7);
}

lent! {
    fn both_halves_are_read_by_one_call(x: &mut [f64], k: f64) -> f64 {
        let (left, right) = x.split_at_mut(x.len() / 2);
        scale(left, k);
        scale(right, k * k);
        dot(left, right) + dot(left, left)
    }
    or {
        let middle = x.len() / 2;
        let mut sum = 0.0;
        for i in 0..middle {
            sum += k * k * k * x[i] * x[middle + i] + k * k * x[i] * x[i];
        }
        for i in 0..x.len() {
            x[i] *= if i < middle { k } else { k * k };
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}
