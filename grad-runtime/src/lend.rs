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

/// A buffer for the adjoint of a value.
pub trait Buffer<P: ?Sized> {
    /// Panics if the shape is not that of `like`.
    fn check(&self, name: &str, like: &P);

    /// Sets everything to zero.
    fn clear(&mut self);
}

macro_rules! float_buffers {
    ($($float:ty),*) => {
        $(
            impl Buffer<$float> for $float {
                #[inline]
                fn check(&self, _name: &str, _like: &$float) {}

                #[inline]
                fn clear(&mut self) {
                    *self = 0.0;
                }
            }
        )*
    };
}

float_buffers! { f32, f64 }

macro_rules! constant_buffers {
    ($($constant:ty),*) => {
        $(
            impl Buffer<$constant> for () {
                #[inline]
                fn check(&self, _name: &str, _like: &$constant) {}

                #[inline]
                fn clear(&mut self) {}
            }
        )*
    };
}

constant_buffers! { (), bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize }

impl<P, B: Buffer<P>> Buffer<[P]> for [B] {
    #[inline]
    fn check(&self, name: &str, like: &[P]) {
        check_lengths(name, like.len(), self.len());
        if core::mem::size_of::<B>() > core::mem::size_of::<f64>() {
            self.iter().zip(like).for_each(|(buffer, like)| buffer.check(name, like));
        }
    }

    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(B::clear);
    }
}

#[cfg(feature = "alloc")]
impl<P, B: Buffer<P>> Buffer<Vec<P>> for [B] {
    #[inline]
    fn check(&self, name: &str, like: &Vec<P>) {
        self.check(name, like.as_slice());
    }

    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(B::clear);
    }
}

impl<P, B: Buffer<P>, const N: usize> Buffer<[P; N]> for [B; N] {
    #[inline]
    fn check(&self, name: &str, like: &[P; N]) {
        self.as_slice().check(name, like.as_slice());
    }

    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(B::clear);
    }
}

#[cfg(feature = "alloc")]
impl<P, B: Buffer<P>> Buffer<Vec<P>> for Vec<B> {
    #[inline]
    fn check(&self, name: &str, like: &Vec<P>) {
        self.as_slice().check(name, like.as_slice());
    }

    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(B::clear);
    }
}

macro_rules! tuple_buffers {
    ($($(($P:ident $B:ident $index:tt))+;)*) => {
        $(
            impl<$($P,)+ $($B: Buffer<$P>),+> Buffer<($($P,)+)> for ($($B,)+) {
                #[inline]
                fn check(&self, name: &str, like: &($($P,)+)) {
                    $(self.$index.check(name, &like.$index);)+
                }

                #[inline]
                fn clear(&mut self) {
                    $(self.$index.clear();)+
                }
            }
        )*
    };
}

tuple_buffers! {
    (P0 B0 0);
    (P0 B0 0) (P1 B1 1);
    (P0 B0 0) (P1 B1 1) (P2 B2 2);
    (P0 B0 0) (P1 B1 1) (P2 B2 2) (P3 B3 3);
    (P0 B0 0) (P1 B1 1) (P2 B2 2) (P3 B3 3) (P4 B4 4);
    (P0 B0 0) (P1 B1 1) (P2 B2 2) (P3 B3 3) (P4 B4 4) (P5 B5 5);
}

/// A buffer that takes the shape of a value.
pub trait Renew<P: ?Sized> {
    /// Becomes zero in the shape of `like`.
    fn renew(&mut self, name: &str, like: &P);
}

impl<P: crate::Differentiable<Tangent = B>, B> Renew<[P]> for [B] {
    fn renew(&mut self, name: &str, like: &[P]) {
        check_lengths(name, like.len(), self.len());
        for (buffer, like) in self.iter_mut().zip(like) {
            *buffer = like.zero_tangent();
        }
    }
}

impl<P: crate::Differentiable<Tangent = B>, B, const N: usize> Renew<[P; N]> for [B; N] {
    fn renew(&mut self, name: &str, like: &[P; N]) {
        self.as_mut_slice().renew(name, like.as_slice());
    }
}

#[cfg(feature = "alloc")]
impl<P: crate::Differentiable<Tangent = B>, B> Renew<Vec<P>> for Vec<B> {
    fn renew(&mut self, _name: &str, like: &Vec<P>) {
        *self = like.iter().map(P::zero_tangent).collect();
    }
}

/// Makes the buffer of what may change its shape ready, once it has the shape that it ends with.
///
/// # Panics
///
/// If a slice has another length; the message has both.
#[inline]
pub fn renew<P: ?Sized, B: Renew<P> + ?Sized>(name: &str, like: &P, buffer: &mut B) {
    buffer.renew(name, like);
}

/// Panics if the buffer does not fit what it is for.
///
/// # Panics
///
/// If a length differs; the message has both.
#[inline]
pub fn check<P: ?Sized, B: Buffer<P> + ?Sized>(name: &str, like: &P, buffer: &B) {
    buffer.check(name, like);
}

/// Makes a buffer ready: of the right shape, and zero.
///
/// # Panics
///
/// If a length differs; the message has both.
#[inline]
pub fn prepare<P: ?Sized, B: Buffer<P> + ?Sized>(name: &str, like: &P, buffer: &mut B) {
    buffer.check(name, like);
    buffer.clear();
}

#[inline]
fn check_lengths(name: &str, wanted: usize, found: usize) {
    if wanted != found {
        length_mismatch(name, wanted, found);
    }
}

#[cold]
#[inline(never)]
fn length_mismatch(name: &str, wanted: usize, found: usize) -> ! {
    panic!("the buffer for the derivative of `{name}` has length {found}, but `{name}` has length {wanted}")
}
