//! `for` over integer ranges: every kind of range, nesting, loop-local values, and what is carried around.

use crate::check::zoo;

zoo! {
    generic fn a_carried_product(x: f64) -> f64 {
        let mut result = x;
        for _ in 0..2 {
            result *= x;
        }
        result
    }
    gradient 3.0 * x * x;
    at (2.0), (3.0);
}

zoo! {
    fn a_carried_product_that_starts_inactive(x: f64) -> f64 {
        let mut result = 1.0;
        for _ in 0..2 {
            result *= x;
        }
        result
    }
    gradient 2.0 * x;
    at (2.0), (3.0);
}

zoo! {
    fn a_sum_of_squares(x: [f64; 4]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * x[i];
        }
        sum
    }
    gradient x.map(|v| 2.0 * v);
    at ([1.0, -2.0, 3.0, 0.0]);
}

zoo! {
    fn the_index_as_a_float(x: f64, n: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..n {
            sum += x * (i as f64) + x.powi(i as i32);
        }
        sum
    }
    at (2.0, 0), (2.0, 1), (1.5, 7);
}

zoo! {
    fn a_running_product_with_zeros(x: [f64; 4]) -> f64 {
        let mut product = 1.0;
        for i in 0..4 {
            product *= x[i];
        }
        product
    }
    gradient [x[1] * x[2] * x[3], x[0] * x[2] * x[3], x[0] * x[1] * x[3], x[0] * x[1] * x[2]];
    at ([1.0, 2.0, 3.0, 4.0]), ([1.0, 0.0, 3.0, 4.0]), ([0.0, 2.0, 0.0, 4.0]);
}

zoo! {
    fn a_power_by_a_loop(x: f64, n: usize) -> f64 {
        let mut y = 1.0;
        for _ in 0..n {
            y = y * x;
        }
        y
    }
    gradient if n == 0 { 0.0 } else { n as f64 * x.powi(n as i32 - 1) };
    at (2.0, 0), (2.0, 1), (-1.5, 2), (2.0, 3), (2.0, 6), (0.0, 3);
}

zoo! {
    fn loops_that_do_not_run_leave_everything_alone(x: f64, low: i32, high: i32) -> f64 {
        let mut y = x * x;
        for i in low..high {
            y *= x + f64::from(i);
        }
        y
    }
    at (2.0, 0, 0), (2.0, 5, 3), (2.0, 0, 1), (2.0, -2, 2);
}

zoo! {
    fn ranges_that_include_their_end(x: f64, low: i32, high: i32) -> f64 {
        let mut y = x;
        for i in low..=high {
            y = y * x + f64::from(i);
        }
        y
    }
    at (2.0, 1, 3), (2.0, 3, 3), (2.0, 4, 3), (0.5, -2, 1);
}

zoo! {
    fn reversed_ranges(x: [f64; 5], z: f64) -> f64 {
        let mut y = z;
        for i in (0..5).rev() {
            y = y * z + x[i];
        }
        for i in (1..=3_usize).rev() {
            y = y * x[i] + i as f64;
        }
        y
    }
    at ([1.0, 2.0, 3.0, -1.0, 0.5], 0.7);
}

zoo! {
    fn ranges_with_steps(x: [f64; 7], z: f64) -> f64 {
        let mut y = z;
        for i in (0..7).step_by(2) {
            y = y * z + x[i];
        }
        for i in (1..=6).step_by(3) {
            y += y * x[i];
        }
        for i in (0..7).step_by(2).rev() {
            y = y * x[i] + z;
        }
        for i in (0..7).rev().step_by(3) {
            y = y + y * y * x[i] * 0.01;
        }
        y
    }
    at ([1.0, 2.0, 0.3, -1.0, 0.5, 0.2, 0.9], 0.7);
}

zoo! {
    fn a_million_steps(a: f64, b: f64) -> f64 {
        let mut sum = 0.0;
        for _ in 0..100 {
            for _ in 0..100 {
                for _ in 0..100 {
                    sum += a + b;
                }
            }
        }
        sum
    }
    gradient (1e6, 1e6);
    at (0.5, 0.25);
}

zoo! {
    fn triangular_loops(x: [f64; 4]) -> f64 {
        let mut energy = 0.0;
        for i in 0..4 {
            for j in 0..i {
                let distance = x[i] - x[j];
                energy += distance * distance * (i + j) as f64;
            }
        }
        energy
    }
    at ([1.0, 2.5, -1.0, 0.3]);
}

