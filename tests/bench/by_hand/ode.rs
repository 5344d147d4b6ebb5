//! The state at which each stage of each step looks is kept: four vectors a step.

#[allow(clippy::cast_precision_loss, reason = "steps are few")]
pub(crate) fn last_grad(x: &[f64], steps: usize, x_bar: &mut [f64]) -> f64 {
    let n = x.len();
    let h = 2.0 / steps as f64;
    let mut tape = vec![0.0; 4 * n * steps];
    let mut y = vec![0.0; n];
    for kept in tape.chunks_exact_mut(4 * n) {
        step(x, h, &mut y, kept);
    }
    let mut y_bar = vec![0.0; n];
    y_bar[n - 1] = 1.0;
    x_bar.fill(0.0);
    let mut probe_bar = vec![0.0; n];
    let mut slope_bar = vec![0.0; n];
    for kept in tape.chunks_exact(4 * n).rev() {
        step_back(x, h, kept, &mut y_bar, x_bar, &mut probe_bar, &mut slope_bar);
    }
    y[n - 1]
}

/// What the slope of stage 1 to 4 counts, in sixths of a step, and how far along it the next stage looks.
const STAGES: [(f64, f64); 4] = [(1.0, 0.5), (2.0, 0.5), (2.0, 1.0), (1.0, 0.0)];

fn step(x: &[f64], h: f64, y: &mut [f64], kept: &mut [f64]) {
    let n = x.len();
    kept[..n].copy_from_slice(y);
    for (stage, (weight, ahead)) in STAGES.into_iter().enumerate() {
        let (before, after) = kept.split_at_mut((stage + 1) * n);
        let (start, probe) = (&before[..n], &before[stage * n..]);
        y[0] += h * weight / 6.0 * x[0];
        for ((y, x), probe) in y[1..].iter_mut().zip(&x[1..]).zip(probe) {
            *y += h * weight / 6.0 * (x * probe);
        }
        if stage < 3 {
            after[0] = start[0] + h * ahead * x[0];
            let stage = after[1..n].iter_mut().zip(&start[1..]).zip(x[1..].iter().zip(probe));
            for ((next, start), (x, probe)) in stage {
                *next = start + h * ahead * (x * probe);
            }
        }
    }
}

/// Takes the adjoint of the state after a step to the adjoint of the state before.
fn step_back(
    x: &[f64],
    h: f64,
    kept: &[f64],
    y_bar: &mut [f64],
    x_bar: &mut [f64],
    probe_bar: &mut [f64],
    slope_bar: &mut [f64],
) {
    let n = x.len();
    for (slope_bar, y_bar) in slope_bar.iter_mut().zip(&*y_bar) {
        *slope_bar = h / 6.0 * y_bar;
    }
    // Each stage reads the adjoint of the state after the step, which therefore changes only at the end.
    let mut collected = vec![0.0; n];
    for stage in (0..4).rev() {
        let probe = &kept[stage * n..(stage + 1) * n];
        x_bar[0] += slope_bar[0];
        for ((x_bar, slope_bar), probe) in x_bar[1..].iter_mut().zip(&slope_bar[1..]).zip(probe) {
            *x_bar += slope_bar * probe;
        }
        for ((probe_bar, slope_bar), x) in probe_bar.iter_mut().zip(&slope_bar[1..]).zip(&x[1..]) {
            *probe_bar = slope_bar * x;
        }
        probe_bar[n - 1] = 0.0;
        for (collected, probe_bar) in collected.iter_mut().zip(&*probe_bar) {
            *collected += probe_bar;
        }
        if stage > 0 {
            let (weight, ahead) = STAGES[stage - 1];
            for ((slope_bar, y_bar), probe_bar) in slope_bar.iter_mut().zip(&*y_bar).zip(&*probe_bar) {
                *slope_bar = h * weight / 6.0 * y_bar + h * ahead * probe_bar;
            }
        }
    }
    for (y_bar, collected) in y_bar.iter_mut().zip(&collected) {
        *y_bar += collected;
    }
}
