//! Loops that numerical programs are made of: sums, recurrences, iterations to a fixed point, searches and stencils.

use crate::check::zoo;
use grad_runtime::differentiable;

zoo! {
    fn loops_in_sequence_share_an_array(x: [f64; 4]) -> f64 {
        let mut a = x;
        for i in 0..4 {
            a[i] = a[i] * a[i];
        }
        let mut sum = 0.0;
        for i in 0..4 {
            sum += a[i];
        }
        for i in 0..4 {
            a[i] /= sum;
        }
        let mut entropy = 0.0;
        for i in 0..4 {
            entropy -= a[i] * a[i].ln();
        }
        entropy
    }
    at ([1.0, 2.0, 0.5, 1.5]);
}

zoo! {
    fn an_invariant_factor(c: f64, x: [f64; 5]) -> f64 {
        let mut sum = 0.0;
        for i in 0..5 {
            sum += c * x[i];
        }
        sum
    }
    gradient (x[0] + x[1] + x[2] + x[3] + x[4], [c; 5]);
    at (2.0, [1.0, 2.0, 4.0, 8.0, 16.0]);
}

zoo! {
    fn the_largest_element_and_where_it_is(x: [f64; 4]) -> f64 {
        let mut largest = x[0];
        let mut at = 0;
        for i in 1..4 {
            if x[i] > largest {
                largest = x[i];
                at = i;
            }
        }
        largest * largest + x[at] * (at as f64) + x[(at + 1) % 4]
    }
    at ([1.0, 5.0, 3.0, 2.0]), ([7.0, 5.0, 3.0, 2.0]), ([1.0, 2.0, 3.0, 4.0]);
}

#[differentiable]
fn largest(x: [f64; 4]) -> f64 {
    let mut y = x[0];
    for i in 1..4 {
        y = y.max(x[i]);
    }
    y
}

#[test]
fn the_first_of_equal_largest_elements_gets_the_derivative() {
    assert_eq!(largest_grad([1.0, 5.0, 3.0, 5.0]), (5.0, [0.0, 1.0, 0.0, 0.0]));
    assert_eq!(largest_grad([2.0; 4]), (2.0, [1.0, 0.0, 0.0, 0.0]));
}

zoo! {
    fn a_chain_of_divisions(x: [f64; 4]) -> f64 {
        let mut product = 1.0;
        let mut sum = 0.0;
        for i in 0..4 {
            product *= x[i];
            sum += x[i] / product;
        }
        product / sum
    }
    at ([1.0, 2.0, 0.5, -1.5]);
}

zoo! {
    fn a_polynomial_by_its_coefficients(c: [f64; 4], x: f64) -> f64 {
        let mut y = c[3];
        for i in (0..3).rev() {
            y = y * x + c[i];
        }
        y
    }
    gradient ([1.0, x, x * x, x * x * x], c[1] + 2.0 * c[2] * x + 3.0 * c[3] * x * x);
    at ([1.0, -2.0, 3.0, 0.5], 0.7), ([1.0, -2.0, 3.0, 0.5], 0.0);
}

zoo! {
    fn a_chebyshev_series(c: [f64; 5], x: f64) -> f64 {
        let (mut b1, mut b2) = (0.0, 0.0);
        for k in (1..5).rev() {
            let b0 = c[k] + 2.0 * x * b1 - b2;
            b2 = b1;
            b1 = b0;
        }
        c[0] + x * b1 - b2
    }
    gradient (
        [1.0, x, 2.0 * x * x - 1.0, 4.0 * x.powi(3) - 3.0 * x, 8.0 * x.powi(4) - 8.0 * x * x + 1.0],
        c[1] + c[2] * 4.0 * x + c[3] * (12.0 * x * x - 3.0) + c[4] * (32.0 * x.powi(3) - 16.0 * x)
    );
    at ([1.0, -2.0, 3.0, 0.5, 0.25], 0.3), ([1.0, -2.0, 3.0, 0.5, 0.25], -0.9);
}

zoo! {
    fn an_exponential_moving_average(weight: f64, x: [f64; 4]) -> f64 {
        let mut y = x[0];
        for i in 1..4 {
            y = weight * x[i] + (1.0 - weight) * y;
        }
        y
    }
    gradient {
        let (w, v) = (weight, 1.0 - weight);
        (
            x[3] + x[2] * (1.0 - 2.0 * w) + x[1] * (v * v - 2.0 * w * v) - 3.0 * v * v * x[0],
            [v * v * v, w * v * v, w * v, w]
        )
    };
    at (0.3, [1.0, 2.0, -1.0, 4.0]);
}

