//! Straight-line programs over scalars: arithmetic, fan-out, tuples, shadowing, and names.

use crate::check::{assert_close, zoo};
use grad_runtime::differentiable;
use std::sync::atomic::{AtomicUsize, Ordering};

zoo! {
    generic fn the_identity_has_derivative_one(x: f64) -> f64 { x }
    gradient 1.0;
    at (3.0), (-0.0);
}

zoo! {
    generic fn negation_flips_the_sign(x: f64) -> f64 { -x }
    gradient -1.0;
    at (3.0), (-2.0);
}

zoo! {
    generic fn double_negation_is_the_identity(x: f64) -> f64 { -(-x) }
    gradient 1.0;
    at (3.0);
}

zoo! {
    fn a_literal_divided_by_nothing_active_is_a_factor(x: f64) -> f64 { x * (1.0 / 3.0) - 2.5e-1 * x }
    gradient 1.0 / 3.0 - 0.25;
    at (3.0);
}

zoo! {
    generic fn an_unused_parameter_gets_zero(x: f64, y: f64) -> f64 {
        let _ = y;
        x * x
    }
    gradient (2.0 * x, 0.0);
    at (3.0, 4.0);
}

zoo! {
    generic fn a_sum_with_itself(x: f64) -> f64 { x + x }
    gradient 2.0;
    at (3.0);
}

zoo! {
    generic fn one_value_fans_out(x: f64) -> f64 {
        let y = x * x * x;
        y * x + y - x * y
    }
    gradient 3.0 * x * x;
    at (3.0), (-1.5);
}

zoo! {
    generic fn a_line(a: f64, x: f64, b: f64) -> f64 { a * x + b }
    gradient (x, a, 1.0);
    at (2.0, 3.0, 1.0), (-1.0, 0.0, 5.0);
}

zoo! {
    generic fn a_line_in_single_steps(a: f64, x: f64, b: f64) -> f64 {
        let product = a * x;
        let sum = product + b;
        sum
    }
    gradient (x, a, 1.0);
    at (2.0, 3.0, 1.0);
}

#[differentiable]
fn line_overwriting(mut a: f64, x: f64, b: f64) -> f64 {
    a = a * x;
    a += b;
    a
}

#[test]
fn a_parameter_is_overwritten() {
    assert_eq!(line_overwriting_grad(2.0, 3.0, 1.0), (7.0, (3.0, 2.0, 1.0)));
}

zoo! {
    generic fn a_difference_is_not_symmetric(a: f64, b: f64) -> f64 { (a - b) * 2.0 - (b - a) }
    gradient (3.0, -3.0);
    at (2.0, 5.0);
}

zoo! {
    generic fn a_quotient_is_not_symmetric(a: f64, b: f64) -> f64 { a / b - b / a }
    gradient (1.0 / b + b / (a * a), -a / (b * b) - 1.0 / a);
    at (2.0, 5.0), (-3.0, 0.5);
}

zoo! {
    generic fn a_quotient_with_itself_is_flat(a: f64) -> f64 { a / a }
    gradient 0.0;
    at (2.0), (-7.0);
}

zoo! {
    generic fn a_reciprocal_and_a_half(a: f64) -> f64 { 1.0 / a + a / 2.0 - 2.0 - (1.0 - a) }
    gradient -1.0 / (a * a) + 1.5;
    at (2.0), (-0.5);
}

zoo! {
    generic fn a_quotient_by_a_product(x: f64, y: f64) -> f64 { x / (y * y) }
    gradient (1.0 / (y * y), -2.0 * x / (y * y * y));
    at (3.0, 2.0), (1.0, -4.0);
}

zoo! {
    generic fn quotients_nest_from_the_left(a: f64, b: f64, c: f64, d: f64) -> f64 { a / (b * c) / d }
    gradient (1.0 / (b * c * d), -a / (b * b * c * d), -a / (b * c * c * d), -a / (b * c * d * d));
    at (1.0, 2.0, 3.0, 4.0), (-2.0, 0.5, 1.5, -1.0);
}

zoo! {
    generic fn parentheses_survive(a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64) -> f64 {
        a * (b + c) * (d - e) / (f + g)
    }
    gradient {
        let y = a * (b + c) * (d - e) / (f + g);
        (y / a, y / (b + c), y / (b + c), y / (d - e), -y / (d - e), -y / (f + g), -y / (f + g))
    };
    at (1.0, 2.0, 3.0, 7.0, 5.0, 1.5, 2.5);
}

zoo! {
    generic fn differences_nest_to_the_right(a: f64, b: f64, c: f64) -> f64 { a - (b - (c - a * (b - c))) }
    gradient (1.0 - (b - c), -1.0 - a, 1.0 + a);
    at (1.0, 2.0, 3.0);
}

zoo! {
    generic fn a_fifth_power_by_mutation(x: f64) -> f64 {
        let mut y = x;
        y *= x;
        y *= y;
        y *= x;
        y
    }
    gradient 5.0 * x * x * x * x;
    at (2.0), (-1.5);
}

zoo! {
    generic fn every_compound_assignment(x: f64, z: f64) -> f64 {
        let mut y = x;
        y += z;
        y *= x;
        y -= z * z;
        y /= z;
        y
    }
    gradient ((2.0 * x + z) / z, -x * x / (z * z) - 1.0);
    at (2.0, 3.0), (0.5, -1.0);
}

zoo! {
    fn a_remainder_assignment(x: f64, z: f64) -> f64 {
        let mut y = x * x;
        y %= z;
        y
    }
    gradient (2.0 * x, -(x * x / z).trunc());
    at (3.0, 2.5), (-2.0, 1.5);
}

