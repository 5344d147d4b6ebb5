//! The oracle of the programs: what the gradient of a function with parameters by reference is compared with.
//!
//! A program passes when the value is the user's value bit for bit, when what is lent mutably is left as the
//! user's function leaves it, when buffers that were dirty hold the gradient afterwards, and when the
//! gradient agrees with central finite differences of the user's function.

use std::fmt::Debug;
use std::hint::black_box;

/// The lengths at which programs over slices are looked at.
pub(crate) const SIZES: [usize; 4] = [0, 1, 2, 7];

/// Finite differences of a function that is smooth around the point.
pub(crate) const SMOOTH: Differences = Differences { step: 1e-3, tolerance: 1e-8 };

/// Finite differences where a kink is near, or where the function bends strongly.
pub(crate) const NARROW: Differences = Differences { step: 1e-4, tolerance: 1e-6 };

/// How finite differences are taken, and how well they have to agree, relative to the largest partial.
#[derive(Clone, Copy)]
pub(crate) struct Differences {
    pub(crate) step: f64,
    pub(crate) tolerance: f64,
}

/// Floats in any arrangement that an argument or a gradient can have.
pub(crate) trait Coordinates: Clone + Debug {
    /// Calls `each` with every float, in order.
    fn visit(&mut self, each: &mut impl FnMut(&mut f64));
}

impl Coordinates for f64 {
    fn visit(&mut self, each: &mut impl FnMut(&mut f64)) {
        each(self);
    }
}

impl<T: Coordinates, const N: usize> Coordinates for [T; N] {
    fn visit(&mut self, each: &mut impl FnMut(&mut f64)) {
        for element in self {
            element.visit(each);
        }
    }
}

impl<T: Coordinates> Coordinates for Vec<T> {
    fn visit(&mut self, each: &mut impl FnMut(&mut f64)) {
        for element in self {
            element.visit(each);
        }
    }
}

