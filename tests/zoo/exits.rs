//! Leaving `for` loops early: `break`, `continue`, labels and `return`, at any depth.

use crate::check::zoo;

zoo! {
    fn break_and_continue_inside_branches(x: [f64; 6], y: f64) -> f64 {
        let mut sum = y;
        for i in 0..6 {
            if x[i] < 0.0 {
                sum *= y;
                continue;
            }
            let term = x[i] * sum;
            if i > 1 {
                if term > 10.0 {
                    break;
                }
                sum -= term;
            }
            sum += x[i] * y;
        }
        sum * y
    }
    at ([1.0, -2.0, 0.3, 40.0, 5.0, 6.0], 0.8), ([1.0, -2.0, 0.3, -1.0, 0.5, 0.6], 0.8), ([-1.0; 6], 0.8);
}

zoo! {
    fn labels_leave_and_continue_outer_loops(x: [[f64; 3]; 3], limit: f64) -> f64 {
        let mut sum = limit;
        'rows: for i in 0..3 {
            for j in 0..3 {
                if x[i][j] < 0.0 {
                    sum *= limit;
                    continue 'rows;
                }
                if x[i][j] > 5.0 {
                    sum += x[i][j] * limit;
                    break 'rows;
                }
                sum += x[i][j] * sum * 0.1;
            }
            sum *= 2.0;
        }
        sum
    }
    at ([[1.0, -2.0, 0.3], [1.0, 2.0, 3.0], [0.5, 9.0, 1.0]], 0.8),
       ([[1.0, 2.0, 0.3], [1.0, 7.0, 3.0], [0.5, 9.0, 1.0]], 0.8),
       ([[1.0, 2.0, 0.3], [1.0, 4.0, 3.0], [0.5, 3.0, -1.0]], 0.8);
}

zoo! {
    fn a_return_inside_a_loop(x: [f64; 4], limit: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..4 {
            sum += x[i] * x[i];
            if sum > limit * 3.0 {
                return sum * limit + x[i];
            }
        }
        sum - limit
    }
    at ([1.0, 2.0, 3.0, 4.0], 1.0), ([1.0, 2.0, 3.0, 4.0], 0.1), ([1.0, 2.0, 3.0, 4.0], 100.0);
}

zoo! {
    fn early_return_in_a_nested_loop(x: [[f64; 3]; 2], limit: f64) -> f64 {
        let mut product = limit;
        for i in 0..2 {
            for j in 0..3 {
                if product > 5.0 {
                    return product * product;
                }
                if x[i][j] == 0.0 {
                    return limit;
                }
                product *= x[i][j];
            }
            product += x[i][0];
        }
        product
    }
    at ([[1.0, 2.0, 3.0], [0.5, 0.25, 4.0]], 0.3), ([[1.0, 2.0, 3.0], [0.5, 0.25, 4.0]], 2.0),
       ([[1.0, 0.5, 3.0], [4.0, 2.0, 4.0]], 1.5);
}

zoo! {
    fn a_break_in_the_first_iteration(x: f64, y: f64) -> f64 {
        let mut z = x;
        for _ in 0..3 {
            z *= y;
            if z > -1e9 {
                break;
            }
            z *= x;
        }
        z
    }
    gradient (y, x);
    at (2.0, 3.0), (-2.0, 0.5);
}

zoo! {
    fn a_value_set_just_before_the_break_is_used_after_the_loop(x: [f64; 4], y: f64) -> f64 {
        let mut found = y;
        for i in 0..4 {
            if x[i] > 1.0 {
                found = x[i] * y;
                break;
            }
            found += x[i];
        }
        found * found
    }
    at ([0.5, -1.0, 2.0, 3.0], 0.7), ([0.5, -1.0, 0.2, 0.3], 0.7);
}

zoo! {
    fn an_inner_break_leaves_only_the_inner_loop(x: f64, n: usize) -> f64 {
        let mut y = x;
        for i in 0..n {
            for j in 0..n {
                if j > i {
                    break;
                }
                y += x * x * (j as f64);
            }
            y *= 0.5 + x;
        }
        y
    }
    at (0.8, 0), (0.8, 1), (0.8, 5);
}

zoo! {
    fn a_match_decides_how_to_leave(x: f64, codes: [u32; 4]) -> f64 {
        let mut y = x;
        for i in 0..4 {
            match codes[i] {
                0 => continue,
                1 => y *= x,
                2 => break,
                3 => return y * y,
                _ => y += 1.0,
            }
            y += x;
        }
        y * x
    }
    at (1.3, [0, 1, 4, 1]), (1.3, [1, 2, 1, 1]), (1.3, [1, 0, 3, 1]), (1.3, [3, 0, 0, 0]);
}
