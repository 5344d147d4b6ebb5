//! `libm`'s functions under the names of the standard library, one module for each float type, and the few that
//! `libm` lacks. Their results can differ from the standard library's in the last place.

/// Double precision.
pub(super) mod f64 {
    pub(in super::super) use libm::{
        acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, cos, cosh, exp, exp2, expm1 as exp_m1,
        floor, fma as mul_add, hypot, log as ln, log1p as ln_1p, log2, log10, pow as powf, round,
        roundeven as round_ties_even, sin, sincos as sin_cos, sinh, sqrt, tan, tanh, trunc,
    };
}

/// Single precision, where `libm` marks each name with an `f`.
pub(super) mod f32 {
    pub(in super::super) use libm::{
        acosf as acos, acoshf as acosh, asinf as asin, asinhf as asinh, atan2f as atan2, atanf as atan,
        atanhf as atanh, cbrtf as cbrt, ceilf as ceil, cosf as cos, coshf as cosh, exp2f as exp2,
        expf as exp, expm1f as exp_m1, floorf as floor, fmaf as mul_add, hypotf as hypot, log1pf as ln_1p,
        log2f as log2, log10f as log10, logf as ln, powf, roundevenf as round_ties_even, roundf as round,
        sincosf as sin_cos, sinf as sin, sinhf as sinh, sqrtf as sqrt, tanf as tan, tanhf as tanh,
        truncf as trunc,
    };
}

/// Methods that pass on to the functions of the same name in the modules above.
macro_rules! functions {
    ($float:ident: $($method:ident($($operand:ident: $kind:ty),*) -> $result:ty;)*) => {
        $(
            #[inline]
            fn $method(self $(, $operand: $kind)*) -> $result {
                libm_names::$float::$method(self $(, $operand)*)
            }
        )*
    };
}

/// Methods that `libm` has no function for, defined as the standard library defines them.
macro_rules! derived_functions {
    () => {
        #[inline]
        fn div_euclid(self, rhs: Self) -> Self {
            let quotient = Scalar::trunc(self / rhs);
            match (self % rhs < 0.0, rhs > 0.0) {
                (false, _) => quotient,
                (true, true) => quotient - 1.0,
                (true, false) => quotient + 1.0,
            }
        }

        #[inline]
        fn rem_euclid(self, rhs: Self) -> Self {
            let remainder = self % rhs;
            if remainder < 0.0 { remainder + rhs.abs() } else { remainder }
        }

        #[inline]
        fn fract(self) -> Self {
            self - Scalar::trunc(self)
        }

        #[inline]
        fn log(self, base: Self) -> Self {
            Scalar::ln(self) / Scalar::ln(base)
        }

        #[inline]
        fn powi(self, n: i32) -> Self {
            let mut power = self;
            let mut result = 1.0;
            let mut left = n.unsigned_abs();
            while left > 0 {
                if left % 2 == 1 {
                    result *= power;
                }
                power *= power;
                left /= 2;
            }
            if n < 0 { 1.0 / result } else { result }
        }
    };
}

pub(super) use {derived_functions, functions};
