//! Buffers that callers lend for gradients: shapes checked, floats set to zero.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use crate::lend::check_lengths;

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