zoo! {
    generic fn shadowing_by_let(x: f64) -> f64 {
        let x = x * x;
        let x = x + 1.0;
        let x = x * x;
        x
    }
    gradient 4.0 * x * (x * x + 1.0);
    at (2.0), (-0.5);
}

zoo! {
    generic fn shadowing_in_an_inner_block(x: f64) -> f64 {
        let y = x * x;
        let z = {
            let y = y * x;
            let x = y + 1.0;
            x * y
        };
        y + z * x
    }
    gradient 2.0 * x + 7.0 * x.powi(6) + 4.0 * x.powi(3);
    at (2.0), (-0.5);
}

zoo! {
    generic fn an_inner_block_assigns_the_outer_variable(x: f64) -> f64 {
        let mut y = x;
        {
            let x = y * 3.0;
            y = x * x;
        }
        y * x
    }
    gradient 27.0 * x * x;
    at (2.0), (-0.5);
}

zoo! {
    generic fn products_of_products(a: f64, b: f64, c: f64, d: f64) -> f64 {
        ((a * b) * (c * d)) * ((a + c) * (b + d))
    }
    gradient {
        let (p, q) = (a * b * c * d, (a + c) * (b + d));
        (p / a * q + p * (b + d), p / b * q + p * (a + c), p / c * q + p * (b + d), p / d * q + p * (a + c))
    };
    at (1.0, 2.0, 3.0, 4.0);
}

zoo! {
    generic fn thirty_doublings(x: f64) -> f64 {
        let y = x;
        let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y;
        let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y;
        let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y;
        let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y;
        let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y; let y = y + y;
        y
    }
    gradient 1_073_741_824.0;
    at (1.0), (0.3);
}

zoo! {
    generic fn a_pair_is_swapped_by_assignment(x: f64, y: f64) -> f64 {
        let (mut a, mut b) = (x, y);
        (a, b) = (b, a + b);
        (a, b) = (b, a * b);
        a * 2.0 + b
    }
    gradient (2.0 + y, 2.0 + x + 2.0 * y);
    at (2.0, 3.0);
}

zoo! {
    generic fn nested_tuples_are_taken_apart(x: f64, y: f64) -> f64 {
        let ((a, b), c) = ((x * y, x + y), y);
        let pair = (a * c, b);
        pair.0 * pair.1 + pair.0
    }
    gradient (y * y * (2.0 * x + y + 1.0), 2.0 * x * y * (x + y + 1.0) + x * y * y);
    at (2.0, 3.0);
}

zoo! {
    generic fn initialisation_is_deferred(x: f64) -> f64 {
        let y;
        let z;
        y = x * x;
        z = y * x;
        y + z
    }
    gradient 2.0 * x + 3.0 * x * x;
    at (2.0);
}

zoo! {
    generic fn a_tuple_field_is_overwritten(x: f64, y: f64) -> f64 {
        let mut pair = (x, y);
        pair.0 *= pair.1;
        pair.1 = pair.0 + x;
        pair.0 * pair.1
    }
    gradient (2.0 * x * y * y + 2.0 * x * y, 2.0 * x * x * y + x * x);
    at (2.0, 3.0);
}

zoo! {
    fn an_annotated_let(x: f64) -> f64 {
        let y: f64 = x * 2.0;
        let (a, b): (f64, f64) = (y * y, x);
        a + b
    }
    gradient 8.0 * x + 1.0;
    at (2.0);
}

#[differentiable]
fn constant(x: f64) -> f64 {
    let _ = x;
    3.0
}

#[test]
fn a_constant_has_derivative_zero() {
    assert_eq!(constant_grad(2.0), (3.0, 0.0));
}

zoo! {
    generic fn one_path_is_multiplied_by_zero(x: f64, y: f64) -> f64 { x * 0.0 + y * y }
    gradient (0.0, 2.0 * y);
    at (2.0, 3.0);
}

static STEPS: AtomicUsize = AtomicUsize::new(0);

#[differentiable]
fn counts(x: f64) -> f64 {
    let unused = x.exp();
    let _ = unused * 2.0;
    STEPS.fetch_add(1, Ordering::Relaxed);
    x * x
}

#[test]
fn side_effects_happen_once_and_dead_code_does_not_matter() {
    assert_eq!(counts_grad(3.0), (9.0, 6.0));
    assert_eq!(STEPS.load(Ordering::Relaxed), 1);
}

zoo! {
    generic fn rosenbrock(x: f64, y: f64) -> f64 {
        let (a, b) = (1.0 - x, y - x * x);
        a * a + 100.0 * (b * b)
    }
    gradient (-2.0 * (1.0 - x) - 400.0 * x * (y - x * x), 200.0 * (y - x * x));
    at (-1.2, 1.0), (1.0, 1.0), (0.3, -0.4);
}

#[differentiable(vjp)]
fn polar(a: f64, b: f64) -> (f64, f64) {
    ((a * a + b * b).sqrt(), b.atan2(a))
}

#[test]
fn cartesian_to_polar_pulls_back_each_component() {
    let (a, b) = (3.0, 4.0);
    let ((radius, angle), pullback) = polar_vjp(a, b);
    assert_eq!((radius, angle), polar(a, b));
    assert_close(pullback((1.0, 0.0)), (a / 5.0, b / 5.0), 1e-15, "the closed form", &"radius");
    let (_, pullback) = polar_vjp(a, b);
    assert_close(pullback((0.0, 1.0)), (-b / 25.0, a / 25.0), 1e-15, "the closed form", &"angle");
    let (_, pullback) = polar_vjp(a, b);
    assert_close(pullback((5.0, 25.0)), (a - b, b + a), 1e-14, "linearity", &"both");
}
