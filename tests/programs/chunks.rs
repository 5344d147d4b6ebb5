//! `for` over `chunks`, `chunks_exact` and `windows`, for reading and for changing.

use crate::oracle::{SIZES, alike, closed, holds, samples, twice};

twice! {
    #[differentiable]
    fn blocks_by_index(x: &[f64], size: usize) -> f64 {
        let mut product = 1.0;
        let mut start = 0;
        while start < x.len() {
            let end = (start + size).min(x.len());
            let mut sum = 0.5;
            for i in start..end {
                sum += x[i] * x[i];
            }
            product *= sum;
            start = end;
        }
        product
    }

    #[differentiable]
    fn blocks(x: &[f64], size: usize) -> f64 {
        let mut product = 1.0;
        for block in x.chunks(size) {
            let mut sum = 0.5;
            for v in block {
                sum += v * v;
            }
            product *= sum;
        }
        product
    }

    #[test]
    fn chunks_of_which_the_last_is_short() {
        for n in SIZES {
            for size in [1, 2, 3, 9] {
                let x = samples(n, 1);
                alike!((&x, inert(size)), blocks_by_index_grad = blocks_by_index, blocks_grad = blocks);
            }
        }
    }

    #[differentiable]
    fn complex_product_by_index(x: &[f64]) -> f64 {
        let (mut re, mut im) = (1.0, 0.0);
        for k in 0..x.len() / 2 {
            let (a, b) = (x[2 * k], x[2 * k + 1]);
            let next = re * a - im * b;
            im = re * b + im * a;
            re = next;
        }
        re + 2.0 * im
    }

    #[differentiable]
    fn complex_product(x: &[f64]) -> f64 {
        let (mut re, mut im) = (1.0, 0.0);
        for z in x.chunks_exact(2) {
            (re, im) = (re * z[0] - im * z[1], re * z[1] + im * z[0]);
        }
        re + 2.0 * im
    }

    #[differentiable]
    fn complex_product_by_pattern(x: &[f64]) -> f64 {
        let (mut re, mut im) = (1.0, 0.0);
        for z in x.chunks_exact(2) {
            let [a, b] = z else { unreachable!("chunks of two") };
            (re, im) = (re * a - im * b, re * b + im * a);
        }
        re + 2.0 * im
    }

    #[test]
    fn exact_chunks_leave_the_rest_out() {
        for n in SIZES {
            let x = samples(n, 2);
            alike!(
                (&x),
                complex_product_by_index_grad = complex_product_by_index,
                complex_product_grad = complex_product,
                complex_product_by_pattern_grad = complex_product_by_pattern
            );
        }
    }

    #[differentiable]
    fn normalised_by_index(x: &mut [f64], width: usize, floor: f64) -> f64 {
        let count = x.len() / width;
        for row in 0..count {
            let mut square = floor;
            for j in 0..width {
                square += x[row * width + j] * x[row * width + j];
            }
            let length = square.sqrt();
            for j in 0..width {
                x[row * width + j] /= length;
            }
        }
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * (i + 1) as f64;
        }
        sum
    }

    #[differentiable]
    fn normalised(x: &mut [f64], width: usize, floor: f64) -> f64 {
        for row in x.chunks_exact_mut(width) {
            let mut square = floor;
            for v in row.iter() {
                square += v * v;
            }
            let length = square.sqrt();
            for v in row {
                *v /= length;
            }
        }
        let mut sum = 0.0;
        for (i, v) in x.iter().enumerate() {
            sum += v * (i + 1) as f64;
        }
        sum
    }

    #[test]
    fn chunks_are_changed() {
        for n in SIZES {
            for width in [1, 2, 3] {
                let (x, floor) = (samples(n, 3), 0.1);
                alike!(
                    (&mut x, inert(width), floor),
                    normalised_by_index_grad = normalised_by_index,
                    normalised_grad = normalised
                );
            }
        }
    }

    #[differentiable]
    fn spread_by_index(x: &mut [f64], y: &[f64]) -> f64 {
        for i in 0..x.len() {
            x[i] = x[i] * y[i / 2] + y[0];
        }
        let mut product = 1.0;
        for i in 0..x.len() {
            product *= 1.0 + 0.5 * x[i];
        }
        product
    }

    #[differentiable]
    fn spread(x: &mut [f64], y: &[f64]) -> f64 {
        for (block, factor) in x.chunks_mut(2).zip(y) {
            for v in block.iter_mut() {
                *v = *v * factor + y[0];
            }
        }
        let mut product = 1.0;
        for v in x {
            product *= 1.0 + 0.5 * *v;
        }
        product
    }

    #[test]
    fn chunks_are_changed_beside_another_slice() {
        for n in SIZES {
            let (x, y) = (samples(n, 4), samples(n.div_ceil(2), 5));
            alike!((&mut x, &y), spread_by_index_grad = spread_by_index, spread_grad = spread);
        }
    }

    #[differentiable]
    fn mean_of_windows_by_index(x: &[f64], width: usize) -> f64 {
        let mut sum = 0.0;
        let mut start = 0;
        while start + width <= x.len() {
            let mut mean = 0.0;
            for j in start..start + width {
                mean += x[j] / width as f64;
            }
            sum += mean * mean * mean;
            start += 1;
        }
        sum
    }

    #[differentiable]
    fn mean_of_windows(x: &[f64], width: usize) -> f64 {
        let mut sum = 0.0;
        for window in x.windows(width) {
            let mut mean = 0.0;
            for v in window {
                mean += v / width as f64;
            }
            sum += mean * mean * mean;
        }
        sum
    }

    #[test]
    fn windows_overlap() {
        for n in SIZES {
            for width in [1, 2, 3, 8] {
                let x = samples(n, 6);
                let gradient = alike!(
                    (&x, inert(width)),
                    mean_of_windows_by_index_grad = mean_of_windows_by_index,
                    mean_of_windows_grad = mean_of_windows
                );
                let mut expected = vec![0.0; n];
                for start in 0..(n + 1).saturating_sub(width) {
                    let mean = x[start..start + width].iter().sum::<f64>() / width as f64;
                    expected[start..start + width]
                        .iter_mut()
                        .for_each(|e| *e += 3.0 * mean * mean / width as f64);
                }
                closed(&gradient, &(expected,), 1e-14);
            }
        }
    }

    #[differentiable]
    fn slopes(x: &[f64], t: &[f64]) -> f64 {
        let mut steepest = 0.0;
        for (x, t) in x.windows(2).zip(t.windows(2)) {
            let slope = (x[1] - x[0]) / (t[1] - t[0]);
            if slope.abs() > steepest {
                steepest = slope.abs();
            }
        }
        steepest
    }

    #[test]
    fn windows_of_two_slices() {
        for n in SIZES {
            let x = samples(n, 7);
            let t: Vec<f64> = samples(n, 8).iter().enumerate().map(|(i, v)| i as f64 + 0.3 * v).collect();
            holds!(slopes_grad = slopes(&x, &t));
        }
    }

    #[differentiable]
    fn convolved(signal: &[f64], kernel: &[f64], stride: usize) -> f64 {
        let mut power = 0.0;
        for (i, window) in signal.windows(kernel.len()).enumerate().step_by(stride) {
            let mut y = 0.0;
            for (s, k) in window.iter().zip(kernel.iter().rev()) {
                y += s * k;
            }
            power += y * y / (i + 1) as f64;
        }
        power
    }

    #[test]
    fn windows_with_a_stride() {
        for stride in [1, 2, 5] {
            let (signal, kernel) = (samples(7, 9), samples(3, 10));
            holds!(convolved_grad = convolved(&signal, &kernel, inert(stride)));
        }
    }

    #[differentiable]
    fn segments(x: &[f64]) -> f64 {
        let mut y = 1.0;
        for (k, block) in x.chunks(3).enumerate() {
            for (j, pair) in block.windows(2).enumerate().rev() {
                if k == j {
                    continue;
                }
                y = y * pair[0] + pair[1] * (k + j) as f64;
            }
            y += block[0] * block[block.len() - 1];
        }
        y
    }

    #[test]
    fn windows_of_chunks() {
        for n in SIZES {
            let x = samples(n, 11);
            holds!(segments_grad = segments(&x));
        }
    }
}
