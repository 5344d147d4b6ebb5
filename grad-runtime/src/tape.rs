//! Tapes: what the iterations of a loop leave for the adjoint sweep.
//!
//! A tape is a vector where the number of iterations is known only at run time, and a [`Stack`] where the source
//! tells it. Both are written with `push` and read once, from the end.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::ops::RangeFrom;

/// An empty tape with room for one record per item of a range.
#[cfg(feature = "alloc")]
#[inline]
pub fn tape<T, I: Iterator>(range: &I) -> Vec<T> {
    Vec::with_capacity(range.size_hint().0)
}

/// How many items a range has.
#[inline]
pub fn count<I: Iterator + Clone>(range: &I) -> usize {
    match range.size_hint() {
        (least, Some(most)) if least == most => least,
        _ => range.clone().count(),
    }
}

/// A tape with one record per item of a range, to be overwritten.
#[cfg(feature = "alloc")]
#[inline]
pub fn records<T: Copy, I: Iterator + Clone>(range: &I, fill: T) -> Vec<T> {
    alloc::vec![fill; count(range)]
}

/// A record per item of a range, whatever the tape has held before.
#[cfg(feature = "alloc")]
#[inline]
pub fn reuse<'t, T: Copy, I: Iterator + Clone>(tape: &'t mut Vec<T>, range: &I, fill: T) -> &'t mut [T] {
    let len = count(range);
    if tape.len() < len {
        grow(tape, len, fill);
    }
    &mut tape[..len]
}

/// A record more per item of a range.
#[cfg(feature = "alloc")]
#[inline]
pub fn reserve<'t, T: Copy, I: Iterator + Clone>(tape: &'t mut Vec<T>, range: &I, fill: T) -> &'t mut [T] {
    let start = tape.len();
    tape.resize(start + count(range), fill);
    &mut tape[start..]
}

/// A tape of runs, of which the last is the first to be read back.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct Runs<T> {
    /// Those beyond `len` are of no meaning.
    pub records: Vec<T>,
    len: usize,
    fill: T,
}

#[cfg(feature = "alloc")]
impl<T: Copy> Runs<T> {
    /// An empty tape with room for so many records; `fill` is never read.
    #[inline]
    pub fn with_room(len: usize, fill: T) -> Self {
        Self::over(alloc::vec![fill; len], fill)
    }

    /// An empty tape in memory that has been used before.
    #[inline]
    pub fn over(records: Vec<T>, fill: T) -> Self {
        Self { records, len: 0, fill }
    }

    /// A run with a record per item of a range, to be overwritten.
    #[inline]
    pub fn next<I: Iterator + Clone>(&mut self, range: &I) -> &mut [T] {
        let start = self.len;
        self.len += count(range);
        if self.records.len() < self.len {
            // Each time the memory is gone there is to be twice as much.
            grow(&mut self.records, self.len.max(2 * start), self.fill);
        }
        &mut self.records[start..self.len]
    }

    /// Takes the last run away, which has a record per item of a range.
    #[inline]
    pub fn last<I: Iterator + Clone>(&mut self, range: &I) -> &[T] {
        let end = self.len;
        self.len -= count(range);
        &self.records[self.len..end]
    }
}

/// A loop asks once for memory and often for a slice.
#[cfg(feature = "alloc")]
#[cold]
#[inline(never)]
fn grow<T: Copy>(tape: &mut Vec<T>, len: usize, fill: T) {
    tape.resize(len, fill);
}

/// A tape of at most `N` records, without the heap.
#[derive(Clone, Copy, Debug)]
pub struct Stack<T, const N: usize> {
    records: [T; N],
    len: usize,
}

impl<T: Copy, const N: usize> Stack<T, N> {
    /// An empty tape; `fill` is never read.
    #[inline]
    pub fn new(fill: T) -> Self {
        Self { records: [fill; N], len: 0 }
    }

    /// Adds a record.
    ///
    /// # Panics
    ///
    /// If there are `N` already.
    #[inline]
    pub fn push(&mut self, record: T) {
        self.records[self.len] = record;
        self.len += 1;
    }

