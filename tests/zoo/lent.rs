//! The oracle for programs that borrow: parameters by reference, whose derivatives travel in buffers that the caller
//! lends. Arguments and buffers are held as tuples of owned values of the same shape, one entry a parameter.
//!
//! A gradient must overwrite its buffers, so they start dirty. A pullback must add to those of `&` parameters, so they
//! start with numbers in them; those of `&mut` parameters start as seeds of what the program leaves behind.

#[path = "lent/declare.rs"]
mod declare;
#[path = "lent/tests.rs"]
mod tests;

pub(crate) use declare::lent;

use crate::check::{Coordinates, assert_all_close, finite_differences, flat};
use std::fmt::Debug;
use std::hint::black_box;

/// The lengths at which programs over slices are checked.
pub(crate) const SIZES: [usize; 4] = [0, 1, 2, 7];

/// What is left in a buffer by its previous user.
const DIRT: f64 = 7.5;

/// How far two ways of computing the same derivative may differ.
const ROUNDING: f64 = 1e-11;

/// How far a derivative may be from its closed form.
const FORMULA: f64 = 1e-11;

/// `count` numbers between -1.5 and 1.5 without a pattern, none close to zero or to another; others for another `seed`.
pub(crate) fn numbers(count: usize, seed: usize) -> Vec<f64> {
    (0..count).map(|i| number(i, seed)).collect()
}

/// The same between 0.6 and 2.1.
pub(crate) fn positive(count: usize, seed: usize) -> Vec<f64> {
    (0..count).map(|i| number(i, seed).abs() + 0.6).collect()
}

/// A matrix of such numbers.
pub(crate) fn matrix(rows: usize, columns: usize, seed: usize) -> Vec<Vec<f64>> {
    (0..rows).map(|i| numbers(columns, seed + 3 * i + 1)).collect()
}

fn number(i: usize, seed: usize) -> f64 {
    let spread = (0.31 + 0.618_033_988_749_895 * i as f64 + 0.414_213_562_373_095 * seed as f64).fract();
    let size = 0.1 + 1.4 * spread;
    if (i + seed) % 3 == 1 { -size } else { size }
}

/// How the derivative of a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Travel {
    /// The parameter comes by value, its derivative is returned.
    Value,
    /// Behind `&`, with a buffer.
    Shared,
    /// Behind `&mut`, with a buffer; changed by the program.
    Unique,
    /// It is not differentiated.
    Inert,
}

/// The arguments of a program, or the buffers for them.
pub(crate) trait Arguments: Coordinates {
    /// The floats of each.
    fn parts(&self) -> Vec<Vec<f64>>;

    /// The shape of each: how it prints with zero for every float.
    fn shapes(&self) -> Vec<String>;
}

macro_rules! arguments {
    ($($T:ident $field:tt),+) => {
        impl<$($T: Coordinates),+> Arguments for ($($T,)+) {
            fn parts(&self) -> Vec<Vec<f64>> {
                vec![$( flat(self.$field.clone()) ),+]
            }

            fn shapes(&self) -> Vec<String> {
                vec![$( format!("{:?}", with_all(&self.$field, 0.0)) ),+]
            }
        }
    };
}
arguments!(A 0);
arguments!(A 0, B 1);
arguments!(A 0, B 1, C 2);
arguments!(A 0, B 1, C 2, D 3);
arguments!(A 0, B 1, C 2, D 3, E 4);
arguments!(A 0, B 1, C 2, D 3, E 4, F 5);
arguments!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);

/// What `…_grad` returns: the value alone, or with the derivatives of what came by value.
pub(crate) trait Graded {
    /// The value, and the derivatives that came with it.
    fn split(self) -> (f64, Vec<f64>);
}

impl Graded for f64 {
    fn split(self) -> (f64, Vec<f64>) {
        (self, Vec::new())
    }
}

impl<G: Coordinates> Graded for (f64, G) {
    fn split(self) -> (f64, Vec<f64>) {
        (self.0, flat(self.1))
    }
}

/// All that a derivative function leaves behind.
pub(crate) struct Swept<P, R> {
    pub(crate) value: R,
    /// The arguments as they are afterwards.
    pub(crate) exit: P,
    /// The derivatives that were returned.
    pub(crate) returned: Vec<f64>,
    pub(crate) buffers: P,
}

/// Which program is looked at, and how its parameters travel.
pub(crate) struct Subject<'a> {
    pub(crate) about: &'a str,
    pub(crate) travels: &'a [Travel],
}

