//! Models that are fitted: clusters, mixtures, networks, attention.

use crate::oracle::{NARROW, agree, closed, holds, rows, samples, twice};

fn pairs(n: usize, start: usize) -> Vec<[f64; 2]> {
    samples(2 * n, start).chunks(2).map(|c| [c[0], c[1]]).collect()
}

twice! {
    #[differentiable]
    fn clustered_by_index(centres: &[[f64; 2]], points: &[[f64; 2]]) -> f64 {
        let mut cost = 0.0;
        for i in 0..points.len() {
            let mut best = f64::INFINITY;
            for j in 0..centres.len() {
                let mut distance = 0.0;
                for d in 0..2 {
                    let difference = points[i][d] - centres[j][d];
                    distance += difference * difference;
                }
                if distance < best {
                    best = distance;
                }
            }
            cost += best;
        }
        cost
    }

    #[differentiable]
    fn square_distance(a: &[f64], b: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (a, b) in a.iter().zip(b) {
            sum += (a - b) * (a - b);
        }
        sum
    }

    #[differentiable]
    fn clustered(centres: &[[f64; 2]], points: &[[f64; 2]]) -> f64 {
        let mut cost = 0.0;
        for point in points {
            let mut best = f64::INFINITY;
            for centre in centres {
                best = best.min(square_distance(point, centre));
            }
            cost += best;
        }
        cost
    }

    #[test]
    fn each_point_belongs_to_the_nearest_centre() {
        for n in [0, 1, 2, 7] {
            let (centres, points) = (pairs(3, 1), pairs(n, 2));
            let gradient = holds!(clustered_by_index_grad = clustered_by_index(&centres, &points));
            agree(&holds!(clustered_grad = clustered(&centres, &points)), &gradient);
            let mut expected = (vec![[0.0; 2]; 3], vec![[0.0; 2]; n]);
            for (point, bar) in points.iter().zip(&mut expected.1) {
                let square = |c: &[f64; 2]| (point[0] - c[0]).powi(2) + (point[1] - c[1]).powi(2);
                let near =
                    (0..3).min_by(|i, j| square(&centres[*i]).total_cmp(&square(&centres[*j]))).unwrap();
                for d in 0..2 {
                    bar[d] = 2.0 * (point[d] - centres[near][d]);
                    expected.0[near][d] -= bar[d];
                }
            }
            closed(&gradient, &expected, 1e-14);
        }
    }

    /// The logarithm of a sum of exponentials, with a maximum that is raised along the way.
    #[differentiable]
    fn log_sum_exp(x: &[f64]) -> f64 {
        let mut highest = f64::NEG_INFINITY;
        let mut sum = 0.0;
        for &v in x {
            if v > highest {
                sum = sum * (highest - v).exp() + 1.0;
                highest = v;
            } else {
                sum += (v - highest).exp();
            }
        }
        highest + sum.ln()
    }

    #[differentiable]
    fn log_sum_exp_in_two_passes(x: &[f64]) -> f64 {
        let mut highest = x[0];
        for v in &x[1..] {
            highest = highest.max(*v);
        }
        let mut sum = 0.0;
        for v in x {
            sum += (v - highest).exp();
        }
        sum.ln() + highest
    }

    #[test]
    fn the_gradient_of_log_sum_exp_is_softmax() {
        for scale in [1.0, 30.0] {
            for n in [1, 2, 7] {
                let x: Vec<f64> = samples(n, 3).iter().map(|v| scale * v).collect();
                let (gradient,) = holds!(log_sum_exp_grad = log_sum_exp(&x));
                let (other,) = holds!(log_sum_exp_in_two_passes_grad = log_sum_exp_in_two_passes(&x));
                agree(&other, &gradient);
                let total: f64 = x.iter().map(|v| v.exp()).sum();
                closed(&gradient, &x.iter().map(|v| v.exp() / total).collect::<Vec<_>>(), 1e-14);
            }
        }
        let mut x_bar = [f64::NAN; 2];
        assert_eq!(log_sum_exp_grad(&[1000.0, 1000.0], &mut x_bar), 1000.0 + 2.0_f64.ln());
        assert_eq!(x_bar, [0.5, 0.5]);
    }

    /// The likelihood of data under a mixture of Gaussians with diagonal covariance.
    #[differentiable]
    fn mixture(
        log_weights: &[f64],
        means: &[Vec<f64>],
        log_scales: &[Vec<f64>],
        #[no_grad] data: &[Vec<f64>],
    ) -> f64 {
        let mut terms = Vec::with_capacity(log_weights.len());
        let normaliser = log_sum_exp(log_weights);
        let mut total = 0.0;
        for point in data {
            terms.clear();
            for ((weight, mean), scale) in log_weights.iter().zip(means).zip(log_scales) {
                let mut exponent = *weight;
                for ((x, m), s) in point.iter().zip(mean).zip(scale) {
                    let z = (x - m) * (-s).exp();
                    exponent -= 0.5 * z * z + s;
                }
                terms.push(exponent);
            }
            total += log_sum_exp(&terms) - normaliser;
        }
        total
    }

    #[test]
    fn a_mixture_of_gaussians() {
        for n in [0, 1, 2, 7] {
            for dimension in [1, 3] {
                let (log_weights, means) = (samples(3, 4), rows(3, dimension, 5));
                let (log_scales, data) = (rows(3, dimension, 6), rows(n, dimension, 7));
                let (weights_bar, ..) =
                    holds!(mixture_grad = mixture(&log_weights, &means, &log_scales, inert(&data)));
                closed(&weights_bar.iter().sum::<f64>(), &0.0, 1e-13);
            }
        }
    }

    #[differentiable(vjp)]
    fn dense(w: &[Vec<f64>], b: &[f64], x: &[f64], out: &mut Vec<f64>) {
        out.clear();
        for (row, bias) in w.iter().zip(b) {
            let mut sum = *bias;
            for (w, x) in row.iter().zip(x) {
                sum += w * x;
            }
            out.push(sum);
        }
    }

    #[differentiable]
    fn cross_entropy(logits: &[f64], label: usize) -> f64 {
        log_sum_exp(logits) - logits[label]
    }

    #[differentiable]
    fn network(
        w1: &[Vec<f64>],
        b1: &[f64],
        w2: &[Vec<f64>],
        b2: &[f64],
        #[no_grad] inputs: &[Vec<f64>],
        labels: &[usize],
    ) -> f64 {
        let mut hidden = Vec::new();
        let mut logits = Vec::new();
        let mut loss = 0.0;
        for (input, &label) in inputs.iter().zip(labels) {
            dense(w1, b1, input, &mut hidden);
            for h in hidden.iter_mut() {
                *h = if *h > 0.0 { *h } else { 0.1 * *h };
            }
            dense(w2, b2, &hidden, &mut logits);
            loss += cross_entropy(&logits, label);
        }
        let mut decay = 0.0;
        for row in w1.iter() {
            for w in row {
                decay += w * w;
            }
        }
        loss + 0.01 * decay
    }

    #[test]
    fn a_network_with_cross_entropy() {
        for n in [0, 1, 2, 7] {
            let (w1, b1) = (rows(4, 2, 8), samples(4, 9));
            let (w2, b2) = (rows(3, 4, 10), samples(3, 11));
            let (inputs, labels) = (rows(n, 2, 12), [0, 2, 1, 1, 0, 2, 0]);
            let (.., b2_bar) =
                holds!(network_grad = network(&w1, &b1, &w2, &b2, inert(&inputs), inert(&labels)));
            closed(&b2_bar.iter().sum::<f64>(), &0.0, 1e-13);
        }
    }

    #[differentiable(vjp)]
    fn softmax(x: &mut [f64]) {
        let mut highest = f64::NEG_INFINITY;
        for v in x.iter() {
            highest = highest.max(*v);
        }
        let mut sum = 0.0;
        for v in x.iter_mut() {
            *v = (*v - highest).exp();
            sum += *v;
        }
        for v in x {
            *v /= sum;
        }
    }

    #[differentiable]
    fn attention(queries: &[Vec<f64>], keys: &[Vec<f64>], values: &[Vec<f64>], causal: bool) -> f64 {
        let mut total = 0.0;
        for (t, query) in queries.iter().enumerate() {
            let seen = if causal { t + 1 } else { keys.len() };
            let mut scores = Vec::new();
            for key in &keys[..seen] {
                let mut score = 0.0;
                for (q, k) in query.iter().zip(key) {
                    score += q * k;
                }
                scores.push(score / (key.len() as f64).sqrt());
            }
            softmax(&mut scores);
            let mut mixed = vec![0.0; values[t].len()];
            for (share, value) in scores.iter().zip(values) {
                for (m, v) in mixed.iter_mut().zip(value) {
                    *m += share * v;
                }
            }
            for m in mixed {
                total += m * m * (t + 1) as f64;
            }
        }
        total
    }

    #[differentiable]
    fn attention_by_index(queries: &[Vec<f64>], keys: &[Vec<f64>], values: &[Vec<f64>], causal: bool) -> f64 {
        let n = queries.len();
        let mut total = 0.0;
        for t in 0..n {
            let seen = if causal { t + 1 } else { n };
            let mut mixed = vec![0.0; values[t].len()];
            let mut normaliser = 0.0;
            for u in 0..seen {
                let mut score = 0.0;
                for d in 0..queries[t].len() {
                    score += queries[t][d] * keys[u][d];
                }
                let weight = (score / (queries[t].len() as f64).sqrt()).exp();
                normaliser += weight;
                for d in 0..mixed.len() {
                    mixed[d] += weight * values[u][d];
                }
            }
            for d in 0..mixed.len() {
                let share = mixed[d] / normaliser;
                total += share * share * (t + 1) as f64;
            }
        }
        total
    }

    #[test]
    fn tokens_attend_to_one_another() {
        for n in [0, 1, 2, 5] {
            for causal in [false, true] {
                let (queries, keys, values) = (rows(n, 3, 13), rows(n, 3, 14), rows(n, 2, 15));
                let gradient =
                    holds!(attention_grad = attention(&queries, &keys, &values, inert(causal)), NARROW);
                let by_index = holds!(
                    attention_by_index_grad = attention_by_index(&queries, &keys, &values, inert(causal))
                );
                agree(&by_index, &gradient);
            }
        }
    }
}
