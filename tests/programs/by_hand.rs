//! The oracle itself: gradients written by hand pass, and each kind of mistake in them is found.

use crate::oracle::{SIZES, alike, closed, holds, samples};

/// Doubles every element, and returns a weighted sum of squares of what is left, scaled.
fn program(x: &mut [f64], w: &[f64], n: usize, scale: f64) -> f64 {
    let mut sum = 0.0;
    for (x, w) in x.iter_mut().zip(w) {
        *x *= n as f64;
        sum += *w * *x * *x;
    }
    scale * sum
}

fn program_grad(
    x: &mut [f64],
    w: &[f64],
    n: usize,
    scale: f64,
    x_bar: &mut [f64],
    w_bar: &mut [f64],
) -> (f64, f64) {
    let value = program(x, w, n, scale);
    for i in 0..x.len() {
        x_bar[i] = 2.0 * scale * w[i] * x[i] * n as f64;
        w_bar[i] = scale * x[i] * x[i];
    }
    (value, value / scale)
}

fn forgets_to_overwrite_grad(
    x: &mut [f64],
    w: &[f64],
    n: usize,
    scale: f64,
    x_bar: &mut [f64],
    w_bar: &mut [f64],
) -> (f64, f64) {
    let before = w_bar.to_vec();
    let result = program_grad(x, w, n, scale, x_bar, w_bar);
    for (bar, before) in w_bar.iter_mut().zip(before) {
        *bar += before;
    }
    result
}

fn leaves_the_argument_alone_grad(
    x: &mut [f64],
    w: &[f64],
    n: usize,
    scale: f64,
    x_bar: &mut [f64],
    w_bar: &mut [f64],
) -> (f64, f64) {
    program_grad(&mut x.to_vec(), w, n, scale, x_bar, w_bar)
}

fn rounds_otherwise_grad(
    x: &mut [f64],
    w: &[f64],
    n: usize,
    scale: f64,
    x_bar: &mut [f64],
    w_bar: &mut [f64],
) -> (f64, f64) {
    let (value, scale_bar) = program_grad(x, w, n, scale, x_bar, w_bar);
    (f64::from_bits(value.to_bits() + 1), scale_bar)
}

fn is_a_little_off_grad(
    x: &mut [f64],
    w: &[f64],
    n: usize,
    scale: f64,
    x_bar: &mut [f64],
    w_bar: &mut [f64],
) -> (f64, f64) {
    let (value, scale_bar) = program_grad(x, w, n, scale, x_bar, w_bar);
    (value, scale_bar * (1.0 + 1e-6))
}

fn squares_what_it_was_grad(
    x: &mut [f64],
    w: &[f64],
    n: usize,
    scale: f64,
    x_bar: &mut [f64],
    w_bar: &mut [f64],
) -> (f64, f64) {
    let entry = x.to_vec();
    let result = program_grad(x, w, n, scale, x_bar, w_bar);
    for (bar, x) in w_bar.iter_mut().zip(entry) {
        *bar = scale * x * x;
    }
    result
}

#[test]
fn a_gradient_written_by_hand_passes() {
    for n in SIZES {
        let (x, w, scale) = (samples(n, 1), samples(n, 2), 0.7);
        let gradient = alike!((&mut x, &w, inert(3), scale), program_grad = program, program_grad = program);
        let x_bar: Vec<f64> = x.iter().zip(&w).map(|(x, w)| 18.0 * scale * w * x).collect();
        let squares: Vec<f64> = x.iter().map(|x| 9.0 * x * x).collect();
        let scale_bar: f64 = squares.iter().zip(&w).map(|(s, w)| s * w).sum();
        closed(&gradient, &(x_bar, squares.iter().map(|s| scale * s).collect::<Vec<_>>(), scale_bar), 1e-14);
    }
}

/// One test for each mistake, with words of the message that tells of it.
macro_rules! mistakes {
    ($($name:ident: $f_grad:ident, $message:literal;)+) => { $(
        #[test]
        #[should_panic(expected = $message)]
        fn $name() {
            let (x, w, scale) = (samples(7, 1), samples(7, 2), 0.7);
            holds!($f_grad = program(&mut x, &w, inert(3), scale));
        }
    )+ };
}
mistakes! {
    buffers_are_dirty: forgets_to_overwrite_grad, "the gradient in other buffers";
    arguments_are_changed: leaves_the_argument_alone_grad, "what is left in the arguments";
    every_bit_of_the_value_counts: rounds_otherwise_grad, "the value";
    one_partial_in_a_million_counts: is_a_little_off_grad, "by finite differences";
    the_entry_value_is_not_the_exit_value: squares_what_it_was_grad, "by finite differences";
}