impl Subject<'_> {
    /// The derivatives of all parameters that have one, in their order.
    #[track_caller]
    fn collect<P: Arguments, R>(&self, swept: &Swept<P, R>, at: &dyn Debug) -> Vec<f64> {
        let mut returned = swept.returned.iter().copied();
        let mut all = Vec::new();
        for ((travel, buffer), argument) in self.travels.iter().zip(swept.buffers.parts()).zip(swept.exit.parts()) {
            match travel {
                Travel::Value => all.extend(returned.by_ref().take(argument.len())),
                Travel::Shared | Travel::Unique => all.extend(buffer),
                Travel::Inert => {}
            }
        }
        assert_eq!(returned.next(), None, "more derivatives returned than parameters by value at {at:?}");
        all
    }

    /// Panics unless value and arguments on exit are those of the program, and the buffers have the shape of the
    /// arguments on entry.
    #[track_caller]
    fn assert_same_effect<P: Arguments, R: Debug>(
        &self,
        swept: &Swept<P, R>,
        (value, exit): &(R, P),
        entry: &P,
        at: &dyn Debug,
    ) {
        assert_same(&swept.value, value, "value", at);
        assert_same(&swept.exit, exit, "arguments on exit", at);
        let shapes = swept.buffers.shapes().into_iter().zip(entry.shapes());
        for (travel, (actual, expected)) in self.travels.iter().zip(shapes) {
            let lent = matches!(travel, Travel::Shared | Travel::Unique);
            assert!(!lent || actual == expected, "shape of the buffers: {actual} for {expected} at {at:?}");
        }
    }

    /// Those of `floats`, one for each float of `arguments`, that belong to a differentiated parameter.
    fn select(&self, floats: &[f64], arguments: &impl Arguments) -> Vec<f64> {
        let mut floats = floats.iter().copied();
        let mut selected = Vec::new();
        for (travel, part) in self.travels.iter().zip(arguments.parts()) {
            let own: Vec<f64> = floats.by_ref().take(part.len()).collect();
            if *travel != Travel::Inert {
                selected.extend(own);
            }
        }
        selected
    }

    /// The floats that the program leaves behind in its `&mut` parameters.
    fn left_behind(&self, exit: &impl Arguments) -> Vec<f64> {
        let parts = self.travels.iter().zip(exit.parts());
        parts.filter(|(travel, _)| **travel == Travel::Unique).flat_map(|(_, part)| part).collect()
    }

    /// What a pullback adds to, for each derivative: what was in the buffer of a `&` parameter, and zero elsewhere.
    fn added_to<P: Arguments>(&self, point: &P, start: &P) -> Vec<f64> {
        let parts = self.travels.iter().zip(point.parts()).zip(start.parts());
        parts
            .flat_map(|((travel, entry), start)| match travel {
                Travel::Shared => start,
                Travel::Value | Travel::Unique => vec![0.0; entry.len()],
                Travel::Inert => Vec::new(),
            })
            .collect()
    }
}

/// `value` with each float replaced by `float`.
fn with_all<T: Coordinates>(value: &T, float: f64) -> T {
    value.clone().read(&mut std::iter::repeat(float))
}

/// `value` with each float replaced by one of [`numbers`].
fn with_numbers<T: Coordinates>(value: &T, seed: usize) -> T {
    value.clone().read(&mut (0..).map(|i| number(i, seed)))
}

/// Panics unless the two are the same down to the last bit and the last element.
#[track_caller]
fn assert_same(actual: &impl Debug, expected: &impl Debug, what: &str, at: &dyn Debug) {
    // Floats print so that they can be read back, with the sign of zero; every NaN is the same.
    assert_eq!(format!("{actual:?}"), format!("{expected:?}"), "{what} at {at:?}");
}

/// Checks value, arguments on exit, and gradient; gives the gradients back.
#[track_caller]
pub(crate) fn gradients<P: Arguments>(
    subject: &Subject,
    points: &[P],
    primal: &dyn Fn(P) -> (f64, P),
    sweep: &dyn Fn(P, P) -> Swept<P, f64>,
) -> Vec<Vec<f64>> {
    let mut gradients = Vec::new();
    for point in points {
        let at: &dyn Debug = &(subject.about, point);
        let outcome = primal(black_box(point.clone()));
        let swept = sweep(black_box(point.clone()), with_all(point, DIRT));
        subject.assert_same_effect(&swept, &outcome, point, at);
        let gradient = subject.collect(&swept, at);
        let partials = finite_differences(|moved| primal(moved).0, point);
        let tolerance = 1e-8 * outcome.0.abs().max(1.0);
        assert_all_close(&gradient, &subject.select(&partials, point), tolerance, "finite differences", at);
        gradients.push(gradient);
    }
    gradients
}

