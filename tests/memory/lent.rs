//! The oracle for programs that borrow: parameters by reference, whose derivatives travel in buffers that the caller
//! lends. Arguments and buffers are held as tuples of owned values of the same shape, one entry a parameter.
//!
//! A gradient must overwrite its buffers, so they start dirty. A pullback must add to those of `&` parameters, so they
//! start with numbers in them; those of `&mut` parameters start as seeds of what the program leaves behind.

#[path = "lent/declare.rs"]
mod declare;
#[path = "lent/tests.rs"]
mod tests;
#[path = "lent/typed.rs"]
mod typed;

pub(crate) use declare::lent;
pub(crate) use typed::{Graded, Swept, Typed};

use crate::check::{Coordinates, assert_all_close, finite_differences, flat};
use typed::{Arguments, Derivatives, Program};

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

/// Which program is looked at, and how its parameters travel.
pub(crate) struct Subject<'a> {
    pub(crate) about: &'a str,
    pub(crate) travels: &'a [Travel],
}

/// Checks all that there is to a program that returns one float; gives its gradients back.
pub(crate) fn scalar<P: Arguments>(subject: &Subject, program: &Typed<P, f64>) -> Vec<Vec<f64>> {
    let gradients = subject.at_each_point(program, Subject::gradient);
    subject.at_each_point(program, Subject::pullback);
    gradients
}

/// Checks the pullback of a program with any result; gives back what the pullbacks leave in the buffers, and return.
pub(crate) fn pullbacks<P: Arguments, R: Coordinates>(
    subject: &Subject,
    program: &Typed<P, R>,
) -> Vec<Vec<f64>> {
    subject.at_each_point(program, Subject::pullback)
}

