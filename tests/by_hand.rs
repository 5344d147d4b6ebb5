//! The gradients that benchmarks compare with are right: they agree with the generated ones, and both with finite
//! differences or with forward mode.

#![allow(missing_docs, reason = "the attribute generates public items")]
#![allow(dead_code, reason = "the benchmarks need more than the tests")]

#[path = "bench/by_hand.rs"]
mod by_hand;
#[path = "bench/compare.rs"]
mod compare;
#[path = "bench/evals.rs"]
mod evals;
#[path = "../examples/gradbench/objectives.rs"]
mod objectives;
#[path = "bench/operations.rs"]
mod operations;
#[path = "bench/small.rs"]
mod small;
#[path = "bench/stopwatch.rs"]
mod stopwatch;
#[path = "bench/trades.rs"]
mod trades;

use evals::{Mixture, Network};
use objectives::{llsq, lse, ode};
use small::dual::forward;
use small::{finance, learning, matrices, motion};
use trades::{CENTRES, centres, numbers, weights};

/// Asserts that numbers agree, relative to the largest of them.
#[track_caller]
fn close<'a>(
    one: impl IntoIterator<Item = &'a f64>,
    other: impl IntoIterator<Item = &'a f64>,
    tolerance: f64,
) {
    let (one, other): (Vec<_>, Vec<_>) = (one.into_iter().collect(), other.into_iter().collect());
    assert_eq!(one.len(), other.len());
    let largest = other.iter().fold(0.0, |largest: f64, number| largest.max(number.abs()));
    for (one, other) in one.iter().zip(&other) {
        assert!((*one - *other).abs() <= tolerance * largest, "{one} and {other}");
    }
}

/// The gradient of `value` with respect to the numbers in its argument, by central differences.
fn differences<A>(
    argument: &mut A,
    numbers: impl Fn(&mut A) -> Vec<&mut f64>,
    value: impl Fn(&A) -> f64,
) -> Vec<f64> {
    let (step, count) = (1e-5, numbers(argument).len());
    let mut at = |i: usize, moved: f64| {
        let before = *numbers(argument)[i];
        *numbers(argument)[i] += moved;
        let value = value(argument);
        *numbers(argument)[i] = before;
        value
    };
    (0..count).map(|i| (at(i, step) - at(i, -step)) / (2.0 * step)).collect()
}

/// Asserts that a gradient is what central differences say.
#[track_caller]
fn slopes<const N: usize>(gradient: &[f64], mut x: [f64; N], value: impl Fn(&[f64; N]) -> f64) {
    close(gradient, &differences(&mut x, |x| x.iter_mut().collect(), value), 1e-7);
}

#[test]
fn operations_one_by_one() {
    let gradient = |(value, (a, b, c)): (f64, (f64, f64, f64))| [value, a, b, c];
    for [a, b, c] in [[0.4, -0.6, 0.9], [1.1, 0.7, 1.3]] {
        let generated = gradient(operations::neuron_grad(a, b, c));
        assert_eq!(generated, gradient(operations::neuron_by_hand(a, b, c)));
        let generated = gradient(operations::twenty_grad(a, b, c));
        close(&generated, &gradient(operations::twenty_by_hand(a, b, c)), 1e-13);
        slopes(&generated[1..], [a, b, c], |[a, b, c]| operations::twenty(*a, *b, *c));
    }
    let (value, (x_bar, r_bar)) = operations::logistic_map_grad(0.3, 2.7, 20);
    let (same, by_hand) = operations::logistic_map_by_hand(0.3, 2.7, 20);
    close(&[value, x_bar, r_bar], &[same, by_hand.0, by_hand.1], 1e-13);
    slopes(&[x_bar, r_bar], [0.3, 2.7], |[x, r]| operations::logistic_map(*x, *r, 20));
}

#[test]
fn log_sum_exp() {
    let x = numbers::<50>(1);
    let (mut generated, mut by_hand) = ([0.0; 50], [0.0; 50]);
    close(
        &[lse::log_sum_exp_grad(&x, &mut generated)],
        &[by_hand::lse::log_sum_exp_grad(&x, &mut by_hand)],
        0.0,
    );
    close(&generated, &by_hand, 1e-14);
    slopes(&by_hand, x, |x| lse::log_sum_exp(x));
}

#[test]
fn least_squares() {
    let x = numbers::<12>(1);
    let (mut generated, mut by_hand) = ([0.0; 12], [0.0; 12]);
    close(
        &[llsq::half_squares_grad(&x, 41, &mut generated)],
        &[by_hand::llsq::half_squares_grad(&x, 41, &mut by_hand)],
        0.0,
    );
    close(&generated, &by_hand, 1e-14);
    slopes(&by_hand, x, |x| llsq::half_squares(x, 41));
}

