//! The results of the gates are kept, from which their slopes follow without another exponential.

use crate::objectives::lstm::sigmoid;

/// What one cell computes in one step.
#[derive(Clone, Copy)]
struct Kept {
    signal: f64,
    hidden: f64,
    cell: f64,
    forget: f64,
    take: f64,
    give: f64,
    change: f64,
    tanh: f64,
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
pub(crate) fn loss_grad(
    main: &[f64],
    extra: &[f64],
    state: &[f64],
    sequence: &[f64],
    main_bar: &mut [f64],
    extra_bar: &mut [f64],
) -> f64 {
    let b = extra.len() / 3;
    let layers = main.len() / (8 * b);
    let count = sequence.len() / b - 1;
    let mut state = state.to_vec();
    let mut tape = Vec::with_capacity(count * layers * b);
    let mut signal = vec![0.0; b];
    let mut shares = vec![0.0; count * b];
    let mut total = 0.0;
    for t in 0..count {
        let (input, expected) = (&sequence[t * b..(t + 1) * b], &sequence[(t + 1) * b..(t + 2) * b]);
        for ((signal, input), weight) in signal.iter_mut().zip(input).zip(extra) {
            *signal = input * weight;
        }
        for (main, state) in main.chunks_exact(8 * b).zip(state.chunks_exact_mut(2 * b)) {
            layer(main, state, &mut signal, &mut tape);
        }
        let shares = &mut shares[t * b..(t + 1) * b];
        let mut sum = 2.0;
        for i in 0..b {
            signal[i] = signal[i] * extra[b + i] + extra[2 * b + i];
            shares[i] = signal[i].exp();
            sum += shares[i];
        }
        let normaliser = sum.ln();
        for ((share, signal), expected) in shares.iter_mut().zip(&signal).zip(expected) {
            *share /= sum;
            total += expected * (signal - normaliser);
        }
    }

    main_bar.fill(0.0);
    extra_bar.fill(0.0);
    let seed = -1.0 / (count * b) as f64;
    let mut state_bar = vec![0.0; state.len()];
    for t in (0..count).rev() {
        let (input, expected) = (&sequence[t * b..(t + 1) * b], &sequence[(t + 1) * b..(t + 2) * b]);
        let all: f64 = expected.iter().sum();
        let kept = &tape[t * layers * b..(t + 1) * layers * b];
        for (i, last) in kept[(layers - 1) * b..].iter().enumerate() {
            let bar = seed * (expected[i] - all * shares[t * b + i]);
            extra_bar[b + i] += bar * last.give * last.tanh;
            extra_bar[2 * b + i] += bar;
            signal[i] = bar * extra[b + i];
        }
        let bars = main_bar.chunks_exact_mut(8 * b).zip(state_bar.chunks_exact_mut(2 * b));
        for ((main, kept), (main_bar, state_bar)) in
            main.chunks_exact(8 * b).zip(kept.chunks_exact(b)).zip(bars).rev()
        {
            layer_back(main, kept, state_bar, &mut signal, main_bar);
        }
        for ((bar, signal_bar), input) in extra_bar.iter_mut().zip(&signal).zip(input) {
            *bar += signal_bar * input;
        }
    }
    -total / (count * b) as f64
}

/// The weights of the four gates of a layer, and their biases.
fn gates(main: &[f64], b: usize) -> [&[f64]; 8] {
    std::array::from_fn(|gate| &main[gate * b..(gate + 1) * b])
}

fn layer(main: &[f64], state: &mut [f64], signal: &mut [f64], tape: &mut Vec<Kept>) {
    let b = signal.len();
    let [w_forget, w_take, w_give, w_change, b_forget, b_take, b_give, b_change] = gates(main, b);
    let (hidden, cell) = state.split_at_mut(b);
    for i in 0..b {
        let forget = sigmoid(signal[i] * w_forget[i] + b_forget[i]);
        let take = sigmoid(hidden[i] * w_take[i] + b_take[i]);
        let give = sigmoid(signal[i] * w_give[i] + b_give[i]);
        let change = (hidden[i] * w_change[i] + b_change[i]).tanh();
        let after = cell[i] * forget + take * change;
        let tanh = after.tanh();
        tape.push(Kept {
            signal: signal[i],
            hidden: hidden[i],
            cell: cell[i],
            forget,
            take,
            give,
            change,
            tanh,
        });
        cell[i] = after;
        hidden[i] = give * tanh;
        signal[i] = hidden[i];
    }
}

/// Takes the adjoints of a layer's memory and of what it gave out to those of what it had before and took in.
fn layer_back(
    main: &[f64],
    kept: &[Kept],
    state_bar: &mut [f64],
    signal_bar: &mut [f64],
    main_bar: &mut [f64],
) {
    let b = signal_bar.len();
    let (weights, _) = main.split_at(4 * b);
    let (weights_bar, biases_bar) = main_bar.split_at_mut(4 * b);
    let (hidden_bar, cell_bar) = state_bar.split_at_mut(b);
    for i in 0..b {
        let Kept { signal, hidden, cell, forget, take, give, change, tanh } = kept[i];
        let out_bar = hidden_bar[i] + signal_bar[i];
        let after_bar = cell_bar[i] + out_bar * give * (1.0 - tanh * tanh);
        let forget_bar = after_bar * cell * forget * (1.0 - forget);
        let take_bar = after_bar * change * take * (1.0 - take);
        let give_bar = out_bar * tanh * give * (1.0 - give);
        let change_bar = after_bar * take * (1.0 - change * change);
        cell_bar[i] = after_bar * forget;
        hidden_bar[i] = take_bar * weights[b + i] + change_bar * weights[3 * b + i];
        signal_bar[i] = forget_bar * weights[i] + give_bar * weights[2 * b + i];
        let gates = [(forget_bar, signal), (take_bar, hidden), (give_bar, signal), (change_bar, hidden)];
        for (gate, (bar, input)) in gates.into_iter().enumerate() {
            weights_bar[gate * b + i] += bar * input;
            biases_bar[gate * b + i] += bar;
        }
    }
}
