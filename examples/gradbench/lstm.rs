//! The loss of a network with long short-term memory that predicts a sequence. All weights are diagonal.

use grad_runtime::differentiable;

pub(crate) use network::*;

/// The functions see each other, so that what a cell keeps is no more than its results.
#[differentiable]
mod network {
    use grad_runtime::differentiable;

    /// The logistic function.
    #[differentiable]
    pub(crate) fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }

    /// One layer: what comes in goes out changed, and the layer's memory is brought up to date.
    ///
    /// The weights and the biases each hold four rows: for the gates that forget, take in and give out, and for the change.
    #[differentiable(vjp)]
    pub(crate) fn layer(
        weights: &[f64],
        biases: &[f64],
        hidden: &mut [f64],
        cell: &mut [f64],
        signal: &mut [f64],
    ) {
        let b = signal.len();
        for i in 0..b {
            let forget = sigmoid(signal[i] * weights[i] + biases[i]);
            let take = sigmoid(hidden[i] * weights[b + i] + biases[b + i]);
            let give = sigmoid(signal[i] * weights[2 * b + i] + biases[2 * b + i]);
            let change = (hidden[i] * weights[3 * b + i] + biases[3 * b + i]).tanh();
            cell[i] = cell[i] * forget + take * change;
            hidden[i] = give * cell[i].tanh();
            signal[i] = hidden[i];
        }
    }

    /// What comes after `input`, as the network sees it.
    #[differentiable(vjp)]
    pub(crate) fn predict(
        main: &[f64],
        extra: &[f64],
        state: &mut [f64],
        input: &[f64],
        prediction: &mut [f64],
    ) {
        let b = input.len();
        for i in 0..b {
            prediction[i] = input[i] * extra[i];
        }
        for (parameters, memory) in main.chunks_exact(8 * b).zip(state.chunks_exact_mut(2 * b)) {
            let (weights, biases) = parameters.split_at(4 * b);
            let (hidden, cell) = memory.split_at_mut(b);
            layer(weights, biases, hidden, cell, prediction);
        }
        for i in 0..b {
            prediction[i] = prediction[i] * extra[b + i] + extra[2 * b + i];
        }
    }

    /// The mean loss over a sequence of inputs of length `b`.
    #[differentiable(workspace)]
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub(crate) fn loss(
        main: &[f64],
        extra: &[f64],
        #[no_grad] state: &[f64],
        #[no_grad] sequence: &[f64],
    ) -> f64 {
        let b = extra.len() / 3;
        let mut state = state.to_vec();
        let mut prediction = vec![0.0; b];
        let mut total = 0.0;
        let count = sequence.len() / b - 1;
        for t in 0..count {
            let (input, expected) = (&sequence[t * b..(t + 1) * b], &sequence[(t + 1) * b..(t + 2) * b]);
            predict(main, extra, &mut state, input, &mut prediction);
            let mut sum = 2.0;
            for value in &prediction {
                sum += value.exp();
            }
            let normaliser = sum.ln();
            for (value, expected) in prediction.iter().zip(expected) {
                total += expected * (value - normaliser);
            }
        }
        -total / (count * b) as f64
    }
}
