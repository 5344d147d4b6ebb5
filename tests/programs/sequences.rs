//! Sequences: hidden Markov models, recurrent cells, alignments.

use crate::oracle::{alike, closed, holds, positive, rows, samples, twice};

twice! {
    /// The likelihood of observations, by the forward algorithm; what would underflow is divided out.
    #[differentiable]
    fn observed(start: &[f64], transition: &[Vec<f64>], emission: &[Vec<f64>], symbols: &[usize]) -> f64 {
        let mut alpha = start.to_vec();
        let mut next = vec![0.0; start.len()];
        let mut log_likelihood = 0.0;
        for (t, &symbol) in symbols.iter().enumerate() {
            if t > 0 {
                next.fill(0.0);
                for (a, row) in alpha.iter().zip(transition) {
                    for (n, p) in next.iter_mut().zip(row) {
                        *n += a * p;
                    }
                }
                std::mem::swap(&mut alpha, &mut next);
            }
            let mut scale = 0.0;
            for (a, row) in alpha.iter_mut().zip(emission) {
                *a *= row[symbol];
                scale += *a;
            }
            for a in &mut alpha {
                *a /= scale;
            }
            log_likelihood += scale.ln();
        }
        log_likelihood
    }

    #[differentiable]
    fn observed_by_index(
        start: &[f64],
        transition: &[Vec<f64>],
        emission: &[Vec<f64>],
        symbols: &[usize],
    ) -> f64 {
        let states = start.len();
        if symbols.is_empty() {
            return 0.0;
        }
        let mut alpha = vec![vec![0.0; states]; symbols.len()];
        for i in 0..states {
            alpha[0][i] = start[i] * emission[i][symbols[0]];
        }
        for t in 1..symbols.len() {
            for j in 0..states {
                for i in 0..states {
                    alpha[t][j] += alpha[t - 1][i] * transition[i][j];
                }
                alpha[t][j] *= emission[j][symbols[t]];
            }
        }
        let mut likelihood = 0.0;
        for i in 0..states {
            likelihood += alpha[symbols.len() - 1][i];
        }
        likelihood.ln()
    }

    #[test]
    fn a_hidden_markov_model() {
        for n in [0, 1, 2, 7] {
            let start = positive(3, 1);
            let transition: Vec<Vec<f64>> = (0..3).map(|i| positive(3, 2 + i)).collect();
            let emission: Vec<Vec<f64>> = (0..3).map(|i| positive(2, 5 + i)).collect();
            let symbols = [0, 1, 1, 0, 1, 0, 0];
            let gradient = alike!(
                (&start, &transition, &emission, inert(&symbols[..n])),
                observed_grad = observed,
                observed_by_index_grad = observed_by_index
            );
            // The likelihood is homogeneous in every set of parameters.
            let moment: f64 = start.iter().zip(&gradient.0).map(|(x, bar)| x * bar).sum();
            closed(&moment, &(n.min(1) as f64), 1e-13);
        }
    }

    /// The most likely path, whose probability has a gradient along that path only.
    #[differentiable]
    fn viterbi(start: &[f64], transition: &[Vec<f64>], emission: &[Vec<f64>], symbols: &[usize]) -> f64 {
        let mut best = start.to_vec();
        for &symbol in symbols {
            let before = best.clone();
            for (j, b) in best.iter_mut().enumerate() {
                let mut highest = f64::NEG_INFINITY;
                for (i, v) in before.iter().enumerate() {
                    let score = v + transition[i][j];
                    if score > highest {
                        highest = score;
                    }
                }
                *b = highest + emission[j][symbol];
            }
        }
        let mut highest = best[0];
        for &b in &best[1..] {
            if b > highest {
                highest = b;
            }
        }
        highest
    }

    #[test]
    fn the_most_likely_path() {
        for n in [0, 1, 2, 7] {
            let (start, transition, emission) = (samples(3, 8), rows(3, 3, 9), rows(3, 2, 10));
            let symbols = [1, 1, 0, 1, 0, 0, 1];
            let (start_bar, transition_bar, emission_bar) =
                holds!(viterbi_grad = viterbi(&start, &transition, &emission, inert(&symbols[..n])));
            assert_eq!(start_bar.iter().sum::<f64>(), 1.0);
            assert_eq!(transition_bar.concat().iter().sum::<f64>(), n as f64);
            assert_eq!(emission_bar.concat().iter().sum::<f64>(), n as f64);
        }
    }

    #[differentiable]
    fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }

    /// One step of a cell; a row of `w` holds the weights of the input, of the state, and the offset.
    #[differentiable(vjp)]
    fn lstm_cell(w: &[Vec<f64>], input: &[f64], state: &mut [f64], memory: &mut [f64]) {
        let n = state.len();
        let mut gates = vec![0.0; 4 * n];
        for (gate, row) in gates.iter_mut().zip(w) {
            let mut sum = row[input.len() + n];
            for (w, x) in row.iter().zip(input) {
                sum += w * x;
            }
            for (w, h) in row[input.len()..].iter().zip(state.iter()) {
                sum += w * h;
            }
            *gate = sum;
        }
        for i in 0..n {
            let forget = sigmoid(gates[i]);
            let update = sigmoid(gates[n + i]);
            let output = sigmoid(gates[2 * n + i]);
            memory[i] = forget * memory[i] + update * gates[3 * n + i].tanh();
            state[i] = output * memory[i].tanh();
        }
    }

    #[differentiable]
    fn lstm(w: &[Vec<f64>], inputs: &[Vec<f64>], targets: &[f64], start: &[f64]) -> f64 {
        let mut state = start.to_vec();
        let mut memory = vec![0.0; start.len()];
        let mut loss = 0.0;
        for (input, target) in inputs.iter().zip(targets) {
            lstm_cell(w, input, &mut state, &mut memory);
            let miss = state[0] - target;
            loss += miss * miss;
        }
        loss
    }

    #[test]
    fn a_recurrent_cell_over_a_sequence() {
        for n in [0, 1, 2, 7] {
            let (w, inputs) = (rows(8, 5, 11), rows(n, 2, 12));
            let (targets, start) = (samples(n, 13), samples(2, 14));
            holds!(lstm_grad = lstm(&w, &inputs, &targets, &start));
        }
    }

    #[differentiable]
    fn soft_minimum(a: f64, b: f64, c: f64, gamma: f64) -> f64 {
        let lowest = a.min(b).min(c);
        let sum = ((lowest - a) / gamma).exp() + ((lowest - b) / gamma).exp() + ((lowest - c) / gamma).exp();
        lowest - gamma * sum.ln()
    }

    /// How far two sequences are from one another when time may be stretched.
    #[differentiable]
    fn warped(x: &[f64], y: &[f64], gamma: f64) -> f64 {
        let mut cost = vec![vec![1e3; y.len() + 1]; x.len() + 1];
        cost[0][0] = 0.0;
        for (i, a) in x.iter().enumerate() {
            for (j, b) in y.iter().enumerate() {
                let before = soft_minimum(cost[i][j], cost[i][j + 1], cost[i + 1][j], gamma);
                cost[i + 1][j + 1] = (a - b) * (a - b) + before;
            }
        }
        cost[x.len()][y.len()]
    }

    #[differentiable]
    fn warped_by_two_rows(x: &[f64], y: &[f64], gamma: f64) -> f64 {
        let mut above = vec![1e3; y.len() + 1];
        above[0] = 0.0;
        for a in x {
            let mut row = vec![1e3];
            for (j, b) in y.iter().enumerate() {
                let before = soft_minimum(above[j], above[j + 1], row[j], gamma);
                row.push((a - b) * (a - b) + before);
            }
            above = row;
        }
        above[y.len()]
    }

    #[test]
    fn sequences_are_aligned() {
        for (n, m) in [(1, 1), (2, 3), (5, 4)] {
            let (x, y, gamma) = (samples(n, 15), samples(m, 16), 0.3);
            alike!((&x, &y, gamma), warped_grad = warped, warped_by_two_rows_grad = warped_by_two_rows);
        }
    }
}
