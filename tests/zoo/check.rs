//! The oracle: what a generated gradient is compared with. A program passes when its value is the user's value bit for
//! bit, and its gradient agrees with central finite differences, with the closed form where one is given, and, for
//! programs plain enough to be read over any kind of number, with forward mode by an independent crate.

use crate::dual::Dual;
use std::fmt::Debug;
use std::hint::black_box;

/// The floats inside a value, in order. Integers and booleans have none.
pub(crate) trait Coordinates: Clone + Debug {
    /// Appends the floats of this value to `to`.
    fn write(self, to: &mut Vec<f64>);

    /// This value with its floats replaced by the next ones of `from`.
    fn read(self, from: &mut impl Iterator<Item = f64>) -> Self;
}

impl Coordinates for f64 {
    fn write(self, to: &mut Vec<f64>) {
        to.push(self);
    }

    fn read(self, from: &mut impl Iterator<Item = f64>) -> Self {
        from.next().expect("as many floats as were written")
    }
}

macro_rules! without_coordinates {
    ($($ty:ty),+) => { $(
        impl Coordinates for $ty {
            fn write(self, _: &mut Vec<f64>) {}

            fn read(self, _: &mut impl Iterator<Item = f64>) -> Self {
                self
            }
        }
    )+ };
}
without_coordinates!((), bool, i32, i64, u32, usize, &'static str);

impl<T: Coordinates, const N: usize> Coordinates for [T; N] {
    fn write(self, to: &mut Vec<f64>) {
        for element in self {
            element.write(to);
        }
    }

    fn read(self, from: &mut impl Iterator<Item = f64>) -> Self {
        self.map(|element| element.read(from))
    }
}

impl<T: Coordinates> Coordinates for Vec<T> {
    fn write(self, to: &mut Vec<f64>) {
        for element in self {
            element.write(to);
        }
    }

    fn read(self, from: &mut impl Iterator<Item = f64>) -> Self {
        self.into_iter().map(|element| element.read(from)).collect()
    }
}

macro_rules! tuple_coordinates {
    ($($T:ident $field:tt),+) => {
        impl<$($T: Coordinates),+> Coordinates for ($($T,)+) {
            fn write(self, to: &mut Vec<f64>) {
                $( self.$field.write(to); )+
            }

            fn read(self, from: &mut impl Iterator<Item = f64>) -> Self {
                ($( self.$field.read(from), )+)
            }
        }
    };
}
tuple_coordinates!(A 0);
tuple_coordinates!(A 0, B 1);
tuple_coordinates!(A 0, B 1, C 2);
tuple_coordinates!(A 0, B 1, C 2, D 3);
tuple_coordinates!(A 0, B 1, C 2, D 3, E 4);
tuple_coordinates!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple_coordinates!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);

/// The floats of `value`.
pub(crate) fn flat(value: impl Coordinates) -> Vec<f64> {
    let mut floats = Vec::new();
    value.write(&mut floats);
    floats
}

/// Panics unless the two are equal bit for bit. Every NaN counts as the same.
#[track_caller]
pub(crate) fn assert_same_bits(actual: f64, expected: f64, at: &dyn Debug) {
    let same = actual.to_bits() == expected.to_bits() || (actual.is_nan() && expected.is_nan());
    assert!(same, "value {actual:?} instead of {expected:?} at {at:?}");
}

/// Panics unless the floats of the two agree to within `tolerance`, relative to those of `expected` above 1.
#[track_caller]
pub(crate) fn assert_close(
    actual: impl Coordinates,
    expected: impl Coordinates,
    tolerance: f64,
    oracle: &str,
    at: &dyn Debug,
) {
    assert_all_close(&flat(actual), &flat(expected), tolerance, oracle, at);
}

/// Panics unless the two agree to within `tolerance`, relative to what is above 1 in `expected`.
#[track_caller]
pub(crate) fn assert_all_close(
    actual: &[f64],
    expected: &[f64],
    tolerance: f64,
    oracle: &str,
    at: &dyn Debug,
) {
    assert_eq!(actual.len(), expected.len(), "{oracle} has another number of partials at {at:?}");
    for (a, e) in actual.iter().zip(expected) {
        let close = a == e || (a - e).abs() <= tolerance * e.abs().max(1.0);
        assert!(close, "gradient {actual:?}, but {expected:?} by {oracle} at {at:?}");
    }
}

/// Compares value and gradient with the function itself: its value, and its finite differences.
#[track_caller]
pub(crate) fn differences<P: Coordinates + Copy, G: Coordinates>(
    f: impl Fn(P) -> f64,
    f_grad: impl Fn(P) -> (f64, G),
    points: &[P],
) {
    for &point in points {
        let (value, gradient) = f_grad(black_box(point));
        let expected = f(black_box(point));
        assert_same_bits(value, expected, &point);
        let partials = finite_differences(&f, &point);
        let tolerance = 1e-8 * expected.abs().max(1.0);
        assert_all_close(&flat(gradient), &partials, tolerance, "finite differences", &point);
    }
}

