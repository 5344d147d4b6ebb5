//! What the derivative of a value looks like: [`Differentiable`] names its type, [`Tangent`] adds and scales it.
//!
//! The laws: `zero_tangent` is neutral in `accumulate`, and scaling by a zero seed gives exactly zero, whatever the
//! tangent holds.

use crate::Scalar;

/// A type whose values have derivatives, or count as constants.
///
/// The derivative of a float is a float. That of a tuple, an array, an option, a vector or a box has the same shape,
/// element by element. Integers, booleans, characters and strings count as constants: their derivative is `()`.
///
/// ```
/// use grad_runtime::Differentiable;
///
/// assert_eq!((2.0_f64, 7_u32, [1.0_f32; 2]).zero_tangent(), (0.0, (), [0.0, 0.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that has derivatives",
    label = "not differentiable",
    note = "floats have derivatives, and so do tuples, arrays, slices, vectors, options, boxes and references of \
            what has derivatives; integers, `bool`, `char` and strings count as constants",
    note = "for a type of your own, implement `grad_runtime::Differentiable`"
)]
pub trait Differentiable {
    /// The type of this type's derivatives: of the change of a value, and of the slope with respect to it.
    type Tangent: Tangent;

    /// The derivative of a constant, with the shape that belongs to this value.
    fn zero_tangent(&self) -> Self::Tangent;
}

/// A derivative: something to add to another of its kind, and to scale.
///
/// ```
/// use grad_runtime::Tangent;
///
/// let mut slopes = (1.0_f64, [2.0_f64, 3.0]);
/// slopes.accumulate((10.0, [20.0, 30.0]).scaled(0.5));
/// assert_eq!(slopes, (6.0, [12.0, 18.0]));
///
/// // Where nothing flows, an infinite slope contributes nothing.
/// assert_eq!(f64::INFINITY.scaled(0.0), 0.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a derivative that can be added and scaled",
    label = "not the tangent of a differentiable type",
    note = "for a type of your own, implement `grad_runtime::Tangent`"
)]
pub trait Tangent: Clone {
    /// Adds `other` to `self`, element by element.
    ///
    /// # Panics
    ///
    /// If two vectors differ in length.
    fn accumulate(&mut self, other: Self);

    /// `self` times `seed`, element by element, where a zero seed gives exactly zero, even from infinity or NaN.
    fn scaled<S: Scalar>(self, seed: S) -> Self;
}

/// Returns `x`, and lets no derivative through: it counts as a constant.
///
/// ```
/// use grad_runtime::stop_gradient;
///
/// assert_eq!(stop_gradient(2.0), 2.0);
/// ```
#[inline]
pub fn stop_gradient<T>(x: T) -> T {
    x
}

/// What differentiable functions call in place of the function [`stop_gradient()`]; it travels with the function's
/// name, in the namespace of types, as the companion of every annotated function does.
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "a companion bears the name of its function")]
#[derive(Debug)]
pub struct stop_gradient {}

impl stop_gradient {
    /// The value, where a differentiable function needs no pullback.
    #[doc(hidden)]
    #[inline]
    pub fn constant<T>(x: T) -> T {
        x
    }

    /// The value, and a pullback that returns zero whatever the seed.
    #[doc(hidden)]
    #[inline]
    pub fn vjp<T: Differentiable>(x: T) -> (T, impl FnOnce(T::Tangent) -> (T::Tangent,) + use<T>) {
        let zero = x.zero_tangent();
        (x, move |_seed| (zero,))
    }
}
