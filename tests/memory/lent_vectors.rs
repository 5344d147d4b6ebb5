//! `&Vec` and `&mut Vec` as parameters of functions that are called or pulled back.

use crate::lent::{assert_near, lent, matrix, numbers};
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
fn norm(x: &Vec<f64>) -> f64 {
    dot(x, x).sqrt()
}

#[differentiable(vjp)]
fn gathered(x: &[f64], picks: &[usize], out: &mut Vec<f64>) {
    for &pick in picks {
        out.push(x[pick] * x[pick]);
    }
}

lent! {
    fn vectors_are_lent(x: &Vec<f64>, picks: &[usize]) -> f64 {
        let mut out = vec![norm(x)];
        gathered(x, picks, &mut out);
        gathered(&out.clone(), &[0, 0, 1], &mut out);
        norm(&out) * out[out.len() - 1]
    }
    or {
        let mut norm = 0.0;
        for v in x {
            norm += v * v;
        }
        let mut out = vec![norm.sqrt()];
        for &pick in picks {
            out.push(x[pick].powi(2));
        }
        for i in [0, 0, 1] {
            out.push(out[i] * out[i]);
        }
        let mut squares = 0.0;
        for v in &out {
            squares += v * v;
        }
        squares.sqrt() * out[out.len() - 1]
    }
    at (numbers(3, 0), vec![2, 0, 2]), (numbers(1, 0), vec![0]);
}

lent! {
    fn a_matrix_times_its_transpose(a: &Vec<Vec<f64>>) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            for j in 0..a.len() {
                let mut dot = 0.0;
                for k in 0..a[i].len() {
                    dot += a[i][k] * a[j][k];
                }
                sum += dot * dot;
            }
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for x in a {
            for y in a {
                let mut dot = 0.0;
                for (v, w) in x.iter().zip(y) {
                    dot += v * w;
                }
                sum += dot * dot;
            }
        }
        sum
    }
    at (matrix(0, 2, 0)), (matrix(1, 2, 0)), (matrix(2, 3, 0)), (matrix(3, 0, 0));
}

lent! {
    fn a_vector_is_copied_and_the_copy_changed(x: &Vec<f64>, y: f64) -> f64 {
        let mut copy = x.clone();
        for v in copy.iter_mut() {
            *v *= y;
        }
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += copy[i] * x[i];
        }
        sum
    }
    or {
        let mut copy = Vec::with_capacity(x.len());
        for v in x {
            copy.push(v * y);
        }
        let mut sum = 0.0;
        for (a, b) in copy.iter().zip(x) {
            sum += a * b;
        }
        sum
    }
    gradient (x.iter().map(|v| 2.0 * v * y).collect::<Vec<_>>(), x.iter().map(|v| v * v).sum::<f64>());
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_vector_is_cleared_and_filled_again(x: &mut Vec<f64>, y: f64) {
        let first = x[0];
        x.clear();
        x.push(first * y);
        x.push(y);
        x.push(x[0] * x[1]);
    }
    or {
        let first = x[0];
        x.truncate(0);
        x.extend([first * y, y]);
        x.extend_from_slice(&[first * y * y]);
    }
    or {
        let first = x[0];
        *x = vec![first * y, y, first * y * y];
    }
    at (numbers(1, 0), 0.7), (numbers(5, 0), 0.7);
}

lent! {
    fn a_lent_vector_is_replaced(x: &mut Vec<f64>, y: f64) -> f64 {
        *x = vec![y, y * x[0]];
        x[0] * x[1]
    }
    at (numbers(3, 0), 0.7), (numbers(1, 0), 0.7);
}

#[differentiable(wrt(x, k))]
fn with_respect_to_some(x: &[f64], data: &[f64], scratch: &mut Vec<f64>, k: f64, h: f64) -> f64 {
    scratch.clear();
    for i in 0..x.len() {
        scratch.push(x[i] * data[i] * h);
    }
    let mut sum = 0.0;
    for v in scratch.iter() {
        sum += v * k;
    }
    sum
}

#[test]
fn parameters_left_out_have_no_buffer() {
    let mut scratch = vec![1.0, 2.0, 3.0];
    let mut x_bar = [7.5; 2];
    let (value, k_bar) =
        with_respect_to_some_grad(&[2.0, 3.0], &[5.0, 7.0], &mut scratch, 0.5, 1.0, &mut x_bar);
    assert_eq!((value, scratch), (15.5, vec![10.0, 21.0]));
    assert_near(&(k_bar, x_bar), &(31.0, [2.5, 3.5]));
}

lent! {
    fn a_vector_is_handed_on_under_its_name(x: &mut Vec<f64>, k: f64) -> f64 {
        let before = norm(x);
        x[0] = before * k;
        x.push(k);
        norm(x) * dot(x, x)
    }
    at (numbers(2, 0), 0.7), (numbers(3, 1), -0.6);
}
