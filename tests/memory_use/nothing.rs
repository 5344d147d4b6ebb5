//! Gradients without the heap.

use grad_runtime::differentiable;

use super::{allocations, numbers};

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let valley = x[1] - x[0] * x[0];
    (1.0 - x[0]).powi(2) + 100.0 * valley * valley
}

#[test]
fn straight_lines_over_a_slice() {
    let (x, mut x_bar) = (numbers(2), numbers(2));
    assert_eq!(allocations(|| rosenbrock_grad(&x, &mut x_bar)), 0);
}

#[differentiable]
fn determinant(m: [[f64; 3]; 3]) -> f64 {
    let mut sum = 0.0;
    for i in 0..3 {
        let minor = m[1][(i + 1) % 3] * m[2][(i + 2) % 3] - m[1][(i + 2) % 3] * m[2][(i + 1) % 3];
        sum += m[0][i] * minor;
    }
    sum
}

#[test]
fn arrays_of_fixed_length() {
    let m = [[2.0, 1.0, 0.5], [0.1, 3.0, 0.7], [0.2, 0.4, 1.5]];
    assert_eq!(allocations(|| determinant_grad(m)), 0);
}

#[differentiable]
fn fixed_steps(x: f64, r: f64) -> f64 {
    let mut y = x;
    for _ in 0..64 {
        y = r * y * (1.0 - y);
    }
    y
}

#[test]
fn a_tape_of_literal_length() {
    assert_eq!(allocations(|| fixed_steps_grad(0.3, 3.7)), 0);
}

#[differentiable]
fn nested_fixed_steps(x: [f64; 4], k: f64) -> f64 {
    let mut state = x;
    for _ in 0..8 {
        for i in 0..4 {
            state[i] += (k * state[(i + 1) % 4]).sin();
        }
    }
    state[0] * state[3]
}

#[test]
fn nested_tapes_of_literal_length() {
    assert_eq!(allocations(|| nested_fixed_steps_grad([0.1, 0.2, 0.3, 0.4], 0.7)), 0);
}

#[differentiable]
#[allow(clippy::needless_range_loop, reason = "loops over an index are what is tested")]
fn const_length<const N: usize>(x: &[f64; N], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += (x[i] * k).exp();
    }
    sum
}

#[test]
fn an_array_by_reference_of_generic_length() {
    let (x, mut x_bar) = ([0.1; 9], [0.0; 9]);
    assert_eq!(allocations(|| const_length_grad(&x, 0.3, &mut x_bar)), 0);
}

#[differentiable]
fn squares(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum
}

#[differentiable]
#[allow(clippy::needless_range_loop, reason = "loops over an index are what is tested")]
fn squares_by_index(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i].sin() * x[i];
    }
    sum
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in a.iter().zip(b) {
        sum += x * y;
    }
    sum
}

#[differentiable]
fn roughness(x: &[f64], weight: f64) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        let step = pair[1] - pair[0];
        sum += weight * step * step;
    }
    sum
}

#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn energies(x: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for (i, point) in x.chunks_exact(3).enumerate() {
        let square = point[0] * point[0] + point[1] * point[1] + point[2] * point[2];
        sum += (k * square).sqrt() * (i as f64 + 1.0);
    }
    sum
}

#[test]
fn independent_loops_over_slices() {
    for n in [0, 1, 3, 1000] {
        let (x, y) = (numbers(n), numbers(n));
        let (mut x_bar, mut y_bar) = (numbers(n), numbers(n));
        assert_eq!(allocations(|| squares_grad(&x, &mut x_bar)), 0);
        assert_eq!(allocations(|| squares_by_index_grad(&x, &mut x_bar)), 0);
        assert_eq!(allocations(|| dot_grad(&x, &y, &mut x_bar, &mut y_bar)), 0);
        assert_eq!(allocations(|| roughness_grad(&x, 2.0, &mut x_bar)), 0);
        assert_eq!(allocations(|| energies_grad(&x, 0.3, &mut x_bar)), 0);
    }
}

#[differentiable]
fn quadratic_form(a: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..n {
            sum += x[i] * a[i * n + j] * x[j];
        }
    }
    sum
}

#[differentiable]
fn row_norms(m: &[Vec<f64>]) -> f64 {
    let mut sum = 0.0;
    for row in m {
        let mut square = 0.0;
        for x in row {
            square += x * x;
        }
        sum += square;
    }
    sum
}

#[test]
fn nested_independent_loops() {
    let (a, x) = (numbers(400), numbers(20));
    let (mut a_bar, mut x_bar) = (numbers(400), numbers(20));
    assert_eq!(allocations(|| quadratic_form_grad(&a, &x, &mut a_bar, &mut x_bar)), 0);
    let m = vec![numbers(7), numbers(0), numbers(30)];
    let mut m_bar = m.clone();
    assert_eq!(allocations(|| row_norms_grad(&m, &mut m_bar)), 0);
}

#[differentiable]
fn running_sums(x: &mut [f64]) -> f64 {
    for i in 1..x.len() {
        x[i] += x[i - 1];
    }
    x[x.len() - 1]
}

