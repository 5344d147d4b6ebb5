//! Changes of sequences that the standard library has no single method for.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
#[cfg(feature = "alloc")]
use core::cmp::Ordering;

/// An adjoint whose floats can be set to zero in place.
pub trait Clear {
    /// Sets every float to zero, and keeps the shape.
    fn clear(&mut self);
}

macro_rules! clear_floats {
    ($($float:ty),*) => {
        $(
            impl Clear for $float {
                #[inline]
                fn clear(&mut self) {
                    *self = 0.0;
                }
            }
        )*
    };
}

clear_floats! { f32, f64 }

impl Clear for () {
    #[inline]
    fn clear(&mut self) {}
}

impl<T: Clear> Clear for [T] {
    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(T::clear);
    }
}

impl<T: Clear, const N: usize> Clear for [T; N] {
    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(T::clear);
    }
}

#[cfg(feature = "alloc")]
impl<T: Clear> Clear for Vec<T> {
    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(T::clear);
    }
}

macro_rules! clear_tuples {
    ($($(($T:ident $index:tt))+;)*) => {
        $(
            impl<$($T: Clear),+> Clear for ($($T,)+) {
                #[inline]
                fn clear(&mut self) {
                    $(self.$index.clear();)+
                }
            }
        )*
    };
}

clear_tuples! {
    (A 0);
    (A 0) (B 1);
    (A 0) (B 1) (C 2);
    (A 0) (B 1) (C 2) (D 3);
    (A 0) (B 1) (C 2) (D 3) (E 4);
    (A 0) (B 1) (C 2) (D 3) (E 4) (F 5);
}

/// Sets every float to zero, and keeps the shape.
#[inline]
pub fn clear<T: Clear + ?Sized>(adjoint: &mut T) {
    adjoint.clear();
}

/// `vec![value; len]`
#[cfg(feature = "alloc")]
#[inline]
pub fn filled<T: Clone>(value: T, len: usize) -> Vec<T> {
    alloc::vec![value; len]
}

/// Removes and returns the last element.
///
/// # Panics
///
/// If there is none, as `pop().unwrap()` does.
#[cfg(feature = "alloc")]
#[inline]
#[track_caller]
pub fn pop<T>(vec: &mut Vec<T>) -> T {
    vec.pop().unwrap()
}

/// Appends zeros up to a length.
#[cfg(feature = "alloc")]
#[inline]
pub fn extend<T: Clone + Default>(adjoint: &mut Vec<T>, len: usize) {
    if len > adjoint.len() {
        adjoint.resize(len, T::default());
    }
}

/// The positions of the elements in the order that a stable sort gives them.
#[cfg(feature = "alloc")]
pub fn order<T>(elements: &[T], mut by: impl FnMut(&T, &T) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..elements.len()).collect();
    order.sort_by(|a, b| by(&elements[*a], &elements[*b]));
    order
}

/// Puts the elements in an order.
#[cfg(feature = "alloc")]
pub fn permute<T: Clone>(elements: &mut [T], order: &[usize]) {
    let old = elements.to_vec();
    for (element, from) in elements.iter_mut().zip(order) {
        element.clone_from(&old[*from]);
    }
}

/// Puts the elements back where they were before [`permute`].
#[cfg(feature = "alloc")]
pub fn permute_back<T: Clone>(elements: &mut [T], order: &[usize]) {
    let old = elements.to_vec();
    for (element, to) in old.into_iter().zip(order) {
        elements[*to] = element;
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::{extend, order, permute, permute_back};

    #[test]
    fn an_order_is_undone() {
        let mut elements = [3.0, 1.0, 2.0, 1.0];
        let order = order(&elements, f64::total_cmp);
        assert_eq!(order, [1, 3, 2, 0]);
        permute(&mut elements, &order);
        assert_eq!(elements, [1.0, 1.0, 2.0, 3.0]);
        permute_back(&mut elements, &order);
        assert_eq!(elements, [3.0, 1.0, 2.0, 1.0]);
    }

    #[test]
    fn zeros_are_appended_but_nothing_is_taken_away() {
        let mut adjoint = alloc::vec![1.0];
        extend(&mut adjoint, 3);
        assert_eq!(adjoint, [1.0, 0.0, 0.0]);
        extend(&mut adjoint, 2);
        assert_eq!(adjoint.len(), 3);
    }
}
