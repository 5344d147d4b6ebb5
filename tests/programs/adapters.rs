//! `for` over adapted iterators: `enumerate`, `zip`, `rev`, `skip`, `take`, `step_by`, alone and stacked.

use crate::oracle::{SIZES, alike, closed, holds, positive, samples, twice};

twice! {
    #[differentiable]
    fn ramp_by_index(x: &[f64], slope: f64) -> f64 {
        let mut y = 1.0;
        for i in 0..x.len() {
            if i % 2 == 0 {
                y += slope * x[i] * (i + 1) as f64;
            } else {
                y *= x[i] + slope;
            }
        }
        y
    }

    #[differentiable]
    fn ramp(x: &[f64], slope: f64) -> f64 {
        let mut y = 1.0;
        for (i, v) in x.iter().enumerate() {
            if i % 2 == 0 {
                y += slope * v * (i + 1) as f64;
            } else {
                y *= v + slope;
            }
        }
        y
    }

    #[test]
    fn elements_with_their_index() {
        for n in SIZES {
            let (x, slope) = (samples(n, 1), 0.7);
            alike!((&x, slope), ramp_by_index_grad = ramp_by_index, ramp_grad = ramp);
        }
    }

    #[differentiable]
    fn numbered_by_index(x: &mut [f64], k: f64) -> f64 {
        for i in 0..x.len() {
            x[i] = k * x[i] + i as f64;
        }
        let mut product = 1.0;
        for i in 0..x.len() {
            product *= x[i];
        }
        product
    }

    #[differentiable]
    fn numbered(x: &mut [f64], k: f64) -> f64 {
        for (i, v) in x.iter_mut().enumerate() {
            *v = k * *v + i as f64;
        }
        let mut product = 1.0;
        for v in x.iter() {
            product *= v;
        }
        product
    }

    #[test]
    fn elements_are_changed_with_their_index() {
        for n in SIZES {
            let (x, k) = (samples(n, 2), 1.4);
            alike!((&mut x, k), numbered_by_index_grad = numbered_by_index, numbered_grad = numbered);
        }
    }

    #[differentiable]
    fn three_by_index(x: &[f64], y: &[f64], z: &[f64]) -> f64 {
        let n = x.len().min(y.len()).min(z.len());
        let mut sum = 0.0;
        for i in 0..n {
            sum = sum * 0.9 + x[i] * y[i] / z[i];
        }
        sum
    }

    #[differentiable]
    fn three(x: &[f64], y: &[f64], z: &[f64]) -> f64 {
        let mut sum = 0.0;
        for ((a, b), c) in x.iter().zip(y).zip(z) {
            sum = sum * 0.9 + a * b / c;
        }
        sum
    }

    #[differentiable]
    fn three_of_another_form(x: &[f64], y: &[f64], z: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (&a, (&b, &c)) in x.iter().zip(y.iter().zip(z.iter())) {
            sum = sum * 0.9 + a * b / c;
        }
        sum
    }

    #[test]
    fn three_slices_of_equal_and_of_different_length() {
        for n in SIZES {
            for (m, k) in [(n, n), (n + 2, n), (n, n + 1), (n / 2, n)] {
                let (x, y, z) = (samples(n, 3), samples(m, 4), positive(k, 5));
                alike!(
                    (&x, &y, &z),
                    three_by_index_grad = three_by_index,
                    three_grad = three,
                    three_of_another_form_grad = three_of_another_form
                );
            }
        }
    }

    #[differentiable]
    fn saxpy_by_index(a: f64, x: &[f64], y: &mut [f64]) -> f64 {
        for i in 0..y.len() {
            y[i] += a * x[i];
        }
        let mut norm = 0.0;
        for i in 0..y.len() {
            norm += y[i] * y[i];
        }
        norm
    }

    #[differentiable]
    fn saxpy(a: f64, x: &[f64], y: &mut [f64]) -> f64 {
        for (y, x) in y.iter_mut().zip(x) {
            *y += a * x;
        }
        let mut norm = 0.0;
        for y in y.iter() {
            norm += y * y;
        }
        norm
    }

    #[test]
    fn a_slice_is_changed_by_another() {
        for n in SIZES {
            let (a, x, y) = (0.3, samples(n, 5), samples(n, 6));
            let gradient = alike!((a, &x, &mut y), saxpy_by_index_grad = saxpy_by_index, saxpy_grad = saxpy);
            let sum: Vec<f64> = y.iter().zip(&x).map(|(y, x)| y + a * x).collect();
            let a_bar: f64 = sum.iter().zip(&x).map(|(s, x)| 2.0 * s * x).sum();
            let x_bar: Vec<f64> = sum.iter().map(|s| 2.0 * a * s).collect();
            let y_bar: Vec<f64> = sum.iter().map(|s| 2.0 * s).collect();
            closed(&gradient, &(a_bar, x_bar, y_bar), 1e-14);
        }
    }

    #[differentiable]
    fn some_by_index(x: &[f64], start: usize, count: usize, step: usize, z: f64) -> f64 {
        let mut y = z;
        let mut i = start;
        let mut taken = 0;
        while i < x.len() && taken < count {
            y = y * z + x[i];
            i += step;
            taken += 1;
        }
        y
    }

    #[differentiable]
    fn some(x: &[f64], start: usize, count: usize, step: usize, z: f64) -> f64 {
        let mut y = z;
        for v in x.iter().skip(start).step_by(step).take(count) {
            y = y * z + v;
        }
        y
    }

    #[test]
    fn elements_are_skipped_and_taken() {
        for n in SIZES {
            for (start, count, step) in [(0, 9, 1), (1, 2, 2), (2, 9, 3), (9, 1, 1), (0, 0, 2)] {
                let (x, z) = (samples(n, 7), 0.8);
                alike!(
                    (&x, inert(start), inert(count), inert(step), z),
                    some_by_index_grad = some_by_index,
                    some_grad = some
                );
            }
        }
    }

    #[differentiable]
    fn stacked_by_index(x: &[f64], z: f64) -> f64 {
        let n = x.len();
        let mut y = z;
        for i in (0..n).rev() {
            y = y * z + x[i] * i as f64;
        }
        for i in (0..n).rev() {
            y = y * z + x[i] * (n - 1 - i) as f64;
        }
        for i in (0..n.min(5)).rev() {
            y = y * z - x[i];
        }
        if n > 2 {
            for i in (0..n - 2).rev() {
                y = y * z + 0.5 * x[i];
            }
        }
        for i in (0..n).step_by(3) {
            y = y * z + x[i] * x[i];
        }
        y
    }

    #[differentiable]
    fn stacked(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for (i, v) in x.iter().enumerate().rev() {
            y = y * z + v * i as f64;
        }
        for (i, v) in x.iter().rev().enumerate() {
            y = y * z + v * i as f64;
        }
        for v in x.iter().take(5).rev() {
            y = y * z - v;
        }
        for v in x.iter().rev().skip(2) {
            y = y * z + 0.5 * v;
        }
        for (_, v) in x.iter().enumerate().step_by(3) {
            y = y * z + v * v;
        }
        y
    }

    #[test]
    fn adapters_in_any_order() {
        for n in SIZES {
            let (x, z) = (samples(n, 8), 0.8);
            alike!((&x, z), stacked_by_index_grad = stacked_by_index, stacked_grad = stacked);
        }
    }

    #[differentiable]
    fn neighbours_by_index(x: &[f64]) -> f64 {
        let mut y = 1.0;
        for i in 1..x.len() {
            y = 0.5 * y + x[i - 1] * x[i];
        }
        for i in 0..x.len() {
            y = y + x[i] * x[x.len() - 1 - i] * y;
        }
        y
    }

    #[differentiable]
    fn neighbours(x: &[f64]) -> f64 {
        let mut y = 1.0;
        for (before, after) in x.iter().zip(x.iter().skip(1)) {
            y = 0.5 * y + before * after;
        }
        for (a, b) in x.iter().zip(x.iter().rev()) {
            y += a * b * y;
        }
        y
    }

    #[test]
    fn a_slice_beside_itself() {
        for n in SIZES {
            let x = samples(n, 9);
            alike!((&x), neighbours_by_index_grad = neighbours_by_index, neighbours_grad = neighbours);
        }
    }

    #[differentiable]
    fn decaying_by_index(x: &mut [f64], w: &[f64]) -> f64 {
        let n = x.len();
        for k in 0..n {
            let i = n - 1 - k;
            if i % 2 == 1 {
                x[i] *= w[k];
            }
        }
        let mut y = 0.0;
        for i in 0..n {
            y = y * y * 0.25 + x[i];
        }
        y
    }

    #[differentiable]
    fn decaying(x: &mut [f64], w: &[f64]) -> f64 {
        for ((i, v), w) in x.iter_mut().enumerate().rev().zip(w) {
            if i % 2 == 1 {
                *v *= w;
            }
        }
        let mut y = 0.0;
        for v in x.iter() {
            y = y * y * 0.25 + v;
        }
        y
    }

    #[test]
    fn elements_are_changed_from_the_end() {
        for n in SIZES {
            let (x, w) = (samples(n, 10), samples(n, 11));
            alike!((&mut x, &w), decaying_by_index_grad = decaying_by_index, decaying_grad = decaying);
        }
    }

    #[differentiable]
    fn counted(x: &[f64], codes: &[u8], first: usize) -> f64 {
        let mut y = 0.0;
        for (k, v) in (first..).zip(x) {
            y += v * v * k as f64;
        }
        for (v, &code) in x.iter().zip(codes) {
            match code {
                0 => continue,
                1 => y += v,
                other => y *= 1.0 + v * f64::from(other),
            }
        }
        y
    }

    #[test]
    fn elements_beside_integers() {
        let (x, codes) = (samples(7, 12), [1, 2, 0, 3, 1, 2]);
        holds!(counted_grad = counted(&x, inert(&codes), inert(3)));
    }
}
