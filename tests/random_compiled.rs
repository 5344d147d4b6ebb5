//! Random programs, compiled: a sample of those that the compiler's own tests run on an interpreter.

#[rustfmt::skip]
#[path = "random_compiled/corpus.rs"]
mod corpus;

/// Holds a program against its gradient, at one point and around it. `expected` was computed in forward mode.
fn check(
    point: &[f64],
    program: &dyn Fn(&[f64]) -> f64,
    gradient: &dyn Fn(&[f64]) -> (f64, Vec<f64>),
    expected: &[f64],
) {
    let (value, partials) = gradient(point);
    assert_eq!(value.to_bits(), program(point).to_bits(), "the value differs");
    assert_eq!(partials.len(), expected.len());
    for (index, (partial, expected)) in partials.iter().zip(expected).enumerate() {
        let scale = 1.0 + expected.abs();
        assert!((partial - expected).abs() <= 1e-7 * scale, "∂/∂x[{index}] is {partial}, not {expected}");
        if let Some(slope) = slope(point, index, program) {
            assert!(
                (partial - slope).abs() <= 1e-3 * scale,
                "∂/∂x[{index}] is {partial}, differences give {slope}"
            );
        }
    }
}

/// Central differences; nothing where two steps disagree, as they do near a jump or a kink.
fn slope(point: &[f64], index: usize, program: &dyn Fn(&[f64]) -> f64) -> Option<f64> {
    let at = |step: f64| {
        let mut moved = point.to_vec();
        moved[index] += step;
        program(&moved)
    };
    let central = |step: f64| (at(step) - at(-step)) / (2.0 * step);
    let (coarse, fine) = (central(2e-5), central(1e-5));
    let kink = at(1e-5) - 2.0 * at(0.0) + at(-1e-5);
    ((coarse - fine).abs() <= 1e-4 * (1.0 + fine.abs()) && kink.abs() <= 1e-6).then_some(fine)
}
