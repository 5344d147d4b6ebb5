//! What generated code relies on.

use core::fmt::Debug;
use std::vec::Vec;

use super::*;

/// Compares with what it stands for: stepping forward, then reversing what was collected.
fn check_rev_step_by<I>(range: &I, step: usize)
where
    I: DoubleEndedIterator + Clone + Debug,
    I::Item: PartialEq + Debug,
{
    let mut expected = range.clone().step_by(step).collect::<Vec<_>>();
    expected.reverse();
    let actual = rev_step_by(range.clone(), step).collect::<Vec<_>>();
    assert_eq!(actual, expected, "{range:?} by {step}");
    assert_eq!(count(&rev_step_by(range.clone(), step)), expected.len(), "{range:?} by {step}");
}

const STEPS: [usize; 8] = [1, 2, 3, 5, 7, 100, usize::MAX - 1, usize::MAX];

macro_rules! integers {
    ($($integer:ident),*) => {
        $(
            #[test]
            fn $integer() {
                for (start, end) in (0..=12).flat_map(|start| (0..=12).map(move |end| (start, end))) {
                    let (low, high) = (<$integer>::MIN + start, <$integer>::MIN + end);
                    let (below, above) = (<$integer>::MAX - start, <$integer>::MAX - end);
                    for step in STEPS {
                        check_rev_step_by(&(start..end), step);
                        check_rev_step_by(&(start..=end), step);
                        check_rev_step_by(&(low..high), step);
                        check_rev_step_by(&(low..=high), step);
                        check_rev_step_by(&(below..above), step);
                        check_rev_step_by(&(below..=above), step);
                    }
                }
            }
        )*
    };
}

mod steps_in_reverse {
    use super::*;

    mod ranges_of {
        use super::*;
        integers! { u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize }
    }

    #[test]
    fn over_whole_types_whose_length_no_usize_can_hold() {
        let quarter = usize::MAX / 4 + 1;
        check_rev_step_by(&(0..=u64::MAX), quarter);
        check_rev_step_by(&(i64::MIN..=i64::MAX), quarter + 1);
        check_rev_step_by(&(0..1_u128 << 66), quarter);
        check_rev_step_by(&(-(1_i128 << 66)..1 << 66), usize::MAX);
        check_rev_step_by(&(1_u128..=1 << 66), usize::MAX);
    }

    #[test]
    fn over_ranges_that_are_reversed_or_not_of_integers() {
        check_rev_step_by(&(0..10_u64).rev(), 3);
        check_rev_step_by(&('a'..='z'), 4);
        check_rev_step_by(&[1.0, 2.0, 3.0, 4.0].iter(), 2);
    }

    #[test]
    fn without_walking_where_the_length_is_known() {
        let last = rev_step_by(0..u64::MAX - 1, 2).next();
        assert_eq!(last, Some(u64::MAX - 3));
    }

    #[test]
    #[should_panic(expected = "steps of 0")]
    fn but_never_by_zero() {
        let _ = rev_step_by(0..10, 0);
    }
}

#[test]
fn scaling_by_zero_gives_zero_even_from_infinity() {
    assert_eq!(scale(0.0, f64::INFINITY), 0.0);
    assert_eq!(scale(-0.0, (f32::NAN, [f64::NEG_INFINITY])), (0.0, [0.0]));
    assert_eq!(scale(2.0, f64::INFINITY), f64::INFINITY);
}

#[test]
fn a_seed_may_be_of_another_width() {
    assert_eq!(scale(2.0_f64, 1.5_f32), 3.0);
    assert_eq!(scale(0.5_f32, 1.5_f64), 0.75);
    assert_eq!(cast::<f64, f32>(0.1), 0.1_f32);
    assert_eq!(cast::<f32, f64>(0.1_f32), f64::from(0.1_f32));
}

#[test]
fn products_of_single_precision_are_rounded_once() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..10_000 {
        let (a, b) = (f32::from_bits(random.u32(..)), f32::from_bits(random.u32(..)));
        if a != 0.0 && !(a * b).is_nan() {
            assert_eq!(scale(a, b).to_bits(), (a * b).to_bits(), "{a:e} * {b:e}");
        }
    }
}

#[test]
fn sums_and_zeros_have_the_shape_of_the_value() {
    assert_eq!(add(zero(&(1.0_f64, 2_u8)), (3.0, ())), (3.0, ()));
    assert_eq!(float(1.5_f32), 1.5);
}
