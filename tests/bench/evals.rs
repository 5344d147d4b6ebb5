//! Comparisons of the evals of `examples/gradbench.rs`, at two sizes each.

use std::hint::black_box;

use crate::by_hand;
use crate::compare::compare;
use crate::objectives::{gmm, llsq, lse, lstm, ode};

/// Numbers between 0 and 1, the same in every run.
fn numbers(n: usize, seed: u64) -> Vec<f64> {
    let mut random = fastrand::Rng::with_seed(seed);
    (0..n).map(|_| random.f64()).collect()
}

/// The parameters of a mixture of `k` Gaussians in `d` dimensions, 1000 points, and memory for a gradient.
pub(crate) struct Mixture {
    parameters: [Vec<f64>; 4],
    x: Vec<f64>,
    bars: [Vec<f64>; 4],
}

impl Mixture {
    pub(crate) fn new(d: usize, k: usize, n: usize) -> Self {
        let sizes = [k, k * d, k * d, k * d * (d - 1) / 2];
        let mut random = fastrand::Rng::with_seed(7);
        Self {
            parameters: sizes.map(|n| (0..n).map(|_| 2.0 * random.f64() - 1.0).collect()),
            x: (0..n * d).map(|_| 4.0 * random.f64() - 2.0).collect(),
            bars: sizes.map(|n| vec![0.0; n]),
        }
    }

    fn primal(&self) -> f64 {
        let [alpha, mu, q, l] = &self.parameters;
        gmm::log_posterior(alpha, mu, q, l, &self.x, 1.0, 0)
    }

    pub(crate) fn generated(&mut self) -> (f64, &[Vec<f64>; 4]) {
        let ([alpha, mu, q, l], [alpha_bar, mu_bar, q_bar, l_bar]) = (&self.parameters, &mut self.bars);
        let value =
            gmm::log_posterior_grad(alpha, mu, q, l, &self.x, 1.0, 0, alpha_bar, mu_bar, q_bar, l_bar);
        (value, &self.bars)
    }

    pub(crate) fn by_hand(&mut self) -> (f64, &[Vec<f64>; 4]) {
        let ([alpha, mu, q, l], [alpha_bar, mu_bar, q_bar, l_bar]) = (&self.parameters, &mut self.bars);
        let mut bars = by_hand::gmm::Bars { alpha: alpha_bar, mu: mu_bar, q: q_bar, l: l_bar };
        let value = by_hand::gmm::log_posterior_grad(alpha, mu, q, l, &self.x, 1.0, 0, &mut bars);
        (value, &self.bars)
    }
}

/// The parameters of a network with `layers` layers of 14 cells, a sequence of that length, and memory for a gradient.
pub(crate) struct Network {
    main: Vec<f64>,
    extra: Vec<f64>,
    state: Vec<f64>,
    sequence: Vec<f64>,
    main_bar: Vec<f64>,
    extra_bar: Vec<f64>,
}

impl Network {
    pub(crate) fn new(layers: usize, length: usize) -> Self {
        let b = 14;
        Self {
            main: numbers(8 * b * layers, 1),
            extra: numbers(3 * b, 2),
            state: numbers(2 * b * layers, 3),
            sequence: numbers(b * length, 4).iter().map(|x| x.round()).collect(),
            main_bar: vec![0.0; 8 * b * layers],
            extra_bar: vec![0.0; 3 * b],
        }
    }

    fn primal(&self) -> f64 {
        lstm::loss(&self.main, &self.extra, &self.state, &self.sequence)
    }

    pub(crate) fn generated(&mut self) -> (f64, [&[f64]; 2]) {
        let (main_bar, extra_bar) = (&mut self.main_bar, &mut self.extra_bar);
        let value =
            lstm::loss_grad(&self.main, &self.extra, &self.state, &self.sequence, main_bar, extra_bar);
        (value, [main_bar, extra_bar])
    }

    pub(crate) fn by_hand(&mut self) -> (f64, [&[f64]; 2]) {
        let (main_bar, extra_bar) = (&mut self.main_bar, &mut self.extra_bar);
        let value = by_hand::lstm::loss_grad(
            &self.main,
            &self.extra,
            &self.state,
            &self.sequence,
            main_bar,
            extra_bar,
        );
        (value, [main_bar, extra_bar])
    }
}

compare! {
    lse_2500 with (x, mut bar) = (numbers(2500, 1), vec![0.0; 2500]); {
        primal = lse::log_sum_exp(black_box(&x));
        generated = lse::log_sum_exp_grad(black_box(&x), black_box(&mut bar));
        by_hand = by_hand::lse::log_sum_exp_grad(black_box(&x), black_box(&mut bar));
    }

    lse_80000 with (x, mut bar) = (numbers(80_000, 1), vec![0.0; 80_000]); {
        primal = lse::log_sum_exp(black_box(&x));
        generated = lse::log_sum_exp_grad(black_box(&x), black_box(&mut bar));
        by_hand = by_hand::lse::log_sum_exp_grad(black_box(&x), black_box(&mut bar));
    }

    llsq_64 with (x, mut bar) = (numbers(128, 1), vec![0.0; 128]); {
        primal = llsq::half_squares(black_box(&x), black_box(64));
        generated = llsq::half_squares_grad(black_box(&x), black_box(64), black_box(&mut bar));
        by_hand = by_hand::llsq::half_squares_grad(black_box(&x), black_box(64), black_box(&mut bar));
    }

    llsq_1024 with (x, mut bar) = (numbers(128, 1), vec![0.0; 128]); {
        primal = llsq::half_squares(black_box(&x), black_box(1024));
        generated = llsq::half_squares_grad(black_box(&x), black_box(1024), black_box(&mut bar));
        by_hand = by_hand::llsq::half_squares_grad(black_box(&x), black_box(1024), black_box(&mut bar));
    }

    gmm_2_5 with mut mixture = Mixture::new(2, 5, 1000); {
        primal = black_box(&mixture).primal();
        generated = black_box(&mut mixture).generated().0;
        by_hand = black_box(&mut mixture).by_hand().0;
    }

    gmm_10_25 with mut mixture = Mixture::new(10, 25, 1000); {
        primal = black_box(&mixture).primal();
        generated = black_box(&mut mixture).generated().0;
        by_hand = black_box(&mut mixture).by_hand().0;
    }

    ode_1000_1 with (x, mut y) = (numbers(1000, 1), vec![0.0; 1000]); {
        primal = ode::solve(black_box(&x), black_box(1), black_box(&mut y));
        generated = ode::last_grad(black_box(&x), black_box(1), black_box(&mut y));
        by_hand = by_hand::ode::last_grad(black_box(&x), black_box(1), black_box(&mut y));
    }

    ode_10000_10 with (x, mut y) = (numbers(10_000, 1), vec![0.0; 10_000]); {
        primal = ode::solve(black_box(&x), black_box(10), black_box(&mut y));
        generated = ode::last_grad(black_box(&x), black_box(10), black_box(&mut y));
        by_hand = by_hand::ode::last_grad(black_box(&x), black_box(10), black_box(&mut y));
    }

    lstm_2_1024 with mut network = Network::new(2, 1024); {
        primal = black_box(&network).primal();
        generated = black_box(&mut network).generated().0;
        by_hand = black_box(&mut network).by_hand().0;
    }

    lstm_4_4096 with mut network = Network::new(4, 4096); {
        primal = black_box(&network).primal();
        generated = black_box(&mut network).generated().0;
        by_hand = black_box(&mut network).by_hand().0;
    }
}