#[test]
fn a_mixture() {
    for (d, k) in [(1, 1), (2, 5), (4, 3), (7, 2)] {
        let (mut one, mut other) = (Mixture::new(d, k, 30), Mixture::new(d, k, 30));
        let slopes = differences(
            &mut Mixture::new(d, k, 30),
            |mixture| mixture.parameters.iter_mut().flatten().collect(),
            Mixture::primal,
        );
        let ((generated, bars), (by_hand, bars_by_hand)) = (one.generated(), other.by_hand());
        close(&[generated], &[by_hand], 1e-13);
        close(bars.iter().flatten(), bars_by_hand.iter().flatten(), 1e-13);
        close(bars_by_hand.iter().flatten(), &slopes, 1e-7);
    }
}

#[test]
fn a_chain_of_equations() {
    let x = numbers::<8>(1);
    let (mut generated, mut by_hand) = ([0.0; 8], [0.0; 8]);
    for steps in [1, 4] {
        close(
            &[ode::last_grad(&x, steps, &mut generated)],
            &[by_hand::ode::last_grad(&x, steps, &mut by_hand)],
            1e-13,
        );
        close(&generated, &by_hand, 1e-13);
    }
    slopes(&by_hand, x, |x| ode::last(x, 4));
}

#[test]
fn a_network_with_memory() {
    let (mut one, mut other) = (Network::new(2, 7), Network::new(2, 7));
    let slopes = differences(
        &mut Network::new(2, 7),
        |network| network.parameters.iter_mut().flatten().collect(),
        Network::primal,
    );
    let ((generated, bars), (by_hand, bars_by_hand)) = (one.generated(), other.by_hand());
    close(&[generated], &[by_hand], 1e-14);
    close(bars.iter().flatten(), bars_by_hand.iter().flatten(), 1e-13);
    close(bars_by_hand.iter().flatten(), &slopes, 1e-7);
}

#[test]
fn a_price() {
    let arguments = [100.0, 95.0, 0.03, 0.2, 0.75];
    let [spot, strike, rate, volatility, years] = arguments;
    let flat = |(value, (a, b, c, d, e)): (f64, (f64, f64, f64, f64, f64))| [value, a, b, c, d, e];
    let generated = flat(finance::call_price_grad(spot, strike, rate, volatility, years));
    let (value, partials) = forward(finance::call_price_over, arguments);
    close(&generated, [value].iter().chain(&partials), 1e-13);
    let by_hand = finance::call_price_by_hand(spot, strike, rate, volatility, years);
    close(&generated, &flat(by_hand), 1e-13);
    // It has the density of the true distribution.
    let closed_form = finance::call_price_in_closed_form(spot, strike, rate, volatility, years);
    close(&generated, &flat(closed_form), 1e-5);
}

#[test]
fn losses() {
    let x = numbers::<10>(1);
    let (mut generated, mut by_hand) = ([0.0; 10], [0.0; 10]);
    let values =
        [learning::rosenbrock_grad(&x, &mut generated), learning::rosenbrock_by_hand(&x, &mut by_hand)];
    let (value, partials) = forward(|x: [_; 10]| learning::rosenbrock_over(&x), x);
    close(&values, &[value; 2], 1e-14);
    close(&generated, &by_hand, 1e-14);
    close(&generated, &partials, 1e-14);

    let values = [
        learning::cross_entropy_grad(&x, 3, &mut generated),
        learning::cross_entropy_by_hand(&x, 3, &mut by_hand),
    ];
    let (value, partials) = forward(|x: [_; 10]| learning::cross_entropy_over(&x, 3), x);
    close(&values, &[value; 2], 1e-14);
    close(&generated, &by_hand, 1e-14);
    close(&generated, &partials, 1e-14);

    let (w, x) = (numbers::<9>(1), numbers::<8>(2));
    let weights: &[f64; 8] = w.first_chunk().unwrap();
    for label in [1.0, -1.0] {
        let (mut generated, mut by_hand) = ([0.0; 8], [0.0; 8]);
        let (value, bias) = learning::logistic_loss_grad(weights, w[8], &x, label, &mut generated);
        let (same, same_bias) = learning::logistic_loss_by_hand(weights, w[8], &x, label, &mut by_hand);
        let (third, partials) = forward(|w| learning::logistic_loss_over(&w, &x, label), w);
        close(&[value, bias], &[same, same_bias], 1e-14);
        close(&generated, &by_hand, 1e-14);
        close(generated.iter().chain(&[bias, value]), partials.iter().chain(&[third]), 1e-14);
    }
}