zoo! {
    fn a_square_root_by_iteration(x: f64) -> f64 {
        let mut y = x;
        for _ in 0..20 {
            y = 0.5 * (y + x / y);
        }
        y
    }
    gradient 0.5 / x.sqrt();
    at (2.0), (9.0), (0.25);
}

zoo! {
    fn a_compensated_sum(x: [f64; 5]) -> f64 {
        let mut sum = 0.0;
        let mut lost = 0.0;
        for i in 0..5 {
            let term = x[i] - lost;
            let next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        sum
    }
    gradient [1.0; 5];
    at ([1.0, 1e-3, -0.3, 0.7, 1e-9]);
}

zoo! {
    fn a_dot_product(x: [f64; 3], y: [f64; 3]) -> f64 {
        let mut sum = 0.0;
        for i in 0..3 {
            sum += x[i] * y[i];
        }
        sum
    }
    gradient (y, x);
    at ([1.0, 2.0, 3.0], [-4.0, 0.5, 6.0]);
}

zoo! {
    fn a_stencil_of_three_points(x: [f64; 6]) -> f64 {
        let mut sum = 0.0;
        for i in 1..5 {
            let curvature = x[i - 1] - 2.0 * x[i] + x[i + 1];
            sum += curvature * curvature;
        }
        sum
    }
    at ([1.0, 2.0, 0.5, -1.5, 3.0, 0.0]);
}

zoo! {
    fn heat_flows_along_a_rod(start: [f64; 5], conductivity: f64) -> f64 {
        let mut now = start;
        for _ in 0..6 {
            let before = now;
            for i in 1..4 {
                now[i] = before[i] + conductivity * (before[i - 1] - 2.0 * before[i] + before[i + 1]);
            }
        }
        now[2] * now[2] + now[1]
    }
    at ([1.0, 0.0, 0.5, 0.2, -1.0], 0.2);
}

zoo! {
    fn a_pendulum_by_runge_and_kutta(angle: f64, speed: f64, gravity: f64) -> f64 {
        let (mut q, mut v) = (angle, speed);
        let h = 0.05;
        for _ in 0..40 {
            let (q1, v1) = (v, -gravity * q.sin());
            let (q2, v2) = (v + 0.5 * h * v1, -gravity * (q + 0.5 * h * q1).sin());
            let (q3, v3) = (v + 0.5 * h * v2, -gravity * (q + 0.5 * h * q2).sin());
            let (q4, v4) = (v + h * v3, -gravity * (q + h * q3).sin());
            q += h / 6.0 * (q1 + 2.0 * q2 + 2.0 * q3 + q4);
            v += h / 6.0 * (v1 + 2.0 * v2 + 2.0 * v3 + v4);
        }
        0.5 * v * v - gravity * q.cos()
    }
    at (0.5, 0.1, 1.0), (-2.0, 1.5, 3.0);
}

zoo! {
    fn a_population_grows_and_saturates(start: f64, rate: f64) -> f64 {
        let mut p = start;
        for _ in 0..12 {
            p += rate * p * (1.0 - p);
        }
        p
    }
    at (0.1, 0.3), (0.5, 1.7);
}

#[differentiable]
fn long_sum(x: f64, #[no_grad] n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += x * x / (1 + i % 4) as f64;
    }
    sum
}

#[test]
fn a_million_terms_are_added() {
    let (value, gradient) = long_sum_grad(3.0, 1_000_000);
    assert_eq!(value.to_bits(), long_sum(3.0, 1_000_000).to_bits());
    let expected = 6.0 * 250_000.0 * (1.0 + 0.5 + 1.0 / 3.0 + 0.25);
    assert!((gradient / expected - 1.0).abs() < 1e-10, "{gradient} instead of {expected}");
}

zoo! {
    fn indices_that_wrap_around(x: [f64; 8], seed: u32) -> f64 {
        let mut state = seed;
        let mut y = 1.0;
        for _ in 0..10 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let i = (state >> 29) as usize;
            y = y * 0.5 + x[i] * x[i];
        }
        y
    }
    at ([1.0, -2.0, 0.5, 1.5, 0.1, 0.2, 0.3, 0.4], 7), ([1.0, -2.0, 0.5, 1.5, 0.1, 0.2, 0.3, 0.4], u32::MAX);
}
