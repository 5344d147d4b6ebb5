//! `while` and `loop`: conditions on anything, breaks with and without values, and conditions that change things.

use crate::check::zoo;

zoo! {
    generic fn a_counter_is_compared(x: f64) -> f64 {
        let mut result = x;
        let mut i = 0;
        while i < 2 {
            result *= x;
            i += 1;
        }
        result
    }
    gradient 3.0 * x * x;
    at (2.0), (3.0);
}

zoo! {
    fn the_product_starts_inactive(x: f64) -> f64 {
        let mut result = 1.0;
        let mut i = 0;
        while i < 2 {
            result *= x;
            i += 1;
        }
        result
    }
    gradient 2.0 * x;
    at (2.0), (3.0);
}

zoo! {
    generic fn a_loop_with_a_break_at_the_end(x: f64) -> f64 {
        let mut result = x;
        let mut i = 0;
        loop {
            result *= x;
            if i % 2 == 1 {
                result *= x;
            }
            i += 1;
            if i >= 2 {
                break;
            }
        }
        result
    }
    gradient 4.0 * x * x * x;
    at (2.0), (3.0);
}

zoo! {
    generic fn the_condition_is_on_an_active_value(x: f64) -> f64 {
        let mut y = x;
        while y < 100.0 {
            y *= x;
        }
        y
    }
    gradient if x > 100.0 { 1.0 } else { 7.0 * x.powi(6) };
    at (2.0), (200.0);
}

zoo! {
    fn halving_until_small(x: f64, limit: f64) -> f64 {
        let mut y = x;
        let mut steps = 0;
        while y > limit {
            y = y / 2.0 - limit * 0.125;
            steps += 1;
        }
        y * f64::from(steps) + limit
    }
    at (10.0, 1.0), (0.5, 1.0), (37.0, 2.5);
}

zoo! {
    generic fn a_loop_without_a_break_inside_a_branch(x: f64) -> f64 {
        let mut y = x;
        loop {
            if y > 50.0 {
                break;
            }
            y = y * y + x;
        }
        y
    }
    gradient if x > 50.0 { 1.0 } else {
        let a = x * x + x;
        let b = a * a + x;
        let da = 2.0 * x + 1.0;
        let db = 2.0 * a * da + 1.0;
        if b > 50.0 { db } else { 2.0 * b * db + 1.0 }
    };
    at (2.0), (3.0), (60.0);
}

zoo! {
    generic fn a_loop_has_a_value(x: f64, y: f64) -> f64 {
        let mut z = x;
        let result = loop {
            z = z * x;
            if z > 10.0 {
                break z * y;
            }
            if z < 0.01 {
                break y;
            }
        };
        result + x
    }
    gradient if x > 1.0 { (4.0 * x.powi(3) * y + 1.0, x.powi(4)) } else { (1.0, 1.0) };
    at (2.0, 3.0), (0.1, 3.0);
}

zoo! {
    fn a_break_inside_an_expression(x: f64) -> f64 {
        let mut y = x;
        let mut n = 0;
        let z = loop {
            n += 1;
            y *= if n > 4 { break y + 1.0 } else { x };
        };
        z * z
    }
    gradient 10.0 * (x.powi(5) + 1.0) * x.powi(4);
    at (1.2), (-0.7);
}

zoo! {
    fn newton_iterates_until_it_converges(x: f64) -> f64 {
        let mut y = x;
        loop {
            let next = 0.5 * (y + x / y);
            let change = (next - y).abs();
            y = next;
            if change < 1e-12 {
                break;
            }
        }
        y
    }
    gradient 0.5 / x.sqrt();
    at (2.0), (9.0), (0.25);
}

zoo! {
    fn the_root_of_an_equation(a: f64) -> f64 {
        let mut y = 1.0;
        let mut residual = y * y * y + y - a;
        while residual.abs() > 1e-13 {
            y -= residual / (3.0 * y * y + 1.0);
            residual = y * y * y + y - a;
        }
        y -= residual / (3.0 * y * y + 1.0);
        y
    }
    at (3.0), (10.0), (0.5);
}

zoo! {
    generic fn a_while_loop_that_does_not_run(x: f64) -> f64 {
        let mut y = x * x;
        while y < 0.0 {
            y *= 7.0;
        }
        y
    }
    gradient 2.0 * x;
    at (2.0), (-3.0);
}

