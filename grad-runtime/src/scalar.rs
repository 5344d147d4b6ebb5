//! [`Scalar`], the floats that can be differentiated.
//!
//! The trait has a method for every float function with a derivative rule, under the name that the standard library
//! gives it. With `std` each method is the inherent one, so generic code computes bit for bit what concrete code does.

use core::fmt::{Debug, Display};
use core::iter::{Product, Sum};
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

use crate::{Differentiable, Tangent};

#[cfg(all(feature = "libm", not(feature = "std")))]
mod libm_names;

/// Keeps [`Scalar`] to the floats that the compiler of derivatives knows.
pub trait Sealed {}

impl Sealed for f32 {}
impl Sealed for f64 {}

/// `f32` or `f64`: the numbers that derivatives are taken of.
///
/// Functions over `T: Scalar` serve both. The attribute does not go on them yet; it takes `f32` and `f64` by name.
///
/// ```
/// use grad_runtime::Scalar;
///
/// fn softplus<T: Scalar>(x: T) -> T {
///     x.exp().ln_1p()
/// }
///
/// assert_eq!(softplus(0.0_f64), 2.0_f64.ln());
/// assert_eq!(softplus(0.0_f32), 2.0_f32.ln());
/// ```
///
/// Without the standard library, bring the trait into scope to get float functions at all; they come from `libm`,
/// with the feature of that name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a float that can be differentiated here",
    label = "not a float with derivatives",
    note = "derivatives are taken of `f32`, `f64` and type parameters bounded by `grad_runtime::Scalar`"
)]
pub trait Scalar:
    Sealed
    + Copy
    + PartialOrd
    + Default
    + Debug
    + Display
    + Neg<Output = Self>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
    + Sum
    + Product
    + Differentiable<Tangent = Self>
    + Tangent
    + 'static
{
    /// The nearest value of this type: a constant in generic code.
    fn from_f64(value: f64) -> Self;

    /// The same number, as the widest type.
    fn to_f64(self) -> f64;

    /// The absolute value.
    fn abs(self) -> Self;

    /// The value moved into `min..=max`; panics if that is empty.
    fn clamp(self, min: Self, max: Self) -> Self;

    /// The magnitude of `self` with the sign of `sign`.
    fn copysign(self, sign: Self) -> Self;

    /// The larger of the two, ignoring NaN.
    fn max(self, other: Self) -> Self;

    /// The smaller of the two, ignoring NaN.
    fn min(self, other: Self) -> Self;

    /// `1 / self`.
    fn recip(self) -> Self;

    /// 1 with the sign of `self`, or NaN.
    fn signum(self) -> Self;

    /// Radians to degrees.
    fn to_degrees(self) -> Self;

    /// Degrees to radians.
    fn to_radians(self) -> Self;

    /// Arc cosine, in radians.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn acos(self) -> Self;

    /// Inverse hyperbolic cosine.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn acosh(self) -> Self;

    /// Arc sine, in radians.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn asin(self) -> Self;

    /// Inverse hyperbolic sine.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn asinh(self) -> Self;

    /// Arc tangent, in radians.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn atan(self) -> Self;

    /// The angle of the point with `y = self` and `x = other`, in radians.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn atan2(self, other: Self) -> Self;

    /// Inverse hyperbolic tangent.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn atanh(self) -> Self;

    /// Cube root.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn cbrt(self) -> Self;

    /// The smallest integer that is not less.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn ceil(self) -> Self;

    /// Cosine of an angle in radians.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn cos(self) -> Self;

    /// Hyperbolic cosine.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn cosh(self) -> Self;

    /// The integer `n` with `self == n * rhs + self.rem_euclid(rhs)`.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn div_euclid(self, rhs: Self) -> Self;

    /// `e` to the power of `self`.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn exp(self) -> Self;

    /// 2 to the power of `self`.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn exp2(self) -> Self;

    /// `exp(self) - 1`, accurate near 0.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn exp_m1(self) -> Self;

    /// The largest integer that is not greater.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn floor(self) -> Self;

    /// The fractional part, with the sign of `self`.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn fract(self) -> Self;

    /// The length of the hypotenuse over two legs.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn hypot(self, other: Self) -> Self;

    /// Natural logarithm.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn ln(self) -> Self;

    /// `ln(1 + self)`, accurate near 0.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn ln_1p(self) -> Self;

    /// Logarithm to a base.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn log(self, base: Self) -> Self;

    /// Logarithm to base 10.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn log10(self) -> Self;

    /// Logarithm to base 2.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn log2(self) -> Self;

    /// `self * a + b`, rounded once.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn mul_add(self, a: Self, b: Self) -> Self;

    /// `self` to the power of a float.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn powf(self, n: Self) -> Self;

    /// `self` to the power of an integer.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn powi(self, n: i32) -> Self;

    /// The non-negative remainder of a Euclidean division.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn rem_euclid(self, rhs: Self) -> Self;

    /// The nearest integer; halves away from 0.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn round(self) -> Self;

    /// The nearest integer; halves to the even one.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn round_ties_even(self) -> Self;

    /// Sine of an angle in radians.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn sin(self) -> Self;

    /// Sine and cosine together.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn sin_cos(self) -> (Self, Self);

    /// Hyperbolic sine.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn sinh(self) -> Self;

    /// Square root.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn sqrt(self) -> Self;

    /// Tangent of an angle in radians.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn tan(self) -> Self;

    /// Hyperbolic tangent.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn tanh(self) -> Self;

    /// The integer part.
    #[cfg(any(feature = "std", feature = "libm"))]
    fn trunc(self) -> Self;
}