#[differentiable]
fn filtered(x: &[f64], rate: f64, #[no_grad] weights: &[f64]) -> f64 {
    let mut smooth = 0.0;
    for (v, w) in x.iter().zip(weights) {
        smooth = w * smooth + (1.0 - w) * v;
    }
    smooth * rate
}

#[test]
fn linear_recurrences() {
    let (mut x, mut x_bar, w) = (numbers(100), numbers(100), numbers(100));
    assert_eq!(allocations(|| running_sums_grad(&mut x, &mut x_bar)), 0);
    assert_eq!(allocations(|| filtered_grad(&x, 0.5, &w, &mut x_bar)), 0);
}

#[differentiable(no_alloc)]
fn promised(x: &[f64; 9], mask: &[bool; 9], k: f64) -> f64 {
    let mut y = k;
    for i in 0..9 {
        if mask[i] {
            y = (y * x[i]).cos();
        }
    }
    y
}

#[test]
fn what_is_promised_without_the_heap() {
    let (x, mut x_bar) = ([0.3; 9], [0.0; 9]);
    let mask = [true, false, true, true, false, false, true, true, false];
    assert_eq!(allocations(|| promised_grad(&x, &mask, 0.9, &mut x_bar)), 0);
}

#[differentiable(no_alloc)]
fn powers_again(x: &[f64], #[no_grad] points: &[f64]) -> f64 {
    let mut sum = 0.0;
    for t in points {
        let mut power = 1.0;
        for c in x {
            sum += c * power;
            power *= t;
        }
    }
    sum
}

#[differentiable]
#[allow(clippy::needless_range_loop, reason = "counted loops are what is tested")]
#[allow(clippy::cast_precision_loss, reason = "the numbers are small")]
fn powers_on_the_stack(x: &[f64; 5], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let mut value = 0.0;
        let mut power = 0.5 + 0.01 * i as f64;
        for j in 0..5 {
            power = (power * x[j]).sin();
            value += power;
        }
        sum += value * value;
    }
    sum
}

#[differentiable(no_alloc)]
fn packed_triangle(below: &[f64], x: &[f64]) -> f64 {
    let (mut start, mut sum) = (0, 0.0);
    for i in 0..x.len() {
        let end = start + i;
        for (entry, value) in below[start..end].iter().zip(x) {
            sum += entry * value * x[i];
        }
        start = end;
    }
    sum
}

#[test]
fn what_is_computed_again_leaves_nothing() {
    let (x, points) = (numbers(7), numbers(20));
    let mut x_bar = numbers(7);
    assert_eq!(allocations(|| powers_again_grad(&x, &points, &mut x_bar)), 0);
    let mut x_bar = [0.0; 5];
    assert_eq!(allocations(|| powers_on_the_stack_grad(&[0.9, 0.8, 1.1, 0.7, 1.2], 10, &mut x_bar)), 0);
    let (below, x) = (numbers(21), numbers(7));
    let (mut below_bar, mut x_bar) = (numbers(21), numbers(7));
    assert_eq!(allocations(|| packed_triangle_grad(&below, &x, &mut below_bar, &mut x_bar)), 0);
    let expected = |i: usize| -> f64 {
        let row = |i: usize| below[i * (i - 1) / 2..].iter().zip(&x).take(i).map(|(a, b)| a * b).sum::<f64>();
        let column = (i + 1..7).map(|j| below[j * (j - 1) / 2 + i] * x[j]).sum::<f64>();
        column + if i > 0 { row(i) } else { 0.0 }
    };
    assert!((0..7).all(|i| (x_bar[i] - expected(i)).abs() < 1e-12));
    assert!((0..7).all(|i| (0..i).all(|j| (below_bar[i * (i - 1) / 2 + j] - x[i] * x[j]).abs() < 1e-12)));
}

#[differentiable]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = f64::NEG_INFINITY;
    for &value in x {
        largest = largest.max(value);
    }
    let mut sum = 0.0;
    for &value in x {
        sum += (value - largest).exp();
    }
    largest + sum.ln()
}

#[differentiable]
fn nearest(centres: &[[f64; 2]], point: &[f64; 2]) -> f64 {
    let mut best = f64::INFINITY;
    for centre in centres {
        let mut distance = 0.0;
        for (c, p) in centre.iter().zip(point) {
            distance += (c - p).cosh() - 1.0;
        }
        if distance < best {
            best = distance;
        }
    }
    best
}

#[test]
fn iterations_that_win_and_factors_that_are_known_later() {
    let (x, mut x_bar) = (numbers(100), numbers(100));
    assert_eq!(allocations(|| log_sum_exp_grad(&x, &mut x_bar)), 0);
    let centres: Vec<[f64; 2]> = x.chunks(2).map(|c| [c[0], c[1]]).collect();
    let (mut centres_bar, mut point_bar) = (centres.clone(), [0.0; 2]);
    assert_eq!(allocations(|| nearest_grad(&centres, &[0.8, 1.1], &mut centres_bar, &mut point_bar)), 0);
}