impl Subject<'_> {
    fn at_each_point(
        &self,
        program: &dyn Program,
        check: fn(&Self, &dyn Program, usize) -> Vec<f64>,
    ) -> Vec<Vec<f64>> {
        let at = |point: usize| {
            // Shown with the message of a test that fails.
            println!("{}, at {}", self.about, program.describe(point));
            check(self, program, point)
        };
        (0..program.points()).map(at).collect()
    }

    /// Overwrites dirty buffers, agrees with finite differences, and is the pullback of one into empty buffers.
    fn gradient(&self, program: &dyn Program, point: usize) -> Vec<f64> {
        let entry = program.entry(point);
        let gradient = self.collect(program.gradient(self.travels, point, DIRT), &entry);
        let outcome = program.primal(point, &entry.concat());
        let partials = finite_differences(|moved| program.primal(point, &moved).value[0], &entry.concat());
        let tolerance = 1e-8 * outcome.value[0].abs().max(1.0);
        assert_all_close(
            &gradient,
            &self.active(&partials, &entry),
            tolerance,
            "finite differences",
            &"this point",
        );

        let empty = vec![0.0; outcome.exit.concat().len()];
        let pulled = self.collect(program.pullback(self.travels, point, &[1.0], &empty), &entry);
        assert_all_close(&pulled, &gradient, ROUNDING, "the gradient", &"a seed of one");
        gradient
    }

    /// Adds to what is in the buffers the pullback of a seed that is not one, and nothing for a seed of zero.
    fn pullback(&self, program: &dyn Program, point: usize) -> Vec<f64> {
        let entry = program.entry(point);
        let outcome = program.primal(point, &entry.concat());
        let seed = numbers(outcome.value.len(), 2);
        let start: Vec<Vec<f64>> =
            outcome.exit.iter().enumerate().map(|(i, part)| numbers(part.len(), 5 + i)).collect();
        let pulled = self.collect(program.pullback(self.travels, point, &seed, &start.concat()), &entry);

        let weights = [seed.clone(), self.left_behind(&start)].concat();
        let weighed = |moved: Vec<f64>| {
            let outcome = program.primal(point, &moved);
            let left = [outcome.value, self.left_behind(&outcome.exit)].concat();
            weights.iter().zip(left).map(|(weight, x)| weight * x).sum::<f64>()
        };
        let partials = self.active(&finite_differences(weighed, &entry.concat()), &entry);
        let before = self.before(&start, &entry);
        let sums: Vec<f64> = partials.iter().zip(&before).map(|(partial, start)| partial + start).collect();
        let tolerance = 1e-8 * weighed(entry.concat()).abs().max(1.0);
        assert_all_close(&pulled, &sums, tolerance, "finite differences", &"a seed");

        let unseeded = |(travel, part): (&Travel, &Vec<f64>)| {
            if *travel == Travel::Unique { vec![0.0; part.len()] } else { part.clone() }
        };
        let start: Vec<f64> = self.travels.iter().zip(&start).flat_map(unseeded).collect();
        let nothing = program.pullback(self.travels, point, &vec![0.0; seed.len()], &start);
        assert_eq!(self.collect(nothing, &entry), before, "a seed of zero adds something");
        pulled
    }

    /// The derivatives of all parameters that have one, in their order.
    fn collect(&self, derivatives: Derivatives, entry: &[Vec<f64>]) -> Vec<f64> {
        let mut returned = derivatives.returned.into_iter();
        let mut all = Vec::new();
        for ((travel, buffer), argument) in self.travels.iter().zip(derivatives.buffers).zip(entry) {
            match travel {
                Travel::Value => all.extend(returned.by_ref().take(argument.len())),
                Travel::Shared | Travel::Unique => all.extend(buffer),
                Travel::Inert => {}
            }
        }
        assert_eq!(returned.next(), None, "there are more derivatives than parameters by value");
        all
    }

    /// Those of `floats`, one for each float of `entry`, that belong to a differentiated parameter.
    fn active(&self, floats: &[f64], entry: &[Vec<f64>]) -> Vec<f64> {
        let mut floats = floats.iter().copied();
        let mut active = Vec::new();
        for (travel, part) in self.travels.iter().zip(entry) {
            let own: Vec<f64> = floats.by_ref().take(part.len()).collect();
            if *travel != Travel::Inert {
                active.extend(own);
            }
        }
        active
    }

    /// What a program leaves behind in its `&mut` parameters.
    fn left_behind(&self, exit: &[Vec<f64>]) -> Vec<f64> {
        let parts = self.travels.iter().zip(exit);
        parts.filter(|(travel, _)| **travel == Travel::Unique).flat_map(|(_, part)| part.clone()).collect()
    }

    /// What a pullback adds to, for each derivative: what was in the buffer of a `&` parameter, and zero elsewhere.
    fn before(&self, start: &[Vec<f64>], entry: &[Vec<f64>]) -> Vec<f64> {
        let parts = self.travels.iter().zip(start).zip(entry);
        parts
            .flat_map(|((travel, start), entry)| match travel {
                Travel::Shared => start.clone(),
                Travel::Value | Travel::Unique => vec![0.0; entry.len()],
                Travel::Inert => Vec::new(),
            })
            .collect()
    }
}

/// Compares gradients with a formula.
pub(crate) fn closed_form<P: Arguments, C: Coordinates>(
    gradients: &[Vec<f64>],
    points: &[P],
    formula: &dyn Fn(P) -> C,
) {
    for (gradient, point) in gradients.iter().zip(points) {
        assert_all_close(gradient, &flat(formula(point.clone())), FORMULA, "the closed form", point);
    }
}

/// Panics unless derivatives are what a formula says, apart from rounding.
#[track_caller]
pub(crate) fn assert_near<C: Coordinates>(derivatives: &C, expected: &C) {
    let (derivatives, expected) = (flat(derivatives.clone()), flat(expected.clone()));
    assert_all_close(&derivatives, &expected, FORMULA, "the closed form", &"this point");
}

/// Compares the derivatives of one program that is written or compiled in several ways.
pub(crate) fn agree(ways: &[Vec<Vec<f64>>]) {
    for (way, other) in ways.iter().enumerate() {
        for (point, (derivatives, expected)) in other.iter().zip(&ways[0]).enumerate() {
            assert_all_close(derivatives, expected, ROUNDING, "the first way", &("way", way, "point", point));
        }
    }
}
