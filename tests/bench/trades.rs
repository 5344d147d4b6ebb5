//! Comparisons of small functions.

use std::hint::black_box;

use crate::compare::compare;
use crate::small::dual::forward;
use crate::small::{finance, learning, matrices, motion};

pub(crate) const CENTRES: usize = 16;

/// Numbers between -1 and 1, the same in every run.
pub(crate) fn numbers<const N: usize>(seed: u64) -> [f64; N] {
    let mut random = fastrand::Rng::with_seed(seed);
    std::array::from_fn(|_| 2.0 * random.f64() - 1.0)
}

pub(crate) fn centres() -> [[f64; 3]; CENTRES] {
    std::array::from_fn(|i| numbers(i as u64))
}

pub(crate) fn weights() -> [[f64; 8]; 8] {
    std::array::from_fn(|i| numbers(i as u64))
}

compare! {
    rosenbrock with (x, mut bar) = (numbers::<10>(1), [0.0; 10]); {
        primal = learning::rosenbrock(black_box(&x));
        generated = learning::rosenbrock_grad(black_box(&x), black_box(&mut bar));
        by_hand = learning::rosenbrock_by_hand(black_box(&x), black_box(&mut bar));
        num_dual = forward(|x: [_; 10]| learning::rosenbrock_over(&x), black_box(x));
    }

    black_scholes with [spot, strike, rate, volatility, years] = [100.0, 95.0, 0.03, 0.2, 0.75]; {
        primal = finance::call_price(
            black_box(spot), black_box(strike), black_box(rate), black_box(volatility), black_box(years),
        );
        generated = finance::call_price_grad(
            black_box(spot), black_box(strike), black_box(rate), black_box(volatility), black_box(years),
        );
        by_hand = finance::call_price_by_hand(
            black_box(spot), black_box(strike), black_box(rate), black_box(volatility), black_box(years),
        );
        closed_form = finance::call_price_in_closed_form(
            black_box(spot), black_box(strike), black_box(rate), black_box(volatility), black_box(years),
        );
        num_dual = forward(finance::call_price_over, black_box([spot, strike, rate, volatility, years]));
    }

    logistic_regression with (w, x, mut bar) = (numbers::<8>(1), numbers::<8>(2), [0.0; 8]); {
        primal = learning::logistic_loss(black_box(&w), black_box(0.1), black_box(&x), black_box(1.0));
        generated =
            learning::logistic_loss_grad(black_box(&w), black_box(0.1), black_box(&x), black_box(1.0), black_box(&mut bar));
        by_hand =
            learning::logistic_loss_by_hand(black_box(&w), black_box(0.1), black_box(&x), black_box(1.0), black_box(&mut bar));
        num_dual = forward(|w| learning::logistic_loss_over(&w, black_box(&x), black_box(1.0)), black_box(numbers::<9>(1)));
    }

    softmax_cross_entropy with (x, mut bar) = (numbers::<10>(1), [0.0; 10]); {
        primal = learning::cross_entropy(black_box(&x), black_box(3));
        generated = learning::cross_entropy_grad(black_box(&x), black_box(3), black_box(&mut bar));
        by_hand = learning::cross_entropy_by_hand(black_box(&x), black_box(3), black_box(&mut bar));
        num_dual = forward(|x: [_; 10]| learning::cross_entropy_over(&x, black_box(3)), black_box(x));
    }

    quaternion_rotation with (q, v, target) = (numbers::<4>(1), numbers::<3>(2), numbers::<3>(3)); {
        primal = motion::misfit(black_box(q), black_box(v), black_box(target));
        generated = motion::misfit_grad(black_box(q), black_box(v), black_box(target));
        by_hand = motion::misfit_by_hand(black_box(q), black_box(v), black_box(target));
        num_dual = forward(|q| motion::misfit_over(q, black_box(v), black_box(target)), black_box(q));
    }

    two_link_arm with (angles, target) = ([0.3, 0.8], [0.5, 1.2]); {
        primal = motion::reach(black_box(angles), black_box([1.0, 0.7]), black_box(target));
        generated = motion::reach_grad(black_box(angles), black_box([1.0, 0.7]), black_box(target));
        by_hand = motion::reach_by_hand(black_box(angles), black_box([1.0, 0.7]), black_box(target));
        num_dual = forward(|a| motion::reach_over(a, black_box([1.0, 0.7]), black_box(target)), black_box(angles));
    }

    kepler_step with (body, seed) = ([1.0, 0.1, -0.2, 0.9], numbers::<4>(1)); {
        primal = motion::orbit(black_box(body), black_box(0.01));
        generated = {
            let (after, pullback) = motion::orbit_vjp(black_box(body), black_box(0.01));
            (after, pullback(black_box(seed)))
        };
        by_hand = motion::orbit_by_hand(black_box(body), black_box(0.01), black_box(seed));
    }

    kernel_row with (x, c, w, mut x_bar, mut w_bar) =
        (numbers::<3>(9), centres(), numbers::<CENTRES>(1), [0.0; 3], [0.0; CENTRES]); {
        primal = learning::bells(black_box(&x), black_box(&c), black_box(&w), black_box(0.5));
        generated = learning::bells_grad(
            black_box(&x), black_box(&c), black_box(&w), black_box(0.5), black_box(&mut x_bar), black_box(&mut w_bar),
        );
        by_hand = learning::bells_by_hand(
            black_box(&x), black_box(&c), black_box(&w), black_box(0.5), black_box(&mut x_bar), black_box(&mut w_bar),
        );
        num_dual = forward(|x| learning::bells_over(&x, black_box(&c)), black_box(numbers::<{ CENTRES + 4 }>(1)));
    }

    determinant with m = [numbers::<3>(1), numbers::<3>(2), numbers::<3>(3)]; {
        primal = matrices::determinant(black_box(m));
        generated = matrices::determinant_grad(black_box(m));
        by_hand = matrices::determinant_by_hand(black_box(m));
        num_dual = forward(matrices::determinant_over, black_box(numbers::<9>(1)));
    }

    network_layer with (w, b, x, target, mut w_bar, mut b_bar) =
        (weights(), numbers::<8>(8), numbers::<8>(9), numbers::<8>(10), [[0.0; 8]; 8], [0.0; 8]); {
        primal = learning::layer_loss(black_box(&w), black_box(&b), black_box(&x), black_box(&target));
        generated = learning::layer_loss_grad(
            black_box(&w), black_box(&b), black_box(&x), black_box(&target), black_box(&mut w_bar),
            black_box(&mut b_bar),
        );
        by_hand = learning::layer_loss_by_hand(
            black_box(&w), black_box(&b), black_box(&x), black_box(&target), black_box(&mut w_bar),
            black_box(&mut b_bar),
        );
        num_dual = forward(|w| learning::layer_loss_over(&w, black_box(&x), black_box(&target)), black_box(numbers::<72>(1)));
    }
}
