//! Steps in time: heat, reactions, populations, orbits, by Euler, Runge and Kutta, and leapfrog.

use crate::oracle::{agree, alike, closed, holds, positive, samples, twice};
use std::mem;

const STEP: f64 = 0.05;

twice! {
    #[differentiable]
    fn weighted_sum(x: &[f64], weights: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (x, w) in x.iter().zip(weights) {
            sum += w * x;
        }
        sum
    }

    #[differentiable]
    fn heat_by_swapping(start: &[f64], k: f64, weights: &[f64], steps: usize) -> f64 {
        let mut now = start.to_vec();
        let mut next = now.clone();
        for _ in 0..steps {
            for i in 1..now.len() - 1 {
                next[i] = now[i] + k * (now[i - 1] - 2.0 * now[i] + now[i + 1]);
            }
            mem::swap(&mut now, &mut next);
        }
        weighted_sum(&now, weights)
    }

    #[differentiable]
    fn heat_by_index(start: &[f64], k: f64, weights: &[f64], steps: usize) -> f64 {
        let n = start.len();
        let mut both = vec![0.0; 2 * n];
        both[..n].copy_from_slice(start);
        both[n..].copy_from_slice(start);
        for step in 0..steps {
            let (now, next) = (step % 2 * n, (step + 1) % 2 * n);
            for i in 1..n - 1 {
                let bend = both[now + i - 1] - 2.0 * both[now + i] + both[now + i + 1];
                both[next + i] = both[now + i] + k * bend;
            }
        }
        let now = steps % 2 * n;
        weighted_sum(&both[now..now + n], weights)
    }

    #[differentiable]
    fn heat_by_rows(start: &[f64], k: f64, weights: &[f64], steps: usize) -> f64 {
        let mut history = vec![start.to_vec()];
        for step in 0..steps {
            let mut next = history[step].clone();
            for (out, w) in next[1..].iter_mut().zip(history[step].windows(3)) {
                *out = w[1] + k * (w[0] - 2.0 * w[1] + w[2]);
            }
            history.push(next);
        }
        weighted_sum(&history[steps], weights)
    }

    /// What the cell before was is kept aside, so that one buffer is enough.
    #[differentiable]
    fn heat_in_place(start: &[f64], k: f64, weights: &[f64], steps: usize) -> f64 {
        let mut u = start.to_vec();
        let last = u.len() - 1;
        for _ in 0..steps {
            let mut before = u[0];
            for i in 1..last {
                let old = u[i];
                u[i] += k * (before - 2.0 * old + u[i + 1]);
                before = old;
            }
        }
        weighted_sum(&u, weights)
    }

    #[test]
    fn heat_in_four_kinds_of_buffers() {
        for n in [1, 2, 3, 7] {
            for steps in [0, 1, 2, 5] {
                let (start, k, weights) = (samples(n, 1), 0.2, samples(n, 2));
                let gradient = alike!(
                    (&start, k, &weights, inert(steps)),
                    heat_by_swapping_grad = heat_by_swapping,
                    heat_by_index_grad = heat_by_index,
                    heat_by_rows_grad = heat_by_rows,
                    heat_in_place_grad = heat_in_place
                );
                // The map is linear, so the value is the inner product with its own gradient.
                let value = heat_by_swapping(&start, k, &weights, steps);
                closed(&start.iter().zip(&gradient.0).map(|(x, bar)| x * bar).sum::<f64>(), &value, 1e-13);
            }
        }
    }

    /// The right-hand side of Lorenz's equations.
    #[differentiable(vjp)]
    fn lorenz(y: &[f64], p: &[f64], dy: &mut [f64]) {
        dy[0] = p[0] * (y[1] - y[0]);
        dy[1] = y[0] * (p[1] - y[2]) - y[1];
        dy[2] = y[0] * y[1] - p[2] * y[2];
    }

    #[differentiable(vjp)]
    fn rk4_step(y: &mut [f64], p: &[f64], h: f64) {
        let n = y.len();
        let mut k = vec![vec![0.0; n]; 4];
        let mut at = vec![0.0; n];
        lorenz(y, p, &mut k[0]);
        for i in 0..n {
            at[i] = y[i] + 0.5 * h * k[0][i];
        }
        lorenz(&at, p, &mut k[1]);
        for i in 0..n {
            at[i] = y[i] + 0.5 * h * k[1][i];
        }
        lorenz(&at, p, &mut k[2]);
        for i in 0..n {
            at[i] = y[i] + h * k[2][i];
        }
        lorenz(&at, p, &mut k[3]);
        for i in 0..n {
            y[i] += h / 6.0 * (k[0][i] + 2.0 * k[1][i] + 2.0 * k[2][i] + k[3][i]);
        }
    }

    #[differentiable]
    fn rk4(start: &[f64], p: &[f64], h: f64, steps: usize) -> f64 {
        let mut y = start.to_vec();
        for _ in 0..steps {
            rk4_step(&mut y, p, h);
        }
        y[0] * y[0] + y[1] * y[2]
    }

    /// The same with one buffer, a table of weights, and a sum that is made along the way.
    #[differentiable]
    fn rk4_in_a_loop(start: &[f64], p: &[f64], h: f64, steps: usize) -> f64 {
        let mut y = start.to_vec();
        let mut slope = vec![0.0; y.len()];
        for _ in 0..steps {
            let before = y.clone();
            let mut at = y.clone();
            for (ahead, weight) in [(0.5, 1.0), (0.5, 2.0), (1.0, 2.0), (0.0, 1.0)] {
                lorenz(&at, p, &mut slope);
                for (((y, at), s), b) in y.iter_mut().zip(&mut at).zip(&slope).zip(&before) {
                    *y += h / 6.0 * weight * s;
                    *at = b + ahead * h * s;
                }
            }
        }
        y[0] * y[0] + y[1] * y[2]
    }

    #[test]
    fn runge_and_kutta_call_the_right_hand_side() {
        for steps in [0, 1, 6] {
            let (start, p, h) = ([1.0, 0.5, -0.25], [2.0, 1.5, 0.75], STEP);
            alike!((&start, &p, h, inert(steps)), rk4_grad = rk4, rk4_in_a_loop_grad = rk4_in_a_loop);
        }
    }

    #[differentiable(wrt(start, rates))]
    fn misfit(start: &[f64; 2], rates: &[f64; 4], observed: &[[f64; 2]], between: usize) -> f64 {
        let [mut prey, mut hunters] = *start;
        let [birth, hunted, fed, death] = *rates;
        let mut sum = 0.0;
        for observation in observed {
            for _ in 0..between {
                let meetings = prey * hunters;
                prey += STEP * (birth * prey - hunted * meetings);
                hunters += STEP * (fed * meetings - death * hunters);
            }
            let (a, b) = (prey.ln() - observation[0], hunters.ln() - observation[1]);
            sum += a * a + b * b;
        }
        sum
    }

    #[test]
    fn lotka_and_volterra_are_fitted() {
        for n in [0, 1, 2, 7] {
            let (start, rates) = ([1.0, 0.5], [1.1, 0.7, 0.4, 0.9]);
            let observed: Vec<[f64; 2]> =
                samples(n, 3).into_iter().zip(samples(n, 4)).map(<[f64; 2]>::from).collect();
            holds!(misfit_grad = misfit(&start, &rates, inert(&observed), inert(5)));
        }
    }

    /// A reaction that spreads along a ring.
    #[differentiable]
    fn brusselator(u: &mut [f64], v: &mut [f64], a: f64, b: f64, spread: f64) -> f64 {
        let n = u.len();
        let mut du = vec![0.0; n];
        let mut dv = vec![0.0; n];
        for _ in 0..8 {
            for i in 0..n {
                let (left, right) = ((i + n - 1) % n, (i + 1) % n);
                let reaction = u[i] * u[i] * v[i];
                du[i] = a - (b + 1.0) * u[i] + reaction + spread * (u[left] - 2.0 * u[i] + u[right]);
                dv[i] = b * u[i] - reaction + spread * (v[left] - 2.0 * v[i] + v[right]);
            }
            for i in 0..n {
                u[i] += STEP * du[i];
                v[i] += STEP * dv[i];
            }
        }
        let mut sum = 0.0;
        for (u, v) in u.iter().zip(v.iter()) {
            sum += u * u + v;
        }
        sum
    }

    #[test]
    fn brusselator_by_eulers_method() {
        for n in [0, 1, 2, 7] {
            let (u, v, a, b, spread) = (positive(n, 5), positive(n, 6), 1.0, 2.5, 0.3);
            holds!(brusselator_grad = brusselator(&mut u, &mut v, a, b, spread));
        }
    }

    #[differentiable]
    fn energy_by_index(x: &[[f64; 3]], masses: &[f64], softening: f64) -> f64 {
        let mut energy = 0.0;
        for i in 0..x.len() {
            for j in 0..i {
                let mut square = softening * softening;
                for k in 0..3 {
                    let d = x[i][k] - x[j][k];
                    square += d * d;
                }
                energy -= masses[i] * masses[j] / square.sqrt();
            }
        }
        energy
    }

    #[differentiable]
    fn energy(x: &[[f64; 3]], masses: &[f64], softening: f64) -> f64 {
        let mut energy = 0.0;
        for (i, (a, m)) in x.iter().zip(masses).enumerate() {
            for (b, other) in x.iter().zip(masses).skip(i + 1) {
                let mut square = softening.powi(2);
                for (p, q) in a.iter().zip(b) {
                    square += (p - q).powi(2);
                }
                energy -= m * other / square.sqrt();
            }
        }
        energy
    }

    #[differentiable(vjp)]
    fn accelerate(x: &[[f64; 3]], masses: &[f64], softening: f64, v: &mut [[f64; 3]], h: f64) {
        for i in 0..x.len() {
            for j in 0..x.len() {
                if i == j {
                    continue;
                }
                let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
                let square = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + softening * softening;
                let pull = h * masses[j] / (square * square.sqrt());
                for (v, d) in v[i].iter_mut().zip(d) {
                    *v += pull * d;
                }
            }
        }
    }

    #[differentiable]
    fn leapfrog(x: &mut [[f64; 3]], v: &mut [[f64; 3]], masses: &[f64], softening: f64) -> f64 {
        accelerate(x, masses, softening, v, 0.5 * STEP);
        for _ in 0..4 {
            for (x, v) in x.iter_mut().zip(v.iter()) {
                for (x, v) in x.iter_mut().zip(v) {
                    *x += STEP * v;
                }
            }
            accelerate(x, masses, softening, v, STEP);
        }
        let mut kinetic = 0.0;
        for (v, m) in v.iter().zip(masses) {
            kinetic += 0.5 * m * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        }
        kinetic + energy(x, masses, softening)
    }

    #[test]
    fn bodies_attract_one_another() {
        for n in [0, 1, 2, 4] {
            let triples = |start: usize| -> Vec<[f64; 3]> {
                samples(3 * n, start).chunks(3).map(|c| [c[0], c[1], c[2]]).collect()
            };
            let (x, v, masses, softening) = (triples(7), triples(8), positive(n, 9), 0.4);
            let (x_bar, masses_bar, softening_bar) =
                holds!(energy_by_index_grad = energy_by_index(&x, &masses, softening));
            let other = holds!(energy_grad = energy(&x, &masses, softening));
            agree(&other, &(x_bar.clone(), masses_bar, softening_bar));
            let mut forces = vec![[0.0; 3]; n];
            accelerate(&x, &masses, softening, &mut forces, -1.0);
            let scaled: Vec<[f64; 3]> = forces.iter().zip(&masses).map(|(f, m)| f.map(|f| f * m)).collect();
            closed(&x_bar, &scaled, 1e-13);
            holds!(leapfrog_grad = leapfrog(&mut x, &mut v, &masses, softening));
        }
    }
}
