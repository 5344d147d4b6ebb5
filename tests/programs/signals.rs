//! Signals and images: Fourier transforms in place, convolutions, pooling, scans.

use crate::oracle::{agree, alike, closed, holds, positive, rows, samples, twice};
use std::f64::consts::PI;

twice! {
    #[differentiable(vjp)]
    fn reorder(x: &mut [f64]) {
        let n = x.len();
        let mut j = 0;
        for i in 1..n {
            let mut bit = n >> 1;
            while j & bit != 0 {
                j ^= bit;
                bit >>= 1;
            }
            j |= bit;
            if i < j {
                x.swap(i, j);
            }
        }
    }

    #[differentiable(vjp)]
    fn fft(re: &mut [f64], im: &mut [f64]) {
        let n = re.len();
        reorder(re);
        reorder(im);
        let mut length = 2;
        while length <= n {
            let angle = -2.0 * PI / length as f64;
            for start in (0..n).step_by(length) {
                for k in 0..length / 2 {
                    let (sin, cos) = (angle * k as f64).sin_cos();
                    let (even, odd) = (start + k, start + k + length / 2);
                    let a = re[odd] * cos - im[odd] * sin;
                    let b = re[odd] * sin + im[odd] * cos;
                    re[odd] = re[even] - a;
                    im[odd] = im[even] - b;
                    re[even] += a;
                    im[even] += b;
                }
            }
            length *= 2;
        }
    }

    /// Turns the factors by multiplication instead of computing each.
    #[differentiable(vjp)]
    fn fft_by_blocks(re: &mut [f64], im: &mut [f64]) {
        reorder(re);
        reorder(im);
        let mut half = 1;
        while half < re.len() {
            let (sin, cos) = (-PI / half as f64).sin_cos();
            for (re, im) in re.chunks_exact_mut(2 * half).zip(im.chunks_exact_mut(2 * half)) {
                let (re_even, re_odd) = re.split_at_mut(half);
                let (im_even, im_odd) = im.split_at_mut(half);
                let (mut c, mut s) = (1.0, 0.0);
                for k in 0..half {
                    let (a, b) = (re_odd[k] * c - im_odd[k] * s, re_odd[k] * s + im_odd[k] * c);
                    (re_odd[k], im_odd[k]) = (re_even[k] - a, im_even[k] - b);
                    (re_even[k], im_even[k]) = (re_even[k] + a, im_even[k] + b);
                    (c, s) = (c * cos - s * sin, c * sin + s * cos);
                }
            }
            half *= 2;
        }
    }

    #[differentiable]
    fn power(re: &[f64], im: &[f64], weights: &[f64]) -> f64 {
        let mut sum = 0.0;
        for ((a, b), w) in re.iter().zip(im).zip(weights) {
            sum += w * (a * a + b * b);
        }
        sum
    }

    #[differentiable]
    fn spectrum(re: &mut [f64], im: &mut [f64], weights: &[f64]) -> f64 {
        fft(re, im);
        power(re, im, weights)
    }

    #[differentiable]
    fn spectrum_by_blocks(re: &mut [f64], im: &mut [f64], weights: &[f64]) -> f64 {
        fft_by_blocks(re, im);
        power(re, im, weights)
    }

    #[differentiable]
    fn spectrum_by_definition(re: &[f64], im: &[f64], weights: &[f64]) -> f64 {
        let n = re.len();
        let mut sum = 0.0;
        for k in 0..n {
            let (mut a, mut b) = (0.0, 0.0);
            for t in 0..n {
                let (sin, cos) = (-2.0 * PI * (k * t % n) as f64 / n as f64).sin_cos();
                a += re[t] * cos - im[t] * sin;
                b += re[t] * sin + im[t] * cos;
            }
            sum += weights[k] * (a * a + b * b);
        }
        sum
    }

    #[test]
    fn the_power_in_a_spectrum() {
        for n in [1, 2, 8, 16] {
            let (re, im, weights) = (samples(n, 1), samples(n, 2), positive(n, 3));
            let gradient = holds!(spectrum_by_definition_grad = spectrum_by_definition(&re, &im, &weights));
            let fast = alike!(
                (&mut re, &mut im, &weights),
                spectrum_grad = spectrum,
                spectrum_by_blocks_grad = spectrum_by_blocks
            );
            agree(&fast, &gradient);
        }
    }

    #[test]
    fn all_frequencies_together_have_the_power_of_the_signal() {
        let (re, im, weights) = (samples(16, 1), samples(16, 2), vec![1.0; 16]);
        let (re_bar, im_bar, _) = holds!(spectrum_grad = spectrum(&mut re, &mut im, &weights));
        let scaled = |x: &[f64]| x.iter().map(|v| 32.0 * v).collect::<Vec<_>>();
        closed(&(re_bar, im_bar), &(scaled(&re), scaled(&im)), 1e-13);
    }

    #[differentiable(vjp)]
    fn convolve(image: &[f64], width: usize, kernel: &[f64], map: &mut [f64]) {
        let height = image.len() / width;
        let columns = width - 2;
        for i in 0..height - 2 {
            for j in 0..columns {
                let mut sum = 0.0;
                for di in 0..3 {
                    for dj in 0..3 {
                        sum += image[(i + di) * width + j + dj] * kernel[3 * di + dj];
                    }
                }
                map[i * columns + j] = sum;
            }
        }
    }

    #[differentiable]
    fn pooled_by_index(image: &[f64], width: usize, kernel: &[f64], weights: &[f64]) -> f64 {
        let (height, columns) = (image.len() / width - 2, width - 2);
        let mut map = vec![0.0; height * columns];
        convolve(image, width, kernel, &mut map);
        let mut sum = 0.0;
        for i in 0..height / 2 {
            for j in 0..columns / 2 {
                let mut best = 2 * i * columns + 2 * j;
                for candidate in [best + 1, best + columns, best + columns + 1] {
                    if map[candidate] > map[best] {
                        best = candidate;
                    }
                }
                sum += weights[i * (columns / 2) + j] * map[best].max(0.0);
            }
        }
        sum
    }

    #[differentiable(vjp)]
    fn feature_map(image: &[f64], width: usize, kernel: &[f64]) -> Vec<Vec<f64>> {
        let mut map = Vec::new();
        for band in 0..image.len() / width - 2 {
            let mut line = vec![0.0; width - 2];
            for (row, weights) in image.chunks_exact(width).skip(band).zip(kernel.chunks_exact(3)) {
                for (out, window) in line.iter_mut().zip(row.windows(3)) {
                    for (v, w) in window.iter().zip(weights) {
                        *out += v * w;
                    }
                }
            }
            map.push(line);
        }
        map
    }

    #[differentiable]
    fn pooled(image: &[f64], width: usize, kernel: &[f64], weights: &[f64]) -> f64 {
        let map = feature_map(image, width, kernel);
        let (mut sum, mut at) = (0.0, 0);
        for pair in map.chunks_exact(2) {
            for (upper, lower) in pair[0].chunks_exact(2).zip(pair[1].chunks_exact(2)) {
                let best = upper[0].max(upper[1]).max(lower[0]).max(lower[1]);
                sum += weights[at] * best.max(0.0);
                at += 1;
            }
        }
        sum
    }

    #[test]
    fn an_image_is_convolved_and_pooled() {
        for (height, width) in [(4, 4), (5, 7), (8, 6)] {
            let image = rows(height, width, 4).concat();
            let (kernel, weights) = (samples(9, 5), positive(9, 6));
            alike!(
                (&image, inert(width), &kernel, &weights),
                pooled_by_index_grad = pooled_by_index,
                pooled_grad = pooled
            );
        }
    }

    #[differentiable]
    fn scanned(x: &[f64]) -> f64 {
        let n = x.len();
        let mut sums = vec![0.0; n + 1];
        for i in 0..n {
            sums[i + 1] = sums[i] + x[i];
        }
        let mut best = f64::NEG_INFINITY;
        for i in 0..n {
            for j in i + 1..=n {
                best = best.max((sums[j] - sums[i]) / ((j - i) as f64).sqrt());
            }
        }
        best
    }

    #[differentiable]
    fn scanned_in_steps(x: &mut [f64]) -> f64 {
        let mut stride = 1;
        while stride < x.len() {
            for i in (stride..x.len()).rev() {
                x[i] += x[i - stride];
            }
            stride *= 2;
        }
        let mut product = 1.0;
        for v in x {
            product *= 2.0 + *v;
        }
        product
    }

    #[differentiable]
    fn scanned_in_a_row(x: &[f64]) -> f64 {
        let mut product = 1.0;
        let mut sum = 0.0;
        for v in x {
            sum += v;
            product *= 2.0 + sum;
        }
        product
    }

    #[test]
    fn sums_of_every_prefix() {
        for n in [1, 2, 7] {
            let x = samples(n, 7);
            holds!(scanned_grad = scanned(&x));
            let gradient = holds!(scanned_in_a_row_grad = scanned_in_a_row(&x));
            agree(&holds!(scanned_in_steps_grad = scanned_in_steps(&mut x)), &gradient);
        }
    }
}
