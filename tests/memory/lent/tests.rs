//! The oracle accepts derivatives written by hand, and catches each kind of mistake in them.

use super::{Subject, Swept, Travel, Typed, numbers, pullbacks, scalar};

/// Scales `x`, writes its running sums over `y`, and gives `k` times their product.
fn program((x, mut y, k, n): Arguments) -> (f64, Arguments) {
    let mut product = k;
    let mut sum = 0.0;
    for (y, x) in y.iter_mut().zip(&x) {
        sum += x * *y;
        *y = sum;
        product *= sum;
    }
    (product * n as f64, (x, y, k, n))
}

type Arguments = (Vec<f64>, Vec<f64>, f64, usize);

const SUBJECT: Subject =
    Subject { about: "by hand", travels: &[Travel::Shared, Travel::Unique, Travel::Value, Travel::Inert] };

fn points() -> Vec<Arguments> {
    [0, 1, 2, 7].map(|n| (numbers(n, 0), numbers(n, 3), 1.5, 2)).to_vec()
}

/// The pullback, with the seeds of `y` in its buffer.
fn pull((x, y, k, n): Arguments, seed: f64, (x_bar, y_bar, ..): Arguments) -> Swept<Arguments, f64> {
    let (value, exit) = program((x.clone(), y.clone(), k, n));
    let sums = &exit.1;
    let (mut x_bar, mut y_bar) = (x_bar, y_bar);
    let mut sum_bar = 0.0;
    for i in (0..x.len()).rev() {
        let others: f64 = (0..x.len()).filter(|j| *j != i).map(|j| sums[j]).product();
        sum_bar += y_bar[i] + seed * k * n as f64 * others;
        x_bar[i] += sum_bar * y[i];
        y_bar[i] = sum_bar * x[i];
    }
    let returned = vec![seed * n as f64 * sums.iter().product::<f64>()];
    Swept { value, exit, returned, buffers: (x_bar, y_bar, 0.0, n) }
}

/// The gradient: the pullback, from empty buffers.
fn grad(entry: Arguments, (x_bar, y_bar, k_bar, n): Arguments) -> Swept<Arguments, f64> {
    pull(entry, 1.0, (vec![0.0; x_bar.len()], vec![0.0; y_bar.len()], k_bar, n))
}

type Gradient<'a> = &'a dyn Fn(Arguments, Arguments) -> Swept<Arguments, f64>;
type Pullback<'a> = &'a dyn Fn(Arguments, f64, Arguments) -> Swept<Arguments, f64>;

fn check(gradient: Gradient, pullback: Pullback) -> Vec<Vec<f64>> {
    let gradient = Some(gradient);
    scalar(&SUBJECT, &Typed { points: &points(), primal: &program, gradient, pullback })
}

fn check_pullback(pullback: Pullback) -> Vec<Vec<f64>> {
    pullbacks(&SUBJECT, &Typed { points: &points(), primal: &program, gradient: None, pullback })
}

#[test]
fn what_is_right_passes() {
    let gradients = check(&grad, &pull);
    assert_eq!(gradients[0], [2.0]);
    assert_eq!(gradients[1].len(), 3);
}

#[test]
#[should_panic(expected = "by finite differences")]
fn a_gradient_that_adds_is_caught() {
    check(&|entry, dirty| pull(entry, 1.0, dirty), &pull);
}

#[test]
#[should_panic(expected = "by finite differences")]
fn a_pullback_that_overwrites_is_caught() {
    let overwriting = |entry, seed, (x_bar, y_bar, k_bar, n): Arguments| {
        pull(entry, seed, (vec![0.0; x_bar.len()], y_bar, k_bar, n))
    };
    check_pullback(&overwriting);
}

#[test]
#[should_panic(expected = "by finite differences")]
fn a_pullback_that_ignores_the_seeds_of_what_it_left_behind_is_caught() {
    let deaf = |entry, seed, (x_bar, y_bar, k_bar, n): Arguments| {
        pull(entry, seed, (x_bar, vec![0.0; y_bar.len()], k_bar, n))
    };
    check_pullback(&deaf);
}

#[test]
#[should_panic(expected = "value: ")]
fn another_value_is_caught() {
    let rounded = |entry, dirty| {
        let swept = grad(entry, dirty);
        Swept { value: swept.value * (1.0 + f64::EPSILON), ..swept }
    };
    check(&rounded, &pull);
}

#[test]
#[should_panic(expected = "arguments on exit: ")]
fn arguments_that_are_left_unchanged_are_caught() {
    let pure = |entry: Arguments, dirty| Swept { exit: entry.clone(), ..grad(entry, dirty) };
    check(&pure, &pull);
}

#[test]
#[should_panic(expected = "shape of the buffers: ")]
fn a_buffer_of_another_length_is_caught() {
    let longer = |entry, dirty| {
        let mut swept = grad(entry, dirty);
        swept.buffers.1.push(0.0);
        swept
    };
    check(&longer, &pull);
}

#[test]
#[should_panic(expected = "a seed of zero adds something")]
fn what_flows_without_a_seed_is_caught() {
    let leaking = |entry, seed, start| {
        let mut swept = pull(entry, seed, start);
        swept.returned[0] += 1e-12;
        swept
    };
    check_pullback(&leaking);
}
