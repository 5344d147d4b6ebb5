//! Gradients by forward mode: all partial derivatives at once.

use nalgebra::SVector;
use num_dual::{DualSVec64, gradient};

/// The value and the gradient of a function of `N` numbers.
pub(crate) fn forward<const N: usize>(
    function: impl FnOnce([DualSVec64<N>; N]) -> DualSVec64<N>,
    x: [f64; N],
) -> (f64, [f64; N]) {
    let (value, partials) = gradient(|x: SVector<DualSVec64<N>, N>| function(x.into()), SVector::from(x));
    (value, partials.into())
}
