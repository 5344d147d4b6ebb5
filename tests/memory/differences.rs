//! Finite differences for programs of one slice.

/// Holds partials against central differences.
pub(super) fn fd(f: &dyn Fn(&[f64]) -> f64, x: &[f64], partials: &[f64]) {
    assert_eq!(x.len(), partials.len());
    let at = |index: usize, step: f64| {
        let mut moved = x.to_vec();
        moved[index] += step;
        f(&moved)
    };
    for (index, partial) in partials.iter().enumerate() {
        let slope = (at(index, 1e-6) - at(index, -1e-6)) / 2e-6;
        assert!(
            (slope - partial).abs() < 2e-5 * (1.0 + slope.abs()),
            "∂/∂x[{index}] is {partial}, differences give {slope}"
        );
    }
}

/// Numbers around 0.7; another list for each `kind`.
pub(super) fn nums(count: usize, kind: usize) -> Vec<f64> {
    (0..count).map(|i| 0.7 + ((i * 37 + 11 + 101 * kind) as f64).sin()).collect()
}
