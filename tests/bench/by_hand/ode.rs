//! The state before each step is kept. Where the stages of a step looked is computed again on the way back: the tape is
//! what costs, not the few products.

/// The states that the four stages of a step see.
type Probes = [f64; 4];

/// Before the first quantity there is one that is always 1.
const FIRST: Probes = [1.0; 4];

#[allow(clippy::cast_precision_loss, reason = "steps are few")]
pub(crate) fn last_grad(x: &[f64], steps: usize, x_bar: &mut [f64]) -> f64 {
    let n = x.len();
    let h = 2.0 / steps as f64;
    let mut tape = Vec::with_capacity(n * steps);
    let mut y = vec![0.0; n];
    for _ in 0..steps {
        tape.extend_from_slice(&y);
        step(x, h, &mut y);
    }
    let mut y_bar = vec![0.0; n];
    y_bar[n - 1] = 1.0;
    x_bar.fill(0.0);
    let mut probes = vec![FIRST; n + 1];
    for before in tape.chunks_exact(n).rev() {
        step_back(x, h, before, &mut probes, &mut y_bar, x_bar);
    }
    y[n - 1]
}

/// How a quantity grows at each stage, by what the stages see of the one before.
fn slopes(x: f64, before: Probes) -> [f64; 4] {
    before.map(|probe| x * probe)
}

/// What the stages see of a quantity.
fn probes(y: f64, h: f64, slopes: [f64; 4]) -> Probes {
    [y, y + 0.5 * h * slopes[0], y + 0.5 * h * slopes[1], y + h * slopes[2]]
}

fn step(x: &[f64], h: f64, y: &mut [f64]) {
    let mut before = FIRST;
    for (y, x) in y.iter_mut().zip(x) {
        let slopes = slopes(*x, before);
        before = probes(*y, h, slopes);
        *y += h / 6.0 * (slopes[0] + 2.0 * (slopes[1] + slopes[2]) + slopes[3]);
    }
}

/// Takes the adjoint of the state after a step to the adjoint of the state before.
fn step_back(x: &[f64], h: f64, y: &[f64], seen: &mut [Probes], y_bar: &mut [f64], x_bar: &mut [f64]) {
    let mut before = FIRST;
    for ((seen, y), x) in seen[1..].iter_mut().zip(y).zip(x) {
        before = probes(*y, h, slopes(*x, before));
        *seen = before;
    }
    // The adjoints of what the stages see of a quantity, by the next one.
    let mut bars = [0.0; 4];
    for (((x, before), y_bar), x_bar) in x.iter().zip(&*seen).zip(y_bar).zip(x_bar).rev() {
        let (outer, inner) = (h / 6.0 * *y_bar, h / 3.0 * *y_bar);
        let slopes_bar = [outer + 0.5 * h * bars[1], inner + 0.5 * h * bars[2], inner + h * bars[3], outer];
        *y_bar += bars[0] + bars[1] + bars[2] + bars[3];
        for (slope_bar, before) in slopes_bar.iter().zip(before) {
            *x_bar += slope_bar * before;
        }
        bars = slopes_bar.map(|slope_bar| slope_bar * x);
    }
}
