//! Generic code computes what concrete code does: exactly with the standard library, closely without.

use super::Scalar;

/// Compares a method of the trait, called in generic code, with the inherent method of each type.
macro_rules! check {
    ($($method:ident($($operand:expr),*);)*) => {
        $(
            #[test]
            fn $method() {
                fn generic<T: Scalar>(x: f64) -> [f64; 2] {
                    #[allow(unused, reason = "not every method has an operand of the float's type")]
                    let of = T::from_f64;
                    Parts::parts(T::from_f64(x).$method($(operand!(of, $operand)),*))
                }
                for x in [0.3, -0.7, 1.0, 1.5, 2.5, -2.5, 7.25, 0.0, f64::INFINITY, f64::NAN] {
                    #[allow(unused, reason = "as above")]
                    let double = core::convert::identity::<f64>;
                    let expected = Parts::parts(double(x).$method($(operand!(double, $operand)),*));
                    assert_same(generic::<f64>(x), expected, 1e-14, x);
                    #[allow(clippy::cast_possible_truncation, reason = "rounding is the point")]
                    let single = |value: f64| value as f32;
                    let expected = Parts::parts(single(x).$method($(operand!(single, $operand)),*));
                    assert_same(generic::<f32>(x), expected, 1e-6, x);
                }
            }
        )*
    };
}

/// Integer operands are taken as they are, floats are converted.
macro_rules! operand {
    ($of:ident, (int $value:expr)) => {
        $value
    };
    ($of:ident, $value:expr) => {
        $of($value)
    };
}

/// A result as two numbers, because `sin_cos` has two.
trait Parts {
    fn parts(self) -> [f64; 2];
}

impl<T: Scalar> Parts for T {
    fn parts(self) -> [f64; 2] {
        [self.to_f64(), 0.0]
    }
}

impl<T: Scalar> Parts for (T, T) {
    fn parts(self) -> [f64; 2] {
        [self.0.to_f64(), self.1.to_f64()]
    }
}

#[track_caller]
fn assert_same(actual: [f64; 2], expected: [f64; 2], tolerance: f64, x: f64) {
    for (actual, expected) in actual.into_iter().zip(expected) {
        let is_close = (actual - expected).abs() <= tolerance * expected.abs().max(1.0);
        let is_same = actual == expected || actual.is_nan() && expected.is_nan();
        assert!(is_same || (!cfg!(feature = "std") && is_close), "at {x}: {actual:e}, not {expected:e}");
    }
}

check! {
    abs(); clamp(-1.0, 2.0); copysign(-1.0); max(1.25); min(1.25); recip(); signum(); to_degrees(); to_radians();
}

#[cfg(any(feature = "std", feature = "libm"))]
check! {
    acos(); acosh(); asin(); asinh(); atan(); atan2(-1.25); atanh(); cbrt(); ceil(); cos(); cosh(); div_euclid(1.25);
    exp(); exp2(); exp_m1(); floor(); fract(); hypot(1.25); ln(); ln_1p(); log(3.0); log10(); log2();
    mul_add(1.5, -0.25); powf(1.5); rem_euclid(-1.25); round(); round_ties_even(); sin(); sin_cos(); sinh(); sqrt();
    tan(); tanh(); trunc();
}

#[cfg(any(feature = "std", feature = "libm"))]
#[test]
fn powi() {
    for n in [0, 1, 2, 5, -1, -3, i32::MAX, i32::MIN] {
        for x in [0.5, -1.0, 1.25, 0.0, 3.0] {
            assert_same(Scalar::powi(x, n).parts(), x.powi(n).parts(), 1e-14, x);
        }
    }
}