#[test]
fn bells_and_layers() {
    let numbers_ = numbers::<{ CENTRES + 4 }>(1);
    let (x, w) = (numbers_.first_chunk().unwrap(), &numbers_[3..CENTRES + 3]);
    let gamma = numbers_[CENTRES + 3];
    let (mut x_bar, mut w_bar) = ([[0.0; 3]; 2], [[0.0; CENTRES]; 2]);
    let (value, gamma_bar) = learning::bells_grad(x, &centres(), w, gamma, &mut x_bar[0], &mut w_bar[0]);
    let by_hand = learning::bells_by_hand(x, &centres(), w, gamma, &mut x_bar[1], &mut w_bar[1]);
    let (third, partials) = forward(|x| learning::bells_over(&x, &centres()), numbers_);
    close(&[value, gamma_bar], &[by_hand.0, by_hand.1], 1e-14);
    close(&x_bar[0], &x_bar[1], 1e-14);
    close(&w_bar[0], &w_bar[1], 1e-14);
    let rest = [gamma_bar, value];
    let all = x_bar[0].iter().chain(&w_bar[0]).chain(&rest);
    close(all, partials.iter().chain(&[third]), 1e-14);

    let (b, x, target) = (numbers::<8>(8), numbers::<8>(9), numbers::<8>(10));
    let (mut w_bar, mut b_bar) = ([[[0.0; 8]; 8]; 2], [[0.0; 8]; 2]);
    let value = learning::layer_loss_grad(&weights(), &b, &x, &target, &mut w_bar[0], &mut b_bar[0]);
    let same = learning::layer_loss_by_hand(&weights(), &b, &x, &target, &mut w_bar[1], &mut b_bar[1]);
    close(&[value], &[same], 1e-14);
    close(w_bar[0].iter().flatten(), w_bar[1].iter().flatten(), 1e-14);
    close(&b_bar[0], &b_bar[1], 1e-14);
    let mut all = [0.0; 72];
    for (number, given) in all.iter_mut().zip(weights().iter().flatten().chain(&b)) {
        *number = *given;
    }
    let (third, partials) = forward(|w| learning::layer_loss_over(&w, &x, &target), all);
    close(w_bar[0].iter().flatten().chain(&b_bar[0]).chain(&[value]), partials.iter().chain(&[third]), 1e-14);
}

#[test]
fn motions_and_a_determinant() {
    let (q, v, target) = (numbers::<4>(1), numbers::<3>(2), numbers::<3>(3));
    let ((value, generated), (same, by_hand)) =
        (motion::misfit_grad(q, v, target), motion::misfit_by_hand(q, v, target));
    let (third, partials) = forward(|q| motion::misfit_over(q, v, target), q);
    close(&[value, value], &[same, third], 1e-14);
    close(&generated, &by_hand, 1e-14);
    close(&generated, &partials, 1e-14);

    let (angles, lengths, target) = ([0.3, 0.8], [1.0, 0.7], [0.5, 1.2]);
    let (value, generated) = motion::reach_grad(angles, lengths, target);
    let (same, by_hand) = motion::reach_by_hand(angles, lengths, target);
    let (third, partials) = forward(|angles| motion::reach_over(angles, lengths, target), angles);
    close(&[value, value], &[same, third], 1e-14);
    close(&generated, &by_hand, 1e-14);
    close(&generated, &partials, 1e-14);

    let (body, seed) = ([1.0, 0.1, -0.2, 0.9], numbers::<4>(1));
    let (after, pullback) = motion::orbit_vjp(body, 0.01);
    let (same, by_hand) = motion::orbit_by_hand(body, 0.01, seed);
    close(&after, &same, 1e-14);
    close(&pullback(seed), &by_hand, 1e-14);

    let m = [numbers::<3>(1), numbers::<3>(2), numbers::<3>(3)];
    let ((value, generated), (same, by_hand)) =
        (matrices::determinant_grad(m), matrices::determinant_by_hand(m));
    let (third, partials) = forward(matrices::determinant_over, *m.as_flattened().first_chunk().unwrap());
    close(&[value, value], &[same, third], 1e-14);
    close(generated.iter().flatten(), by_hand.iter().flatten(), 1e-14);
    close(generated.iter().flatten(), &partials, 1e-14);
}
