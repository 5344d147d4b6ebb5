//! `for` over parts of slices: the inside of a slice, the rest after the first, halves, the same slice in two
//! loops at once.

use crate::oracle::{SIZES, alike, closed, holds, samples, twice};

twice! {
    #[differentiable]
    fn inside_by_index(x: &[f64]) -> f64 {
        let mut y = 1.0;
        let mut i = 1;
        while i + 1 < x.len() {
            y = y * x[i] + x[0];
            i += 1;
        }
        y
    }

    #[differentiable]
    fn inside(x: &[f64]) -> f64 {
        let mut y = 1.0;
        if x.len() > 2 {
            for v in &x[1..x.len() - 1] {
                y = y * v + x[0];
            }
        }
        y
    }

    #[differentiable]
    fn inside_by_pattern(x: &[f64]) -> f64 {
        let mut y = 1.0;
        if let [first, inner @ .., _] = x {
            for v in inner {
                y = y * v + first;
            }
        }
        y
    }

    #[test]
    fn the_ends_are_left_out() {
        for n in [0, 1, 2, 3, 7] {
            let x = samples(n, 1);
            alike!(
                (&x),
                inside_by_index_grad = inside_by_index,
                inside_grad = inside,
                inside_by_pattern_grad = inside_by_pattern
            );
        }
    }

    #[differentiable]
    fn variation_by_index(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 1..x.len() {
            sum += (x[i] - x[i - 1]).abs() * x[i];
        }
        sum
    }

    #[differentiable]
    fn variation(x: &[f64]) -> f64 {
        let Some(first) = x.first() else { return 0.0 };
        let mut previous = *first;
        let mut sum = 0.0;
        for &v in &x[1..] {
            sum += (v - previous).abs() * v;
            previous = v;
        }
        sum
    }

    #[test]
    fn the_previous_element_is_carried() {
        for n in SIZES {
            let x = samples(n, 2);
            alike!((&x), variation_by_index_grad = variation_by_index, variation_grad = variation);
        }
    }

    #[differentiable]
    fn halves_by_index(x: &[f64]) -> f64 {
        let half = x.len() / 2;
        let mut product = 1.0;
        for i in 0..half {
            product *= x[i] + 2.0 * x[half + i];
        }
        product
    }

    #[differentiable]
    fn halves(x: &[f64]) -> f64 {
        let (low, high) = x.split_at(x.len() / 2);
        let mut product = 1.0;
        for (a, b) in low.iter().zip(high) {
            product *= a + 2.0 * b;
        }
        product
    }

    #[test]
    fn two_halves() {
        for n in SIZES {
            let x = samples(n, 3);
            alike!((&x), halves_by_index_grad = halves_by_index, halves_grad = halves);
        }
    }

    #[differentiable]
    fn butterflies_by_index(x: &mut [f64], w: f64) -> f64 {
        let half = x.len() / 2;
        for i in 0..half {
            let (a, b) = (x[i], w * x[half + i]);
            x[i] = a + b;
            x[half + i] = a - b;
        }
        let mut product = 1.0;
        for i in 0..x.len() {
            product *= 1.0 + 0.3 * x[i];
        }
        product
    }

    #[differentiable]
    fn butterflies(x: &mut [f64], w: f64) -> f64 {
        let half = x.len() / 2;
        let (low, high) = x.split_at_mut(half);
        for (a, b) in low.iter_mut().zip(high) {
            let turned = w * *b;
            (*a, *b) = (*a + turned, *a - turned);
        }
        let mut product = 1.0;
        for v in x.iter() {
            product *= 1.0 + 0.3 * v;
        }
        product
    }

    #[test]
    fn two_halves_are_changed_together() {
        for n in SIZES {
            let (x, w) = (samples(n, 4), 0.6);
            alike!(
                (&mut x, w),
                butterflies_by_index_grad = butterflies_by_index,
                butterflies_grad = butterflies
            );
        }
    }

    #[differentiable]
    fn every_pair_by_index(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            for j in 0..x.len() {
                sum += (-k * (x[i] - x[j]) * (x[i] - x[j])).exp();
            }
        }
        sum
    }

    #[differentiable]
    fn every_pair(x: &[f64], k: f64) -> f64 {
        let mut sum = 0.0;
        for a in x {
            for b in x {
                sum += (-k * (a - b) * (a - b)).exp();
            }
        }
        sum
    }

    #[test]
    fn a_slice_in_two_loops_at_once() {
        for n in SIZES {
            let (x, k) = (samples(n, 5), 0.8);
            let gradient =
                alike!((&x, k), every_pair_by_index_grad = every_pair_by_index, every_pair_grad = every_pair);
            let pull =
                |a: &f64| x.iter().map(|b| -4.0 * k * (a - b) * (-k * (a - b).powi(2)).exp()).sum::<f64>();
            let spread =
                |a: &f64| x.iter().map(|b| -(a - b).powi(2) * (-k * (a - b).powi(2)).exp()).sum::<f64>();
            closed(
                &gradient,
                &(x.iter().map(pull).collect::<Vec<_>>(), x.iter().map(spread).sum::<f64>()),
                1e-13,
            );
        }
    }

    #[differentiable]
    fn doubled_inside(x: &mut [f64], low: usize, high: usize) -> f64 {
        for v in &mut x[low..high] {
            *v *= 2.0;
        }
        for v in x[..low].iter_mut() {
            *v = *v * *v;
        }
        let part = &mut x[high..];
        for i in 0..part.len() {
            part[i] = part[i].sin();
        }
        let mut product = 1.0;
        for v in x {
            product *= 1.5 + *v;
        }
        product
    }

    #[test]
    fn parts_are_changed_in_place() {
        for (low, high) in [(0, 0), (0, 7), (2, 5), (7, 7)] {
            let x = samples(7, 7);
            holds!(doubled_inside_grad = doubled_inside(&mut x, inert(low), inert(high)));
        }
    }

    #[differentiable]
    fn sum_of(part: &[f64], weight: f64) -> f64 {
        let mut sum = 0.0;
        for v in part {
            sum += weight * v * v;
        }
        sum
    }

    #[differentiable]
    fn by_bisection(x: &[f64]) -> f64 {
        if x.len() < 2 {
            return sum_of(x, 0.5);
        }
        let middle = x.len() / 2;
        by_bisection(&x[..middle]) * by_bisection(&x[middle..]) + sum_of(&x[middle - 1..middle + 1], 2.0)
    }

    #[test]
    fn parts_are_given_to_functions() {
        for n in SIZES {
            let x = samples(n, 8);
            holds!(by_bisection_grad = by_bisection(&x));
        }
    }
}
