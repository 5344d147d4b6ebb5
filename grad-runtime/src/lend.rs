//! What generated code does with memory: adjoints of what was lent, buffers, vectors, orders.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::borrow::BorrowMut;
use core::ops::{
    AddAssign, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};

use crate::Tangent;

/// The adjoint of a sequence, which is only added to: a slice, an array, a vector, or nothing at all ([`Inactive`]).
pub trait Adjoints:
    IndexMut<usize, Output = <Self as Adjoints>::Element>
    + IndexMut<Range<usize>, Output = <Self as Adjoints>::Part>
    + IndexMut<RangeInclusive<usize>, Output = <Self as Adjoints>::Part>
    + IndexMut<RangeFrom<usize>, Output = <Self as Adjoints>::Part>
    + IndexMut<RangeTo<usize>, Output = <Self as Adjoints>::Part>
    + IndexMut<RangeToInclusive<usize>, Output = <Self as Adjoints>::Part>
    + IndexMut<RangeFull, Output = <Self as Adjoints>::Part>
{
    /// The adjoint of one element.
    type Element: ?Sized;
    /// The adjoint of a run of elements.
    type Part: ?Sized + Adjoints<Element = Self::Element, Part = Self::Part>;
}

impl<T> Adjoints for [T] {
    type Element = T;
    type Part = [T];
}

impl<T, const N: usize> Adjoints for [T; N] {
    type Element = T;
    type Part = [T];
}

#[cfg(feature = "alloc")]
impl<T> Adjoints for Vec<T> {
    type Element = T;
    type Part = [T];
}

/// The adjoint of what nobody differentiates: adding to it does nothing, and each of its parts is itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inactive;

macro_rules! parts_of_inactive {
    ($($index:ty),*) => {
        $(
            impl Index<$index> for Inactive {
                type Output = Self;

                #[inline]
                fn index(&self, _index: $index) -> &Self {
                    self
                }
            }

            impl IndexMut<$index> for Inactive {
                #[inline]
                fn index_mut(&mut self, _index: $index) -> &mut Self {
                    self
                }
            }
        )*
    };
}

parts_of_inactive! {
    usize, Range<usize>, RangeInclusive<usize>, RangeFrom<usize>, RangeTo<usize>, RangeToInclusive<usize>, RangeFull
}

impl Adjoints for Inactive {
    type Element = Self;
    type Part = Self;
}

impl<T> AddAssign<T> for Inactive {
    #[inline]
    fn add_assign(&mut self, _term: T) {}
}

/// Adds one adjoint to another, element by element.
pub trait AddFrom<T: ?Sized> {
    /// Adds `terms` to `self`.
    fn add_from(&mut self, terms: &T);
}

impl<T: Tangent> AddFrom<T> for T {
    #[inline]
    fn add_from(&mut self, terms: &T) {
        self.accumulate(terms.clone());
    }
}

impl<T: AddFrom<U>, U> AddFrom<[U]> for [T] {
    #[inline]
    fn add_from(&mut self, terms: &[U]) {
        check_lengths("an adjoint", terms.len(), self.len());
        for (sum, term) in self.iter_mut().zip(terms) {
            sum.add_from(term);
        }
    }
}

#[cfg(feature = "alloc")]
impl<T: AddFrom<U>, U> AddFrom<Vec<U>> for [T] {
    #[inline]
    fn add_from(&mut self, terms: &Vec<U>) {
        self.add_from(terms.as_slice());
    }
}

impl<T: ?Sized> AddFrom<T> for Inactive {
    #[inline]
    fn add_from(&mut self, _terms: &T) {}
}

/// Adds `terms` to `sum`, element by element.
#[inline]
pub fn add_from<S: AddFrom<T> + ?Sized, T: ?Sized>(sum: &mut S, terms: &T) {
    sum.add_from(terms);
}

/// Stands for the content of an argument that the callee has overwritten, and does not need again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NotLent;