/// Compares the gradient with a formula, also where the function is not smooth.
#[track_caller]
pub(crate) fn closed_form<P: Coordinates + Copy, G: Coordinates, C: Coordinates>(
    f_grad: impl Fn(P) -> (f64, G),
    formula: impl Fn(P) -> C,
    points: &[P],
) {
    for &point in points {
        let (_, gradient) = f_grad(black_box(point));
        assert_close(gradient, formula(point), 1e-12, "the closed form", &point);
    }
}

/// Compares the gradient with forward mode: the same program over dual numbers, one coordinate after the other.
#[track_caller]
pub(crate) fn forward<P: Coordinates + Copy, G: Coordinates>(
    f_grad: impl Fn(P) -> (f64, G),
    over_duals: impl Fn(&[Dual]) -> Dual,
    points: &[P],
) {
    for &point in points {
        let (_, gradient) = f_grad(black_box(point));
        let at = flat(point);
        let partials: Vec<f64> = (0..at.len())
            .map(|k| {
                let duals: Vec<Dual> =
                    at.iter().enumerate().map(|(j, &x)| Dual::new(x, f64::from(u8::from(j == k)))).collect();
                over_duals(&duals).tangent()
            })
            .collect();
        assert_all_close(&flat(gradient), &partials, 1e-11, "forward mode", &point);
    }
}

/// Central differences at three step sizes, extrapolated twice.
pub(crate) fn finite_differences<P: Coordinates>(f: impl Fn(P) -> f64, point: &P) -> Vec<f64> {
    let at = flat(point.clone());
    (0..at.len())
        .map(|k| {
            let central = |step: f64| {
                let beside = |x: f64| {
                    let mut moved = at.clone();
                    moved[k] = x;
                    f(point.clone().read(&mut moved.into_iter()))
                };
                let (below, above) = (at[k] - step, at[k] + step);
                (beside(above) - beside(below)) / (above - below)
            };
            let [coarse, middle, fine] = [1e-3, 5e-4, 2.5e-4].map(central);
            let (once, again) = ((4.0 * middle - coarse) / 3.0, (4.0 * fine - middle) / 3.0);
            (16.0 * again - once) / 15.0
        })
        .collect()
}

/// One program, its formula if there is one, and the points at which to look; becomes one test.
///
/// With `generic` before `fn` the body is compiled a second time with dual numbers for `f64`.
macro_rules! zoo {
    (@formula $points:ident, ($($x:ident),+)) => {};
    (@formula $points:ident, ($($x:ident),+) => $gradient:expr) => {
        #[allow(unused_variables, reason = "a partial may be constant")]
        $crate::check::closed_form(
            |($($x,)+)| program_grad($($x),+),
            |($($x,)+)| $gradient,
            $points,
        );
    };
    (
        generic $(#[$attribute:meta])* fn $name:ident($($x:ident: f64),+ $(,)?) -> f64 $body:tt
        $(gradient $gradient:expr;)?
        at $(($($at:expr),+ $(,)?)),+ $(,)? ;
    ) => {
        #[test]
        fn $name() {
            mod over_duals {
                #[allow(unused_imports, reason = "programs read the constants and functions beside them")]
                use super::*;
                #[allow(non_camel_case_types, reason = "the body says `f64`")]
                type f64 = $crate::dual::Dual;
                pub(super) fn program($($x: f64),+) -> f64 $body
            }
            $(#[$attribute])*
            #[grad_runtime::differentiable]
            fn program($($x: f64),+) -> f64 $body
            let points = &[$(($($at,)+)),+];
            $crate::check::differences(
                |($($x,)+)| program($($x),+),
                |($($x,)+)| program_grad($($x),+),
                points,
            );
            $crate::check::forward(
                |($($x,)+)| program_grad($($x),+),
                |duals| {
                    let &[$($x),+] = duals else { unreachable!("one dual for each parameter") };
                    over_duals::program($($x),+)
                },
                points,
            );
            zoo!(@formula points, ($($x),+) $(=> $gradient)?);
        }
    };
    (
        $(#[$attribute:meta])* fn $name:ident($($x:ident: $ty:tt),+ $(,)?) -> f64 $body:tt
        $(gradient $gradient:expr;)?
        at $(($($at:expr),+ $(,)?)),+ $(,)? ;
    ) => {
        #[test]
        fn $name() {
            $(#[$attribute])*
            #[grad_runtime::differentiable]
            fn program($($x: $ty),+) -> f64 $body
            let points: &[($($ty,)+)] = &[$(($($at,)+)),+];
            $crate::check::differences(
                |($($x,)+)| program($($x),+),
                |($($x,)+)| program_grad($($x),+),
                points,
            );
            zoo!(@formula points, ($($x),+) $(=> $gradient)?);
        }
    };
}
pub(crate) use zoo;