/// Methods that pass on to the inherent ones of the same name, which take precedence over the trait's.
macro_rules! inherent {
    ($float:ident: $($method:ident($($operand:ident: $kind:ty),*) -> $result:ty;)*) => {
        $(
            #[inline]
            fn $method(self $(, $operand: $kind)*) -> $result {
                <$float>::$method(self $(, $operand)*)
            }
        )*
    };
}

/// What `core` can compute.
macro_rules! core_functions {
    ($float:ident) => {
        inherent! { $float:
            abs() -> Self;
            clamp(min: Self, max: Self) -> Self;
            copysign(sign: Self) -> Self;
            max(other: Self) -> Self;
            min(other: Self) -> Self;
            recip() -> Self;
            signum() -> Self;
            to_degrees() -> Self;
            to_radians() -> Self;
        }
    };
}

/// What takes the standard library.
#[cfg(feature = "std")]
macro_rules! float_functions {
    ($float:ident) => {
        inherent! { $float:
            acos() -> Self;
            acosh() -> Self;
            asin() -> Self;
            asinh() -> Self;
            atan() -> Self;
            atan2(other: Self) -> Self;
            atanh() -> Self;
            cbrt() -> Self;
            ceil() -> Self;
            cos() -> Self;
            cosh() -> Self;
            div_euclid(rhs: Self) -> Self;
            exp() -> Self;
            exp2() -> Self;
            exp_m1() -> Self;
            floor() -> Self;
            fract() -> Self;
            hypot(other: Self) -> Self;
            ln() -> Self;
            ln_1p() -> Self;
            log(base: Self) -> Self;
            log10() -> Self;
            log2() -> Self;
            mul_add(a: Self, b: Self) -> Self;
            powf(n: Self) -> Self;
            powi(n: i32) -> Self;
            rem_euclid(rhs: Self) -> Self;
            round() -> Self;
            round_ties_even() -> Self;
            sin() -> Self;
            sin_cos() -> (Self, Self);
            sinh() -> Self;
            sqrt() -> Self;
            tan() -> Self;
            tanh() -> Self;
            trunc() -> Self;
        }
    };
}

/// The same functions from `libm`, which lacks a few that are easily said in terms of others.
#[cfg(all(feature = "libm", not(feature = "std")))]
macro_rules! float_functions {
    ($float:ident) => {
        libm_names::functions! { $float:
            acos() -> Self;
            acosh() -> Self;
            asin() -> Self;
            asinh() -> Self;
            atan() -> Self;
            atan2(other: Self) -> Self;
            atanh() -> Self;
            cbrt() -> Self;
            ceil() -> Self;
            cos() -> Self;
            cosh() -> Self;
            exp() -> Self;
            exp2() -> Self;
            exp_m1() -> Self;
            floor() -> Self;
            hypot(other: Self) -> Self;
            ln() -> Self;
            ln_1p() -> Self;
            log10() -> Self;
            log2() -> Self;
            mul_add(a: Self, b: Self) -> Self;
            powf(n: Self) -> Self;
            round() -> Self;
            round_ties_even() -> Self;
            sin() -> Self;
            sin_cos() -> (Self, Self);
            sinh() -> Self;
            sqrt() -> Self;
            tan() -> Self;
            tanh() -> Self;
            trunc() -> Self;
        }
        libm_names::derived_functions! {}
    };
}

macro_rules! scalar {
    ($($float:ident),*) => {
        $(
            impl Scalar for $float {
                #[inline]
                #[allow(clippy::cast_possible_truncation, clippy::cast_lossless, reason = "rounding is the point")]
                fn from_f64(value: f64) -> Self {
                    value as $float
                }

                #[inline]
                fn to_f64(self) -> f64 {
                    self.into()
                }

                core_functions! { $float }
                #[cfg(any(feature = "std", feature = "libm"))]
                float_functions! { $float }
            }
        )*
    };
}

scalar! { f32, f64 }

#[cfg(test)]
mod tests;