/// What a pullback asks for in the place of an argument, made from a copy of the argument.
pub trait Again<'a, T: ?Sized> {
    /// A reference to the copy, or nothing.
    fn again(copy: &'a T) -> Self;
}

impl<'a, T: ?Sized> Again<'a, T> for &'a T {
    #[inline]
    fn again(copy: &'a T) -> Self {
        copy
    }
}

impl<'a, T, const N: usize> Again<'a, [T; N]> for &'a [T] {
    #[inline]
    fn again(copy: &'a [T; N]) -> Self {
        copy
    }
}

impl<'a, T, const N: usize> Again<'a, [T]> for &'a [T; N] {
    #[inline]
    fn again(copy: &'a [T]) -> Self {
        match copy.try_into() {
            Ok(array) => array,
            Err(_) => length_mismatch("an argument", N, copy.len()),
        }
    }
}

#[cfg(feature = "alloc")]
impl<'a, T> Again<'a, Vec<T>> for &'a [T] {
    #[inline]
    fn again(copy: &'a Vec<T>) -> Self {
        copy
    }
}

impl<T: ?Sized> Again<'_, T> for NotLent {
    #[inline]
    fn again(_copy: &T) -> Self {
        Self
    }
}

/// What the pullback asks for.
#[inline]
pub fn again<'a, T: ?Sized, A: Again<'a, T>>(copy: &'a T) -> A {
    A::again(copy)
}

/// A copy of an argument if the callee's pullback asks for it; otherwise empty, and without memory of its own.
#[cfg(feature = "alloc")]
#[inline]
pub fn snapshot<T: Clone>(asked: bool, elements: &[T]) -> Vec<T> {
    if asked { elements.to_vec() } else { Vec::new() }
}

/// A receiver that may want nothing.
pub trait Receives<T: ?Sized> {
    /// The adjoint to add to, if there is one.
    fn real(&mut self) -> Option<&mut T>;
}

impl<T: ?Sized> Receives<T> for T {
    #[inline]
    fn real(&mut self) -> Option<&mut T> {
        Some(self)
    }
}

impl<T, const N: usize> Receives<[T]> for [T; N] {
    #[inline]
    fn real(&mut self) -> Option<&mut [T]> {
        Some(self)
    }
}

#[cfg(feature = "alloc")]
impl<T> Receives<[T]> for Vec<T> {
    #[inline]
    fn real(&mut self) -> Option<&mut [T]> {
        Some(self)
    }
}

macro_rules! inactive_receives {
    ($($(#[$cfg:meta])? [$($generics:tt)*] $T:ty;)*) => {
        $(
            $(#[$cfg])?
            impl<$($generics)*> Receives<$T> for Inactive {
                #[inline]
                fn real(&mut self) -> Option<&mut $T> {
                    None
                }
            }
        )*
    };
}

inactive_receives! {
    [T] [T];
    [T, const N: usize] [T; N];
    #[cfg(feature = "alloc")] [T] Vec<T>;
    [A] (A,);
    [A, B] (A, B);
    [A, B, C] (A, B, C);
    [A, B, C, D] (A, B, C, D);
    [A, B, C, D, E] (A, B, C, D, E);
    [A, B, C, D, E, F] (A, B, C, D, E, F);
}

/// The adjoint to add to: the caller's, or one that is thrown away.
pub fn receive<'a, T: ?Sized, R: Receives<T> + ?Sized, S: BorrowMut<T>>(
    receiver: &'a mut R,
    scratch: &'a mut Option<S>,
    zero: impl FnOnce() -> S,
) -> &'a mut T {
    match receiver.real() {
        Some(real) => real,
        None => scratch.insert(zero()).borrow_mut(),
    }
}

#[inline]
pub(crate) fn check_lengths(name: &str, wanted: usize, found: usize) {
    if wanted != found {
        length_mismatch(name, wanted, found);
    }
}

#[cold]
#[inline(never)]
fn length_mismatch(name: &str, wanted: usize, found: usize) -> ! {
    panic!("the buffer for the derivative of `{name}` has length {found}, but `{name}` has length {wanted}")
}
