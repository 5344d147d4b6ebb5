//! Generated gradients beside the primal and beside gradients written by hand: `cargo bench -p tests`.
//!
//! Compare within one run only, and quote ratios.

#![allow(missing_docs, reason = "the attribute generates public items")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use grad_runtime::differentiable;

fn main() {
    println!("memory       allocations      most bytes     bytes a step");
    for n in STEPS {
        report("steps", n, || steps_grad(black_box(0.3), black_box(3.7), n));
        let (xs, mut gradient) = (vec![0.5; n], vec![0.0; n]);
        report("pairs", n, || pairs_grad(&xs, 0.1, &mut gradient));
    }
    divan::main();
}

#[expect(clippy::cast_precision_loss, reason = "a number of bytes is small enough")]
fn report<T>(name: &str, n: usize, run: impl FnOnce() -> T) {
    let found = allocation_counter::measure(|| {
        black_box(run());
    });
    let (count, bytes) = (found.count_total, found.bytes_max);
    println!("{name} {n:>10} {count:>8} {bytes:>15} {:>12.3}", bytes as f64 / n as f64);
}

type Gradient = (f64, (f64, f64, f64));

#[differentiable]
fn neuron(w: f64, x: f64, b: f64) -> f64 {
    w * x + b
}

fn neuron_by_hand(w: f64, x: f64, b: f64) -> Gradient {
    (w * x + b, (x, w, 1.0))
}

/// About twenty operations.
#[differentiable]
fn twenty(a: f64, b: f64, c: f64) -> f64 {
    let p = a * b + c;
    let q = p * p - a;
    let r = q / (b * b + 1.0);
    let s = r * c - p;
    let t = s.exp() + q * a;
    let u = t.sin() * s;
    let v = (u * u + r * r).sqrt();
    v * p - u / (c * c + 2.0)
}

fn twenty_by_hand(a: f64, b: f64, c: f64) -> Gradient {
    let p = a * b + c;
    let q = p * p - a;
    let d = b * b + 1.0;
    let r = q / d;
    let s = r * c - p;
    let exp = s.exp();
    let t = exp + q * a;
    let (sin, cos) = t.sin_cos();
    let u = sin * s;
    let v = (u * u + r * r).sqrt();
    let e = c * c + 2.0;
    let y = v * p - u / e;
    let half = p * 0.5 / v;
    let u_bar = 2.0 * half * u - 1.0 / e;
    let t_bar = u_bar * s * cos;
    let s_bar = u_bar * sin + t_bar * exp;
    let r_bar = (2.0 * half * r + s_bar * c) / d;
    let q_bar = t_bar * a + r_bar;
    let p_bar = v - s_bar + 2.0 * q_bar * p;
    let a_bar = t_bar * q - q_bar + p_bar * b;
    let b_bar = p_bar * a - 2.0 * r_bar * r * b;
    let c_bar = 2.0 * u / (e * e) * c + s_bar * r + p_bar;
    (y, (a_bar, b_bar, c_bar))
}

/// A loop that needs a tape.
#[differentiable]
fn logistic_map(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y);
    }
    y
}

fn logistic_map_by_hand(x: f64, r: f64, n: usize) -> (f64, (f64, f64)) {
    let mut y = x;
    let mut tape = Vec::with_capacity(n);
    for _ in 0..n {
        tape.push(y);
        y = r * y * (1.0 - y);
    }
    let (mut y_bar, mut r_bar) = (1.0, 0.0);
    for y in tape.into_iter().rev() {
        r_bar += y_bar * y * (1.0 - y);
        y_bar *= r * (1.0 - 2.0 * y);
    }
    (y, (y_bar, r_bar))
}

/// How many steps the loops take whose memory is looked at.
const STEPS: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// A recurrence with several operations a step, of which one value is kept.
#[differentiable]
fn steps(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y) + 0.01 * y.sin();
    }
    y
}

/// Loops whose iterations do not depend on each other: nothing has to be kept.
#[differentiable]
fn pairs(xs: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..xs.len() {
        for offset in 1..9 {
            let gap = xs[i] - xs[(i + offset) % xs.len()];
            sum += k * gap * gap;
        }
    }
    sum
}

mod a_recurrence {
    use super::{Bencher, ItemsCount, STEPS, black_box};

    #[divan::bench(args = STEPS, sample_count = 10)]
    fn primal(bencher: Bencher<'_, '_>, n: usize) {
        bencher.counter(ItemsCount::new(n)).bench(|| super::steps(black_box(0.3), black_box(3.7), n));
    }

    #[divan::bench(args = STEPS, sample_count = 10)]
    fn generated(bencher: Bencher<'_, '_>, n: usize) {
        bencher.counter(ItemsCount::new(n)).bench(|| super::steps_grad(black_box(0.3), black_box(3.7), n));
    }
}

mod independent_pairs {
    use super::{Bencher, ItemsCount, STEPS, black_box};

    #[divan::bench(args = STEPS, sample_count = 10)]
    fn primal(bencher: Bencher<'_, '_>, n: usize) {
        let xs = vec![0.5; n];
        bencher.counter(ItemsCount::new(n)).bench_local(|| super::pairs(black_box(&xs), 0.1));
    }

    #[divan::bench(args = STEPS, sample_count = 10)]
    fn generated(bencher: Bencher<'_, '_>, n: usize) {
        let (xs, mut gradient) = (vec![0.5; n], vec![0.0; n]);
        bencher
            .counter(ItemsCount::new(n))
            .bench_local(|| super::pairs_grad(black_box(&xs), 0.1, &mut gradient));
    }
}

macro_rules! compare {
    ($name:ident, $($variant:ident = $function:ident($($argument:expr),+);)+) => {
        mod $name {
            use super::*;

            $(
                #[divan::bench(sample_size = 1000)]
                fn $variant(bencher: Bencher<'_, '_>) {
                    bencher.bench(|| super::$function($(black_box($argument)),+));
                }
            )+
        }
    };
}

compare! { one_neuron,
    by_hand = neuron_by_hand(2.0, 3.0, 1.0);
    generated = neuron_grad(2.0, 3.0, 1.0);
    primal = neuron(2.0, 3.0, 1.0);
}

compare! { twenty_operations,
    by_hand = twenty_by_hand(1.1, 0.7, 1.3);
    generated = twenty_grad(1.1, 0.7, 1.3);
    primal = twenty(1.1, 0.7, 1.3);
}

compare! { a_recurrence_of_1000,
    by_hand = logistic_map_by_hand(0.3, 3.7, 1000);
    generated = logistic_map_grad(0.3, 3.7, 1000);
    primal = logistic_map(0.3, 3.7, 1000);
}
