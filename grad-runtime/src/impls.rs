//! [`Differentiable`] and [`Tangent`] for the types of the language and its library.

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, string::String, vec::Vec};

use crate::{Differentiable, Scalar, Tangent};

macro_rules! floats {
    ($($float:ident),*) => {
        $(
            impl Differentiable for $float {
                type Tangent = Self;

                #[inline]
                fn zero_tangent(&self) -> Self {
                    0.0
                }
            }

            impl Tangent for $float {
                #[inline]
                fn accumulate(&mut self, other: Self) {
                    *self += other;
                }

                // The wider of the two types holds every product of two `f32` exactly, so this rounds once.
                #[inline]
                fn scaled<S: Scalar>(self, seed: S) -> Self {
                    let seed = seed.to_f64();
                    // The product first: then the choice needs no branch.
                    let product = Self::from_f64(self.to_f64() * seed);
                    if seed == 0.0 { 0.0 } else { product }
                }
            }
        )*
    };
}

floats! { f32, f64 }

macro_rules! constants {
    ($($constant:ty),*) => {
        $(
            impl Differentiable for $constant {
                type Tangent = ();

                #[inline]
                fn zero_tangent(&self) {}
            }
        )*
    };
}

constants! { (), bool, char, str, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize }
#[cfg(feature = "alloc")]
constants! { String }

/// The derivative of a constant carries nothing.
impl Tangent for () {
    #[inline]
    fn accumulate(&mut self, _other: Self) {}

    #[inline]
    fn scaled<S: Scalar>(self, _seed: S) -> Self {}
}

macro_rules! tuples {
    ($($(($element:ident $index:tt))+;)*) => {
        $(
            impl<$($element: Differentiable),+> Differentiable for ($($element,)+) {
                type Tangent = ($($element::Tangent,)+);

                #[inline]
                fn zero_tangent(&self) -> Self::Tangent {
                    ($(self.$index.zero_tangent(),)+)
                }
            }

            impl<$($element: Tangent),+> Tangent for ($($element,)+) {
                #[inline]
                fn accumulate(&mut self, other: Self) {
                    $(self.$index.accumulate(other.$index);)+
                }

                #[inline]
                fn scaled<S: Scalar>(self, seed: S) -> Self {
                    ($(self.$index.scaled(seed),)+)
                }
            }
        )*
    };
}

tuples! {
    (A 0);
    (A 0) (B 1);
    (A 0) (B 1) (C 2);
    (A 0) (B 1) (C 2) (D 3);
    (A 0) (B 1) (C 2) (D 3) (E 4);
    (A 0) (B 1) (C 2) (D 3) (E 4) (F 5);
    (A 0) (B 1) (C 2) (D 3) (E 4) (F 5) (G 6);
    (A 0) (B 1) (C 2) (D 3) (E 4) (F 5) (G 6) (H 7);
}

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.each_ref().map(T::zero_tangent)
    }
}

impl<T: Tangent, const N: usize> Tangent for [T; N] {
    #[inline]
    fn accumulate(&mut self, other: Self) {
        for (sum, term) in self.iter_mut().zip(other) {
            sum.accumulate(term);
        }
    }

    #[inline]
    fn scaled<S: Scalar>(self, seed: S) -> Self {
        self.map(|element| element.scaled(seed))
    }
}

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_tangent)
    }
}

/// `None` is zero: what does not exist does not change.
impl<T: Tangent> Tangent for Option<T> {
    #[inline]
    fn accumulate(&mut self, other: Self) {
        match (self, other) {
            (Some(sum), Some(term)) => sum.accumulate(term),
            (sum @ None, term) => *sum = term,
            (Some(_), None) => {}
        }
    }

    #[inline]
    fn scaled<S: Scalar>(self, seed: S) -> Self {
        self.map(|element| element.scaled(seed))
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &T {
    type Tangent = T::Tangent;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        T::zero_tangent(self)
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &mut T {
    type Tangent = T::Tangent;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        T::zero_tangent(self)
    }
}

#[cfg(feature = "alloc")]
impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.iter().map(T::zero_tangent).collect()
    }
}

#[cfg(feature = "alloc")]
impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_slice().zero_tangent()
    }
}

#[cfg(feature = "alloc")]
impl<T: Tangent> Tangent for Vec<T> {
    #[inline]
    fn accumulate(&mut self, other: Self) {
        assert!(
            self.len() == other.len(),
            "derivatives of {} and of {} elements cannot be added",
            self.len(),
            other.len()
        );
        for (sum, term) in self.iter_mut().zip(other) {
            sum.accumulate(term);
        }
    }

    #[inline]
    fn scaled<S: Scalar>(self, seed: S) -> Self {
        self.into_iter().map(|element| element.scaled(seed)).collect()
    }
}

/// Boxed as well, so that types which contain themselves have derivatives of finite size.
#[cfg(feature = "alloc")]
impl<T: Differentiable + ?Sized> Differentiable for Box<T> {
    type Tangent = Box<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        Box::new(T::zero_tangent(self))
    }
}

#[cfg(feature = "alloc")]
impl<T: Tangent> Tangent for Box<T> {
    #[inline]
    fn accumulate(&mut self, other: Self) {
        T::accumulate(self, *other);
    }

    #[inline]
    fn scaled<S: Scalar>(self, seed: S) -> Self {
        Box::new((*self).scaled(seed))
    }
}

#[cfg(test)]
mod tests;
