//! Leaving loops over elements: `break`, `continue`, labels and `return` at any depth.

use crate::oracle::{SIZES, alike, holds, rows, samples, twice};

twice! {
    #[differentiable]
    fn skipping_by_index(x: &[f64], limit: f64) -> f64 {
        let mut sum = limit;
        for i in 0..x.len() {
            if x[i] < -0.5 {
                sum *= limit;
                continue;
            }
            let term = x[i] * sum;
            if i > 1 {
                if term > 0.8 * limit {
                    break;
                }
                sum -= term;
            }
            sum += x[i] * limit;
        }
        sum * limit
    }

    #[differentiable]
    fn skipping(x: &[f64], limit: f64) -> f64 {
        let mut sum = limit;
        for (i, &v) in x.iter().enumerate() {
            if v < -0.5 {
                sum *= limit;
                continue;
            }
            let term = v * sum;
            if i > 1 {
                if term > 0.8 * limit {
                    break;
                }
                sum -= term;
            }
            sum += v * limit;
        }
        sum * limit
    }

    #[test]
    fn break_and_continue_inside_branches() {
        for n in SIZES {
            for start in 1..7 {
                let (x, limit) = (samples(n, start), 0.8);
                alike!((&x, limit), skipping_by_index_grad = skipping_by_index, skipping_grad = skipping);
            }
        }
    }

    #[differentiable]
    fn labels_by_index(matrix: &[Vec<f64>], limit: f64) -> f64 {
        let mut sum = limit;
        'rows: for i in 0..matrix.len() {
            for j in 0..matrix[i].len() {
                if matrix[i][j] < -0.7 {
                    sum *= limit;
                    continue 'rows;
                }
                if matrix[i][j] > 0.85 {
                    sum += matrix[i][j] * limit;
                    break 'rows;
                }
                if matrix[i][j] > 0.6 {
                    sum += 0.25;
                    break;
                }
                sum += matrix[i][j] * sum * 0.1;
            }
            sum *= 2.0;
        }
        sum
    }

    #[differentiable]
    fn labels(matrix: &[Vec<f64>], limit: f64) -> f64 {
        let mut sum = limit;
        'rows: for row in matrix {
            for &v in row {
                if v < -0.7 {
                    sum *= limit;
                    continue 'rows;
                } else if v > 0.85 {
                    sum += v * limit;
                    break 'rows;
                } else if v > 0.6 {
                    sum += 0.25;
                    break;
                }
                sum += v * sum * 0.1;
            }
            sum *= 2.0;
        }
        sum
    }

    #[test]
    fn labels_name_the_loop_that_is_left() {
        for n in SIZES {
            for start in 1..7 {
                let (matrix, limit) = (rows(n, 4, start), 0.9);
                alike!((&matrix, limit), labels_by_index_grad = labels_by_index, labels_grad = labels);
            }
        }
    }

    #[differentiable]
    fn first_root_by_index(x: &[f64], y: &[f64]) -> f64 {
        for i in 1..x.len() {
            if y[i - 1] * y[i] <= 0.0 {
                let t = y[i - 1] / (y[i - 1] - y[i]);
                return x[i - 1] + t * (x[i] - x[i - 1]);
            }
        }
        0.0
    }

    #[differentiable]
    fn first_root(x: &[f64], y: &[f64]) -> f64 {
        for (x, y) in x.windows(2).zip(y.windows(2)) {
            if y[0] * y[1] <= 0.0 {
                return x[0] + y[0] / (y[0] - y[1]) * (x[1] - x[0]);
            }
        }
        0.0
    }

    #[test]
    fn the_first_that_is_found_is_returned() {
        for n in SIZES {
            for start in 1..6 {
                let (x, y) = (samples(n, start), samples(n, start + 1));
                alike!(
                    (&x, &y),
                    first_root_by_index_grad = first_root_by_index,
                    first_root_grad = first_root
                );
            }
        }
    }

    #[differentiable]
    fn deep_return_by_index(matrix: &[Vec<f64>], limit: f64) -> f64 {
        let mut product = limit;
        for i in 0..matrix.len() {
            for j in 0..matrix[i].len() {
                for k in j..matrix[i].len() {
                    if product > 2.0 {
                        return product * product * matrix[i][k];
                    }
                    if matrix[i][j] * matrix[i][k] < -0.6 {
                        return limit - matrix[i][j];
                    }
                    product *= 1.0 + 0.3 * matrix[i][j] * matrix[i][k];
                }
            }
            product += matrix[i][0];
        }
        product
    }

    #[differentiable]
    fn deep_return(matrix: &[Vec<f64>], limit: f64) -> f64 {
        let mut product = limit;
        for row in matrix {
            for (j, a) in row.iter().enumerate() {
                for b in &row[j..] {
                    if product > 2.0 {
                        return product * product * b;
                    }
                    if a * b < -0.6 {
                        return limit - a;
                    }
                    product *= 1.0 + 0.3 * a * b;
                }
            }
            product += row[0];
        }
        product
    }

    #[test]
    fn a_return_from_three_loops() {
        for n in SIZES {
            for (start, limit) in [(1, 0.9), (2, 1.7), (3, 2.5), (5, 1.2), (6, 0.1)] {
                let matrix = rows(n, 3, start);
                alike!(
                    (&matrix, limit),
                    deep_return_by_index_grad = deep_return_by_index,
                    deep_return_grad = deep_return
                );
            }
        }
    }

    #[differentiable]
    fn half_written_by_index(x: &mut [f64], budget: f64) -> f64 {
        let mut left = budget;
        for i in 0..x.len() {
            if x[i] * x[i] > left {
                x[i] = left;
                return left * budget + x[0];
            }
            left -= x[i] * x[i];
            x[i] *= left;
        }
        let mut sum = left;
        for i in 0..x.len() {
            sum += x[i] * x[i];
        }
        sum
    }

    #[differentiable]
    fn half_written(x: &mut [f64], budget: f64) -> f64 {
        let mut left = budget;
        for i in 0..x.len() {
            let v = &mut x[i];
            let cost = *v * *v;
            if cost > left {
                *v = left;
                return left * budget + x[0];
            }
            left -= cost;
            *v *= left;
        }
        let mut sum = left;
        for v in x {
            sum += *v * *v;
        }
        sum
    }

    #[test]
    fn a_return_leaves_the_rest_unchanged() {
        for n in SIZES {
            for budget in [0.1, 0.9, 9.0] {
                let x = samples(n, 7);
                alike!(
                    (&mut x, budget),
                    half_written_by_index_grad = half_written_by_index,
                    half_written_grad = half_written
                );
            }
        }
    }

    #[differentiable]
    fn flagged(x: &[f64]) -> f64 {
        let mut done = false;
        let mut product = 1.0;
        for v in x {
            if !done {
                product *= 2.0 + v;
                done = product > 6.0;
            }
        }
        product
    }

    #[differentiable]
    fn stopped(x: &[f64]) -> f64 {
        let mut product = 1.0;
        for v in x {
            product *= 2.0 + v;
            if product > 6.0 {
                break;
            }
        }
        product
    }

    #[test]
    fn a_flag_stops_the_work_as_a_break_does() {
        for n in SIZES {
            for start in 1..5 {
                let x = samples(n, start);
                alike!((&x), flagged_grad = flagged, stopped_grad = stopped);
            }
        }
    }

    #[differentiable]
    fn found_by_loop(x: &[f64], codes: &[u8], z: f64) -> f64 {
        let mut i = 0;
        let mut y = z;
        let found = loop {
            if i == x.len() {
                break y * z;
            }
            match codes[i] {
                0 => {
                    i += 2;
                    if i > x.len() {
                        return y - z;
                    }
                    continue;
                }
                1 => break x[i] * y,
                2 => return x[i] * x[i] * y,
                _ => y = y * x[i] + z,
            }
            i += 1;
        };
        found * found + y
    }

    #[test]
    fn a_loop_with_every_kind_of_exit() {
        let (x, z) = (samples(5, 8), 0.7);
        for codes in [[3; 5], [0; 5], [3, 3, 1, 3, 3], [0, 3, 3, 2, 3], [2; 5], [3, 0, 3, 0, 3]] {
            holds!(found_by_loop_grad = found_by_loop(&x, inert(&codes), z));
        }
    }

    #[differentiable]
    fn first_positive(row: &[f64]) -> f64 {
        for &v in row {
            if v > 0.0 {
                return v;
            }
        }
        -1.0
    }

    #[differentiable]
    fn gathered(matrix: &[Vec<f64>], z: f64) -> f64 {
        let mut y = z;
        let mut count = 0;
        while count < 3 {
            for row in matrix.iter().skip(count) {
                let v = first_positive(row);
                if v < 0.0 {
                    break;
                }
                y = y * v + z;
            }
            count += 1;
            if y > 4.0 {
                return y;
            }
        }
        y * y
    }

    #[test]
    fn a_function_that_returns_early_is_called_in_a_loop() {
        for n in SIZES {
            for start in 1..5 {
                let (matrix, z) = (rows(n, 3, start), 0.7);
                holds!(gathered_grad = gathered(&matrix, z));
            }
        }
    }
}
