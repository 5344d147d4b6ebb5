//! What generated code calls. Nothing here is part of the public interface: it changes with the macro, and the two
//! are pinned to each other exactly.

#[cfg(feature = "alloc")]
pub use alloc::{boxed::Box, vec::Vec};
pub use core;

#[cfg(feature = "std")]
pub use crate::graph::note::{edges, inputs};
#[cfg(feature = "std")]
pub use crate::graph::{Graph, Node};

pub use crate::Tangent;
pub use crate::buffer::{Buffer, Renew, check, prepare, renew};
#[cfg(feature = "alloc")]
pub use crate::lend::snapshot;
pub use crate::lend::{AddFrom, Adjoints, Again, Inactive, NotLent, Receives, add_from, again, receive};
pub use crate::reduce::{sum_over, sum_over_three, sum_over_two};
pub use crate::sequence::{Clear, clear};
#[cfg(feature = "alloc")]
pub use crate::sequence::{extend, filled, order, permute, permute_back, pop};
#[cfg(feature = "alloc")]
pub use crate::tape::{Runs, records, reserve, reuse, tape};
pub use crate::tape::{Stack, count, kept};
#[cfg(feature = "alloc")]
pub use crate::workspace::{put, take, take_empty};
use crate::{Differentiable, Scalar};

/// Returns `x`; its bound is what reports a type that should have been a float, in our words.
#[expect(clippy::inline_always, reason = "a mere type check must cost nothing, in debug builds too")]
#[inline(always)]
pub fn float<T: Scalar>(x: T) -> T {
    x
}

/// The adjoint that nothing has been added to yet.
#[inline]
pub fn zero<T: Differentiable + ?Sized>(value: &T) -> T::Tangent {
    value.zero_tangent()
}

/// The sum of two tangents.
#[inline]
pub fn add<T: Tangent>(mut a: T, b: T) -> T {
    a.accumulate(b);
    a
}

/// `partial` times `seed`; exactly zero if the seed is zero.
#[inline]
pub fn scale<T: Tangent, S: Scalar>(seed: S, partial: T) -> T {
    partial.scaled(seed)
}

/// From one float width to another, as `as` does it.
#[inline]
pub fn cast<A: Scalar, B: Scalar>(x: A) -> B {
    B::from_f64(x.to_f64())
}

/// Stands in a pullback's result for a parameter that `wrt` or `#[no_grad]` excludes.
///
/// It is no tangent, so using it as one is an error of types and not a derivative that is silently zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NotDifferentiated;

/// What receives the adjoint of a parameter that the function called does not differentiate: nothing.
#[diagnostic::on_unimplemented(
    message = "an active argument for a parameter that the function called does not differentiate",
    label = "the derivative would be lost here",
    note = "the parameter is marked `#[no_grad]`, or `wrt` does not name it",
    note = "differentiate it there, or leave the argument out of what is differentiated here"
)]
pub trait NotAsked {}

impl NotAsked for Inactive {}

/// The items of `range.step_by(step)` in reverse, for every range: `StepBy` itself can be reversed only if the length
/// of the range fits a `usize` by type, which leaves out `u64`, `i64` and wider.
///
/// # Panics
///
/// If `step` is 0, as `step_by` does.
#[inline]
pub fn rev_step_by<I>(range: I, step: usize) -> RevStepBy<I>
where
    I: DoubleEndedIterator + Clone,
{
    assert!(step != 0, "a loop cannot advance by steps of 0");
    // The last item of the forward loop is followed by fewer than `step` skipped ones.
    let skipped = match length_modulo(&range, step) {
        0 => step - 1,
        rest => rest - 1,
    };
    RevStepBy { range, step, skipped }
}

/// See [`rev_step_by`].
#[derive(Clone, Debug)]
pub struct RevStepBy<I> {
    range: I,
    step: usize,
    /// How many items at the end come before the next one.
    skipped: usize,
}

impl<I: DoubleEndedIterator> Iterator for RevStepBy<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        let item = self.range.nth_back(self.skipped);
        self.skipped = self.step - 1;
        item
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let items = |len: usize| len.checked_sub(self.skipped + 1).map_or(0, |rest| rest / self.step + 1);
        let (least, most) = self.range.size_hint();
        (items(least), most.map(items))
    }
}

/// The number of items in `range`, modulo `step`.
fn length_modulo<I: Iterator + Clone>(range: &I, step: usize) -> usize {
    match range.size_hint() {
        (length, Some(bound)) if length == bound => length % step,
        _ => length_modulo_by_walking(range.clone(), step),
    }
}

/// The same where there may be more items than a `usize` can count: walks as the forward loop did, and counts what
/// it left over.
fn length_modulo_by_walking<I: Iterator + Clone>(mut left: I, step: usize) -> usize {
    loop {
        let mut next = left.clone();
        if next.nth(step - 1).is_none() {
            return left.count();
        }
        left = next;
    }
}

#[cfg(test)]
#[path = "private/tests.rs"]
mod tests;
