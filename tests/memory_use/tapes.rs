//! Tapes: one for each loop that keeps something, made once.

use grad_runtime::{Workspace, differentiable};

use super::{allocations, bytes, growths, numbers};

#[differentiable]
fn logistic_map(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y);
    }
    y
}

#[test]
fn a_recurrence_has_one_tape_of_eight_bytes_a_step() {
    for n in [1, 10, 1000, 100_000] {
        assert_eq!(allocations(|| logistic_map_grad(0.3, 3.7, n)), 1);
        assert_eq!(bytes(|| logistic_map_grad(0.3, 3.7, n)), 8 * n as u64);
    }
    assert_eq!(allocations(|| logistic_map_grad(0.3, 3.7, 0)), 0);
}

#[differentiable]
fn chained_over_a_slice(x: &[f64]) -> f64 {
    let mut y = 1.0;
    for v in x {
        y = (y * v).sin();
    }
    y
}

#[differentiable]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for c in coefficients.iter().rev() {
        y = y * x + c;
    }
    y
}

#[test]
fn a_recurrence_over_a_slice_has_one_tape() {
    let (x, mut x_bar) = (numbers(1000), numbers(1000));
    assert_eq!(allocations(|| chained_over_a_slice_grad(&x, &mut x_bar)), 1);
    assert_eq!(allocations(|| horner_grad(&x, 0.9, &mut x_bar)), 1);
    assert_eq!(bytes(|| horner_grad(&x, 0.9, &mut x_bar)), 8000);
}

#[differentiable]
fn two_loops(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = y.sin();
    }
    for _ in 0..2 * n {
        y = y.cos();
    }
    y
}

#[test]
fn two_loops_have_two_tapes() {
    assert_eq!(allocations(|| two_loops_grad(0.3, 100)), 2);
}

#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn nested(x: f64, n: usize, m: usize) -> f64 {
    let mut y = x;
    for i in 0..n {
        for j in 0..m {
            y = (y + (i * j) as f64).sin();
        }
    }
    y
}

#[test]
fn the_runs_of_an_inner_loop_share_a_tape() {
    for (n, m) in [(1, 1), (10, 10), (1000, 10), (10, 1000)] {
        assert_eq!(allocations(|| nested_grad(0.3, n, m)), 1, "{n} times {m}");
    }
}

#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "the numbers are small")]
fn powers(x: &[f64], t: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let (mut value, mut power) = (0.0, 1.0);
        for c in x {
            value += c * power;
            power *= t + i as f64;
        }
        sum += value;
    }
    sum
}

#[test]
fn an_inner_loop_beside_its_mirror_image_uses_its_tape_again() {
    let (x, mut x_bar) = (numbers(100), numbers(100));
    for n in [1, 10, 1000] {
        assert_eq!(allocations(|| powers_grad(&x, 0.9, n, &mut x_bar)), 1, "n = {n}");
    }
}

#[differentiable]
fn halved(x: f64, k: f64) -> f64 {
    let mut y = x;
    while y > 1.0 {
        y *= k * y.sin().abs() * 0.1 + 0.4;
    }
    y
}

#[differentiable]
fn first_above(x: &[f64], limit: f64) -> f64 {
    let mut y = 1.0;
    for v in x {
        y *= v;
        if y > limit {
            break;
        }
    }
    y
}

#[test]
fn a_loop_that_may_be_left_has_room_for_all_its_iterations() {
    for n in [1, 10, 1000] {
        let (x, mut x_bar) = (numbers(n), numbers(n));
        assert_eq!(allocations(|| first_above_grad(&x, 1e300, &mut x_bar)), 1, "n = {n}");
    }
}

#[test]
fn a_while_loop_has_a_tape_that_grows() {
    for x in [10.0, 1e9, 1e90] {
        let (mut steps, mut y) = (0, x);
        while y > 1.0 {
            y *= f64::sin(y).abs() * 0.1 + 0.4;
            steps += 1;
        }
        assert_eq!(allocations(|| halved_grad(x, 1.0)), growths(steps), "{steps} steps");
    }
}

#[differentiable(workspace)]
fn kept_steps(x: f64, r: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = r * y * (1.0 - y);
    }
    y
}

#[differentiable(workspace)]
#[allow(clippy::cast_precision_loss, reason = "the numbers are small")]
fn kept_nested(x: f64, n: usize, m: usize) -> f64 {
    let mut y = x;
    for i in 0..n {
        for j in 0..m {
            y = (y + (i * j) as f64).sin();
        }
    }
    while y < 3.0 {
        y = 1.1 * y + y * y + 0.1;
    }
    y
}

#[differentiable(workspace)]
fn kept_in_branches(x: &[f64], k: f64) -> f64 {
    let mut y = k;
    if k > 0.0 {
        for v in x {
            y = (y * v).sin();
            if y > 0.9 {
                break;
            }
        }
    } else {
        for v in x {
            y = (y * v).cos();
        }
    }
    y
}

#[test]
fn a_workspace_keeps_the_memory_of_tapes() {
    let mut workspace = Workspace::new();
    let (x, mut x_bar, mut again) = (numbers(50), numbers(50), numbers(50));
    let mut run = |check: bool| {
        for r in [3.5, 3.7] {
            let found = kept_steps_grad_in(&mut workspace, 0.3, r, 1000);
            assert!(!check || found == kept_steps_grad(0.3, r, 1000));
        }
        let found = kept_nested_grad_in(&mut workspace, 0.3, 20, 30);
        assert!(!check || found == kept_nested_grad(0.3, 20, 30));
        for k in [0.7, -0.7] {
            let found = kept_in_branches_grad_in(&mut workspace, &x, k, &mut x_bar);
            if check {
                assert_eq!(found, kept_in_branches_grad(&x, k, &mut again));
                assert_eq!(x_bar, again);
            }
        }
    };
    run(true);
    assert_eq!(allocations(|| run(false)), 0);
    run(true);
}
