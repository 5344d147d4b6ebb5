//! What loops do inside: temporaries, resets, branches, local arrays and buffers, several loops one after the
//! other.

use crate::oracle::{SIZES, alike, closed, holds, rows, samples, twice};

twice! {
    #[differentiable]
    fn products_of_sums_by_index(matrix: &[Vec<f64>], z: f64) -> f64 {
        let mut product = z;
        for i in 0..matrix.len() {
            let mut sum = 0.0;
            for j in 0..matrix[i].len() {
                let t = matrix[i][j] * z;
                sum += t * t;
            }
            product *= sum;
        }
        product
    }

    #[differentiable]
    fn products_of_sums(matrix: &[Vec<f64>], z: f64) -> f64 {
        let mut product = z;
        let mut sum;
        for row in matrix {
            sum = 0.0;
            for v in row {
                let t = v * z;
                sum += t * t;
            }
            product *= sum;
        }
        product
    }

    #[test]
    fn an_accumulator_is_reset() {
        for n in SIZES {
            let (matrix, z) = (rows(n, 3, 1), 1.2);
            alike!(
                (&matrix, z),
                products_of_sums_by_index_grad = products_of_sums_by_index,
                products_of_sums_grad = products_of_sums
            );
        }
    }

    #[differentiable]
    fn last_value_by_index(x: &[f64], z: f64) -> f64 {
        let mut total = 0.0;
        let mut last = z;
        for i in 0..x.len() {
            last = z * z;
            last *= x[i];
            total += last * last;
        }
        total + last * z
    }

    #[differentiable]
    fn last_value(x: &[f64], z: f64) -> f64 {
        let mut total = 0.0;
        let mut last = z;
        for v in x {
            last = z * z * v;
            total += last * last;
        }
        total + last * z
    }

    #[test]
    fn the_last_value_is_used_after_the_loop() {
        for n in SIZES {
            let (x, z) = (samples(n, 2), 0.9_f64);
            let gradient =
                alike!((&x, z), last_value_by_index_grad = last_value_by_index, last_value_grad = last_value);
            let mut x_bar: Vec<f64> = x.iter().map(|v| 2.0 * v * z.powi(4)).collect();
            let mut z_bar: f64 = x.iter().map(|v| 4.0 * v * v * z.powi(3)).sum();
            match x_bar.last_mut() {
                Some(bar) => {
                    *bar += z.powi(3);
                    z_bar += 3.0 * z * z * x[n - 1];
                }
                None => z_bar = 2.0 * z,
            }
            closed(&gradient, &(x_bar, z_bar), 1e-14);
        }
    }

    #[differentiable]
    fn branches_by_index(x: &[f64], z: f64) -> f64 {
        let (mut up, mut down, mut flat) = (z, 1.0, z * z);
        for i in 0..x.len() {
            if x[i] > 0.25 {
                up = up * x[i] + down;
            } else if x[i] < -0.25 {
                down -= x[i] * up;
            } else if i % 2 == 0 {
                flat *= x[i];
            }
        }
        up + down * flat
    }

    #[differentiable]
    fn branches(x: &[f64], z: f64) -> f64 {
        let (mut up, mut down, mut flat) = (z, 1.0, z * z);
        for (i, &v) in x.iter().enumerate() {
            match i % 2 {
                _ if v > 0.25 => up = up * v + down,
                _ if v < -0.25 => down -= v * up,
                0 => flat *= v,
                _ => {}
            }
        }
        up + down * flat
    }

    #[test]
    fn each_branch_changes_another_variable() {
        for n in SIZES {
            for start in 3..7 {
                let (x, z) = (samples(n, start), 0.8);
                alike!((&x, z), branches_by_index_grad = branches_by_index, branches_grad = branches);
            }
        }
    }

    #[differentiable]
    fn local_arrays_by_index(x: &[f64], z: f64) -> f64 {
        let mut sum = z;
        for i in 0..x.len() {
            let mut triple = [x[i], sum, z];
            triple[i % 3] *= z;
            triple[(i + 1) % 3] += triple[i % 3];
            sum = 0.5 * triple[0] * triple[1] + triple[2];
        }
        sum
    }

    #[differentiable]
    fn local_vectors(x: &[f64], z: f64) -> f64 {
        let mut sum = z;
        for (i, v) in x.iter().enumerate() {
            let mut triple = vec![*v, sum, z];
            triple[i % 3] *= z;
            let changed = triple[i % 3];
            triple[(i + 1) % 3] += changed;
            sum = 0.5 * triple[0] * triple[1] + triple[2];
        }
        sum
    }

    #[test]
    fn a_local_array_in_the_body() {
        for n in SIZES {
            let (x, z) = (samples(n, 7), 0.8);
            alike!(
                (&x, z),
                local_arrays_by_index_grad = local_arrays_by_index,
                local_vectors_grad = local_vectors
            );
        }
    }

    #[differentiable]
    fn nested_update_by_index(a: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += {
                a[i] *= 5.0;
                a[i] * a[i]
            };
        }
        sum
    }

    #[differentiable]
    fn nested_update(a: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for v in a.iter_mut() {
            sum += {
                *v *= 5.0;
                *v * *v
            };
        }
        sum
    }

    #[test]
    fn an_update_inside_the_operand_of_an_update() {
        for n in SIZES {
            let a = samples(n, 8);
            let gradient = alike!(
                (&mut a),
                nested_update_by_index_grad = nested_update_by_index,
                nested_update_grad = nested_update
            );
            closed(&gradient, &(a.iter().map(|v| 50.0 * v).collect::<Vec<_>>(),), 1e-15);
        }
    }

    #[differentiable]
    fn shared_by_index(a: &mut [f64], b: &mut [f64], z: f64) -> f64 {
        for i in 0..a.len() {
            a[i] = a[i] * z + b[i];
        }
        for i in 0..a.len() {
            b[i] = a[i] * b[i];
        }
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += a[i].sin() * b[a.len() - 1 - i];
        }
        for i in 1..a.len() {
            a[i] = a[i - 1] * b[i] + sum;
        }
        let mut product = sum;
        for i in 0..a.len() {
            product *= 1.0 + 0.1 * a[i];
        }
        product
    }

    #[differentiable]
    fn shared(a: &mut [f64], b: &mut [f64], z: f64) -> f64 {
        for (a, b) in a.iter_mut().zip(b.iter()) {
            *a = *a * z + b;
        }
        for (a, b) in a.iter().zip(b.iter_mut()) {
            *b *= a;
        }
        let mut sum = 0.0;
        for (a, b) in a.iter().zip(b.iter().rev()) {
            sum += a.sin() * b;
        }
        let mut before = 0.0;
        for (i, (a, b)) in a.iter_mut().zip(b).enumerate() {
            if i > 0 {
                *a = before * *b + sum;
            }
            before = *a;
        }
        let mut product = sum;
        for a in a {
            product *= 1.0 + 0.1 * *a;
        }
        product
    }

    #[test]
    fn loops_one_after_the_other_share_slices() {
        for n in SIZES {
            let (a, b, z) = (samples(n, 9), samples(n, 10), 0.7);
            alike!((&mut a, &mut b, z), shared_by_index_grad = shared_by_index, shared_grad = shared);
        }
    }

    #[differentiable]
    fn reused_buffer(matrix: &[Vec<f64>], x: &[f64]) -> f64 {
        let mut buffer = vec![0.0; x.len()];
        let mut product = 1.0;
        for row in matrix {
            for (b, (r, v)) in buffer.iter_mut().zip(row.iter().zip(x)) {
                *b = r * v + 0.1 * *b * *b;
            }
            let mut norm = 0.5;
            for b in &buffer {
                norm += b * b;
            }
            product *= norm;
        }
        product
    }

    #[differentiable]
    fn cleared_buffer(matrix: &[Vec<f64>], x: &[f64]) -> f64 {
        let mut buffer = Vec::new();
        let mut product = 1.0;
        for row in matrix {
            buffer.clear();
            for (r, v) in row.iter().zip(x) {
                buffer.push(r * v);
            }
            let mut norm = 0.5;
            while let Some(b) = buffer.pop() {
                norm += b * b;
            }
            buffer.resize(2, norm);
            product *= buffer[1];
        }
        product
    }

    #[test]
    fn a_buffer_serves_every_iteration() {
        for n in SIZES {
            let (matrix, x) = (rows(n, 3, 11), samples(3, 12));
            holds!(reused_buffer_grad = reused_buffer(&matrix, &x));
            holds!(cleared_buffer_grad = cleared_buffer(&matrix, &x));
        }
    }

    #[differentiable(vjp)]
    fn relax(x: &mut [f64], k: f64) {
        for i in 1..x.len() {
            x[i] += k * (x[i - 1] - x[i]);
        }
    }

    #[differentiable]
    fn norm_of(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum += v * v;
        }
        sum.sqrt()
    }

    #[differentiable]
    fn relaxed(x: &[f64], k: f64, rounds: usize) -> f64 {
        let mut y = x.to_vec();
        let mut product = 1.0;
        for round in 0..rounds {
            relax(&mut y, k);
            product += norm_of(&y) * norm_of(&y[round..]) * product;
        }
        product
    }

    #[test]
    fn functions_are_called_on_slices_in_a_loop() {
        for rounds in [0, 1, 5] {
            let (x, k) = (samples(7, 13), 0.3);
            holds!(relaxed_grad = relaxed(&x, k, inert(rounds)));
        }
    }

    fn is_small(x: f32) -> bool {
        x < 1.0
    }

    fn is_large(n: u64) -> bool {
        n > 1000
    }

    #[differentiable]
    fn declared_literals(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let c: f32 = 0.7;
            let n: i64 = 3_000_000;
            let (tripled, square) = (c * 3.0, n * n);
            y += 0.1 * tripled as f64 * v * y;
            y += 1e-14 * square as f64 * v * y;
        }
        y
    }

    #[differentiable]
    fn literals_that_calls_give_a_type(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let c = 0.7;
            let n = 3_000_000_000;
            if is_small(c) && is_large(n) {
                y += 0.1 * (c * 3.0) as f64 * v * y;
                y += 1e-10 * n as f64 * v * y;
            }
        }
        y
    }

    #[test]
    fn literals_are_of_the_same_type_on_the_way_back() {
        for n in SIZES {
            let (x, z) = (samples(n, 3), 0.6);
            let tripled = f64::from(0.7_f32 * 3.0);
            let (_, slope) = declared_literals_grad(&x, z, &mut vec![0.0; n]);
            let factors = |a: f64| x.iter().map(|v| 1.0 + a * v).product::<f64>();
            closed(&slope, &(factors(0.1 * tripled) * factors(0.09)), 1e-13);
            let (_, slope) = literals_that_calls_give_a_type_grad(&x, z, &mut vec![0.0; n]);
            closed(&slope, &(factors(0.1 * tripled) * factors(0.3)), 1e-13);
            holds!(declared_literals_grad = declared_literals(&x, z));
            holds!(literals_that_calls_give_a_type_grad = literals_that_calls_give_a_type(&x, z));
        }
    }
}