/// Compares gradients with a formula.
#[track_caller]
pub(crate) fn closed_form<P: Arguments, C: Coordinates>(
    gradients: &[Vec<f64>],
    points: &[P],
    formula: impl Fn(P) -> C,
) {
    for (gradient, point) in gradients.iter().zip(points) {
        assert_all_close(gradient, &flat(formula(point.clone())), FORMULA, "the closed form", point);
    }
}

/// Checks value, arguments on exit, and pullback, at a seed that is not one and from buffers that are not empty; gives
/// back what the pullbacks leave in the buffers, and return.
#[track_caller]
pub(crate) fn pullbacks<P: Arguments, R: Coordinates>(
    subject: &Subject,
    points: &[P],
    primal: &dyn Fn(P) -> (R, P),
    sweep: &dyn Fn(P, R, P) -> Swept<P, R>,
) -> Vec<Vec<f64>> {
    let mut all = Vec::new();
    for point in points {
        let at: &dyn Debug = &("pulled back", subject.about, point);
        let outcome = primal(black_box(point.clone()));
        let (seed, start) = (with_numbers(&outcome.0, 2), with_numbers(&outcome.1, 5));
        let swept = sweep(black_box(point.clone()), seed.clone(), start.clone());
        subject.assert_same_effect(&swept, &outcome, point, at);
        let pulled = subject.collect(&swept, at);

        let weights = [flat(seed), subject.left_behind(&start)].concat();
        let weighed = |moved| {
            let (value, exit) = primal(moved);
            let left = [flat(value), subject.left_behind(&exit)].concat();
            weights.iter().zip(left).map(|(weight, x)| weight * x).sum::<f64>()
        };
        let partials = subject.select(&finite_differences(weighed, point), point);
        let sums = partials.iter().zip(subject.added_to(point, &start)).map(|(partial, start)| partial + start);
        let tolerance = 1e-8 * weighed(point.clone()).abs().max(1.0);
        assert_all_close(&pulled, &sums.collect::<Vec<_>>(), tolerance, "finite differences", at);

        let nothing = start.clone().read(&mut unseeded(subject, &start).into_iter());
        let swept = sweep(black_box(point.clone()), with_all(&outcome.0, 0.0), nothing);
        let expected = subject.added_to(point, &start);
        assert_eq!(subject.collect(&swept, at), expected, "a seed of zero adds something at {at:?}");
        all.push(pulled);
    }
    all
}

/// The floats of `start` without the seeds among them.
fn unseeded(subject: &Subject, start: &impl Arguments) -> Vec<f64> {
    let parts = subject.travels.iter().zip(start.parts());
    parts.flat_map(|(travel, part)| if *travel == Travel::Unique { vec![0.0; part.len()] } else { part }).collect()
}

/// Checks all that there is to a program that returns one float; gives its gradients back.
#[track_caller]
pub(crate) fn scalar<P: Arguments>(
    subject: &Subject,
    points: &[P],
    primal: &dyn Fn(P) -> (f64, P),
    gradient: &dyn Fn(P, P) -> Swept<P, f64>,
    pullback: &dyn Fn(P, f64, P) -> Swept<P, f64>,
) -> Vec<Vec<f64>> {
    let gradients = gradients(subject, points, primal, gradient);
    pullbacks(subject, points, primal, pullback);
    // From empty buffers, with seed one, a pullback gives the gradient.
    for (point, gradient) in points.iter().zip(&gradients) {
        let (_, exit) = primal(point.clone());
        let swept = pullback(point.clone(), 1.0, with_all(&exit, 0.0));
        let at: &dyn Debug = &("pulled back", subject.about, point);
        assert_all_close(&subject.collect(&swept, at), gradient, ROUNDING, "the gradient", at);
    }
    gradients
}

/// Compares the derivatives of one program that is written or compiled in several ways.
#[track_caller]
pub(crate) fn agree(ways: &[Vec<Vec<f64>>], points: &[impl Debug]) {
    for (way, other) in ways.iter().enumerate() {
        for ((derivatives, expected), point) in other.iter().zip(&ways[0]).zip(points) {
            assert_all_close(derivatives, expected, ROUNDING, "the first way", &("way", way, point));
        }
    }
}