zoo! {
    fn the_counter_moves_by_data(x: [f64; 8], steps: [usize; 8]) -> f64 {
        let mut i = 0;
        let mut y = 1.0;
        while i < 8 {
            y = y * x[i] + x[i / 2];
            i += if y > 2.1 { 2 } else { steps[i] };
        }
        y
    }
    at ([1.0, 0.5, 3.0, 0.25, 0.5, 1.5, 0.75, 2.0], [1, 2, 3, 1, 1, 2, 1, 1]),
       ([0.1, 0.5, 0.3, 0.25, 0.5, 1.5, 0.75, 2.0], [1, 1, 1, 1, 1, 1, 1, 1]);
}

zoo! {
    fn a_sequence_of_integers_decides(x: f64, start: u32) -> f64 {
        let mut n = start;
        let mut y = x;
        while n != 1 {
            if n % 2 == 0 {
                n /= 2;
                y *= 0.5 + x * 0.25;
            } else {
                n = 3 * n + 1;
                y += x * x;
            }
        }
        y
    }
    at (1.1, 1), (1.1, 6), (-0.6, 7), (0.9, 27);
}

zoo! {
    generic fn an_endless_loop_is_left_by_return(x: f64) -> f64 {
        let mut y = x;
        loop {
            y *= x;
            if y > 20.0 {
                return y + x;
            }
        }
    }
    gradient 5.0 * x.powi(4) + 1.0;
    at (2.0);
}

zoo! {
    fn the_condition_assigns(x: f64) -> f64 {
        let mut y = x;
        let mut n = 0;
        while {
            y = y * x + 1.0;
            n += 1;
            n < 4
        } {
            y *= 0.5;
        }
        y
    }
    at (0.7), (-1.2);
}

zoo! {
    fn the_condition_is_joined(x: [f64; 5], limit: f64) -> f64 {
        let mut i = 0;
        let mut sum = limit;
        while i < 5 && sum < 3.0 * limit {
            sum += x[i] * x[i] * limit;
            i += 1;
        }
        sum * x[i % 5]
    }
    at ([1.0, 0.5, 3.0, 0.25, 0.5], 1.5), ([0.1, 0.2, 0.3, 0.4, 0.5], 1.5);
}

zoo! {
    fn labelled_while_loops(x: f64, y: f64) -> f64 {
        let mut z = x;
        let mut i = 0;
        'outer: while i < 4 {
            i += 1;
            let mut j = 0;
            loop {
                j += 1;
                if j > i {
                    continue 'outer;
                }
                z = z * y + x;
                if z > 20.0 {
                    break 'outer;
                }
                if z < -5.0 {
                    return z * x;
                }
            }
        }
        z + y
    }
    at (1.0, 0.5), (1.0, 1.7), (-1.5, 1.2);
}

zoo! {
    fn an_outer_loop_gets_the_value_of_an_inner_break(x: f64, y: f64) -> f64 {
        let mut z = x;
        let found = 'search: loop {
            for i in 1..4 {
                z += y * f64::from(i);
                if z > 30.0 {
                    break 'search z * y;
                }
            }
            z *= x;
        };
        found * x
    }
    at (1.5, 1.2), (2.0, 3.0);
}

zoo! {
    fn a_while_loop_inside_a_for_loop(x: [f64; 3], y: f64) -> f64 {
        let mut total = 0.0;
        for i in 0..3 {
            let mut z = x[i];
            while z * z < 10.0 {
                z *= 1.5 + y;
                if z == 0.0 {
                    break;
                }
            }
            total += z * y;
        }
        total
    }
    at ([1.0, -0.5, 4.0], 0.8), ([1.0, 0.3, 2.0], 0.3);
}

zoo! {
    fn continue_in_a_while_loop(x: f64) -> f64 {
        let mut y = x;
        let mut i = 0;
        while i < 6 {
            i += 1;
            if i % 3 == 0 {
                continue;
            }
            y = y * x + f64::from(i) * 0.1;
        }
        y
    }
    at (0.8), (-1.1);
}

zoo! {
    fn counting_down(x: f64, n: u32) -> f64 {
        let mut left = n;
        let mut y = 1.0;
        while left > 0 {
            y *= x - f64::from(left);
            left -= 1;
        }
        y
    }
    gradient {
        let mut sum = 0.0;
        for skip in 1..=n {
            let mut product = 1.0;
            for k in 1..=n {
                if k != skip {
                    product *= x - f64::from(k);
                }
            }
            sum += product;
        }
        sum
    };
    at (0.5, 0), (0.5, 1), (2.5, 4);
}