    /// A run with a record per item of a range, to be overwritten.
    ///
    /// # Panics
    ///
    /// If there is no room for them.
    #[inline]
    pub fn next<I: Iterator + Clone>(&mut self, range: &I) -> &mut [T] {
        let start = self.len;
        self.len += count(range);
        &mut self.records[start..self.len]
    }

    /// Takes the last run away, which has a record per item of a range.
    #[inline]
    pub fn last<I: Iterator + Clone>(&mut self, range: &I) -> &[T] {
        let end = self.len;
        self.len -= count(range);
        &self.records[self.len..end]
    }

    /// The number of records.
    #[inline]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no records.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Takes the records from a position on away.
    ///
    /// # Panics
    ///
    /// If there are fewer records than that.
    #[inline]
    pub fn drain(&mut self, from: RangeFrom<usize>) -> impl DoubleEndedIterator<Item = T> {
        let end = core::mem::replace(&mut self.len, from.start);
        self.records[from.start..end].iter().copied()
    }
}

impl<T: Copy, const N: usize> IntoIterator for Stack<T, N> {
    type Item = T;
    type IntoIter = core::iter::Take<core::array::IntoIter<T, N>>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.records.into_iter().take(self.len)
    }
}

/// A value that the branch which was taken has kept.
///
/// # Panics
///
/// If it was another branch, which generated code never asks for.
#[inline]
pub fn kept<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        None => unreachable!("the adjoint sweep took another branch than the primal sweep"),
    }
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "alloc")]
    use super::Runs;
    use super::{Stack, kept};

    #[test]
    fn a_stack_gives_back_what_was_pushed_from_the_end() {
        let mut stack = Stack::<_, 4>::new(0.0);
        stack.push(1.0);
        stack.push(2.0);
        assert!(stack.into_iter().rev().eq([2.0, 1.0]));
    }

    #[test]
    fn the_last_records_are_taken_away() {
        let mut stack = Stack::<_, 4>::new(0);
        (1..=3).for_each(|record| stack.push(record));
        assert!(stack.drain(1..).rev().eq([3, 2]));
        assert!(stack.len() == 1 && !stack.is_empty());
    }

    #[test]
    #[should_panic(expected = "index out of bounds")]
    fn a_full_stack_takes_no_more() {
        let mut stack = Stack::<_, 1>::new(0);
        stack.push(1);
        stack.push(2);
    }

    #[test]
    #[cfg(feature = "alloc")]
    fn a_tape_has_room_for_every_iteration() {
        let tape = super::tape::<f64, _>(&(0..7));
        assert!(tape.is_empty() && tape.capacity() >= 7);
    }

    #[test]
    fn a_stack_gives_back_runs_from_the_last() {
        let mut stack = Stack::<_, 4>::new(0);
        stack.next(&(0..3)).copy_from_slice(&[1, 2, 3]);
        stack.next(&(0..1)).copy_from_slice(&[4]);
        assert_eq!(stack.last(&(0..1)), [4]);
        assert_eq!(stack.last(&(0..3)), [1, 2, 3]);
    }

    #[test]
    #[cfg(feature = "alloc")]
    fn runs_are_given_back_from_the_last() {
        for mut runs in [Runs::with_room(0, 0), Runs::with_room(100, 0), Runs::over(alloc::vec![7; 5], 0)] {
            for n in 0..10 {
                runs.next(&(0..n)).fill(n);
            }
            for n in (0..10).rev() {
                let run = runs.last(&(0..n));
                assert!(run.len() == n && run.iter().all(|record| *record == n));
            }
        }
    }

    #[test]
    #[cfg(feature = "alloc")]
    fn there_is_a_record_for_each_item() {
        for n in 0..10 {
            let even = (0..n).filter(|i| i % 2 == 0);
            assert!(n == 0 || even.size_hint() != (n, Some(n)));
            assert_eq!(super::records(&even, 0.0).len(), even.count());
        }
    }

    #[test]
    #[should_panic(expected = "another branch")]
    fn what_was_not_kept_is_not_there() {
        kept(None::<f64>);
    }
}
