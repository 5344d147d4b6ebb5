//! Matrices and cameras: products that alias, forms, rotations, and the reprojection error of bundle
//! adjustment.

use crate::oracle::{SIZES, agree, alike, closed, holds, rows, samples, twice};

fn product(a: &[Vec<f64>], b: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let entry = |row: &Vec<f64>, j: usize| row.iter().zip(b).map(|(x, other)| x * other[j]).sum();
    a.iter().map(|row| (0..b.len()).map(|j| entry(row, j)).collect()).collect()
}

fn transposed(a: &[Vec<f64>], factor: f64) -> Vec<Vec<f64>> {
    (0..a.len()).map(|j| a.iter().map(|row| factor * row[j]).collect()).collect()
}

twice! {
    #[differentiable(vjp)]
    fn multiply(a: &[Vec<f64>], b: &[Vec<f64>], out: &mut [Vec<f64>]) {
        for i in 0..a.len() {
            for j in 0..out[i].len() {
                let mut sum = 0.0;
                for k in 0..b.len() {
                    sum += a[i][k] * b[k][j];
                }
                out[i][j] = sum;
            }
        }
    }

    #[differentiable(vjp)]
    fn multiply_by_rows(a: &[Vec<f64>], b: &[Vec<f64>], out: &mut [Vec<f64>]) {
        for (out, row) in out.iter_mut().zip(a) {
            out.fill(0.0);
            for (factor, other) in row.iter().zip(b) {
                for (j, v) in out.iter_mut().enumerate() {
                    *v += factor * other[j];
                }
            }
        }
    }

    #[differentiable]
    fn trace(a: &[Vec<f64>]) -> f64 {
        let mut sum = 0.0;
        for (i, row) in a.iter().enumerate() {
            sum += row[i];
        }
        sum
    }

    #[differentiable]
    fn trace_of_square(a: &[Vec<f64>]) -> f64 {
        let mut square = vec![vec![0.0; a.len()]; a.len()];
        multiply(a, a, &mut square);
        trace(&square)
    }

    #[differentiable]
    fn trace_of_square_by_rows(a: &[Vec<f64>]) -> f64 {
        let mut square = a.to_vec();
        multiply_by_rows(a, a, &mut square);
        trace(&square)
    }

    /// By repeated squaring, each square in the place of the one before.
    #[differentiable]
    fn trace_of_power(a: &[Vec<f64>], exponent: usize) -> f64 {
        let n = a.len();
        let mut base = a.to_vec();
        let mut power = vec![vec![0.0; n]; n];
        for i in 0..n {
            power[i][i] = 1.0;
        }
        let mut spare = power.clone();
        let mut left = exponent;
        while left > 0 {
            if left % 2 == 1 {
                multiply(&power, &base, &mut spare);
                std::mem::swap(&mut power, &mut spare);
            }
            multiply(&base, &base, &mut spare);
            std::mem::swap(&mut base, &mut spare);
            left /= 2;
        }
        trace(&power)
    }

    #[test]
    fn both_operands_are_the_same_matrix() {
        for n in [0, 1, 2, 4] {
            let a = rows(n, n, 1);
            let square = product(&a, &a);
            let gradient = alike!(
                (&a),
                trace_of_square_grad = trace_of_square,
                trace_of_square_by_rows_grad = trace_of_square_by_rows
            );
            closed(&gradient, &(transposed(&a, 2.0),), 1e-14);
            closed(
                &holds!(trace_of_power_grad = trace_of_power(&a, inert(3))),
                &(transposed(&square, 3.0),),
                1e-14,
            );
            let fourth = transposed(&product(&square, &square), 5.0);
            closed(&holds!(trace_of_power_grad = trace_of_power(&a, inert(5))), &(fourth,), 1e-13);
        }
    }

    #[differentiable(vjp)]
    fn apply(matrix: &[Vec<f64>], y: &mut [f64]) {
        let before = y.to_vec();
        for (out, row) in y.iter_mut().zip(matrix) {
            *out = 0.0;
            for (m, v) in row.iter().zip(&before) {
                *out += m * v;
            }
        }
    }

    #[differentiable]
    fn chained(a: &[Vec<f64>], b: &[Vec<f64>], x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        apply(a, &mut y);
        apply(b, &mut y);
        apply(a, &mut y);
        let mut sum = 0.0;
        for v in y {
            sum += v * v;
        }
        sum
    }

    #[differentiable]
    fn chained_by_products(a: &[Vec<f64>], b: &[Vec<f64>], x: &[f64]) -> f64 {
        let n = x.len();
        let mut right = vec![vec![0.0; n]; n];
        let mut all = vec![vec![0.0; n]; n];
        multiply(b, a, &mut right);
        multiply(a, &right, &mut all);
        let mut sum = 0.0;
        for row in &all {
            let mut entry = 0.0;
            for (m, v) in row.iter().zip(x) {
                entry += m * v;
            }
            sum += entry * entry;
        }
        sum
    }

    #[test]
    fn a_chain_of_matrices() {
        for n in [0, 1, 2, 4] {
            let (a, b, x) = (rows(n, n, 2), rows(n, n, 3), samples(n, 4));
            alike!((&a, &b, &x), chained_by_products_grad = chained_by_products, chained_grad = chained);
        }
    }

    #[differentiable]
    fn form_by_index(x: &[f64], a: &[Vec<f64>]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            for j in 0..x.len() {
                sum += x[i] * a[i][j] * x[j];
            }
        }
        sum
    }

    #[differentiable]
    fn form(x: &[f64], a: &[Vec<f64>]) -> f64 {
        let mut sum = 0.0;
        for (x_i, row) in x.iter().zip(a) {
            let mut inner = 0.0;
            for (entry, x_j) in row.iter().zip(x) {
                inner += entry * x_j;
            }
            sum += x_i * inner;
        }
        sum
    }

    #[test]
    fn a_quadratic_form() {
        for n in SIZES {
            let (x, a) = (samples(n, 5), rows(n, n, 6));
            let gradient = alike!((&x, &a), form_by_index_grad = form_by_index, form_grad = form);
            let both = |i: usize| (0..n).map(|j| (a[i][j] + a[j][i]) * x[j]).sum::<f64>();
            let outer: Vec<Vec<f64>> = x.iter().map(|u| x.iter().map(|v| u * v).collect()).collect();
            closed(&gradient, &((0..n).map(both).collect::<Vec<_>>(), outer), 1e-14);
        }
    }

    #[differentiable]
    fn dot(a: &[f64], b: &[f64]) -> f64 {
        a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
    }

    #[differentiable(vjp)]
    fn cross(a: &[f64], b: &[f64]) -> [f64; 3] {
        [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
    }

    /// Turns a point around an axis, by the length of the axis.
    #[differentiable(vjp)]
    fn rotated(axis: &[f64], point: &[f64; 3]) -> [f64; 3] {
        let square = dot(axis, axis);
        let mut result = *point;
        if square > 0.0 {
            let angle = square.sqrt();
            let (sin, cos) = angle.sin_cos();
            let unit = [axis[0] / angle, axis[1] / angle, axis[2] / angle];
            let aside = cross(&unit, point);
            let along = dot(&unit, point) * (1.0 - cos);
            for i in 0..3 {
                result[i] = point[i] * cos + aside[i] * sin + unit[i] * along;
            }
        } else {
            let aside = cross(axis, point);
            for (r, a) in result.iter_mut().zip(&aside) {
                *r += a;
            }
        }
        result
    }

    /// A camera is an axis of rotation, a centre, a focal length and two coefficients of distortion.
    #[differentiable(vjp)]
    fn projected(camera: &[f64; 9], point: &[f64; 3]) -> [f64; 2] {
        let mut seen = *point;
        for (s, c) in seen.iter_mut().zip(&camera[3..6]) {
            *s -= c;
        }
        let seen = rotated(&camera[..3], &seen);
        let (x, y) = (seen[0] / seen[2], seen[1] / seen[2]);
        let square = x * x + y * y;
        let distortion = 1.0 + square * (camera[7] + square * camera[8]);
        [camera[6] * distortion * x, camera[6] * distortion * y]
    }

    #[differentiable]
    fn reprojection(
        cameras: &[[f64; 9]],
        points: &[[f64; 3]],
        weights: &[f64],
        cameras_of: &[usize],
        points_of: &[usize],
        #[no_grad] features: &[[f64; 2]],
    ) -> f64 {
        let mut sum = 0.0;
        for (i, (feature, w)) in features.iter().zip(weights).enumerate() {
            let image = projected(&cameras[cameras_of[i]], &points[points_of[i]]);
            for (p, f) in image.iter().zip(feature) {
                let miss = w * (p - f);
                sum += miss * miss;
            }
            let excess = 1.0 - w * w;
            sum += excess * excess;
        }
        sum
    }

    #[test]
    fn cameras_and_points_are_adjusted() {
        let camera = |k: usize| {
            let mut camera: [f64; 9] = samples(9, 7 + k).try_into().unwrap();
            camera[5] -= 5.0;
            camera
        };
        let (points, weights) = ([[0.3, -0.2, 1.0], [-0.4, 0.5, 0.7], [0.1, 0.2, -0.3]], samples(5, 10));
        let features = [[0.1, 0.2], [-0.3, 0.4], [0.5, -0.6], [0.7, 0.8], [-0.9, 0.1]];
        let (cameras_of, points_of) = ([0, 1, 1, 0, 1], [0, 0, 1, 2, 2]);
        let cameras = [camera(0), camera(1)];
        holds!(
            reprojection_grad = reprojection(
                &cameras,
                &points,
                &weights,
                inert(&cameras_of),
                inert(&points_of),
                inert(&features)
            )
        );
    }

    #[differentiable]
    fn turned_twice(axis: &[f64; 3], point: &[f64; 3]) -> f64 {
        let once = rotated(axis, point);
        let twice = rotated(axis, &once);
        twice[0] + 2.0 * twice[1] + 3.0 * twice[2]
    }

    #[differentiable]
    fn turned_once(axis: &[f64; 3], point: &[f64; 3]) -> f64 {
        let mut double = *axis;
        for v in &mut double {
            *v *= 2.0;
        }
        let twice = rotated(&double, point);
        twice[0] + 2.0 * twice[1] + 3.0 * twice[2]
    }

    #[test]
    fn two_turns_are_one_of_twice_the_angle() {
        let (axis, point) = ([0.3, -0.5, 0.7], [1.0, 0.25, -0.5]);
        let gradient = holds!(turned_once_grad = turned_once(&axis, &point));
        agree(&holds!(turned_twice_grad = turned_twice(&axis, &point)), &gradient);
        let axis = [0.0; 3];
        let (axis_bar, point_bar) = holds!(turned_once_grad = turned_once(&axis, &point));
        closed(&point_bar, &[1.0, 2.0, 3.0], 0.0);
        closed(&axis_bar, &cross(&point, &[2.0, 4.0, 6.0]), 1e-15);
    }
}
