//! Sums and products over slices, each by index as in C, and by element.

use crate::oracle::{SIZES, alike, closed, positive, samples, twice};

twice! {
    #[differentiable]
    fn squares_by_index(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        let mut i = 0;
        while i < x.len() {
            sum += x[i] * x[i];
            i += 1;
        }
        sum
    }

    #[differentiable]
    fn squares(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum += v * v;
        }
        sum
    }

    #[test]
    fn a_sum_of_squares() {
        for n in SIZES {
            let x = samples(n, 1);
            let gradient = alike!((&x), squares_by_index_grad = squares_by_index, squares_grad = squares);
            let doubled: Vec<f64> = x.iter().map(|v| 2.0 * v).collect();
            closed(&gradient, &(doubled,), 1e-15);
        }
    }

    #[differentiable]
    fn weighted_by_index(x: &[f64], z: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * i as f64 + z.powi(i as i32);
        }
        sum
    }

    #[differentiable]
    fn weighted(x: &[f64], z: f64) -> f64 {
        let mut sum = 0.0;
        for (i, &v) in x.iter().enumerate() {
            sum += v * i as f64 + z.powi(i as i32);
        }
        sum
    }

    #[test]
    fn the_index_is_a_factor_and_an_exponent() {
        for n in SIZES {
            let (x, z) = (samples(n, 2), 1.25_f64);
            let gradient =
                alike!((&x, z), weighted_by_index_grad = weighted_by_index, weighted_grad = weighted);
            let factors: Vec<f64> = (0..n).map(|i| i as f64).collect();
            let slope: f64 = (1..n).map(|i| i as f64 * z.powi(i as i32 - 1)).sum();
            closed(&gradient, &(factors, slope), 1e-14);
        }
    }

    #[differentiable]
    fn product_by_index(x: &[f64]) -> f64 {
        let mut product = 1.0;
        for i in 0..x.len() {
            product *= x[i];
        }
        product
    }

    #[differentiable]
    fn product(x: &[f64]) -> f64 {
        let mut product = 1.0;
        for v in x {
            product *= v;
        }
        product
    }

    #[test]
    fn a_running_product_with_and_without_zeros() {
        for n in SIZES {
            let full = samples(n, 3);
            for zeros in [&[][..], &[0], &[n / 2], &[0, n / 2]] {
                let mut x = full.clone();
                for &zero in zeros.iter().filter(|zero| **zero < n) {
                    x[zero] = 0.0;
                }
                let gradient = alike!((&x), product_by_index_grad = product_by_index, product_grad = product);
                let others =
                    |i: usize| x.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, v)| v).product::<f64>();
                closed(&gradient, &((0..n).map(others).collect::<Vec<_>>(),), 1e-15);
            }
        }
    }

    #[differentiable]
    fn scaled_by_index(x: &[f64], c: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            let factor = c.exp();
            sum = sum + factor * x[i];
        }
        sum
    }

    #[differentiable]
    fn scaled(x: &[f64], c: f64) -> f64 {
        let factor = c.exp();
        let mut sum = 0.0;
        for v in x.iter() {
            sum += factor * *v;
        }
        sum
    }

    #[test]
    fn a_factor_does_not_change_in_the_loop() {
        for n in SIZES {
            let (x, c) = (samples(n, 4), 0.3_f64);
            let gradient = alike!((&x, c), scaled_by_index_grad = scaled_by_index, scaled_grad = scaled);
            closed(&gradient, &(vec![c.exp(); n], x.iter().sum::<f64>() * c.exp()), 1e-14);
        }
    }

    #[differentiable]
    fn dot_by_index(x: &[f64], y: &[f64]) -> f64 {
        assert_eq!(x.len(), y.len());
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * y[i];
        }
        sum
    }

    #[differentiable]
    fn dot(x: &[f64], y: &[f64]) -> f64 {
        assert_eq!(x.len(), y.len());
        let mut sum = 0.0;
        for (a, b) in x.iter().zip(y) {
            sum += a * b;
        }
        sum
    }

    #[test]
    fn a_dot_product() {
        for n in SIZES {
            let (x, y) = (samples(n, 5), samples(n, 6));
            let gradient = alike!((&x, &y), dot_by_index_grad = dot_by_index, dot_grad = dot);
            closed(&gradient, &(y, x), 0.0);
        }
    }

    #[test]
    fn a_dot_product_of_a_vector_with_itself() {
        let x = samples(7, 5);
        let (mut left, mut right) = (vec![f64::NAN; 7], vec![f64::NAN; 7]);
        assert_eq!(dot_grad(&x, &x, &mut left, &mut right), dot(&x, &x));
        assert_eq!((left, right), (x.clone(), x));
    }

    #[differentiable]
    fn ratio_by_index(x: &[f64]) -> f64 {
        let (mut product, mut sum) = (1.0, 0.0);
        for i in 0..x.len() {
            product /= x[i];
            sum += 1.0 / x[i];
        }
        product / (1.0 + sum)
    }

    #[differentiable]
    fn ratio(x: &[f64]) -> f64 {
        let (mut product, mut sum) = (1.0, 0.0);
        for v in x {
            product /= v;
            sum += v.recip();
        }
        product / (1.0 + sum)
    }

    #[test]
    fn a_long_chain_of_divisions() {
        for n in SIZES {
            let x = positive(n, 7);
            let gradient = alike!((&x), ratio_by_index_grad = ratio_by_index, ratio_grad = ratio);
            let sum: f64 = 1.0 + x.iter().map(|v| 1.0 / v).sum::<f64>();
            let value = 1.0 / x.iter().product::<f64>() / sum;
            let partial = |v: &f64| -value / v + value / sum / (v * v);
            closed(&gradient, &(x.iter().map(partial).collect::<Vec<_>>(),), 1e-13);
        }
    }

    #[differentiable]
    fn compensated_by_index(x: &[f64]) -> f64 {
        let (mut sum, mut lost) = (0.0, 0.0);
        for i in 0..x.len() {
            let term = x[i] - lost;
            let next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        sum
    }

    #[differentiable]
    fn compensated(x: &[f64]) -> f64 {
        let (mut sum, mut lost) = (0.0, 0.0);
        for &v in x {
            let term = v - lost;
            let next = sum + term;
            (sum, lost) = (next, (next - sum) - term);
        }
        sum
    }

    #[test]
    fn a_compensated_sum() {
        for n in SIZES {
            let x = samples(n, 8);
            let gradient = alike!(
                (&x),
                compensated_by_index_grad = compensated_by_index,
                compensated_grad = compensated
            );
            closed(&gradient, &(vec![1.0; n],), 1e-15);
        }
    }

    #[differentiable]
    fn curvature_by_index(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        let n = x.len();
        if n >= 3 {
            for i in 1..n - 1 {
                let bend = x[i - 1] - 2.0 * x[i] + x[i + 1];
                sum += bend * bend;
            }
        }
        sum
    }

    #[differentiable]
    fn curvature(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for w in x.windows(3) {
            let bend = w[0] - 2.0 * w[1] + w[2];
            sum += bend * bend;
        }
        sum
    }

    #[differentiable]
    fn curvature_by_carrying(x: &[f64]) -> f64 {
        if x.len() < 3 {
            return 0.0;
        }
        let (mut before, mut middle) = (x[0], x[1]);
        let mut sum = 0.0;
        for &after in &x[2..] {
            let bend = before - 2.0 * middle + after;
            sum += bend * bend;
            before = middle;
            middle = after;
        }
        sum
    }

    #[test]
    fn a_stencil_of_three_points() {
        for n in [0, 1, 2, 3, 7] {
            let x = samples(n, 9);
            let gradient = alike!(
                (&x),
                curvature_by_index_grad = curvature_by_index,
                curvature_grad = curvature,
                curvature_by_carrying_grad = curvature_by_carrying
            );
            let mut expected = vec![0.0; n];
            for i in 1..n.max(1) - 1 {
                let bend = x[i - 1] - 2.0 * x[i] + x[i + 1];
                expected[i - 1] += 2.0 * bend;
                expected[i] -= 4.0 * bend;
                expected[i + 1] += 2.0 * bend;
            }
            closed(&gradient, &(expected,), 1e-14);
        }
    }
}