zoo! {
    fn the_trip_count_of_the_inner_loop_is_data(x: f64, counts: [usize; 4]) -> f64 {
        let mut y = x;
        for i in 0..4 {
            let mut power = x;
            for _ in 0..counts[i] {
                power *= x;
            }
            y += power * y;
        }
        y
    }
    at (0.8, [0, 3, 1, 2]), (0.8, [0, 0, 0, 0]);
}

zoo! {
    fn an_accumulator_is_reset_in_each_iteration(x: [[f64; 3]; 2], z: f64) -> f64 {
        let mut product = z;
        for i in 0..2 {
            let mut sum = 0.0;
            for j in 0..3 {
                let scaled = x[i][j] * z;
                sum += scaled * scaled;
            }
            product *= sum;
        }
        product
    }
    at ([[1.0, 2.0, 0.5], [0.3, -1.0, 0.7]], 1.2);
}

zoo! {
    fn an_outer_variable_is_reset_inside(x: [f64; 3], z: f64) -> f64 {
        let mut total = 0.0;
        let mut last = z;
        for i in 0..3 {
            last = z * z;
            last *= x[i];
            total += last * last;
        }
        total + last * z
    }
    at ([1.0, -2.0, 0.5], 0.9);
}

zoo! {
    fn a_pair_is_carried(x: f64, y: f64, n: usize) -> f64 {
        let (mut a, mut b) = (x, y);
        for _ in 0..n {
            (a, b) = (b, a + b * x);
        }
        a
    }
    at (0.5, 2.0, 0), (0.5, 2.0, 1), (0.5, 2.0, 9);
}

zoo! {
    generic fn branches_inside_a_loop(x: f64, y: f64) -> f64 {
        let mut z = x;
        for i in 0..5 {
            if i % 2 == 0 {
                z = z * y;
            } else {
                z = z + x;
            }
            if z > 3.0 {
                z -= y;
            }
        }
        z
    }
    at (1.0, 1.5), (0.5, -0.7), (3.0, 2.0);
}

zoo! {
    generic fn a_loop_inside_a_branch(x: f64, y: f64) -> f64 {
        let mut z = y;
        if x > 0.0 {
            for _ in 0..3 {
                z = z * x + y;
            }
        } else {
            for _ in 0..2 {
                z = z - x * y;
            }
        }
        z * z
    }
    at (1.2, 0.5), (-1.2, 0.5);
}

zoo! {
    fn bounds_from_variables_and_lengths(x: [f64; 6], n: usize) -> f64 {
        let mut start = n / 2;
        start += 1;
        let end = x.len() - n.min(2);
        let mut sum = 0.0;
        for i in start..end {
            start = 0;
            sum += x[i] * x[start];
        }
        sum
    }
    at ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 0), ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 3), ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 9);
}

zoo! {
    fn the_counter_is_shadowed_and_its_name_used_again(x: f64) -> f64 {
        let i = x * x;
        let mut y = i;
        for i in 1..4 {
            let i = f64::from(i) * x;
            y += i * i;
        }
        for i in 0..2 {
            y *= x + f64::from(i);
        }
        y * i
    }
    at (0.7), (-1.3);
}

zoo! {
    fn a_local_array_inside_the_body(x: f64, y: f64) -> f64 {
        let mut sum = y;
        for i in 0..4 {
            let mut pair = [x, sum];
            pair[i % 2] *= y;
            sum += pair[0] * pair[1];
        }
        sum
    }
    at (0.5, 0.8), (-0.5, 1.2);
}

zoo! {
    fn an_update_inside_the_operand_of_an_update(x: [f64; 3]) -> f64 {
        let mut a = x;
        let mut sum = 0.0;
        for i in 0..3 {
            sum += {
                a[i] *= 5.0;
                a[i] * a[i]
            };
        }
        sum + a[0]
    }
    gradient [50.0 * x[0] + 5.0, 50.0 * x[1], 50.0 * x[2]];
    at ([1.0, -2.0, 0.5]);
}

zoo! {
    fn a_flag_stops_the_work(x: [f64; 5]) -> f64 {
        let mut done = false;
        let mut sum = 1.0;
        for i in 0..5 {
            if !done {
                sum *= x[i];
                done = sum > 5.0;
            }
        }
        sum
    }
    at ([1.0, 2.0, 3.0, 4.0, 5.0]), ([1.0, 0.5, 0.25, 2.0, 1.5]);
}

zoo! {
    fn nested_powers_with_branches(x: f64) -> f64 {
        let mut y = x;
        for i in 0..3 {
            for j in 0..3 {
                if i + j > 2 {
                    y *= x;
                } else if i == j {
                    y += y * 0.5;
                }
            }
        }
        y
    }
    at (1.2), (-0.7);
}
