//! Dual numbers of an independent crate, dressed so that a program written for `f64` can be read over them: operators
//! with literals on either side, comparisons of values, and the names of the standard library's methods.

use num_dual::{Dual64, DualNum};
use std::cmp::Ordering;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// A value and its tangent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dual(Dual64);

impl Dual {
    pub(crate) fn new(value: f64, tangent: f64) -> Self {
        Self(Dual64::new(value, tangent))
    }

    pub(crate) fn tangent(self) -> f64 {
        self.0.eps
    }

    pub(crate) fn powi(self, n: i32) -> Self {
        Self(self.0.powi(n))
    }

    pub(crate) fn powf(self, p: impl Into<Self>) -> Self {
        let p = p.into().0;
        // The general rule takes the logarithm of the base, which a constant exponent does not need.
        Self(if p.eps == 0.0 { self.0.powf(p.re) } else { self.0.powd(p) })
    }

    pub(crate) fn sin_cos(self) -> (Self, Self) {
        let (sin, cos) = self.0.sin_cos();
        (Self(sin), Self(cos))
    }

    pub(crate) fn atan2(self, x: Self) -> Self {
        // The crate divides by `x`, which may be zero: turn by a right angle first where that is the larger part.
        let steep = self.0.re.abs() > x.0.re.abs();
        let angle = if steep { -(x.0 / self.0).atan() } else { (self.0 / x.0).atan() };
        Self::new(self.0.re.atan2(x.0.re), angle.eps)
    }

    pub(crate) fn mul_add(self, a: impl Into<Self>, b: impl Into<Self>) -> Self {
        self * a.into() + b.into()
    }

    pub(crate) fn hypot(self, other: Self) -> Self {
        (self * self + other * other).sqrt()
    }

    pub(crate) fn log(self, base: Self) -> Self {
        self.ln() / base.ln()
    }
}

macro_rules! methods {
    ($($name:ident)+) => {
        impl Dual {
            $( pub(crate) fn $name(self) -> Self {
                Self(self.0.$name())
            } )+
        }
    };
}
methods!(recip sqrt cbrt exp exp2 exp_m1 ln log2 log10 ln_1p);
methods!(sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh);

impl From<f64> for Dual {
    fn from(value: f64) -> Self {
        Self::new(value, 0.0)
    }
}

impl From<u32> for Dual {
    fn from(value: u32) -> Self {
        Self::from(f64::from(value))
    }
}

impl Neg for Dual {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

macro_rules! operators {
    ($($Trait:ident $method:ident $AssignTrait:ident $assign:ident $operator:tt),+) => { $(
        impl $Trait for Dual {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                Self(self.0 $operator other.0)
            }
        }

        impl $Trait<f64> for Dual {
            type Output = Self;

            fn $method(self, other: f64) -> Self {
                self $operator Self::from(other)
            }
        }

        impl $Trait<Dual> for f64 {
            type Output = Dual;

            fn $method(self, other: Dual) -> Dual {
                Dual::from(self) $operator other
            }
        }

        impl $AssignTrait for Dual {
            fn $assign(&mut self, other: Self) {
                *self = *self $operator other;
            }
        }

        impl $AssignTrait<f64> for Dual {
            fn $assign(&mut self, other: f64) {
                *self = *self $operator other;
            }
        }
    )+ };
}
operators!(
    Add add AddAssign add_assign +,
    Sub sub SubAssign sub_assign -,
    Mul mul MulAssign mul_assign *,
    Div div DivAssign div_assign /
);

impl PartialEq for Dual {
    fn eq(&self, other: &Self) -> bool {
        self.0.re == other.0.re
    }
}

impl PartialEq<f64> for Dual {
    fn eq(&self, other: &f64) -> bool {
        self.0.re == *other
    }
}

impl PartialOrd for Dual {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.0.re.partial_cmp(&other.0.re)
    }
}

impl PartialOrd<f64> for Dual {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.0.re.partial_cmp(other)
    }
}
