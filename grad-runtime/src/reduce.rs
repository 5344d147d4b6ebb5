//! Sums over slices whose terms are added in any order, so that vector units can add several at once.
//!
//! A sum in one variable waits for each addition before the next, and no compiler may change that. Eight sums side by
//! side do not wait for each other.

use core::ops::AddAssign;

const LANES: usize = 8;

/// The sum of `term` over the elements of a slice.
///
/// ```
/// assert_eq!(grad_runtime::__private::sum_over(&[1.0, 2.0, 3.0], |x| x * x), 14.0);
/// ```
#[inline]
pub fn sum_over<A: Copy, T: Copy + Default + AddAssign>(a: &[A], term: impl Fn(A) -> T) -> T {
    let mut lanes = [T::default(); LANES];
    let chunks = a.chunks_exact(LANES);
    let rest = chunks.remainder();
    for a in chunks {
        for (lane, a) in lanes.iter_mut().zip(a) {
            *lane += term(*a);
        }
    }
    let mut sum = total(lanes);
    for a in rest {
        sum += term(*a);
    }
    sum
}

/// The sum of `term` over the elements of two slices of the same length.
#[inline]
pub fn sum_over_two<A: Copy, B: Copy, T: Copy + Default + AddAssign>(
    a: &[A],
    b: &[B],
    term: impl Fn(A, B) -> T,
) -> T {
    let mut lanes = [T::default(); LANES];
    let (chunks_a, chunks_b) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    let rest = chunks_a.remainder().iter().zip(chunks_b.remainder());
    for (a, b) in chunks_a.zip(chunks_b) {
        for (lane, (a, b)) in lanes.iter_mut().zip(a.iter().zip(b)) {
            *lane += term(*a, *b);
        }
    }
    let mut sum = total(lanes);
    for (a, b) in rest {
        sum += term(*a, *b);
    }
    sum
}

/// The sum of `term` over the elements of three slices of the same length.
#[inline]
pub fn sum_over_three<A: Copy, B: Copy, C: Copy, T: Copy + Default + AddAssign>(
    a: &[A],
    b: &[B],
    c: &[C],
    term: impl Fn(A, B, C) -> T,
) -> T {
    let mut lanes = [T::default(); LANES];
    let (chunks_a, chunks_b, chunks_c) =
        (a.chunks_exact(LANES), b.chunks_exact(LANES), c.chunks_exact(LANES));
    let rest = chunks_a.remainder().iter().zip(chunks_b.remainder()).zip(chunks_c.remainder());
    for ((a, b), c) in chunks_a.zip(chunks_b).zip(chunks_c) {
        for (lane, ((a, b), c)) in lanes.iter_mut().zip(a.iter().zip(b).zip(c)) {
            *lane += term(*a, *b, *c);
        }
    }
    let mut sum = total(lanes);
    for ((a, b), c) in rest {
        sum += term(*a, *b, *c);
    }
    sum
}

/// Halves are added to each other, as vector units can.
#[inline]
fn total<T: Copy + AddAssign>(mut lanes: [T; LANES]) -> T {
    let mut half = LANES / 2;
    while half > 0 {
        for lane in 0..half {
            let other = lanes[lane + half];
            lanes[lane] += other;
        }
        half /= 2;
    }
    lanes[0]
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{sum_over, sum_over_three, sum_over_two};

    /// Whole numbers: their sums are exact in any order.
    fn whole(n: usize, start: u16) -> Vec<f64> {
        (0..n).map(|i| f64::from(start) - f64::from(u16::try_from(i * i % 23).unwrap())).collect()
    }

    fn single(numbers: &[f64]) -> Vec<f32> {
        #[expect(clippy::cast_possible_truncation, reason = "small whole numbers are exact")]
        numbers.iter().map(|number| *number as f32).collect()
    }

    #[test]
    fn sums_are_those_of_a_plain_loop() {
        for n in 0..=40 {
            let (a, b, c) = (whole(n, 3), whole(n, 7), whole(n, 12));
            let pairs = || a.iter().zip(&b);
            assert_eq!(sum_over(&a, |a| a * a), a.iter().map(|a| a * a).sum::<f64>() + 0.0, "{n}");
            assert_eq!(sum_over_two(&a, &b, |a, b| a * b), pairs().map(|(a, b)| a * b).sum::<f64>() + 0.0);
            let three: f64 = pairs().zip(&c).map(|((a, b), c)| a * b - c).sum();
            assert_eq!(sum_over_three(&a, &b, &c, |a, b, c| a * b - c), three + 0.0, "{n}");
        }
    }

    #[test]
    fn single_precision() {
        for n in 0..=40 {
            let (a, b, c) = (single(&whole(n, 3)), single(&whole(n, 7)), single(&whole(n, 12)));
            let pairs = || a.iter().zip(&b);
            assert_eq!(sum_over(&a, |a| a * 2.0), a.iter().map(|a| a * 2.0).sum::<f32>() + 0.0, "{n}");
            assert_eq!(sum_over_two(&a, &b, |a, b| a * b), pairs().map(|(a, b)| a * b).sum::<f32>() + 0.0);
            let three: f32 = pairs().zip(&c).map(|((a, b), c)| a * b - c).sum();
            assert_eq!(sum_over_three(&a, &b, &c, |a, b, c| a * b - c), three + 0.0, "{n}");
        }
    }

    #[test]
    fn each_element_meets_the_one_beside_it_once() {
        for n in 0..=40 {
            let indices: Vec<f64> = (0..40).take(n).map(f64::from).collect();
            for at in &indices {
                let here = |a: f64, b: f64| f64::from(u8::from(a.to_bits() == at.to_bits() && a <= b));
                assert_eq!(sum_over_two(&indices, &indices, here), 1.0, "{at} of {n}");
            }
        }
    }
}
