//! Comparisons of the evals of `examples/gradbench.rs`, each at the suite's small, medium and large workload.

use std::hint::black_box;

use grad_runtime::Workspace;

use crate::by_hand;
use crate::compare::compare;
use crate::objectives::{gmm, llsq, lse, lstm, ode};

/// Numbers between 0 and 1, the same in every run.
fn numbers(n: usize, seed: u64) -> Vec<f64> {
    let mut random = fastrand::Rng::with_seed(seed);
    (0..n).map(|_| random.f64()).collect()
}

/// The arguments of an eval whose parameters are one vector, and memory for a gradient.
pub(crate) struct Vector {
    x: Vec<f64>,
    bar: Vec<f64>,
    workspace: Workspace,
}

impl Vector {
    pub(crate) fn new(n: usize) -> Self {
        Self { x: numbers(n, 1), bar: vec![0.0; n], workspace: Workspace::new() }
    }

    /// What an eval is called with.
    fn parts(&mut self) -> (&[f64], &mut [f64]) {
        (&self.x, &mut self.bar)
    }

    fn last_in_workspace(&mut self, steps: usize) -> f64 {
        ode::last_grad_in(&mut self.workspace, &self.x, steps, &mut self.bar)
    }
}

/// The parameters of a mixture of `k` Gaussians in `d` dimensions, `n` points, and memory for a gradient.
pub(crate) struct Mixture {
    pub(crate) parameters: [Vec<f64>; 4],
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

    pub(crate) fn primal(&self) -> f64 {
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
    pub(crate) parameters: [Vec<f64>; 2],
    state: Vec<f64>,
    sequence: Vec<f64>,
    bars: [Vec<f64>; 2],
    workspace: Workspace,
}

impl Network {
    pub(crate) fn new(layers: usize, length: usize) -> Self {
        let b = 14;
        let sizes = [8 * b * layers, 3 * b];
        Self {
            parameters: sizes.map(|n| numbers(n, 1)),
            state: numbers(2 * b * layers, 3),
            sequence: numbers(b * length, 4).iter().map(|x| x.round()).collect(),
            bars: sizes.map(|n| vec![0.0; n]),
            workspace: Workspace::new(),
        }
    }

    pub(crate) fn primal(&self) -> f64 {
        let [main, extra] = &self.parameters;
        lstm::loss(main, extra, &self.state, &self.sequence)
    }

    pub(crate) fn generated(&mut self) -> (f64, &[Vec<f64>; 2]) {
        let ([main, extra], [main_bar, extra_bar]) = (&self.parameters, &mut self.bars);
        let value = lstm::loss_grad(main, extra, &self.state, &self.sequence, main_bar, extra_bar);
        (value, &self.bars)
    }

    fn in_workspace(&mut self) -> f64 {
        let ([main, extra], [main_bar, extra_bar]) = (&self.parameters, &mut self.bars);
        lstm::loss_grad_in(&mut self.workspace, main, extra, &self.state, &self.sequence, main_bar, extra_bar)
    }

    pub(crate) fn by_hand(&mut self) -> (f64, &[Vec<f64>; 2]) {
        let ([main, extra], [main_bar, extra_bar]) = (&self.parameters, &mut self.bars);
        let value = by_hand::lstm::loss_grad(main, extra, &self.state, &self.sequence, main_bar, extra_bar);
        (value, &self.bars)
    }
}

/// Writes the comparisons of evals, which differ in nothing but their sizes.
macro_rules! evals {
    (
        lse { $($lse:ident: $terms:literal;)+ }
        llsq { $($llsq:ident: $coefficients:literal, $points:literal;)+ }
        gmm { $($gmm:ident: $d:literal, $k:literal;)+ }
        ode { $($ode:ident: $quantities:literal, $steps:literal;)+ }
        lstm { $($lstm:ident: $layers:literal, $length:literal;)+ }
    ) => { compare! {
        $($lse with mut vector = Vector::new($terms); {
            primal = lse::log_sum_exp(black_box(&vector.x));
            generated = {
                let (x, bar) = black_box(&mut vector).parts();
                lse::log_sum_exp_grad(x, bar)
            };
            by_hand = {
                let (x, bar) = black_box(&mut vector).parts();
                by_hand::lse::log_sum_exp_grad(x, bar)
            };
        })+
        $($llsq with mut vector = Vector::new($coefficients); {
            primal = llsq::half_squares(black_box(&vector.x), black_box($points));
            generated = {
                let (x, bar) = black_box(&mut vector).parts();
                llsq::half_squares_grad(x, black_box($points), bar)
            };
            by_hand = {
                let (x, bar) = black_box(&mut vector).parts();
                by_hand::llsq::half_squares_grad(x, black_box($points), bar)
            };
        })+
        $($gmm with mut mixture = Mixture::new($d, $k, 1000); {
            primal = black_box(&mixture).primal();
            generated = black_box(&mut mixture).generated().0;
            by_hand = black_box(&mut mixture).by_hand().0;
        })+
        $($ode with mut vector = Vector::new($quantities); {
            primal = {
                let (x, y) = black_box(&mut vector).parts();
                ode::solve(x, black_box($steps), y);
            };
            generated = {
                let (x, bar) = black_box(&mut vector).parts();
                ode::last_grad(x, black_box($steps), bar)
            };
            in_workspace = black_box(&mut vector).last_in_workspace(black_box($steps));
            by_hand = {
                let (x, bar) = black_box(&mut vector).parts();
                by_hand::ode::last_grad(x, black_box($steps), bar)
            };
        })+
        $($lstm with mut network = Network::new($layers, $length); {
            primal = black_box(&network).primal();
            generated = black_box(&mut network).generated().0;
            in_workspace = black_box(&mut network).in_workspace();
            by_hand = black_box(&mut network).by_hand().0;
        })+
    } };
}

evals! {
    lse { lse_2500: 2500; lse_80000: 80_000; lse_1280000: 1_280_000; }
    llsq { llsq_64: 128, 64; llsq_1024: 128, 1024; llsq_16384: 128, 16_384; }
    gmm { gmm_2_5: 2, 5; gmm_10_25: 10, 25; gmm_64_25: 64, 25; }
    ode { ode_1000_1: 1000, 1; ode_10000_10: 10_000, 10; ode_100000_100: 100_000, 100; }
    lstm { lstm_2_1024: 2, 1024; lstm_4_4096: 4, 4096; lstm_6_8192: 6, 8192; }
}
