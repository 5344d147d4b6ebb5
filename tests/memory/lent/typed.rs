//! A program and its derivatives, with the types of its arguments and of its result put away: what the oracle needs of
//! them in lists of floats, so that it is compiled once.

use super::Travel;
use crate::check::{Coordinates, flat};
use std::fmt::Debug;
use std::hint::black_box;

/// The arguments of a program, or the buffers for them: a tuple of owned values, one entry a parameter.
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
                vec![$( shape(&self.$field) ),+]
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

/// A program, the points at which to look at it, and its derivatives: functions of all arguments, and of all buffers.
pub(crate) struct Typed<'a, P, R> {
    pub(crate) points: &'a [P],
    pub(crate) primal: &'a dyn Fn(P) -> (R, P),
    /// Missing where the result is not one float.
    pub(crate) gradient: Option<&'a dyn Fn(P, P) -> Swept<P, R>>,
    pub(crate) pullback: &'a dyn Fn(P, R, P) -> Swept<P, R>,
}

/// What a program returns and leaves in its arguments.
pub(super) struct Outcome {
    pub(super) value: Vec<f64>,
    pub(super) exit: Vec<Vec<f64>>,
}

/// The derivatives that were returned, and all that the buffers hold.
pub(super) struct Derivatives {
    pub(super) returned: Vec<f64>,
    pub(super) buffers: Vec<Vec<f64>>,
}

/// A program whose types are put away. Points go by number, everything else by its floats.
pub(super) trait Program {
    fn points(&self) -> usize;

    /// How a point reads in a message.
    fn describe(&self, point: usize) -> String;

    /// The floats of each argument at a point.
    fn entry(&self, point: usize) -> Vec<Vec<f64>>;

    /// The program at a point, or beside it: with other floats.
    fn primal(&self, point: usize, floats: &[f64]) -> Outcome;

    /// The gradient, by way of buffers that hold `dirt`. Panics unless the rest is as the program does it.
    fn gradient(&self, travels: &[Travel], point: usize, dirt: f64) -> Derivatives;

    /// The pullback of `seed`, by way of buffers that hold `start`. Panics unless the rest is as the program does it.
    fn pullback(&self, travels: &[Travel], point: usize, seed: &[f64], start: &[f64]) -> Derivatives;
}

impl<P: Arguments, R: Coordinates> Program for Typed<'_, P, R> {
    fn points(&self) -> usize {
        self.points.len()
    }

    fn describe(&self, point: usize) -> String {
        format!("{:?}", self.points[point])
    }

    fn entry(&self, point: usize) -> Vec<Vec<f64>> {
        self.points[point].parts()
    }

    fn primal(&self, point: usize, floats: &[f64]) -> Outcome {
        let (value, exit) = (self.primal)(with(&self.points[point], floats));
        Outcome { value: flat(value), exit: exit.parts() }
    }

    fn gradient(&self, travels: &[Travel], point: usize, dirt: f64) -> Derivatives {
        let sweep = self.gradient.expect("the result is one float");
        let entry = &self.points[point];
        let dirty = with(entry, &vec![dirt; flat(entry.clone()).len()]);
        self.compare(travels, entry, &sweep(black_box(entry.clone()), dirty))
    }

    fn pullback(&self, travels: &[Travel], point: usize, seed: &[f64], start: &[f64]) -> Derivatives {
        let entry = &self.points[point];
        let (value, exit) = (self.primal)(entry.clone());
        let (seed, start) = (with(&value, seed), with(&exit, start));
        self.compare(travels, entry, &(self.pullback)(black_box(entry.clone()), seed, start))
    }
}

impl<P: Arguments, R: Coordinates> Typed<'_, P, R> {
    /// Requires the value of the program, its arguments on exit, and buffers of the shape of the arguments on entry.
    fn compare(&self, travels: &[Travel], entry: &P, swept: &Swept<P, R>) -> Derivatives {
        let (value, exit) = (self.primal)(black_box(entry.clone()));
        assert_same(&swept.value, &value, "value");
        assert_same(&swept.exit, &exit, "arguments on exit");
        let shapes = swept.buffers.shapes().into_iter().zip(entry.shapes());
        for (travel, (actual, expected)) in travels.iter().zip(shapes) {
            let lent = matches!(travel, Travel::Shared | Travel::Unique);
            assert!(!lent || actual == expected, "shape of the buffers: {actual} for {expected}");
        }
        Derivatives { returned: swept.returned.clone(), buffers: swept.buffers.parts() }
    }
}

/// Panics unless the two are the same down to the last bit and the last element.
fn assert_same(actual: &dyn Debug, expected: &dyn Debug, what: &str) {
    // Floats print so that they can be read back, with the sign of zero; every NaN is the same.
    let (actual, expected) = (format!("{actual:?}"), format!("{expected:?}"));
    assert!(actual == expected, "{what}: {actual} instead of {expected}");
}

/// `value` with other floats.
fn with<T: Coordinates>(value: &T, floats: &[f64]) -> T {
    value.clone().read(&mut floats.iter().copied())
}

/// How `value` prints with zero for every float.
fn shape<T: Coordinates>(value: &T) -> String {
    let zeros = vec![0.0; flat(value.clone()).len()];
    format!("{:?}", with(value, &zeros))
}