macro_rules! tuple_coordinates {
    ($($T:ident $field:tt),+) => {
        impl<$($T: Coordinates),+> Coordinates for ($($T,)+) {
            fn visit(&mut self, each: &mut impl FnMut(&mut f64)) {
                $( self.$field.visit(each); )+
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

/// `n` numbers between -1 and 1, none of them close to zero or to another; with another `start`, other
/// numbers.
pub(crate) fn samples(n: usize, start: usize) -> Vec<f64> {
    let mut numbers = Vec::with_capacity(n);
    let mut k = 0.37 * start as f64;
    while numbers.len() < n {
        k += 1.0;
        let number = 2.0 * (0.618_033_988_749_894_9 * k * k).fract() - 1.0;
        if number.abs() > 0.05 && numbers.iter().all(|other: &f64| (number - other).abs() > 0.01) {
            numbers.push(number);
        }
    }
    numbers
}

/// `n` numbers between 0.5 and 1.5.
pub(crate) fn positive(n: usize, start: usize) -> Vec<f64> {
    samples(n, start).into_iter().map(|x| 1.0 + 0.5 * x).collect()
}

/// A matrix of samples, as a vector of rows.
pub(crate) fn rows(n: usize, columns: usize, start: usize) -> Vec<Vec<f64>> {
    (0..n).map(|i| samples(columns, start + 5 * i)).collect()
}

/// Compares a gradient with the program it belongs to, and returns the gradient.
#[track_caller]
pub(crate) fn examine<P: Coordinates>(
    point: &P,
    f: impl Fn(&mut P) -> f64,
    f_grad: impl Fn(&mut P, &mut P) -> f64,
    differences: Differences,
) -> P {
    let mut left = point.clone();
    let expected = f(black_box(&mut left));
    let mut left_by_gradient = point.clone();
    let mut gradient = filled(point, f64::NAN);
    let value = f_grad(black_box(&mut left_by_gradient), &mut gradient);
    assert_same_bits(&value, &expected, "the value", point);
    assert_same_bits(&left_by_gradient, &left, "what is left in the arguments", point);
    let mut again = filled(point, 1e9);
    f_grad(&mut point.clone(), &mut again);
    assert_same_bits(&again, &gradient, "the gradient in other buffers", point);
    let partials = finite_differences(&f, point, differences.step);
    let largest = partials.iter().fold(0.0, |largest: f64, p| largest.max(p.abs()));
    // Differences know nothing below the rounding errors of the value, which the step magnifies.
    let noise = 1e-14 * expected.abs() / differences.step;
    let slack = differences.tolerance * largest + noise;
    assert_close(&flat(&gradient), &partials, slack, "finite differences", point);
    gradient
}

/// Compares a gradient with a formula.
#[track_caller]
pub(crate) fn closed(gradient: &impl Coordinates, formula: &impl Coordinates, tolerance: f64) {
    let expected = flat(formula);
    let largest = expected.iter().fold(1.0, |largest: f64, p| largest.max(p.abs()));
    assert_close(&flat(gradient), &expected, tolerance * largest, "the closed form", gradient);
}

/// Compares the gradients of two programs that compute the same.
#[track_caller]
pub(crate) fn agree<P: Coordinates>(gradient: &P, other: &P) {
    let expected = flat(other);
    let largest = expected.iter().fold(1.0, |largest: f64, p| largest.max(p.abs()));
    assert_close(&flat(gradient), &expected, 1e-11 * largest, "the same program written otherwise", gradient);
}

/// The floats of `value`.
fn flat(value: &impl Coordinates) -> Vec<f64> {
    let mut floats = Vec::new();
    value.clone().visit(&mut |x| floats.push(*x));
    floats
}

/// `value` with every float replaced.
fn filled<P: Coordinates>(value: &P, by: f64) -> P {
    let mut value = value.clone();
    value.visit(&mut |x| *x = by);
    value
}

/// Panics unless the two are equal bit for bit. Every NaN counts as the same.
#[track_caller]
fn assert_same_bits<P: Coordinates>(actual: &P, expected: &P, what: &str, at: &dyn Debug) {
    let (a, e) = (flat(actual), flat(expected));
    let same = |(a, e): (&f64, &f64)| a.to_bits() == e.to_bits() || (a.is_nan() && e.is_nan());
    let equal = a.len() == e.len() && a.iter().zip(&e).all(same);
    assert!(equal, "{what}: {actual:?} instead of {expected:?} at {at:?}");
}

#[track_caller]
fn assert_close(actual: &[f64], expected: &[f64], slack: f64, oracle: &str, at: &dyn Debug) {
    assert_eq!(actual.len(), expected.len(), "{oracle} has another number of partials at {at:?}");
    for (a, e) in actual.iter().zip(expected) {
        let close = a == e || (a - e).abs() <= slack;
        assert!(close, "gradient {actual:?}, but {expected:?} by {oracle} at {at:?}");
    }
}

/// Central differences at three step sizes, extrapolated twice.
fn finite_differences<P: Coordinates>(f: impl Fn(&mut P) -> f64, point: &P, step: f64) -> Vec<f64> {
    let coordinates = flat(point);
    let beside = |k: usize, x: f64| {
        let (mut moved, mut at) = (point.clone(), 0);
        moved.visit(&mut |coordinate| {
            if at == k {
                *coordinate = x;
            }
            at += 1;
        });
        f(&mut moved)
    };
    let slope = |k: usize| {
        let step = step * coordinates[k].abs().max(1.0);
        let central = |step: f64| {
            let (below, above) = (coordinates[k] - step, coordinates[k] + step);
            (beside(k, above) - beside(k, below)) / (above - below)
        };
        let [coarse, middle, fine] = [step, step / 2.0, step / 4.0].map(central);
        let (once, again) = ((4.0 * middle - coarse) / 3.0, (4.0 * fine - middle) / 3.0);
        (16.0 * again - once) / 15.0
    };
    (0..coordinates.len()).map(slope).collect()
}

/// Compiles the programs and tests in its braces twice: in a module `optimised`, and in a module `plain`,
/// where every optimisation is switched off.
macro_rules! twice {
    (@ [$($plain:tt)*]) => {};
    (@ [$($plain:tt)*] $(#[doc = $doc:literal])* #[differentiable] $item:item $($rest:tt)*) => {
        $(#[doc = $doc])*
        #[grad_runtime::differentiable($($plain)*)]
        $item
        $crate::oracle::twice!(@ [$($plain)*] $($rest)*);
    };
    (@ [$($plain:tt)*] $(#[doc = $doc:literal])* #[differentiable($($option:tt)*)] $item:item
        $($rest:tt)*) => {
        $(#[doc = $doc])*
        #[grad_runtime::differentiable($($option)*, $($plain)*)]
        $item
        $crate::oracle::twice!(@ [$($plain)*] $($rest)*);
    };
    (@ [$($plain:tt)*] $item:item $($rest:tt)*) => {
        $item
        $crate::oracle::twice!(@ [$($plain)*] $($rest)*);
    };
    ($($items:tt)*) => {
        mod optimised {
            use super::*;
            $crate::oracle::twice!(@ [] $($items)*);
        }
        mod plain {
            use super::*;
            $crate::oracle::twice!(@ [__plain] $($items)*);
        }
    };
}
pub(crate) use twice;

/// `holds!(f_grad = f(&x, &mut y, s, inert(n)))` examines the gradient of `f` at local variables: `&x` and
/// `&mut y` have buffers, the derivative in `s` is returned, and `inert(n)` is any expression without one.
/// The result is the gradient, a tuple in the order of the arguments. `holds!(f_grad = f(…), NARROW)` takes
/// other differences.
macro_rules! holds {
    ($f_grad:ident = $f:ident($($arguments:tt)*)) => {
        $crate::oracle::holds!($f_grad = $f($($arguments)*), $crate::oracle::SMOOTH)
    };
    ($f_grad:ident = $f:ident($($arguments:tt)*), $differences:expr) => {
        $crate::oracle::holds!(
            @ (point bar $f $f_grad $differences) [0 1 2 3 4 5] [] [] [] [] $($arguments)*,
        )
    };
    (@ ($p:ident $b:ident $($fixed:tt)*) [$i:tt $($more:tt)*] [$($at:tt)*] [$($given:tt)*] [$($lent:tt)*]
        [$($returned:tt)*] &mut $x:ident, $($rest:tt)*) => {
        $crate::oracle::holds!(
            @ ($p $b $($fixed)*) [$($more)*] [$($at)* $x.clone(),] [$($given)* &mut $p.$i,]
            [$($lent)* &mut $b.$i,] [$($returned)*] $($rest)*
        )
    };
    (@ ($p:ident $b:ident $($fixed:tt)*) [$i:tt $($more:tt)*] [$($at:tt)*] [$($given:tt)*] [$($lent:tt)*]
        [$($returned:tt)*] &$x:ident, $($rest:tt)*) => {
        $crate::oracle::holds!(
            @ ($p $b $($fixed)*) [$($more)*] [$($at)* $x.clone(),] [$($given)* &$p.$i,]
            [$($lent)* &mut $b.$i,] [$($returned)*] $($rest)*
        )
    };
    (@ $fixed:tt $more:tt $at:tt [$($given:tt)*] $lent:tt $returned:tt
        inert($inert:expr), $($rest:tt)*) => {
        $crate::oracle::holds!(@ $fixed $more $at [$($given)* $inert,] $lent $returned $($rest)*)
    };
    (@ ($p:ident $b:ident $($fixed:tt)*) [$i:tt $($more:tt)*] [$($at:tt)*] [$($given:tt)*] $lent:tt
        [$($returned:tt)*] $x:ident, $($rest:tt)*) => {
        $crate::oracle::holds!(
            @ ($p $b $($fixed)*) [$($more)*] [$($at)* $x.clone(),] [$($given)* $p.$i.clone(),]
            $lent [$($returned)* $b.$i,] $($rest)*
        )
    };
    (@ ($p:ident $b:ident $f:ident $f_grad:ident $differences:expr) $more:tt [$($at:tt)*] [$($given:tt)*]
        [$($lent:tt)*] $returned:tt) => {
        $crate::oracle::examine(
            &($($at)*),
            |$p| $f($($given)*),
            |$p, $b| $crate::oracle::holds!(@call $returned $f_grad($($given)* $($lent)*)),
            $differences,
        )
    };
    (@call [] $call:expr) => {
        $call
    };
    (@call [$returned:expr,] $call:expr) => {{
        let value;
        (value, $returned) = $call;
        value
    }};
    (@call [$($returned:expr,)+] $call:expr) => {{
        let value;
        (value, ($($returned),+)) = $call;
        value
    }};
}
pub(crate) use holds;

/// `alike!((&x, s), f_grad = f, g_grad = g)` examines programs that compute the same, and compares their
/// gradients. `alike!(NARROW, (&x, s), …)` takes other differences.
macro_rules! alike {
    ($arguments:tt, $($f_grad:ident = $f:ident),+ $(,)?) => {
        $crate::oracle::alike!(SMOOTH, $arguments, $($f_grad = $f),+)
    };
    ($differences:ident, $arguments:tt, $f_grad:ident = $f:ident
        $(, $other_grad:ident = $other:ident)+ $(,)?) => {{
        let differences = $crate::oracle::$differences;
        let gradient = $crate::oracle::holds!($f_grad = $f $arguments, differences);
        $(
            let other = $crate::oracle::holds!($other_grad = $other $arguments, differences);
            $crate::oracle::agree(&other, &gradient);
        )+
        gradient
    }};
}
pub(crate) use alike;
